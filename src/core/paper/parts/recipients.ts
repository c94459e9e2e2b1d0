import type { ParsedBook } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { type Span, spanHolds } from "../../calendar/span.ts";
import { list, must } from "./tags.ts";

/** Who receives it (Phụ lục I, II.9). */
export const recipientTags = {
  noi_nhan: list("Lặp lại cho từng nơi nhận, không kèm gạch đầu dòng", {
    chu: must("Một nơi nhận"),
  }),
} as const;

/** Names as a list prints them: each closed by a semicolon, the last one by a full stop (NĐ 30/2020, Phụ lục I, II.9). */
export function closed(names: readonly string[]): readonly string[] {
  return names.map((name, index) => `${name}${index === names.length - 1 ? "." : ";"}`);
}

/** Whether a row with a span of validity applies on the day; a paper without a day takes every row still open. */
function applies(span: Span, on: Day | null): boolean {
  return on === null ? span.to === null : spanHolds(span, on);
}

type Recipient = ParsedBook["recipients"]["rows"][number]["values"];

/** The line of the archive, “Lưu: VT, …”, which closes the list; some offices write it without the colon. */
function isArchive({ name }: Recipient): boolean {
  return /^[-–]?\s*lưu(?:\s*:|\s+VT(?!\p{L}))/iu.test(name);
}

/** “Tên (mục đích)”; a dash, bracket or closing mark that the clerk typed as well is not printed twice. */
function lineOf({ name, purpose }: Recipient): string {
  const who = name.replace(/^[-–]\s*/u, "").replace(/[.;]$/u, "");
  const why = purpose.replace(/[.;]$/u, "").replace(/^\((.*)\)$/u, "$1");
  return why === "" ? who : `${who} (${why})`;
}

/**
 * The lines of “Nơi nhận”, without the dash before each and the mark behind it: “Tên (mục đích)”.
 * The campaign's own rows come first, then those of every paper (`*`), each in the clerk's order; “Lưu: …” stands last.
 * @param on the issue day, or null while the registry has not dated the paper
 */
export function recipientLines(
  book: Pick<ParsedBook, "recipients">,
  campaign: string,
  on: Day | null,
): readonly string[] {
  const rows = book.recipients.rows
    .map((row) => row.values)
    .filter((row) => (row.campaign === campaign || row.campaign === "*") && applies(row, on))
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        Number(isArchive(a.row)) - Number(isArchive(b.row)) ||
        Number(a.row.campaign === "*") - Number(b.row.campaign === "*") ||
        (a.row.order ?? 0) - (b.row.order ?? 0) ||
        a.index - b.index,
    );
  return rows.map(({ row }) => lineOf(row));
}
