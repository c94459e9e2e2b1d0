import { foldKey } from "../../text/fold.ts";

/** A column that is looked for, by any of the words that its header may read. */
export interface WantedColumn {
  readonly key: string;
  readonly headers: readonly string[];
}

/** A column that was found, and how well its header fits: 1 to the letter, marks and case aside. */
export interface MatchedColumn {
  readonly key: string;
  /** From 1. */
  readonly column: number;
  readonly score: number;
}

/** A header as one word for one: folded, without signs, without what stands in brackets as an explanation. */
export const headerKey = (header: string): string =>
  foldKey(header)
    .replace(/\([^)]*\)/gu, " ")
    .replace(/[^a-z\d]+/gu, " ")
    .trim();

/** How much two folded texts have in common, from 0 to 1: twice the shared words over all words; one that begins the other counts more. */
export function likeness(header: string, wanted: string): number {
  if (header === wanted) return 1;
  if (header === "" || wanted === "") return 0;
  const [a, b] = [header.split(" "), wanted.split(" ")];
  const left = [...b];
  let shared = 0;
  for (const word of a) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    left.splice(at, 1);
    shared += 1;
  }
  const common = (2 * shared) / (a.length + b.length);
  const begins = header.startsWith(`${wanted} `) || wanted.startsWith(`${header} `);
  return begins ? Math.max(common, 0.8) : common * 0.95;
}

/** How well a header fits a column, from 0 to 1. */
function headerScore(header: string, { headers }: WantedColumn): number {
  const folded = headerKey(header);
  return Math.max(0, ...headers.map((word) => likeness(folded, headerKey(word))));
}

/**
 * Finds columns by their headers, the best fit first, each column and each header once.
 * @param headers by column, the first is column 1
 * @param least the least score that counts
 */
export function matchColumns(
  headers: readonly string[],
  wanted: readonly WantedColumn[],
  least: number,
): readonly MatchedColumn[] {
  const pairs = headers.flatMap((header, index) =>
    headerKey(header) === ""
      ? []
      : wanted.map((each) => ({ key: each.key, column: index + 1, score: headerScore(header, each) })),
  );
  const sorted = pairs
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const found: MatchedColumn[] = [];
  for (const pair of sorted) {
    if (!found.some(({ key, column }) => key === pair.key || column === pair.column)) found.push(pair);
  }
  return found.sort((a, b) => a.column - b.column);
}
