import type { FileRecord } from "../../book/model/book-model.ts";
import type { Run } from "../run/run.ts";

/** One clause of Drive's query language: https://developers.google.com/workspace/drive/api/guides/ref-search-terms */
type Clause = (record: FileRecord, a: string, b: string, binned: (record: FileRecord) => boolean) => boolean;
const CLAUSES: readonly (readonly [RegExp, Clause])[] = [
  [
    /^appProperties\s+has\s*\{\s*key\s*=\s*'((?:[^'\\]|\\.)*)'\s+and\s+value\s*=\s*'((?:[^'\\]|\\.)*)'\s*\}/,
    (record, key, value) => record.appProperties[key] === value,
  ],
  [/^'((?:[^'\\]|\\.)*)'\s+in\s+parents/, (record, parent) => record.parents.includes(parent)],
  [/^trashed\s*=\s*false/, (record, _a, _b, binned) => !binned(record)],
];

/** Whether a file is in the bin, by itself or with a folder it lies in. */
export function isBinned(files: readonly FileRecord[], { trashed, parents }: FileRecord): boolean {
  if (trashed === true) return true;
  return files.some((folder) => parents.includes(folder.id) && isBinned(files, folder));
}

/** How long Drive's search passes over a new file here: a guess, for nobody promises a time. */
const SEARCH_LAG_MS = 60_000;

/**
 * Whether Drive has come to know of a file when it is asked. A search by name or property shows a new one only after a
 * while; what lies in a folder is shown at once (measured: https://github.com/kopia/kopia/issues/90).
 */
export function isFound(run: Run, { madeAt = 0 }: FileRecord, query: string): boolean {
  return /\sin\s+parents/u.test(query) || run.clock - madeAt >= SEARCH_LAG_MS;
}

/** Whether a file fits a query of clauses joined by "and"; a clause we do not know is an error, not a guess. */
export function matchesQuery(
  files: readonly FileRecord[],
  record: FileRecord,
  query: string,
  fail: (message: string) => Error,
): boolean {
  let rest = query.trim();
  let fits = true;
  while (rest !== "") {
    const clause = CLAUSES.find(([pattern]) => pattern.test(rest));
    const match = clause?.[0].exec(rest);
    if (clause === undefined || match === null || match === undefined)
      throw fail(`chưa có trong máy chủ cục bộ: q "${rest}"`);
    fits = clause[1](record, unquote(match[1]), unquote(match[2]), (each) => isBinned(files, each)) && fits;
    rest = rest
      .slice(match[0].length)
      .trim()
      .replace(/^and\s+/, "");
  }
  return fits;
}

function unquote(text: string | undefined): string {
  return (text ?? "").replace(/\\(.)/g, "$1");
}
