import { isSlip } from "../../table/near-word.ts";
import { quoted, shortName } from "../../text/quote.ts";
import type { FormRow } from "../form.ts";
import { chooseReading } from "./choose-reading.ts";
import type { FoundSheet } from "./find-sheet.ts";
import { type DoubtGrade, doubtAt, type FormDoubt } from "./form-doubt.ts";
import type { FormLayout } from "./form-layout.ts";
import { headerKey, likeness } from "./match-columns.ts";
import { filled, type RawRow, rawRows, readingOf } from "./raw-rows.ts";
import type { ReturnedRow } from "./returned-form.ts";
import { type SettledRow, settleRows } from "./settle-rows.ts";

/** A sheet's rows as they came back, and all that is doubtful of them. */
export interface SheetRead {
  readonly rows: readonly ReturnedRow[];
  readonly doubts: readonly FormDoubt[];
}

/** How people call a row. */
const titled = ({ calledBy }: FormLayout, textOf: (key: string) => string): string =>
  shortName(
    calledBy
      .map(textOf)
      .filter((text) => text !== "")
      .join(" · "),
  );

/** What is to be told of a row as a whole, and whether it is taken at all. */
function ofRow(
  { raw, sent, by }: SettledRow,
  layout: FormLayout,
): { readonly taken: boolean; readonly told?: readonly [grade: DoubtGrade, what: string, cure: string] } {
  if (by === "stray")
    return {
      taken: false,
      told: [
        "refuse",
        "Dấu ẩn của dòng không phải dấu đã gửi cho đơn vị này (bị sửa, hoặc chép từ tệp khác).",
        "Ghi lại phần này vào một dòng trống của tệp mẫu, hoặc nhập tay.",
      ],
    };
  if (by === "twin")
    return { taken: false, told: ["note", "Dòng giống hệt một dòng khác của tệp; sổ chỉ lấy một.", ""] };
  if (sent === undefined) {
    if (filled(raw.said) === 0) return { taken: false };
    if (!layout.grows)
      return {
        taken: false,
        told: [
          "refuse",
          "Đơn vị không thêm dòng ở trang này được; sổ không lấy.",
          "Nhập tay nếu đúng là việc phải thêm.",
        ],
      };
    return by === "copy"
      ? {
          taken: true,
          told: ["look", "Dòng được chép từ một dòng khác; sổ coi là dòng mới.", "Xem lại trước khi nhận."],
        }
      : { taken: true };
  }
  if (by === "title")
    return {
      taken: true,
      told: ["note", "Dòng đã chuyển chỗ hoặc mất dấu ẩn; sổ nhận ra theo nội dung.", ""],
    };
  const renamed = layout.titledBy.find((key) => {
    const [before, now] = [sent.cells[key] ?? "", readingOf(raw, key)];
    return (
      before !== "" && now !== "" && !isSlip(before, now) && likeness(headerKey(before), headerKey(now)) < 0.5
    );
  });
  if (renamed !== undefined)
    return {
      taken: true,
      told: [
        "look",
        `Khi gửi, dòng này là ${quoted(titled(layout, (key) => sent.cells[key] ?? ""))}; nay là một tên khác.`,
        "Nếu đơn vị ghi một dòng khác vào đây, hãy nhập tay thành dòng mới.",
      ],
    };
  return { taken: true };
}

/** Whether somebody emptied the row: nobody knows whether it is meant to go, and it stays in the book. */
const isEmptied = (raw: RawRow, sent: FormRow, { titledBy, columns }: FormLayout): boolean =>
  titledBy.every((key) => readingOf(raw, key) === "") &&
  filled(raw.said) === 0 &&
  columns.some(({ key, fill }) => fill && (sent.cells[key] ?? "") !== "");

/** Reads a found sheet against what was sent in it. */
export function readSheet(found: FoundSheet, layout: FormLayout, sentRows: readonly FormRow[]): SheetRead {
  const doubts: FormDoubt[] = [];
  const sheet = found.grid.name;
  const missing = layout.columns.filter(({ key, fill }) => fill && !found.columns.has(key));
  for (const { header } of missing)
    doubts.push(
      doubtAt(
        { sheet, row: 0, title: "", column: header },
        "look",
        "Tệp không còn cột này; sổ coi như đơn vị không ghi gì ở cột ấy.",
        "Nếu cột đã đổi tên, đổi lại tên cũ rồi nhận lại.",
      ),
    );
  const rows: ReturnedRow[] = [];
  const settled = settleRows(rawRows(found, layout), sentRows, layout);
  const strange = new Map<string, number>();
  for (const row of settled) {
    const { raw, sent } = row;
    const title = titled(layout, (key) => readingOf(raw, key) || (sent?.cells[key] ?? ""));
    const place = { sheet, row: raw.at, title, column: "" };
    const { taken, told } = ofRow(row, layout);
    if (told !== undefined) doubts.push(doubtAt(place, ...told));
    for (const { header } of raw.strange) strange.set(header, (strange.get(header) ?? 0) + 1);
    if (!taken) continue;
    if (sent !== undefined && isEmptied(raw, sent, layout)) {
      doubts.push(
        doubtAt(
          place,
          "note",
          "Dòng đã bị xóa trắng trong tệp; sổ vẫn giữ dòng như cũ.",
          "Nếu đơn vị rút, ghi ở sổ.",
        ),
      );
      continue;
    }
    const cells: Record<string, string> = {};
    for (const { key, fill, header } of layout.columns) {
      const before = sent?.cells[key] ?? "";
      const at = { ...place, column: header };
      if (!fill) {
        const now = raw.shown[key] ?? before;
        if (sent !== undefined && now !== before)
          doubts.push(
            doubtAt(at, "note", `Ô khóa đã đổi từ ${quoted(before)} thành ${quoted(now)}; sổ không lấy.`, ""),
          );
        continue;
      }
      const readings = raw.said.get(key);
      if (readings === undefined) continue;
      const { text, doubt } = chooseReading(readings, before);
      if (doubt !== undefined) doubts.push(doubtAt(at, doubt.grade, doubt.what, doubt.cure));
      if (text !== undefined) cells[key] = text;
    }
    rows.push({ mark: sent?.mark ?? "", at: raw.at, cells, shown: raw.shown });
  }
  for (const [header, count] of strange)
    doubts.push(
      doubtAt(
        { sheet, row: 0, title: "", column: "" },
        "look",
        `${header === "" ? "Cột không có tiêu đề" : `Cột ${quoted(header)}`} không có trong mẫu, có ${count} ô ghi; sổ không lấy.`,
        "Xem trong tệp, cần thì nhập tay.",
      ),
    );
  const back = new Set(settled.flatMap(({ sent }) => (sent === undefined ? [] : [sent.mark])));
  for (const { mark, cells } of sentRows) {
    if (mark === "" || back.has(mark)) continue;
    const title = titled(layout, (key) => cells[key] ?? "");
    doubts.push(
      doubtAt(
        { sheet, row: 0, title: "", column: "" },
        "note",
        `Dòng ${quoted(title)} đã bị xóa trong tệp; sổ vẫn giữ dòng ấy.`,
        "",
      ),
    );
  }
  return { rows, doubts };
}
