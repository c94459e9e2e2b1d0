import { milestoneName } from "../book/milestone-name.ts";
import { rowNames, rowTitle } from "../book/row-name.ts";
import { cellDay } from "../calendar/date-style.ts";
import { isDay } from "../calendar/day.ts";
import type { Cell } from "../table/cell.ts";
import { cellText } from "../table/parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";
import { quoted } from "../text/quote.ts";
import { followed, signAt } from "./followed.ts";
import { type Cells, type NowRow, placed, triplesOf, type Ways, withPlaces } from "./triples.ts";

/** A cell told to people: how they call the row, its column's header, what it says and what the file says. */
export interface Difference {
  readonly place: string;
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

export interface Merged {
  readonly cells: readonly (Difference & {
    readonly at: number;
    readonly column: string;
    readonly cell: Cell;
  })[];
  readonly conflicts: readonly Difference[];
  readonly added: readonly Cells[];
  readonly gone: readonly string[];
}

const shownDay = (text: string): string => (isDay(text) ? cellDay(text) : text);

/**
 * What a later file does to the rows of one table: what nobody changed here follows it, what both changed stays as it is here and
 * is told with both, what a clerk took out stays out.
 */
export function threeWay(ways: Ways): Merged {
  const { book, table } = ways;
  const parsed: ParsedTable = book[table];
  const triples = triplesOf(ways);
  const named = (row: ParsedRow): string => {
    if (table === "milestones") return `Mốc ${milestoneName(book, String(row.values["key"]))}`;
    return table === "campaigns"
      ? parsed.table.sheet
      : `${parsed.table.sheet} ${quoted(rowTitle(parsed, row))}`;
  };
  const headerOf = (column: string): string => parsed.table.columns[column]?.header ?? "";
  const cells: Merged["cells"][number][] = [];
  const conflicts: Difference[] = [];
  const added = new Set<NowRow>();
  const gone: string[] = [];
  for (const { before, now, here } of triples) {
    if (now === undefined) {
      if (here !== undefined) gone.push(named(here.row));
      continue;
    }
    if (here === undefined) {
      if (before === undefined && (ways.before !== undefined || !placed.has(table))) added.add(now);
      else if (before?.[1] !== now.signed[1]) {
        const [first = ""] = followed[table].filter((column) => cellText(now.cells[column] ?? "") !== "");
        const said = followed[table].map((column) => cellText(now.cells[column] ?? "")).filter(Boolean);
        conflicts.push({
          ...{ place: parsed.table.sheet, header: headerOf(first), before: "" },
          after: said.join(" · "),
        });
      }
      continue;
    }
    followed[table].forEach((column, nth) => {
      const [was, is, says] = [
        before && signAt(before[1], nth),
        signAt(here.signed[1], nth),
        signAt(now.signed[1], nth),
      ];
      if (says === is || says === was) return;
      const cell = now.cells[column] ?? "";
      const told: Difference = {
        place: named(here.row),
        header: headerOf(column),
        before: shownDay(rowNames(book.units, String(here.row.values[column] ?? ""))),
        after: cellText(cell),
      };
      if (is === was) cells.push({ ...told, at: here.row.at, column, cell });
      else conflicts.push(told);
    });
  }
  const fresh = placed.has(table)
    ? withPlaces(triples, ways.here, added)
    : [...added].map((row) => row.cells);
  return { cells, conflicts, added: fresh, gone };
}
