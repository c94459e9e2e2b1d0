import * as z from "zod/mini";
import { foldKey } from "../../text/fold.ts";
import { parsedJson } from "../../text/read-json.ts";
import type { FormHead, FormSheet } from "../form.ts";
import { originSheet } from "../form-columns.ts";
import type { OriginCell } from "../seal-form.ts";
import { evenText, seenText } from "./cell-said.ts";
import { formLayouts } from "./form-layout.ts";
import type { Grid } from "./grid.ts";

const formHead = z.object({
  format: z.literal(1),
  purpose: z.enum(["unit", "up"]),
  office: z.string(),
  unit: z.string(),
  unitName: z.string(),
  campaigns: z.array(z.string()),
  sentAt: z.string(),
  sentBy: z.string(),
  seal: z.string(),
});

/** What the hidden sheet says was sent; "none" where the file has none, so that it is not one of ours. */
export type SentRead =
  | { readonly kind: "sent"; readonly head: FormHead; readonly origin: readonly OriginCell[] }
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly why: string };

const OTHER_VERSION =
  "Tệp theo mẫu của một phiên bản khác của sổ. Hãy gửi lại mẫu cho đơn vị bằng Gửi mẫu cho đơn vị, hoặc nhập tay phần này.";
const CHANGED =
  "Trang ẩn của tệp mẫu đã bị sửa nên không biết tệp gửi cho đơn vị nào. Hãy gửi lại mẫu cho đơn vị, hoặc nhập tay phần này.";

function firstText({ rows }: Grid): string {
  const [cell] = rows[0]?.cells ?? [];
  return cell?.formula === "" && typeof cell.value === "string" ? cell.value.trim() : "";
}

function readHead(text: string): FormHead | string {
  const json = parsedJson(text);
  const read = formHead.safeParse(json);
  if (read.success) return read.data;
  const format = typeof json === "object" && json !== null && "format" in json ? json.format : undefined;
  return format === 1 || format === undefined ? CHANGED : OTHER_VERSION;
}

/** What was sent to the unit, from the hidden sheet of its workbook: head in the first cell, cells from the third row on. */
export function readSent(grids: readonly Grid[]): SentRead {
  const named = grids.find(({ name }) => foldKey(name) === foldKey(originSheet));
  const sheet = named ?? grids.find((grid) => grid.hidden && firstText(grid).startsWith("{"));
  if (sheet === undefined) return { kind: "none" };
  const head = readHead(firstText(sheet));
  if (typeof head === "string") return { kind: "unreadable", why: head };
  const origin = sheet.rows.flatMap(({ at, cells }): readonly OriginCell[] => {
    if (at < 3) return [];
    // The seal is over the texts to the letter.
    const text = (column: number): string => {
      const cell = cells.find((each) => each.column === column);
      return cell === undefined ? "" : typeof cell.value === "string" ? cell.value : seenText(cell);
    };
    return [[text(1), text(2), text(3), text(4)]];
  });
  return { kind: "sent", head, origin };
}

/** The rows that were sent, as their texts compare; cells of no sheet or row of a form are none. */
export function sentSheets(origin: readonly OriginCell[]): readonly FormSheet[] {
  return formLayouts.flatMap(({ table, sheet }): readonly FormSheet[] => {
    const rows = new Map<string, Record<string, string>>();
    for (const [name, mark, key, text] of origin) {
      if (foldKey(name) !== foldKey(sheet) || mark === "" || key === "") continue;
      rows.set(mark, { ...rows.get(mark), [key]: evenText(text) });
    }
    return rows.size === 0 ? [] : [{ table, rows: [...rows].map(([mark, cells]) => ({ mark, cells })) }];
  });
}
