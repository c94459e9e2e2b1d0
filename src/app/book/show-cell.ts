import * as z from "zod/mini";
import type { Ports } from "../../ports/ports.ts";
import { cellPlace } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { findCell } from "./read/find-row.ts";

const fields = {
  ...cellPlace,
  /** Where the row stood when it was checked; taken when it has no identity. */
  row: z.number().check(z.minimum(0)),
};

/** Takes the clerk to a finding's cell, also when its row has moved meanwhile. Returns whether there was one to go to. */
function showCell(ports: Ports, { sheet, rowId, row, column }: RequestOf<typeof fields>): boolean {
  const { workbook, screen } = ports;
  if (!workbook.sheetNames().includes(sheet)) return false;
  const found = rowId === "" ? undefined : findCell(ports, sheet, rowId, column);
  screen.goTo(sheet, found?.row.at ?? Math.max(1, row), found?.column ?? 1);
  return true;
}

export const cellShow = verb({
  name: "cell.show",
  fields,
  locked: false,
  run: (ports, asked) => ({ ok: true, value: showCell(ports, asked) }),
});
