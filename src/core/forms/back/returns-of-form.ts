import type { ParsedBook } from "../../book/parsed-book.ts";
import { lastNamed } from "../../book/row-by-key.ts";
import { rowName } from "../../book/row-name.ts";
import type { Return } from "../../returns/return.ts";
import type { Cell } from "../../table/cell.ts";
import { hashText } from "../../table/hash.ts";
import { cellDay } from "../../table/parse-cell.ts";
import { quoted, shortName } from "../../text/quote.ts";
import type { FormRow } from "../form.ts";
import { awardSaid } from "./award-said.ts";
import { doubtAt, type FormDoubt } from "./form-doubt.ts";
import { type FormLayout, formLayouts, type LayoutColumn } from "./form-layout.ts";
import { judgeHead } from "./judge-head.ts";
import type { NamedForm } from "./later-wins.ts";
import { sentSheets } from "./read-sent.ts";
import type { ReturnedRow } from "./returned-form.ts";

/** What a returned workbook says, ready for the desk; or one sentence on why it is not taken. */
export type FormJudged =
  | {
      readonly ok: true;
      readonly name: string;
      /** Key and name of the unit. */
      readonly unit: string;
      readonly unitName: string;
      readonly returns: readonly Return[];
      readonly doubts: readonly FormDoubt[];
    }
  | { readonly ok: false; readonly name: string; readonly why: string };

/** What a report without its own column would lack: a report of a paper always says of which day. */
const alwaysSaid: Readonly<Partial<Record<FormLayout["table"], readonly string[]>>> = {
  tracking: ["received"],
};

/** What a new row cannot do without, besides what the taking over asks for itself. */
const neededNew: Readonly<Partial<Record<FormLayout["table"], readonly string[]>>> = {
  registrations: ["kind"],
  nominations: ["subject"],
};

/** A text of the form as the book takes it. */
function cellOf({ kind }: LayoutColumn, text: string): Cell {
  const day = kind === "day" ? cellDay(text) : null;
  return day === null ? text : { day };
}

/** Why a row that a mark leads to is not this unit's to report of; "" where it is. */
function whyNotHers(book: ParsedBook, { table }: FormLayout, unit: string, mark: string): string {
  if (table !== "registrations" && table !== "nominations") return "";
  const row = lastNamed(book[table], mark);
  if (row === undefined) return "Sổ không còn dòng này; sổ không lấy.";
  return row.values.unit === unit
    ? ""
    : `Trong sổ, dòng này là của ${quoted(rowName(book.units, row.values.unit))}; sổ không lấy.`;
}

/** What the cells of one row say, keys in place of names; a cell that names nothing is left out with a doubt. */
function saidCells(
  book: ParsedBook,
  layout: FormLayout,
  row: ReturnedRow,
  sent: FormRow["cells"],
  doubt: (column: LayoutColumn, told: NonNullable<ReturnType<typeof awardSaid>["doubt"]>) => void,
): { readonly cells: Record<string, Cell>; readonly before: Record<string, Cell> } {
  const cells: Record<string, Cell> = {};
  const before: Record<string, Cell> = {};
  const kept = alwaysSaid[layout.table] ?? [];
  const changed = layout.columns.filter(
    ({ key, fill }) => fill && row.cells[key] !== undefined && row.cells[key] !== (sent[key] ?? ""),
  );
  if (changed.length === 0) return { cells, before };
  for (const column of layout.columns) {
    const { key, kind } = column;
    const was = sent[key] ?? "";
    if (!changed.includes(column) && !kept.includes(key)) continue;
    const text = row.cells[key] ?? was;
    if (text === "" && was === "") continue;
    before[key] = kind === "award" ? (awardSaid(book, was).text ?? was) : cellOf(column, was);
    const award = kind === "award" ? awardSaid(book, text) : undefined;
    if (award?.doubt !== undefined) doubt(column, award.doubt);
    if (award === undefined) cells[key] = cellOf(column, text);
    else if (award.text !== undefined) cells[key] = award.text;
  }
  return { cells, before };
}

/** What each row of a returned workbook reports. @param at the moment it was received, as `momentText` writes it */
export function returnsOfForm(
  { name, form }: NamedForm,
  book: ParsedBook,
  { secret, at }: { readonly secret: string; readonly at: string },
): FormJudged {
  const judged = judgeHead(form, book, secret);
  if (!judged.ok) return { ok: false, name, why: judged.why };
  const { unit, unitName, seal, campaigns } = form.head;
  const [campaign = ""] = campaigns;
  const sentRows = sentSheets(form.origin);
  const doubts: FormDoubt[] = [...judged.doubts, ...form.doubts];
  const returns = new Map<string, Return>();
  for (const layout of formLayouts) {
    const { table, titledBy, columns } = layout;
    const sheet = form.sheets.find((each) => each.table === table);
    const sent = new Map(
      sentRows.find((each) => each.table === table)?.rows.map((row) => [row.mark, row.cells]),
    );
    for (const row of sheet?.rows ?? []) {
      const title = shortName(
        titledBy
          .map((key) => row.cells[key] ?? row.shown[key] ?? "")
          .filter((text) => text !== "")
          .join(" · "),
      );
      const tell = (column: string, grade: FormDoubt["grade"], what: string, cure: string): void => {
        doubts.push(
          doubtAt({ sheet: sheet?.sheet ?? layout.sheet, row: row.at, title, column }, grade, what, cure),
        );
      };
      const was = sent.get(row.mark);
      // The file's reader made no other rows; who writes to the door by himself might.
      const isStray = row.mark === "" ? !layout.grows : was === undefined;
      const { cells, before } = saidCells(
        book,
        layout,
        row,
        was ?? {},
        ({ header }, { grade, what, cure }) => {
          tell(header, grade, what, cure);
        },
      );
      if (Object.keys(cells).length === 0) continue;
      const why = isStray
        ? "Dấu ẩn của dòng không phải dấu đã gửi cho đơn vị này; sổ không lấy."
        : row.mark === ""
          ? ""
          : whyNotHers(book, layout, unit, row.mark);
      if (why !== "") {
        tell("", "refuse", why, "Nếu vẫn cần, nhập tay vào sổ.");
        continue;
      }
      if (row.mark === "") {
        for (const key of neededNew[table] ?? [])
          if ((row.cells[key] ?? "") === "")
            tell(
              columns.find((each) => each.key === key)?.header ?? key,
              "look",
              "Dòng mới chưa ghi ô này.",
              "Hỏi đơn vị, hoặc chọn ở sổ sau khi nhận.",
            );
      }
      const content = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
      const key = `TEP-${hashText(JSON.stringify([seal, table, row.mark, content]))}`;
      returns.set(key, {
        key,
        table,
        unit,
        campaign,
        target: row.mark,
        cells,
        sent: row.mark === "" ? null : before,
        by: "",
        at,
        source: name,
      });
    }
  }
  return { ok: true, name, unit, unitName, returns: [...returns.values()], doubts };
}
