import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { lastNamed } from "../../book/row-by-key.ts";
import { rowName } from "../../book/row-name.ts";
import type { Return } from "../../returns/return.ts";
import { quoted, shortName } from "../../text/quote.ts";
import type { FormSheet } from "../form.ts";
import type { AwardReader } from "./award-said.ts";
import { evenText } from "./cell-said.ts";
import { doubtAt, type FormDoubt } from "./form-doubt.ts";
import type { FormLayout } from "./form-layout.ts";
import type { ReturnedRow } from "./returned-form.ts";
import { changedColumns, saidCells } from "./said-cells.ts";

/** One cell that the unit changed, in words that people read. */
export interface FormChange {
  readonly sheet: string;
  /** What people call the row. */
  readonly title: string;
  /** Header of the column. */
  readonly column: string;
  readonly sent: string;
  readonly said: string;
  /** What the book says now; "" for a row that it does not have. */
  readonly now: string;
  /** A cell of a new row, one that only the unit changed, one that both changed otherwise, one that the book has so already. */
  readonly kind: "new" | "changed" | "conflict" | "there";
}

/** What a returned workbook is judged with. */
export interface FormJudging {
  readonly book: ParsedBook;
  /** Made once for all workbooks. */
  readonly awards: AwardReader;
  /** The book's own secret. */
  readonly secret: string;
  /** The moment it was received, as `momentText` writes it. */
  readonly at: string;
  /** The unit's rows of the book as they would be sent out now. */
  readonly nowOf: (unit: string, campaign: string) => readonly FormSheet[];
}

/** What a new row cannot do without, besides what the taking over asks for itself. */
const neededNew: Readonly<Partial<Record<FormLayout["table"], readonly string[]>>> = {
  registrations: ["kind"],
  nominations: ["subject"],
};

/** Why a row is not this unit's to report of; "" where it is. */
function whyNotHers(
  book: ParsedBook,
  { table, grows }: FormLayout,
  unit: string,
  mark: string,
  isSent: boolean,
): string {
  // The file's reader makes no such rows; who writes to the door by himself might.
  if (mark === "" ? !grows : !isSent)
    return "Dấu ẩn của dòng không phải dấu đã gửi cho đơn vị này; sổ không lấy.";
  if (mark === "" || (table !== "registrations" && table !== "nominations")) return "";
  const row = lastNamed<RowOf<typeof table>>(book[table], mark);
  if (row === undefined) return "Sổ không còn dòng này; sổ không lấy.";
  return row.values.unit === unit
    ? ""
    : `Trong sổ, dòng này là của ${quoted(rowName(book.units, row.values.unit))}; sổ không lấy.`;
}

function kindOf(mark: string, sent: string, said: string, now: string): FormChange["kind"] {
  if (mark === "") return "new";
  if (now === said) return "there";
  return now === sent ? "changed" : "conflict";
}

/** Texts by column key. */
export type Cells = Readonly<Record<string, string>>;
type SaidOfRow = Pick<Return, "cells" | "sent"> & {
  readonly changes: readonly FormChange[];
  readonly doubts: readonly FormDoubt[];
};

/** What one row says: nothing where it is as it was sent, or is not the unit's to say. @param now as the book has it */
export function saidOfRow(
  { book, awards }: FormJudging,
  { layout, sheet, unit }: { readonly layout: FormLayout; readonly sheet: string; readonly unit: string },
  row: ReturnedRow,
  sent: Cells | undefined,
  now: Cells,
): SaidOfRow {
  const was = sent ?? {};
  const title = shortName(
    layout.calledBy
      .map((key) => row.cells[key] ?? row.shown[key] ?? was[key] ?? "")
      .filter((text) => text !== "")
      .join(" · "),
  );
  const doubts: FormDoubt[] = [];
  const tell = (column: string, grade: FormDoubt["grade"], what: string, cure: string): void => {
    doubts.push(doubtAt({ sheet, row: row.at, title, column }, grade, what, cure));
  };
  const changed = changedColumns(layout, row, was);
  if (changed.length === 0) return { cells: {}, sent: null, changes: [], doubts };
  const why = whyNotHers(book, layout, unit, row.mark, sent !== undefined);
  if (why !== "") {
    tell("", "refuse", why, "Nếu vẫn cần, nhập tay vào sổ.");
    return { cells: {}, sent: null, changes: [], doubts };
  }
  const { cells, before } = saidCells(awards, layout, row, was, ({ header }, { grade, what, cure }) => {
    tell(header, grade, what, cure);
  });
  for (const { key, header } of row.mark === "" ? layout.columns : [])
    if (neededNew[layout.table]?.includes(key) === true && (row.cells[key] ?? "") === "")
      tell(header, "look", "Dòng mới chưa ghi ô này.", "Hỏi đơn vị, hoặc chọn ở sổ sau khi nhận.");
  const changes = changed.flatMap(({ key, header }): readonly FormChange[] => {
    if (cells[key] === undefined) return [];
    const texts = { sent: was[key] ?? "", said: row.cells[key] ?? "", now: evenText(now[key] ?? "") };
    return [
      {
        sheet: layout.sheet,
        title,
        column: header,
        ...texts,
        kind: kindOf(row.mark, texts.sent, texts.said, texts.now),
      },
    ];
  });
  return { cells, sent: row.mark === "" ? null : before, changes, doubts };
}
