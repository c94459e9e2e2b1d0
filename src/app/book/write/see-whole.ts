import { type ParsedTable, parseTable } from "../../../core/table/parse-table.ts";
import { withReferences } from "../../../core/table/ref/references.ts";
import type { BookPorts } from "../read/read-sheets.ts";
import { FEW_CELLS, glanceAt, type Look, lookAt, lookOf } from "./look.ts";
import { keyColumn, standsByKey } from "./look-by-key.ts";
import { sameRows } from "./same-rows.ts";
import type { SheetChange } from "./sheet-change.ts";
import type { Seen } from "./write-cells.ts";

/** How often a sheet in which somebody comes in between is looked at. */
const TRIES = 3;

/** The notes of as much of the sheet as there was, and a row more. */
function allNotes({ workbook }: BookPorts, { table, header, height }: ParsedTable): Seen["notes"] {
  const columns = { first: 1, count: header.length };
  return workbook.readTopNotes(table.sheet, height + 1, columns) ?? workbook.readNotes(table.sheet);
}

/** The same of a large sheet, but only the header row's and those of the columns between the outermost of these. */
function notesNow(ports: BookPorts, read: ParsedTable, keys: SheetChange["notedIn"]): Seen["notes"] {
  const { table, header, height, columns } = read;
  if (keys === undefined || height * header.length <= FEW_CELLS) return allNotes(ports, read);
  const { workbook } = ports;
  const above = workbook.readTopNotes(table.sheet, 1, { first: 1, count: header.length });
  const places = [...keys].flatMap((key) => columns.at.get(key) ?? []);
  if (above === undefined || places.length === 0) return above ?? allNotes(ports, read);
  const first = Math.min(...places);
  const span = { first, count: Math.max(...places) - first + 1 };
  const below = workbook.readTopNotes(table.sheet, height + 1, span);
  if (below === undefined) return allNotes(ports, read);
  const left = Array.from({ length: first - 1 }, () => "");
  return below.map((line, index) => (index === 0 ? (above[0] ?? []) : [...left, ...line]));
}

/**
 * Cells and, where they change, notes of one moment: the rows stood before the notes were read as they do behind them.
 * What is written by key alone into a large sheet needs no more than that its keys stand where they were read.
 * @param again the sheet was written into since it was read, and somebody came in between
 */
export function seeWhole(ports: BookPorts, change: SheetChange, again: boolean): Seen {
  const { table, notedIn } = change;
  // A sheet that is not there has none.
  const notes = table.header.length === 0 ? undefined : change.notes;
  const seeNotes = (read: ParsedTable) => (notes === undefined ? [] : notesNow(ports, read, notedIn));
  const parsed = ({ cells, marks }: Look): ParsedTable =>
    withReferences(parseTable(table.table, cells, marks), table);
  const key = change.byKey === true ? keyColumn(table, 1) : undefined;
  if (key !== undefined) {
    const stand = seeNotes(table);
    if (standsByKey(ports, table, key)) return { look: lookOf(table), now: table, notes: stand };
  }
  let before = table;
  for (let tries = 1; ; tries += 1) {
    const stand = seeNotes(before);
    let look = again ? lookAt(ports, before) : glanceAt(ports, before);
    let now = parsed(look);
    const same = sameRows(before, now);
    if (!same && !again) {
      look = lookAt(ports, before);
      now = parsed(look);
    }
    if (notes === undefined || same || tries === TRIES) return { look, now, notes: stand };
    before = now;
  }
}
