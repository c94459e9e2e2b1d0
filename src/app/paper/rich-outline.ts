import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import { withMarks, withoutMarks } from "../../core/text/rich-marks.ts";
import type { Workbook } from "../../ports/workbook.ts";

/**
 * The book with bold and italic of the campaign's *Nội dung* in its texts, as marks. One service call; none for a campaign
 * without such rows. A cell that changed since the book was read stays as it was read.
 */
export function withRichOutline(workbook: Workbook, book: ParsedBook, campaign: string): ParsedBook {
  const { outline } = book;
  const column = outline.columns.at.get("text");
  const rows = outline.rows.filter(({ values }) => values.campaign === campaign).map(({ at }) => at);
  if (column === undefined || rows.length === 0) return book;
  const first = Math.min(...rows);
  const looks = workbook.readRuns(outline.table.sheet, column, first, Math.max(...rows) - first + 1);
  if (looks.every((look) => look === undefined)) return book;
  return {
    ...book,
    outline: {
      ...outline,
      rows: outline.rows.map((row) => {
        const look = looks[row.at - first];
        const marked = look === undefined || row.values.campaign !== campaign ? "" : withMarks(look);
        return marked !== "" && cellText(withoutMarks(marked)) === row.values.text
          ? { ...row, hash: row.hash, values: { ...row.values, text: marked } }
          : row;
      }),
    },
  };
}
