import type { ParsedBook } from "../../book/parsed-book.ts";
import type { Finding } from "../../table/finding.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import { unreadCells } from "../kind/cell-problem.ts";

type Owned = ParsedRow & { readonly values: { readonly campaign: string } };

/** The columns that clerks fill; what stands in a ⚙ column is never printed. */
const typed = ({ table }: ParsedTable): readonly string[] =>
  Object.keys(table.columns).filter((key) => table.columns[key]?.filledBy === "clerk");

const errorsIn = (parsed: ParsedTable, rows: readonly ParsedRow[]): readonly Finding[] =>
  unreadCells(parsed, rows, typed(parsed));

/**
 * Cells that the campaign's paper prints or is ordered by but that could not be read: printed without them, a paper
 * would lack a paragraph or a day and nobody would be told. Rows that prose refers to are judged where it does.
 */
export function unreadForPlan(book: ParsedBook, campaign: string): readonly Finding[] {
  const own = (row: Owned): boolean => row.values.campaign === campaign;
  const every = (row: Owned): boolean => own(row) || row.values.campaign === "*";
  return [
    ...errorsIn(book.outline, book.outline.rows.filter(own)),
    ...errorsIn(book.legalBases, book.legalBases.rows.filter(own)),
    ...errorsIn(book.recipients, book.recipients.rows.filter(every)),
  ];
}
