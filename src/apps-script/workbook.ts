import type { Cell, WrittenCell } from "../core/table/cell.ts";
import type { ColumnSpan, Workbook } from "../ports/workbook.ts";
import type { BookZone } from "./book-zone.ts";
import { cellCodec, isEmpty, trimmed } from "./cells.ts";
import { core } from "./core.ts";
import { drawBoard } from "./draw-board.ts";
import { exactTexts, restoreCell } from "./exact-cell.ts";
import { layingOf } from "./laying.ts";
import { unlessRefused, withRoom } from "./range-steps.ts";
import { richTextOf } from "./rich-text.ts";
import { inSheet } from "./service-error.ts";
import type { GoogleGlobals, GoogleRange, GoogleSheet, GoogleSpreadsheet } from "./surface.ts";
import { keepCopy, setShown } from "./tabs.ts";

/** The book that the script is bound to. */
export function sheetsWorkbook(
  { SpreadsheetApp: app, Utilities }: GoogleGlobals,
  book: GoogleSpreadsheet,
  zone: BookZone,
): Workbook {
  const handles = new Map<string, GoogleSheet>();
  /** Columns that were read, by the sheet's name: the sheet itself is asked for once something else is done with it. */
  const read = new Map<string, GoogleRange>();
  /** A tab that was found once is the same one for the rest of this run, also after somebody renamed it. */
  const sheetOrNone = (name: string): GoogleSheet | undefined => {
    const sheet = handles.get(name) ?? read.get(name)?.getSheet() ?? book.getSheetByName(name) ?? undefined;
    if (sheet !== undefined) handles.set(name, sheet);
    return sheet;
  };
  const ids = new Map<string, number | undefined>();
  const sheetId = (name: string): number | undefined => {
    if (!ids.has(name)) ids.set(name, sheetOrNone(name)?.getSheetId());
    return ids.get(name);
  };
  let codec = cellCodec(Utilities, zone.now, sheetId);

  const sheetNamed = (name: string): GoogleSheet => {
    const sheet = sheetOrNone(name);
    if (sheet === undefined) throw new Error(`no sheet named ${name}`);
    return sheet;
  };

  const tops = new Map<string, GoogleRange>();
  const refused = new Set<string>();
  /** Cells, notes and then cells again of the same corner: a range stands for its place, whatever comes to stand there. */
  const fromTop = <T>(
    name: string,
    rows: number,
    { first, count }: ColumnSpan,
    ask: (range: GoogleRange) => T,
  ): T | undefined => {
    const askTop = (height: number): T | undefined =>
      unlessRefused(() => {
        const place = `${height} × ${first}+${count} ${name}`;
        const range = tops.get(place) ?? sheetNamed(name).getRange(1, first, height, count);
        tops.set(place, range);
        return ask(range);
      });
    // A pasted list makes the grid as long as itself: one that was asked for a row too much is asked for its size first.
    const whole = rows > 1 && refused.has(name) ? undefined : askTop(rows);
    if (whole !== undefined || rows < 2) return whole;
    refused.add(name);
    return askTop(sheetOrNone(name)?.getMaxRows() === rows - 1 ? rows - 1 : rows);
  };

  const writeBlock = (
    name: string,
    row: number,
    column: number,
    cells: readonly (readonly WrittenCell[])[],
  ): void => {
    const width = cells[0]?.length ?? 0;
    if (width === 0) return;
    inSheet(name, () =>
      withRoom(sheetNamed(name), row, column, cells.length, width).setValues(codec.write(cells)),
    );
  };

  const laying = layingOf(
    app,
    book,
    {
      find: sheetOrNone,
      named: sheetNamed,
      know: (name, sheet) => handles.set(name, sheet),
    },
    (cells) => codec.write(cells),
  );

  return {
    settings: () => ({
      id: book.getId(),
      timeZone: zone.now(),
      locale: book.getSpreadsheetLocale(),
    }),
    changeSettings: ({ timeZone, locale }) => {
      zone.change(timeZone);
      codec = cellCodec(Utilities, zone.now, sheetId);
      book.setSpreadsheetLocale(locale);
    },
    sheetNames: () =>
      book.getSheets().map((sheet) => {
        const name = sheet.getName();
        handles.set(name, sheet);
        return name;
      }),
    read: (name) => {
      const sheet = sheetOrNone(name);
      if (sheet === undefined) return [];
      const cells = codec.read(sheet.getDataRange().getValues());
      return isEmpty(cells) ? [] : cells;
    },
    readColumns: (name, columns) => {
      const address = `A:${core().columnLetters(columns)}`;
      const sheet = handles.get(name) ?? read.get(name)?.getSheet();
      const values = unlessRefused(() => {
        const range = sheet?.getRange(address) ?? book.getRange(`'${name.replace(/'/gu, "''")}'!${address}`);
        read.set(name, range);
        return range.getValues();
      });
      return values === undefined ? undefined : codec.read(values);
    },
    readEnd: (name, rows) => {
      const sheet = sheetOrNone(name);
      const height = sheet?.getLastRow() ?? 0;
      if (sheet === undefined || height === 0) return [];
      const width = sheet.getMaxColumns();
      const part = (row: number, count: number): readonly (readonly Cell[])[] =>
        codec.read(sheet.getRange(row, 1, count, width).getValues());
      if (height <= rows + 1) return part(1, height);
      const between = Array.from({ length: height - rows - 1 }, (): readonly Cell[] => []);
      return [...part(1, 1), ...between, ...part(height - rows + 1, rows)];
    },
    readTop: (name, rows, columns) => {
      const cells = fromTop(name, rows, columns, (range) => range.getValues());
      return cells === undefined ? undefined : codec.read(cells);
    },
    readRows: (name, firstRow, rows, columns) =>
      codec.read(sheetNamed(name).getRange(firstRow, 1, rows, columns).getValues()),
    readRuns: (name, column, firstRow, rows) =>
      sheetNamed(name)
        .getRange(firstRow, column, rows, 1)
        .getRichTextValues()
        .map(([value]) => richTextOf(value ?? null)),
    readHeader: (name) => {
      const sheet = sheetOrNone(name);
      if (sheet === undefined) return [];
      const [header = []] = codec.read(sheet.getRange("1:1").getValues());
      return trimmed(header);
    },
    writeColumn: (name, column, firstRow, cells) =>
      writeBlock(
        name,
        firstRow,
        column,
        cells.map((cell) => [cell]),
      ),
    writeBlock,
    appendRow: (name, row) =>
      void inSheet(name, () => sheetNamed(name).appendRow(codec.writeUnformatted(row))),
    append: (name, rows) => writeBlock(name, sheetNamed(name).getLastRow() + 1, 1, rows),
    exactCells: (name, column, firstRow, rows) => {
      const range = sheetNamed(name).getRange(firstRow, column, rows, 1);
      const values = range.getValues();
      const exact = exactTexts(range, values, Utilities, zone.now());
      return codec.read(values).map(([cell = ""], down) => ({ exact: exact[down] ?? "", cell }));
    },
    restoreCell: (name, row, column, exact) =>
      inSheet(name, () =>
        restoreCell(sheetNamed(name).getRange(row, column, 1, 1), exact, Utilities, zone.now()),
      ),
    readNotes: (name) => sheetNamed(name).getDataRange().getNotes(),
    readTopNotes: (name, rows, columns) => fromTop(name, rows, columns, (range) => range.getNotes()),
    writeNotes: (name, row, column, notes) => {
      const width = notes[0]?.length ?? 0;
      if (width === 0) return;
      const range = sheetNamed(name).getRange(row, column, notes.length, width);
      inSheet(name, () => range.setNotes(notes.map((line) => [...line])));
    },
    ...laying,
    lay: (layout, part) => inSheet(layout.sheet, () => laying.lay(layout, part)),
    drawBoard: (board) => inSheet(board.sheet, () => drawBoard(app, book, board, codec)),
    keepCopy: (name, copyName) => keepCopy(book, sheetNamed(name), copyName),
    renameSheet: (name, newName) => {
      sheetNamed(name).setName(newName);
      handles.delete(name);
      read.delete(name);
    },
    setShown: (names, shown) => setShown(book, names, shown),
    settle: () => app.flush(),
  };
}
