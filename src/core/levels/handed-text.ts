import type { Grid } from "../forms/back/grid.ts";
import { hashText } from "../table/hash.ts";
import { foldKey } from "../text/fold.ts";
import { readJson } from "../text/read-json.ts";
import { type Handed, handedSchema } from "./handed.ts";

/** The hidden sheet of a file that hands a campaign down: its first cell says what it is, the others hold the data in pieces. */
export const handedSheet = "⚙Phong trào";

/** No cell holds more than 32,767 characters. */
const LONGEST = 32_000;

/** What the first cell begins with, by which the file is known. */
const HEAD = "so-thi-dua giao 1";

const isHalfLetter = (text: string, at: number): boolean => /[\ud800-\udbff]/u.test(text.charAt(at - 1));

/** A text in pieces that fit into a cell; no letter is cut in two. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const to = Math.min(text.length, from + LONGEST);
    const end = to < text.length && isHalfLetter(text, to) ? to - 1 : to;
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}

/** The cells of the hidden sheet, one a row. */
export function cellsOfHanded(handed: Handed): readonly string[] {
  const text = JSON.stringify(handed);
  const pieces = piecesOf(text);
  return [`${HEAD} ${pieces.length} ${hashText(text)}`, ...pieces];
}

/** A campaign that was handed down, or one sentence on why the file is not taken. */
export type HandedRead =
  | { readonly ok: true; readonly handed: Handed }
  | { readonly ok: false; readonly why: string };

const no = (why: string): HandedRead => ({ ok: false, why });

const FOREIGN =
  "Tệp không phải phong trào do cấp trên giao từ Sổ Thi đua. Hãy đề nghị cấp trên lập tệp ở Thi đua › Gửi và nhận tệp › Cấp trên, cấp dưới, hoặc đưa kế hoạch của cấp trên vào bằng Phong trào mới › Từ văn bản có sẵn.";
const OTHER_VERSION =
  "Tệp do một phiên bản khác của Sổ Thi đua lập. Hãy cập nhật sổ, hoặc đề nghị cấp trên lập lại tệp.";
const CHANGED =
  "Phần ẩn của tệp đã bị sửa hoặc bị cắt bớt nên không nhận. Hãy đề nghị cấp trên gửi lại tệp, không mở ra lưu lại.";
const REPORTED =
  "Đây là tệp báo cáo hoặc tệp mẫu của đơn vị, không phải phong trào cấp trên giao. Hãy nhận tệp này bằng Nhận mẫu.";

/** Reads the campaign from the cells of a file, as they were written and no otherwise. */
export function readHanded(grids: readonly Grid[]): HandedRead {
  const sheet = grids.find(({ name }) => foldKey(name) === foldKey(handedSheet));
  if (sheet === undefined)
    return no(grids.some(({ name }) => foldKey(name) === foldKey("⚙Gốc")) ? REPORTED : FOREIGN);
  const texts = sheet.rows.map(({ cells: [cell] }) =>
    cell?.column === 1 && cell.formula === "" && typeof cell.value === "string" ? cell.value : "",
  );
  const [head = "", ...pieces] = texts;
  const [, version, count, seal] = /^so-thi-dua giao (\d{1,4}) (\d{1,5}) ([0-9a-f]{14})$/u.exec(head) ?? [];
  if (version === undefined) return no(FOREIGN);
  if (version !== "1") return no(OTHER_VERSION);
  const text = pieces.slice(0, Number(count)).join("");
  if (pieces.length < Number(count) || hashText(text) !== seal) return no(CHANGED);
  const handed = readJson(handedSchema, text);
  return handed === undefined ? no(CHANGED) : { ok: true, handed };
}
