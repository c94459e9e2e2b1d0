import type { ParsedBook } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { readDay } from "../../calendar/read-day.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import type { TableName } from "../../tables/all-tables.ts";

/** Something that happens on a day, and where the book keeps that day. */
export interface Act {
  readonly table: TableName;
  /** Column of a day, or of words that may be one. */
  readonly column: string;
  /** How a sentence calls its day: “ngày nộp hồ sơ”. */
  readonly name: string;
  /** Entered once it has happened: its day cannot lie ahead. */
  readonly done: boolean;
  /** An office does it on a working day; `weekly` also not on the Saturday that the office rests. */
  readonly office?: "weekly" | "Sunday";
}

/** What is recorded of a campaign and of its nominations once it is done, in the order of the tabs. */
export const acts: readonly Act[] = [
  { table: "campaigns", column: "issued", name: "ngày ban hành", done: true, office: "weekly" },
  { table: "legalBases", column: "date", name: "ngày của văn bản", done: true },
  {
    table: "deadlineChanges",
    column: "decisionDate",
    name: "ngày của văn bản",
    done: true,
    office: "Sunday",
  },
  { table: "meetings", column: "date", name: "ngày họp", done: false, office: "weekly" },
  { table: "tracking", column: "received", name: "ngày nhận", done: true },
  { table: "registrations", column: "date", name: "ngày đăng ký", done: true },
  { table: "nominations", column: "submitted", name: "ngày nộp hồ sơ", done: true },
  { table: "nominations", column: "decisionDate", name: "ngày quyết định", done: true, office: "weekly" },
  { table: "papers", column: "date", name: "ngày của văn bản", done: true },
  { table: "awardHistory", column: "decisionDate", name: "ngày quyết định", done: true, office: "Sunday" },
  { table: "legalTexts", column: "issued", name: "ngày ban hành", done: true },
];

const dayShape = /^(?:1[89]|2[01])\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

/** The day a cell holds: that of a day column, or of words that are one; null for any other. */
export function dayIn({ table }: ParsedTable, { values }: ParsedRow, column: string): Day | null {
  const value = (values as Readonly<Record<string, unknown>>)[column];
  if (typeof value !== "string" || value === "") return null;
  // Cells of days were proved when they were parsed; to prove each again takes a calendar.
  if (table.columns[column]?.kind === "day" || dayShape.test(value)) return value as Day;
  const read = readDay(value);
  return read?.kind === "day" ? read.day : null;
}

/** The rows of an act's sheet. */
export const rowsOf = (book: ParsedBook, { table }: Pick<Act, "table">): ParsedTable => book[table];
