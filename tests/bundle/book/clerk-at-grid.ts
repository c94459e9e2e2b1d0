import { lastRow, noteAt, setNote, store, storedAt } from "../../../src/local/book/model/cells.ts";
import { plainOf } from "../../../src/local/book/model/stored.ts";
import type { Edit } from "../../app/laws/edits.ts";
import type { Alike, SheetPicture } from "../../app/laws/picture.ts";
import { headersOf, sheetOf, valueAt } from "../grid.ts";
import type { Office } from "../office.ts";

/** The column that a clerk keeps right of ours; what it says tells her which row she means. */
export const OWN = "Sổ tay";

/** Names each row of a sheet in a column of the clerk's own: “dòng 2” and so on. */
export function furnish({ book, hand }: Office, sheet: string): void {
  const column = headersOf(book, sheet).length + 1;
  const rows = lastRow(sheetOf(book, sheet));
  hand.type(sheet, 1, column, OWN);
  for (let row = 2; row <= rows; row += 1) {
    hand.type(sheet, row, column, `dòng ${row}`);
    if (row % 2 === 0) setNote(sheetOf(book, sheet), row, 1 + (row % column), `của dòng ${row}`);
  }
}

/** A clerk who means a sheet, row or column, wherever it is by now and whatever it is called. */
export interface ClerkAtGrid {
  readonly office: Office;
  /** The tab now. */
  tab(sheet: string): string;
  /** Does it; what it is about may not be there, then nothing happens. */
  perform(edit: Edit): void;
}

export function clerkAtGrid(office: Office): ClerkAtGrid {
  const { book, hand } = office;
  const tabs = new Map<string, string>();
  const headers = new Map<string, string>();
  const tab = (sheet: string): string => tabs.get(sheet) ?? sheet;
  const column = (sheet: string, header: string): number =>
    headersOf(book, tab(sheet)).indexOf(headers.get(`${sheet}!${header}`) ?? header) + 1;
  const row = (sheet: string, name: string): number => {
    const [model, own] = [sheetOf(book, tab(sheet)), column(sheet, OWN)];
    for (let at = 2; own > 0 && at <= lastRow(model); at += 1)
      if (valueAt(book, model.name, at, own) === name) return at;
    return 0;
  };
  const sort = (sheet: string, at: number, down: boolean): void => {
    const model = sheetOf(book, tab(sheet));
    const shown = (index: number): string => String(valueAt(book, model.name, index + 1, at) ?? "");
    const order = Array.from({ length: lastRow(model) - 1 }, (_, index) => index + 1);
    const texts = new Map(order.map((index) => [index, shown(index)]));
    const rank = (a: number, b: number): number => {
      const [left = "", right = ""] = [texts.get(a), texts.get(b)];
      if (left === right) return 0;
      if (left === "" || right === "") return left === "" ? 1 : -1;
      return left < right === down ? 1 : -1;
    };
    const before = [...model.rows];
    order.sort(rank).forEach((from, index) => {
      model.rows[index + 1] = before[from];
    });
  };
  const doing = (edit: Edit): void => {
    const { sheet } = edit;
    const name = tab(sheet);
    switch (edit.does) {
      case "moves column": {
        const from = column(sheet, edit.column);
        if (from > 0) hand.moveColumn(name, from, edit.to);
        return;
      }
      case "inserts column": {
        const at = column(sheet, edit.before);
        if (at === 0) return;
        hand.insertColumns(name, at, 1);
        hand.type(name, 1, at, edit.column);
        return;
      }
      case "fills column": {
        const [at, rows] = [column(sheet, edit.column), lastRow(sheetOf(book, name))];
        for (let line = 2; at > 0 && line <= rows; line += 1)
          hand.type(
            name,
            line,
            at,
            `${edit.column} ${String(valueAt(book, name, line, column(sheet, OWN)))}`,
          );
        return;
      }
      case "renames column": {
        const at = column(sheet, edit.column);
        if (at === 0) return;
        hand.type(name, 1, at, edit.name);
        headers.set(`${sheet}!${edit.column}`, edit.name);
        return;
      }
      case "sorts": {
        const at = column(sheet, edit.column);
        if (at > 0) sort(sheet, at, edit.down);
        return;
      }
      case "inserts rows": {
        const at = row(sheet, edit.before);
        if (at === 0) return;
        hand.insertRows(name, at, edit.count);
        hand.type(name, at, column(sheet, OWN), edit.called);
        return;
      }
      case "deletes row": {
        const at = row(sheet, edit.row);
        if (at > 0) hand.deleteRows(name, at, 1);
        return;
      }
      case "copies row": {
        const [from, to] = [row(sheet, edit.row), row(sheet, edit.to)];
        const model = sheetOf(book, name);
        headersOf(book, name).forEach((_, index) => {
          if (from > 0 && to > 0 && index + 1 !== column(sheet, OWN))
            store(model, to, index + 1, storedAt(model, from, index + 1));
        });
        return;
      }
      case "types": {
        const [at, under] = [row(sheet, edit.row), column(sheet, edit.column)];
        if (at > 0 && under > 0) hand.type(name, at, under, edit.text);
        return;
      }
      case "sets note": {
        const [at, under] = [row(sheet, edit.row), column(sheet, edit.column)];
        if (at > 0 && under > 0) hand.note(name, at, under, edit.text);
        return;
      }
      case "renames sheet":
        hand.renameSheet(name, edit.name);
        tabs.set(sheet, edit.name);
        return;
      case "hides sheet":
        sheetOf(book, name).visibility = "hidden";
        return;
      default:
        throw new Error(`nobody ${edit.does} here`);
    }
  };
  return {
    office,
    tab,
    perform: (edit) => {
      if (book.sheetByName(tab(edit.sheet)) !== undefined) doing(edit);
    },
  };
}

/** Set-up writes no values of ours into rows. */
const NOTHING_OF_OURS = { cells: "", beside: [], ours: new Map() };

/**
 * A sheet as clerks see it: each header, and each row by all that stands in it under its header, notes among it; how often
 * it is there.
 */
export function pictureAt({ office: { book }, tab }: ClerkAtGrid, sheet: string): SheetPicture {
  const model = book.sheetByName(tab(sheet));
  const counts = new Map<string, Alike>();
  const count = (name: string): void =>
    void counts.set(name, { ...NOTHING_OF_OURS, count: (counts.get(name)?.count ?? 0) + 1 });
  if (model === undefined) return counts;
  const headers = headersOf(book, model.name);
  for (const header of headers) if (header !== "") count(`${sheet} header “${header}”`);
  for (let at = 2; at <= lastRow(model); at += 1) {
    const parts = headers.flatMap((header, index) => {
      const text = String(plainOf(storedAt(model, at, index + 1)) ?? "");
      const note = noteAt(model, at, index + 1)?.text ?? "";
      return [
        ...(text === "" ? [] : [`${header}=${text}`]),
        ...(note === "" ? [] : [`note on ${header}=${note}`]),
      ];
    });
    if (parts.length > 0) count(`${sheet}: ${parts.sort().join("; ")}`);
  }
  return counts;
}
