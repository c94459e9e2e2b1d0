import { foldKey } from "../../text/fold.ts";
import { shortened } from "../../text/quote.ts";
import type { ParsedRow, ParsedTable } from "../parse-table.ts";
import { shownValue } from "../row-identity.ts";

/** Words in the order of the columns that tell namesakes apart; "" for a cell that says nothing. */
type Words = readonly string[];

const areApart = (said: readonly string[]): boolean =>
  !said.includes("") && new Set(said.map(foldKey)).size === said.length;

/**
 * What is said behind the same name of several rows, so that people tell them apart: the words of the first column that does
 * it alone, else of as few from the left as do it together; "" for a row that none of them tells from the others.
 * @param rows the words of each row, all of one length
 */
export function tellingApart(rows: readonly Words[]): readonly string[] {
  const columns = (rows[0] ?? []).map((_, index) => rows.map((words) => words[index] ?? ""));
  const alone = columns.find(areApart);
  if (alone !== undefined) return alone;
  const varying = columns.filter((column) => new Set(column.map(foldKey)).size > 1);
  let said = rows.map(() => "");
  for (const column of varying) {
    said = said.map((before, row) => [before, column[row] ?? ""].filter((part) => part !== "").join(", "));
    if (areApart(said)) return said;
  }
  const times = new Map<string, number>();
  for (const mine of said) times.set(foldKey(mine), (times.get(foldKey(mine)) ?? 0) + 1);
  return said.map((mine) => ((times.get(foldKey(mine)) ?? 0) > 1 ? "" : mine));
}

const behindHeader: ReadonlySet<string> = new Set(["day", "words", "number"]);

/**
 * What the cells of a row say that tell it from its namesakes, by the columns that its table declares for it: a row of another
 * sheet by its name, a day or a number behind the header of its column, which alone would say nothing.
 */
export function asideWords(
  { table: { label, columns }, columns: { headers } }: ParsedTable,
  nameIn: (table: string, key: string) => string | undefined,
): (row: ParsedRow) => Words {
  // A thousand namesakes ask for one another's words each time one of them is named.
  const kept = new WeakMap<ParsedRow, Words>();
  const wordsOf = ({ values }: ParsedRow): Words =>
    (label?.apart ?? []).map((name) => {
      const column = columns[name];
      const shown = shownValue(column, values[name]);
      if (column === undefined || shown === "") return "";
      if (column.kind === "ref") return shortened(nameIn(column.table, shown) ?? shown);
      const header = lowered(headers.get(name) ?? column.header);
      return behindHeader.has(column.kind) ? `${header} ${shortened(shown)}` : shortened(shown);
    });
  return (row) => {
    const words = kept.get(row) ?? wordsOf(row);
    kept.set(row, words);
    return words;
  };
}

const lowered = (header: string): string => header.charAt(0).toLowerCase() + header.slice(1);
