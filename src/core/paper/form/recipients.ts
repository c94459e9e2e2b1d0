import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { isArchive } from "../../facts/archive-line.ts";
import { appliesOn } from "../../facts/recipient-lines.ts";
import { foldKey } from "../../text/fold.ts";
import { list, must } from "../template/tags.ts";

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

/** Whether a row is printed on the day; a paper without a day takes every row still open. */
const applies = (row: RowOf<"recipients">, on: Day | null): boolean =>
  on === null ? row.values.to === null : appliesOn(row, on);

/** “Tên (mục đích)”; a dash, bracket or closing mark that the clerk typed as well is not printed twice. */
function lineOf({ values: { name, purpose } }: RowOf<"recipients">): string {
  const who = name.replace(/^[-–]\s*/u, "").replace(/[.;]$/u, "");
  const why = purpose.replace(/[.;]$/u, "").replace(/^\((.*)\)$/u, "$1");
  return why === "" ? who : `${who} (${why})`;
}

type Recipient = RowOf<"recipients">;

/** Kinds of paper that a row names as the only ones it is for, folded. */
const papersOf = ({ values }: Recipient): readonly string[] =>
  values.papers
    .split(/[;\n]/u)
    .map(foldKey)
    .filter((name) => name !== "");

const byOrder = (a: Recipient, b: Recipient): number =>
  Number(a.values.campaign === "*") - Number(b.values.campaign === "*") ||
  (a.values.order ?? 0) - (b.values.order ?? 0) ||
  a.at - b.at;

/**
 * Lines that a kind of paper has of its own, between those that follow from it and “Lưu: …”.
 * @param paper its title, “Quyết định khen thưởng”
 */
export function ownRecipients(
  { recipients }: Pick<ParsedBook, "recipients">,
  campaign: string,
  paper: string,
  on: Day | null,
): readonly string[] {
  const wanted = foldKey(paper);
  return (
    recipients.rows
      .filter((row) => row.values.campaign === campaign || row.values.campaign === "*")
      .filter((row) => papersOf(row).includes(wanted) && applies(row, on))
      // “Lưu: …” stands last on every paper, whom it is submitted to in its head.
      .filter(({ values }) => !isArchive(values.name) && !/trình/iu.test(values.purpose))
      .sort(byOrder)
      .map(lineOf)
  );
}

/**
 * The lines of “Nơi nhận” of the plan, without the dash before each and the mark behind it: “Tên (mục đích)”.
 * The campaign's own rows come first, then those of every paper (`*`), each in the clerk's order; “Lưu: …” stands last.
 * @param on the issue day, or null while the registry has not dated the paper
 */
export function recipientLines(
  book: Pick<ParsedBook, "recipients">,
  campaign: string,
  on: Day | null,
): readonly string[] {
  return book.recipients.rows
    .filter((row) => row.values.campaign === campaign || row.values.campaign === "*")
    .filter(
      (row) =>
        applies(row, on) &&
        (row.values.papers === "" || papersOf(row).some((name) => name.endsWith("ke hoach"))),
    )
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        Number(isArchive(a.row.values.name)) - Number(isArchive(b.row.values.name)) ||
        Number(a.row.values.campaign === "*") - Number(b.row.values.campaign === "*") ||
        (a.row.values.order ?? 0) - (b.row.values.order ?? 0) ||
        a.index - b.index,
    )
    .map(({ row }) => lineOf(row));
}
