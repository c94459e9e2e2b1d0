import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { lastNamed } from "../book/row-by-key.ts";
import type { Cell } from "../table/cell.ts";
import { hashText } from "../table/hash.ts";
import { cellText } from "../table/parse-cell.ts";
import { foldKey, nfc } from "../text/fold.ts";
import { readCells } from "./cells-json.ts";
import type { Return, ReturnTable } from "./return.ts";
import { kindOf, tableOfKind, typedColumns } from "./unit-columns.ts";

type Cells = Readonly<Record<string, Cell>>;

/** What a row of *Báo về* holds of a report besides its seal, by column key; references are keys. */
export type ReturnRow = Cells;

const clean = (cell: Cell): Cell => (typeof cell === "string" ? nfc(cell).trim() : cell);

const json = (cells: Cells | null): string =>
  cells === null || Object.keys(cells).length === 0 ? "" : JSON.stringify(cells);

/**
 * The row in which a report stands in *Báo về*. What has a column of its own there stands in it; *⚙Chi tiết* holds the
 * rest, and that a cell with a column of its own was said to be empty.
 */
export function rowOfReturn({ table, unit, campaign, target, cells, sent, ...said }: Return): ReturnRow {
  const given = Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, clean(cell)]));
  const typed = typedColumns[table];
  const own = typed.flatMap(([column, of]) =>
    (given[of] ?? "") === "" ? [] : [[column, given[of] ?? ""] as const],
  );
  const shown = new Set(typed.flatMap(([, of]) => ((given[of] ?? "") === "" ? [] : [of])));
  const details = Object.fromEntries(Object.entries(given).filter(([column]) => !shown.has(column)));
  const [milestone = "", period = ""] = table === "tracking" ? target.split("|") : [];
  return {
    unit,
    kind: kindOf[table],
    campaign,
    milestone,
    period,
    ...(table === "targets" ? { content: target } : {}),
    ...Object.fromEntries(own),
    details: json(details),
    sent: sent === null ? "" : JSON.stringify(sent),
    target: table === "registrations" || table === "nominations" ? target : "",
    ...said,
  };
}

/** What a name stands for that a clerk typed without saying so. */
const collective =
  /^(?:tap the|phong|so|ban|to|doi|trung tam|van phong|chi cuc|cuc|uy ban|ubnd|doan|hoi|truong|thanh tra|khoi|khoa|chi bo|cong ty)\b/u;

/** What *Báo về* has no column for, of a row that was typed there by hand. */
function unsaid(table: ReturnTable, cells: Cells): Cells {
  const text = (column: string): string => cellText(cells[column] ?? "");
  if (table === "registrations" && text("kind") === "") {
    if (text("award") !== "") return { kind: "danh hiệu" };
    return { kind: /\bgiao uoc\b/u.test(foldKey(text("content"))) ? "giao ước" : "công trình" };
  }
  if (table === "nominations" && text("subject") === "")
    return { subject: collective.test(foldKey(text("name"))) ? "tập thể" : "cá nhân" };
  return {};
}

/** A report as its row says it, or that a cell of the system in it was changed beyond reading. */
export type ReadReturn = { readonly ret: Return } | { readonly unread: string };

/** Reads a row of *Báo về*: what is typed wins over *⚙Chi tiết*, and what the row does not say of a new row is guessed. */
export function returnOfRow(book: Pick<ParsedBook, "milestones">, { values }: RowOf<"returns">): ReadReturn {
  const table = tableOfKind(values.kind);
  if (table === undefined) return { unread: "Chưa chọn việc báo ở cột Việc báo." };
  const details = readCells(values.details);
  const sent = readCells(values.sent);
  if (details === undefined || sent === undefined)
    return {
      unread: "Cột ⚙Chi tiết hoặc ⚙Như đã gửi của dòng đã bị sửa, không đọc được. Trả lại để đơn vị báo lại.",
    };
  const byColumn: Readonly<Record<string, string | null>> = values;
  const own = typedColumns[table].flatMap(([column, of]): readonly (readonly [string, Cell])[] => {
    const value = byColumn[column] ?? "";
    if (value === "") return [];
    if (of !== "paper") return [[of, column === "date" ? { day: values.date ?? "2000-01-01" } : value]];
    return [];
  });
  const { paper, link } = values;
  const papers = table === "tracking" ? [paper, link].filter((part) => part !== "").join("; ") : "";
  const cells = { ...details, ...Object.fromEntries(own), ...(papers === "" ? {} : { paper: papers }) };
  const milestone = table === "tracking" ? lastNamed(book.milestones, values.milestone) : undefined;
  const targets: Readonly<Record<ReturnTable, string>> = {
    tracking: `${values.milestone}|${values.period}`,
    registrations: values.target,
    targets: values.content,
    nominations: values.target,
  };
  const { unit, campaign, key, by, at, source } = values;
  const isNew = values.target === "";
  return {
    ret: {
      key,
      table,
      unit,
      campaign: milestone?.values.campaign ?? campaign,
      target: targets[table],
      cells: isNew ? { ...unsaid(table, cells), ...cells } : cells,
      sent: values.sent === "" ? null : sent,
      by,
      at,
      source,
    },
  };
}

/**
 * The key of a report, from what is said: the same report has the same key however often it is sent.
 * @param ticket what tells this report from another one about the same row, such as the page's number of its form
 */
export const returnKey = (
  { unit, table, target }: Pick<Return, "unit" | "table" | "target">,
  ticket: string,
): string => `BV-${hashText([unit, table, target, ticket].join("\n")).toUpperCase()}`;
