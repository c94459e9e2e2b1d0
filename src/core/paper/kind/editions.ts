import type { ParsedBook } from "../../book/parsed-book.ts";
import type { PaperRow } from "./paper-kind.ts";

type Register = Pick<ParsedBook, "papers">;

/** How the key of a later edition ends; the first bears the paper's own. */
const LATER = /-ban-(\d+)$/u;

/** The key of the paper of which this is an edition. */
export const paperOfEdition = (key: string): string => key.replace(LATER, "");

const editionOf = (key: string): number => Number(LATER.exec(key)?.[1] ?? "1");

/** The editions of a paper, the latest first; of rows that bear one key, which the check names, the first counts. */
function editionsOf({ papers }: Register, key: string): readonly PaperRow[] {
  return papers.rows
    .filter(({ values }) => values.key === key || paperOfEdition(values.key) === key)
    .sort((a, b) => editionOf(b.values.key) - editionOf(a.values.key));
}

/** The row of a paper's latest edition, if it was ever made. */
export function latestEdition(register: Register, key: string): PaperRow | undefined {
  return editionsOf(register, key)[0];
}

/** The key of the edition that would come after the latest one. */
export function nextEdition(register: Register, key: string): string {
  const latest = latestEdition(register, key);
  return latest === undefined ? key : `${key}-ban-${editionOf(latest.values.key) + 1}`;
}

/** The editions before this one, which stands in the register. */
export function editionsBefore(register: Register, key: string): readonly PaperRow[] {
  return editionsOf(register, paperOfEdition(key)).filter(
    ({ values }) => editionOf(values.key) < editionOf(key),
  );
}

/**
 * Whether a paper left the office: what it says may be relied on, so its file stays as it is, and another wording is
 * another edition with a row of its own (NĐ 30/2020, Điều 18, khoản 4, 5).
 */
export function hasLeft({ values: { state } }: PaperRow): boolean {
  return state === "đã ban hành" || state === "được thay" || state === "đã thu hồi";
}
