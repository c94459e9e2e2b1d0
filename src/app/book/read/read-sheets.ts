import type { Cell } from "../../../core/table/cell.ts";
import type { ColumnMark } from "../../../core/table/find-columns.ts";
import { cellText } from "../../../core/table/parse-cell.ts";
import { rowsOfTab, type Table } from "../../../core/table/table.ts";
import type { Ports } from "../../../ports/ports.ts";
import {
  type Entry,
  entryOf,
  headerText,
  keepRegister,
  readRegister,
  registeredMarks,
} from "./column-register.ts";

/** What a command needs to read the book. */
export type BookPorts = Pick<Ports, "workbook" | "memo">;

/** A sheet at one moment: its cells from the header row on, and the marks of its columns then. */
export interface SheetMoment {
  readonly cells: readonly (readonly Cell[])[];
  readonly marks: readonly ColumnMark[];
}

/** How often a sheet whose header row changes while it is looked at is read again. */
const TRIES = 3;

/**
 * Reads one sheet after the other, each once, and knows its columns by the register; marks are asked for only of a
 * sheet whose header row is not the one they were last found under. Its header row is then read once more: where it
 * changed meanwhile, cells and marks are of two moments, and the sheet is read again.
 * Service calls: those of the reads and one; per sheet with a new header row those of its marks, and three in all.
 */
export function readSheets(ports: BookPorts, tables: readonly Table[]): ReadonlyMap<string, SheetMoment> {
  const { workbook } = ports;
  return withMarks(
    ports,
    tables,
    ({ sheet }) => workbook.read(sheet),
    (table, entry) => (isNarrow(table, entry) ? workbook.readColumns(table.sheet, entry[2] + 1) : undefined),
  );
}

/** So many cells of a new tab come sooner than the answer where its sheet ends (costs.ts). */
const NARROW = 16_000;

/**
 * Whether a sheet is read by the columns its header row had, and one more, in which somebody may have put a header. Not
 * one whose rows the system puts in a new order: what clerks write beside them goes along, however far.
 */
function isNarrow(table: Table, [, , width]: Entry): boolean {
  return table.group !== "result" && width > 0 && width * rowsOfTab(table) < NARROW;
}

/** A grid with more empty cells than these is read as a whole from the next time on: there they cost more. */
const SPARE = 20_000;

/** The rows without the empty ones at their end. */
function filled(cells: SheetMoment["cells"]): SheetMoment["cells"] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? []).every((cell) => cell === "")) end -= 1;
  return cells.slice(0, end);
}

/** The same, but the header row and the last rows alone. */
export function readEnds(
  ports: BookPorts,
  tables: readonly Table[],
  rows: number,
): ReadonlyMap<string, SheetMoment> {
  return withMarks(
    ports,
    tables,
    ({ sheet }) => ports.workbook.readEnd(sheet, rows),
    () => undefined,
  );
}

function withMarks(
  { workbook, memo }: BookPorts,
  tables: readonly Table[],
  read: (table: Table) => SheetMoment["cells"],
  readKnown: (table: Table, entry: Entry) => SheetMoment["cells"] | undefined,
): ReadonlyMap<string, SheetMoment> {
  const register = readRegister(memo);
  const seen = new Map<string, SheetMoment>();
  const found = new Map<string, Entry>();
  let strange: Table[] = [];
  for (const table of tables) {
    const entry = register.get(table.sheet);
    const known = entry === undefined ? undefined : readKnown(table, entry);
    const narrow = known === undefined ? undefined : registeredMarks(register, table, known[0] ?? []);
    const cells = known === undefined || narrow === undefined ? read(table) : filled(known);
    if (entry !== undefined && known !== undefined && narrow !== undefined)
      if ((known.length - cells.length) * entry[2] > SPARE) found.set(table.sheet, [entry[0], entry[1], 0]);
    const header = cells[0] ?? [];
    const isEmpty = header.every((cell) => cellText(cell) === "");
    const marks = narrow ?? (isEmpty ? [] : registeredMarks(register, table, header));
    seen.set(table.sheet, { cells, marks: marks ?? [] });
    if (marks === undefined) strange.push(table);
  }
  for (let tries = 0; strange.length > 0; tries += 1) {
    const marks = workbook.columnMarks(strange.map(({ sheet }) => sheet));
    const changed: Table[] = [];
    for (const table of strange) {
      const mine = marks.filter(({ sheet }) => sheet === table.sheet);
      const cells = seen.get(table.sheet)?.cells ?? [];
      const header = cells[0] ?? [];
      seen.set(table.sheet, { cells, marks: mine });
      if (headerText(workbook.readHeader(table.sheet)) !== headerText(header)) {
        seen.set(table.sheet, { cells: read(table), marks: mine });
        changed.push(table);
        continue;
      }
      const entry = entryOf(table, header, mine);
      if (entry !== undefined) found.set(table.sheet, entry);
    }
    strange = tries < TRIES ? changed : [];
  }
  if (found.size > 0) keepRegister(memo, new Map([...register, ...found]));
  return seen;
}
