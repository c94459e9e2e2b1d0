import { bookEditor } from "../../../src/local/book/edit/book-editor.ts";
import { type Book, sheetById } from "../../../src/local/book/model/book-model.ts";
import { lastRow } from "../../../src/local/book/model/cells.ts";
import type { SheetModel } from "../../../src/local/book/model/sheet-model.ts";
import type { Answered, Calls, RowShown, Told } from "../../../src/local/workbench/protocol.ts";
import { rowsShown } from "../../../src/local/workbench/view/rows-shown.ts";
import { tabLayout } from "../../../src/local/workbench/view/tab-layout.ts";
import { START } from "../../bundle/office.ts";

type Name = keyof Calls;

/** Answers what the grid asks over a book, as the server does, without its journal, people and saving. */
export interface BookDesk {
  answer(name: string, asks: unknown): Answered<unknown>;
  /** What windows are told since the last time. */
  events(): readonly Told[];
  /** How long a refusal keeps, for tests: the next typing is refused with this sentence. */
  refuseNext(message: string): void;
}

/** A desk over this book for one person. */
export function bookDesk(book: Book, person: string): BookDesk {
  const editor = bookEditor(book, () => START);
  let told: Told[] = [];
  let refusal: string | undefined;
  const sheetOf = (id: number): SheetModel => {
    const sheet = sheetById(book, id);
    if (sheet === undefined) throw new Error(`no tab ${id}`);
    return sheet;
  };
  const rowOf = (sheet: SheetModel, row: number): RowShown =>
    rowsShown(book, sheet, row, row, person)[0] ?? { row, cells: [] };
  const answers: { readonly [N in Name]?: (asks: Calls[N]["asks"]) => Calls[N]["gives"] } = {
    layout: ({ sheet }) => tabLayout(book, sheetOf(sheet)),
    rows: ({ sheet, from, to }) => ({ rows: rowsShown(book, sheetOf(sheet), from, to, person) }),
    type: ({ blocks }) => {
      if (refusal !== undefined) {
        const message = refusal;
        refusal = undefined;
        throw new Error(message);
      }
      for (const { sheet: id, row, column, texts } of blocks) {
        const sheet = sheetOf(id);
        const before = [sheet.maxRows, sheet.maxColumns].join();
        const wide = column + Math.max(...texts.map((line) => line.length)) - 1 - sheet.maxColumns;
        if (wide > 0) editor.insertColumns(sheet.name, sheet.maxColumns + 1, wide);
        texts.forEach((line, down) => {
          line.forEach((text, right) => {
            editor.type(sheet.name, row + down, column + right, text);
          });
        });
        if (before !== [sheet.maxRows, sheet.maxColumns].join()) told.push({ tells: "layout", sheet: id });
        else told.push({ tells: "rows", sheet: id, rows: texts.map((_, down) => rowOf(sheet, row + down)) });
      }
      return { row: blocks[0]?.row ?? 1 };
    },
    reshape: (asks) => {
      if (asks.does === "insertRows") editor.insertRows(sheetOf(asks.sheet).name, asks.row, asks.count);
      else if (asks.does === "deleteRows") editor.deleteRows(sheetOf(asks.sheet).name, asks.row, asks.count);
      else if (asks.does === "width") {
        const { layout } = sheetOf(asks.sheet);
        layout.columns ??= [];
        layout.columns[asks.column - 1] = { width: (asks.pixels - 5) / 7 };
      } else throw new Error(`no ${asks.does} here`);
      if ("sheet" in asks) told.push({ tells: "layout", sheet: asks.sheet });
      return {};
    },
    select: () => ({}),
    undo: () => ({ said: "Đã hoàn tác: gõ ô." }),
    redo: () => ({ said: "Đã làm lại: gõ ô." }),
  };
  return {
    answer: (name, asks) => {
      const known = Reflect.get(answers, name) as ((asked: unknown) => unknown) | undefined;
      if (known === undefined) throw new Error(`the grid asked for ${name}`);
      try {
        return { ok: true, value: known(asks) };
      } catch (fault) {
        return { ok: false, message: fault instanceof Error ? fault.message : String(fault) };
      }
    },
    events: () => {
      const events = told;
      told = [];
      return events;
    },
    refuseNext: (message) => {
      refusal = message;
    },
  };
}

/** A tab of so many rows and columns of Vietnamese text, its first row and column frozen. */
export function largeTab(book: Book, rows: number, columns: number): SheetModel {
  const words = "Phong trào thi đua chào mừng kỷ niệm ngày truyền thống ngành Tư pháp Sở Tư pháp tỉnh".split(
    " ",
  );
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error("the book has no tab");
  const textAt = (row: number, column: number): string =>
    row === 0
      ? `Cột ${column + 1}`
      : column === 0
        ? `PT-${String(row + 1).padStart(5, "0")}`
        : Array.from({ length: 3 }, (_, at) => words[(row * 3 + column * 7 + at) % words.length]).join(" ");
  sheet.rows = Array.from({ length: rows }, (_, row) => ({
    values: Array.from({ length: columns }, (__, column) => textAt(row, column)),
    styles: [],
  }));
  Object.assign(sheet, { maxRows: Math.max(rows, lastRow(sheet)), maxColumns: columns });
  sheet.layout.freezePane = { rows: 1, columns: 1 };
  return sheet;
}
