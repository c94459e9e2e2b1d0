import type { Day } from "../calendar/day.ts";
import type { ParsedBook } from "../tables/book.ts";

/** Whether a row with a span of validity applies on the day; a paper without a day takes every row still open. */
function applies(from: Day | null, to: Day | null, on: Day | null): boolean {
  if (on === null) return to === null;
  return (from === null || from <= on) && (to === null || on <= to);
}

/**
 * The lines of “Nơi nhận”: `- Tên (mục đích);`, the last one closed by a full stop (NĐ 30/2020, Phụ lục I, II.9).
 * The campaign's own rows come first, then those of every paper (`*`), each in the clerk's order.
 * @param on the issue day, or null while the registry has not dated the paper
 */
export function recipientLines(
  book: Pick<ParsedBook, "recipients">,
  campaign: string,
  on: Day | null,
): readonly string[] {
  const rows = book.recipients.rows
    .map((row) => row.values)
    .filter((row) => (row.campaign === campaign || row.campaign === "*") && applies(row.from, row.to, on))
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        Number(a.row.campaign === "*") - Number(b.row.campaign === "*") ||
        (a.row.order ?? 0) - (b.row.order ?? 0) ||
        a.index - b.index,
    );
  return rows.map(({ row }, index) => {
    const line = row.purpose === "" ? `- ${row.name}` : `- ${row.name} (${row.purpose})`;
    return `${line.replace(/[.;]$/u, "")}${index === rows.length - 1 ? "." : ";"}`;
  });
}
