import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { placeText, rowTitle } from "../../core/book/row-name.ts";
import { versionStep, versionText } from "../../core/shipped/guide-lines.ts";
import { guideLink, guideState } from "../../core/shipped/guide-states.ts";
import { renewedGuide } from "../../core/shipped/renew-guide.ts";
import { renewRows, withOrigin } from "../../core/shipped/renew-rows.ts";
import type { ShippedRows } from "../../core/shipped/shipped.ts";
import type { WrittenCell } from "../../core/table/cell.ts";
import { columnLetters } from "../../core/table/marks.ts";
import { hasOrigin } from "../../core/table/origin.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "./read/open-book.ts";
import type { BookPorts } from "./read/read-sheets.ts";
import type { SheetChange, SheetWritten } from "./write/sheet-change.ts";
import { writeSheet, writeSheets } from "./write/write-sheets.ts";

/** The guide of a book that an older version set up names the present one; else nothing is read or written. */
function renewVersion(ports: BookPorts, guide: ParsedTable, version: string): void {
  const isOld = ({ step, text }: Readonly<Record<string, unknown>>): boolean =>
    step === versionStep && text !== versionText(version);
  if (!guide.rows.some(({ values }) => isOld(values))) return;
  writeSheet(ports, {
    table: guide,
    cells: (_, { values }) => (isOld(values) ? { text: versionText(version) } : undefined),
  });
}

const guideLinesOf = (guide: ParsedBook["guide"]) =>
  guide.rows.map(({ values: { step, text } }) => ({ step, text }));

/** The guide ends with the version that set the book up. */
const withVersion = (shipped: ShippedRows, version: string): ShippedRows =>
  shipped.table === "guide"
    ? { ...shipped, rows: [...shipped.rows, { step: versionStep, text: versionText(version) }] }
    : shipped;

/** The rows that ship with this version, read when they are first asked for. */
export function rowsToShip(ports: Pick<Ports, "shipped">, product: string): () => readonly ShippedRows[] {
  let read: readonly ShippedRows[] | undefined;
  return () => {
    read ??= ports.shipped.read().rows.map((each) => ({
      ...withVersion(each, product),
      ...(hasOrigin(allTables[each.table])
        ? { rows: withOrigin(allTables[each.table], each.rows, product) }
        : {}),
    }));
    return read;
  };
}

/** What ships, and into which sheets of the book it came already. */
export interface Shipping {
  readonly shipped: readonly ShippedRows[];
  /** Sheets made with all their rows: nothing is missing of them. */
  readonly filled: ReadonlySet<string>;
  readonly product: string;
}

/** What became of the shipped rows in a book. */
export interface ShippedInto {
  readonly added: number;
  readonly mended: number;
  /** Places of rows that the office changed and that ship otherwise now. */
  readonly kept: readonly string[];
  /** Whether the office has yet to say who it is. */
  readonly unnamed: boolean;
}

/** Whether nothing stands beside the lines yet: there are none, or the run that wrote them was broken off behind them. */
const isUntold = ({ rows }: ParsedBook["guide"]): boolean =>
  rows.every(({ values: { state, tab } }) => state === "" && tab === "");

/** Beside the lines of a guide that was made just now, or made anew: how far the book is, by formulas, and links to the tabs. */
function tellState(ports: BookPorts, { now: guide }: SheetWritten): void {
  const { at } = guide.columns;
  const [step, state, tab] = [at.get("step"), at.get("state"), at.get("tab")];
  if (step === undefined || state === undefined || tab !== state + 1) return;
  const letters = { step: columnLetters(step), state: columnLetters(state) };
  const { rows } = openBook(ports, new Set(["guide"])).book.guide;
  const [first] = rows;
  if (first === undefined || rows.some((row, index) => row.at !== first.at + index)) return;
  const cells = rows.map((row): readonly WrittenCell[] => {
    const link = guideLink(row.values.step);
    return link === undefined ? ["", ""] : [guideState(row.at, letters), link];
  });
  ports.workbook.writeBlock(guide.table.sheet, first.at, state, cells);
}

/**
 * Adds shipped rows that are not there yet and mends those that stand as they came; what an office changed stays as it is
 * (design decision 17).
 */
export function addShippedRows(ports: BookPorts, { shipped, filled, product }: Shipping): ShippedInto {
  const open = shipped.filter(({ table }) => !filled.has(allTables[table].sheet));
  const { book } = openBook(ports, new Set(["signers", ...open.map(({ table }) => table)]));
  const guideShips = open.find(({ table }) => table === "guide");
  const anew = guideShips && renewedGuide(guideLinesOf(book.guide), guideShips);
  if (anew === undefined) renewVersion(ports, book.guide, product);
  const renewals = open
    .filter((ships) => anew === undefined || ships !== guideShips)
    .map((ships) => ({ table: book[ships.table], ...renewRows(book[ships.table], ships) }));
  const changes = renewals.map(
    ({ table, added, cells }): SheetChange => ({
      table,
      added,
      ...(cells.size > 0 ? { cells: ({ at }) => cells.get(at) } : {}),
    }),
  );
  if (anew !== undefined) changes.push({ table: book.guide, replaced: anew });
  const written = writeSheets(ports, changes);
  const guide = written.find(({ now }) => now.table === book.guide.table);
  if ((isUntold(book.guide) || anew !== undefined) && guide !== undefined) tellState(ports, guide);
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const made = shipped.filter((ships) => !open.includes(ships)).map(({ rows }) => rows.length);
  return {
    added: sum([...made, ...renewals.map(({ added }) => added.length)]),
    mended: sum(renewals.map(({ mended }) => mended)) + (anew?.length ?? 0),
    kept: renewals.flatMap(({ table, kept }) =>
      kept.map((row) =>
        placeText({ sheet: table.table.sheet, row: row.at, title: rowTitle(table, row), column: "" }),
      ),
    ),
    unnamed: book.signers.rows.length === 0,
  };
}
