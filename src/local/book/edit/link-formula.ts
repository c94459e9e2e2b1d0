import type { Book } from "../model/book-model.ts";
import { quoteSheet } from "../model/formula-text.ts";
import { type FormulaCell, isFormula, type Stored } from "../model/stored.ts";

/** =HYPERLINK("#gid=12&range=B5";"B5"): how Sheets leads to a cell of the same book. */
const link = /^=HYPERLINK\("#gid=(\d+)&range=([A-Z]{1,3}\d+)"[;,]"([^"]*)"\)$/;

/**
 * A link inside the book as Excel understands it (`#'Đợt'!F3`), with its label as the result: Sheets' form by the id of
 * the tab means nothing outside Google. Everything else is given back as it is.
 */
export function resolveLink(book: Book, value: Stored): Stored {
  if (!isFormula(value)) return value;
  const [, id, cell, label] = link.exec(value.formula) ?? [];
  const sheet = book.sheets.find((candidate) => String(candidate.id) === id);
  if (sheet === undefined || cell === undefined || label === undefined) return value;
  const resolved: FormulaCell = {
    formula: `=HYPERLINK("#${quoteSheet(sheet.name).replaceAll('"', '""')}!${cell}";"${label}")`,
    result: label,
  };
  return resolved;
}
