import * as z from "zod/mini";
import type { Day } from "../calendar/day.ts";
import type { Cell } from "../table/cell.ts";
import { readJson } from "../text/read-json.ts";

/** Cells by column key as JSON holds them. */
export const cellsSchema = z.record(
  z.string(),
  z.union([
    z.string(),
    z.number(),
    z.boolean(),
    z.object({ day: z.custom<Day>((day) => typeof day === "string" && /^\d{4}-\d\d-\d\d$/u.test(day)) }),
  ]),
);

/** Cells by column key, as they are kept in one cell; none for an empty cell, undefined for one that holds something else. */
export const readCells = (text: string): Readonly<Record<string, Cell>> | undefined =>
  text === "" ? {} : readJson(cellsSchema, text);
