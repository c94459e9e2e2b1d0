import type { PaperContext, PaperKind } from "../../core/paper/kind/paper-kind.ts";
import { cellText } from "../../core/table/parse-cell.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import { withMarks, withoutMarks } from "../../core/text/rich-marks.ts";
import type { Workbook } from "../../ports/workbook.ts";

/**
 * The context with bold and italic of the cells that the kind prints in their texts, as marks. One service call; none for a
 * kind without such cells or a campaign without such rows. A cell that changed since the book was read stays as it was read.
 */
export function withRichCells(workbook: Workbook, context: PaperContext, { rich }: PaperKind): PaperContext {
  if (rich === undefined) return context;
  const table: ParsedTable = context.book[rich.table];
  const column = table.columns.at.get(rich.column);
  const campaign = context.campaign.values.key;
  const rows = table.rows.filter(({ values }) => values["campaign"] === campaign).map(({ at }) => at);
  if (column === undefined || rows.length === 0) return context;
  const first = Math.min(...rows);
  const looks = workbook.readRuns(table.table.sheet, column, first, Math.max(...rows) - first + 1);
  if (looks.every((look) => look === undefined)) return context;
  const marked = {
    ...table,
    rows: table.rows.map((row) => {
      const look = looks[row.at - first];
      const text = look === undefined || row.values["campaign"] !== campaign ? "" : withMarks(look);
      return text !== "" && cellText(withoutMarks(text)) === row.values[rich.column]
        ? row.withValues({ ...row.values, [rich.column]: text })
        : row;
    }),
  };
  return { ...context, book: { ...context.book, [rich.table]: marked } };
}
