import type { Cell } from "../core/table/cell.ts";
import type { ColumnMark } from "../core/table/find-columns.ts";
import type { Workbook, WorkbookSettings } from "../ports/workbook.ts";
import { type MemoryHand, memoryHand } from "./hand.ts";
import { heldSheets } from "./held-sheets.ts";
import { drawOne, layFormulas, layPart } from "./laying.ts";
import { copyOf, type MemorySheet, put, rectangle, textOf, toChange, widthOf } from "./sheet.ts";

/** A workbook in memory, and the hand of a clerk at it. */
export interface MemoryWorkbook extends Workbook {
  readonly hand: MemoryHand;
  /** The same book at this moment, on its own from now on. */
  twin(): MemoryWorkbook;
  /** The book as one run of the script has it. */
  inOneRun(): Workbook;
  /** All that it holds, as texts: two books of the same texts are alike in everything. */
  texts(): readonly string[];
}

/** A workbook in memory, for rules that need no host. It keeps cells, notes and marks; looks are not kept. */
export function memoryWorkbook(): MemoryWorkbook {
  return workbookOf([], { id: "so-trong-bo-nho", timeZone: "Asia/Ho_Chi_Minh", locale: "vi_VN" }, 0, "");
}

function workbookOf(
  sheets: MemorySheet[],
  startSettings: WorkbookSettings,
  startVersion: number,
  startStamp: string,
): MemoryWorkbook {
  let settings = startSettings;
  let version = startVersion;
  let stamp = startStamp;

  const sheetNamed = (name: string): MemorySheet => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`no sheet named ${name}`);
    return sheet;
  };
  const writeBlock: Workbook["writeBlock"] = (name, row, column, cells) => {
    const shown = cells.map((line) =>
      line.map((cell): Cell => {
        if (typeof cell !== "object" || "day" in cell) return cell;
        // Nothing is worked out in memory: a formula shows nothing.
        return "to" in cell ? cell.text : "";
      }),
    );
    put(toChange(sheetNamed(name)).cells, row, column, shown, "");
  };

  const hand = memoryHand(sheetNamed);

  const book: MemoryWorkbook = {
    inOneRun: () => {
      const held = new Map<string, MemorySheet>();
      return heldSheets(book, (name) => {
        const sheet = held.get(name) ?? sheets.find((candidate) => candidate.name === name);
        if (sheet !== undefined) held.set(name, sheet);
        return sheet?.name ?? name;
      });
    },
    hand,
    twin: () => workbookOf(sheets.map(copyOf), settings, version, stamp),
    texts: () => [JSON.stringify([settings, version, stamp]), ...sheets.map(textOf)],
    settings: () => settings,
    changeSettings: (changed) => {
      settings = { ...settings, ...changed };
    },
    sheetNames: () => sheets.map((sheet) => sheet.name),
    read: (name) => {
      const sheet = sheets.find((candidate) => candidate.name === name);
      return sheet === undefined ? [] : rectangle(sheet);
    },
    readColumns: (name, columns) => {
      const sheet = sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) return undefined;
      return rectangle(sheet).map((line) => Array.from({ length: columns }, (_, index) => line[index] ?? ""));
    },
    readEnd: (name, rows) => {
      const sheet = sheets.find((candidate) => candidate.name === name);
      const cells = sheet === undefined ? [] : rectangle(sheet);
      return cells.map((line, index) => (index === 0 || index >= cells.length - rows ? line : []));
    },
    readTop: (name, rows, { first, count }) => {
      const sheet = sheets.find((candidate) => candidate.name === name);
      if (sheet === undefined) return undefined;
      const cells = rectangle(sheet);
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: count }, (_unused, column) => cells[row]?.[first - 1 + column] ?? ""),
      );
    },
    readRows: (name, firstRow, rows, columns) => {
      const cells = rectangle(sheetNamed(name));
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_unused, column) => cells[firstRow - 1 + row]?.[column] ?? ""),
      );
    },
    // Cells in memory have no look of their own.
    readRuns: (name, _column, _firstRow, rows) => {
      sheetNamed(name);
      return Array.from({ length: rows }, () => undefined);
    },
    readHeader: (name) => {
      const sheet = sheets.find((candidate) => candidate.name === name);
      const header = sheet === undefined ? [] : (rectangle(sheet)[0] ?? []);
      return header.slice(0, widthOf(header));
    },
    columnMarks: (wanted): readonly ColumnMark[] =>
      sheets
        .filter(({ name }) => wanted.includes(name))
        .flatMap(({ name, marks }) => [...marks].map(([column, value]) => ({ sheet: name, column, value }))),
    schemaVersion: () => version,
    setSchemaVersion: (next) => {
      version = Math.max(version, next);
    },
    writeColumn: (name, column, firstRow, cells) =>
      writeBlock(
        name,
        firstRow,
        column,
        cells.map((cell) => [cell]),
      ),
    writeBlock,
    appendRow: (name, row) => writeBlock(name, rectangle(sheetNamed(name)).length + 1, 1, [row]),
    append: (name, rows) => writeBlock(name, rectangle(sheetNamed(name)).length + 1, 1, rows),
    exactCells: (name, column, firstRow, rows) =>
      Array.from({ length: rows }, (_, down) => {
        const cell = sheetNamed(name).cells[firstRow - 1 + down]?.[column - 1] ?? "";
        return { exact: JSON.stringify(cell), cell: typeof cell === "string" ? cell.normalize("NFC") : cell };
      }),
    restoreCell: (name, row, column, exact) => {
      // Only exactCells makes such texts.
      writeBlock(name, row, column, [[JSON.parse(exact) as Cell]]);
    },
    readNotes: (name) => {
      const sheet = sheetNamed(name);
      return rectangle(sheet).map((line, row) => line.map((_, column) => sheet.notes[row]?.[column] ?? ""));
    },
    readTopNotes: (name, rows, { first, count }) => {
      const { notes } = sheetNamed(name);
      return Array.from({ length: rows }, (_, row) =>
        Array.from({ length: count }, (_unused, column) => notes[row]?.[first - 1 + column] ?? ""),
      );
    },
    writeNotes: (name, row, column, notes) => put(toChange(sheetNamed(name)).notes, row, column, notes, ""),
    layoutStamp: () => stamp,
    setLayoutStamp: (text) => {
      stamp = text;
    },
    markCount: () => sheets.reduce((sum, { marks }) => sum + marks.size, 0),
    setMarks: (marks) => {
      for (const { sheet, column, value } of marks) toChange(sheetNamed(sheet)).marks.set(column, value);
    },
    lay: (layout, part) => layPart(sheets, layout, part),
    layLabels: (name, row, insertAt) => layFormulas(sheets, name, row, insertAt),
    takeMarks: (name, values) => {
      const { marks } = toChange(sheetNamed(name));
      for (const [column, mark] of [...marks]) if (values.includes(mark)) marks.delete(column);
    },
    addColumns: (name, columns) => {
      const first = (rectangle(sheetNamed(name))[0]?.length ?? 0) + 2;
      const sheet = toChange(sheetNamed(name));
      put(sheet.cells, 1, first, [columns.map(({ header }) => header)], "");
      put(sheet.notes, 1, first, [columns.map(({ note }) => note)], "");
    },
    moveColumns: (name, column, count, before) => {
      for (let moved = 0; moved < count; moved += 1) {
        if (before <= column) hand.moveColumn(name, column + moved, before + moved);
        else hand.moveColumn(name, column, before - 1);
      }
    },
    renameHeader: (name, from, to) => {
      const [header = []] = toChange(sheetNamed(name)).cells;
      header.forEach((cell, index) => {
        if (typeof cell === "string" && cell.normalize("NFC") === from) header[index] = to;
      });
    },
    drawBoard: (board) => drawOne(sheets, board),
    keepCopy: (name, copyName) => {
      if (sheets.some((sheet) => sheet.name === copyName)) return;
      sheets.push({ ...copyOf(sheetNamed(name)), name: copyName, marks: new Map(), hidden: true, seen: {} });
    },
    renameSheet: (name, newName) => {
      toChange(sheetNamed(name)).name = newName;
    },
    setShown: (names, shown) => {
      const others = (one: MemorySheet): boolean => sheets.some((sheet) => sheet !== one && !sheet.hidden);
      const changed = sheets.filter(
        (sheet) => names.includes(sheet.name) && sheet.hidden === shown && (shown || others(sheet)),
      );
      for (const sheet of changed) toChange(sheet).hidden = !shown;
      return changed.map(({ name }) => name);
    },
    settle: () => undefined,
  };
  return book;
}
