import { cellDay } from "../../calendar/date-style.ts";
import type { Span } from "../../calendar/span.ts";
import type { Spot } from "../../facts/spot.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";

/**
 * The rows whose last day stands before their first, told at the last.
 * @param column of the last day
 * @param say message and cure, from the two days as they are shown
 */
export function reversedSpans<R extends ParsedRow>(
  table: ParsedTable & { readonly rows: readonly R[] },
  spanOf: (values: R["values"]) => Span,
  column: string,
  say: (from: string, to: string) => Pick<Spot, "message" | "fix">,
): readonly Spot[] {
  return table.rows.flatMap((row): readonly Spot[] => {
    const { from, to } = spanOf(row.values);
    if (from === null || to === null || from <= to) return [];
    return [{ in: table, row, column, ...say(cellDay(from), cellDay(to)) }];
  });
}
