import { milestoneWords } from "../book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { lastNamed } from "../book/row-by-key.ts";
import { rowName } from "../book/row-name.ts";
import { cellDay } from "../calendar/date-style.ts";
import { type Day, isDay } from "../calendar/day.ts";
import type { ReturnTable } from "../returns/return.ts";
import { owedNow } from "../tracking/owed/owed-now.ts";
import type { FormRow, FormSheet } from "./form.ts";
import { type FormColumn, formSheets } from "./form-columns.ts";

const columnsOf = (table: ReturnTable): readonly FormColumn[] =>
  formSheets.find((sheet) => sheet.table === table)?.columns ?? [];

/** What people read in a cell. */
function shown(book: ParsedBook, column: FormColumn, value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  if (column.kind === "day") return isDay(text) ? cellDay(text) : text;
  return column.kind === "award" && text !== "" ? rowName(book.awards, text) : text;
}

/** The columns of a row that its unit sees; no other leaves the book. */
const cellsOf = (
  book: ParsedBook,
  columns: readonly FormColumn[],
  values: Readonly<Record<string, unknown>>,
): FormRow["cells"] =>
  Object.fromEntries(columns.map((column) => [column.key, shown(book, column, values[column.key])]));

/** Whose part of the book, and of which campaign. */
export interface FormFor {
  readonly unit: string;
  readonly campaign: string;
}

/** What the unit owes in the campaign, with what came already. */
function owedRows(book: ParsedBook, { unit, campaign }: FormFor, today: Day): readonly FormRow[] {
  const columns = columnsOf("tracking");
  return owedNow(book, today)
    .filter((one) => one.unit.values.key === unit && one.milestone.values.campaign === campaign)
    .map((one) => {
      const { key } = one.milestone.values;
      const values = {
        ...one.row?.values,
        milestone: milestoneWords(book, key) ?? key,
        campaign: rowName(book.campaigns, campaign),
        period: one.period,
        due: one.due,
        state: one.state,
      };
      return { mark: `${key}|${one.period}`, cells: cellsOf(book, columns, values) };
    });
}

type Campaign = RowOf<"campaigns">;

/** The unit's rows of the latest campaign before this one in which it had any: what it may want to do again. */
function former(book: ParsedBook, { unit, campaign }: FormFor): readonly RowOf<"registrations">[] {
  const begin = (one: Campaign | undefined): string => one?.values.from ?? "";
  const now = begin(lastNamed(book.campaigns, campaign));
  const own = book.registrations.rows.filter(({ values }) => values.unit === unit);
  const began = (row: RowOf<"registrations">): string =>
    begin(lastNamed(book.campaigns, row.values.campaign));
  const before = own.filter((row) => began(row) !== "" && began(row) < now);
  const latest = before.reduce((day, row) => (began(row) > day ? began(row) : day), "");
  const last = before.find((row) => began(row) === latest)?.values.campaign;
  return before.filter(({ values }) => values.campaign === last);
}

/** The unit's registrations; where it has none, those of its former campaign as proposals, which the book does not have. */
function registrationRows(book: ParsedBook, asked: FormFor): readonly FormRow[] {
  const columns = columnsOf("registrations");
  const own = book.registrations.rows.filter(
    ({ values: { unit, campaign } }) => unit === asked.unit && campaign === asked.campaign,
  );
  if (own.length > 0)
    return own.map(({ values }) => ({ mark: values.key, cells: cellsOf(book, columns, values) }));
  return former(book, asked).map(({ values: { kind, content, award } }) => ({
    mark: "",
    cells: cellsOf(book, columns, { kind, content, award }),
  }));
}

/** The rows of one unit in one campaign, sheet by sheet, in the order of the book; a sheet without any stays empty. */
export function unitRows(book: ParsedBook, asked: FormFor, today: Day): readonly FormSheet[] {
  const isOwn = ({ values }: { readonly values: { readonly unit: string; readonly campaign: string } }) =>
    values.unit === asked.unit && values.campaign === asked.campaign;
  return [
    { table: "tracking", rows: owedRows(book, asked, today) },
    { table: "registrations", rows: registrationRows(book, asked) },
    {
      table: "targets",
      rows: book.targets.rows
        .filter(isOwn)
        .map(({ values }) => ({ mark: values.name, cells: cellsOf(book, columnsOf("targets"), values) })),
    },
    {
      table: "nominations",
      rows: book.nominations.rows
        .filter(isOwn)
        .map(({ values }) => ({ mark: values.key, cells: cellsOf(book, columnsOf("nominations"), values) })),
    },
  ];
}
