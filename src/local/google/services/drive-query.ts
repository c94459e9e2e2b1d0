import type { FileRecord } from "../../book/model/book-model.ts";

/** One clause of Drive's query language: https://developers.google.com/workspace/drive/api/guides/ref-search-terms */
const CLAUSES: readonly (readonly [RegExp, (record: FileRecord, a: string, b: string) => boolean])[] = [
  [
    /^appProperties\s+has\s*\{\s*key\s*=\s*'((?:[^'\\]|\\.)*)'\s+and\s+value\s*=\s*'((?:[^'\\]|\\.)*)'\s*\}/,
    (record, key, value) => record.appProperties[key] === value,
  ],
  [/^name\s*=\s*'((?:[^'\\]|\\.)*)'/, (record, name) => record.name === name],
  [/^mimeType\s*=\s*'((?:[^'\\]|\\.)*)'/, (record, mimeType) => record.mimeType === mimeType],
  [/^'((?:[^'\\]|\\.)*)'\s+in\s+parents/, (record, parent) => record.parents.includes(parent)],
  // The local folder has no bin.
  [/^trashed\s*=\s*false/, () => true],
];

/** Whether a file fits a query of clauses joined by "and"; a clause we do not know is an error, not a guess. */
export function matchesQuery(record: FileRecord, query: string, fail: (message: string) => Error): boolean {
  let rest = query.trim();
  let fits = true;
  while (rest !== "") {
    const clause = CLAUSES.find(([pattern]) => pattern.test(rest));
    const match = clause?.[0].exec(rest);
    if (clause === undefined || match === null || match === undefined)
      throw fail(`chưa có trong máy chủ cục bộ: q "${rest}"`);
    fits = clause[1](record, unquote(match[1]), unquote(match[2])) && fits;
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
