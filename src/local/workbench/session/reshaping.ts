import type { z } from "zod/mini";
import { changeGrid } from "../../book/edit/structure.ts";
import { whyNotLines } from "../../book/edit/why-not-lines.ts";
import { refuseProtectedLines } from "../../google/spreadsheet/editable.ts";
import {
  checkName,
  deleteRows,
  deleteSheet,
  insertSheet,
  renameSheet,
} from "../../google/spreadsheet/sheet-structure.ts";
import { hideSheet, setWidths, showSheet } from "../../google/spreadsheet/sheet-view.ts";
import { type Desk, setClock } from "./desk.ts";
import { findRow } from "./find-rows.ts";
import type { reshapeSchema } from "./op.ts";
import type { Person } from "./person.ts";
import { sortRows } from "./sorting.ts";
import { Declined } from "./step.ts";
import { tabOf } from "./typing.ts";

/** What a window asks to be done with rows, columns and tabs. */
export type Reshaping = z.infer<typeof reshapeSchema>;

/** The same with its row found where it stands now. @throws Declined where that is gone */
export function placedReshape(desk: Desk, asks: Reshaping): Reshaping {
  if ((asks.does !== "insertRows" && asks.does !== "deleteRows") || asks.rowId === null) return asks;
  const sheet = tabOf(desk, asks.sheet);
  const row = findRow(sheet, asks.rowId, asks.row);
  if (row === undefined)
    throw new Declined(`Dòng ${asks.row} của trang “${sheet.name}” vừa bị xóa. Xem lại trang rồi làm lại.`);
  return { ...asks, row, rowId: null };
}

/** Does it with the rights of this person. @throws a sentence where the grid refuses */
export function reshape(desk: Desk, person: Person, asks: Reshaping): void {
  setClock(desk, person);
  person.host.byHand((run) => {
    if (asks.does === "addTab") {
      insertSheet(run, freeName(desk, asks.name), run.book.sheets.length);
      return;
    }
    const sheet = tabOf(desk, asks.sheet);
    switch (asks.does) {
      case "insertRows":
        return run.editor.insertRows(sheet.name, asks.row, asks.count);
      case "deleteRows":
        return deleteRows(run, sheet, asks.row, asks.count);
      case "insertColumns":
        return run.editor.insertColumns(sheet.name, asks.column, asks.count);
      case "deleteColumns": {
        const change = { axis: "column", kind: "delete", at: asks.column, count: asks.count } as const;
        const last = asks.column + asks.count - 1;
        if (last > sheet.maxColumns || asks.count >= sheet.maxColumns)
          throw new Declined(`Trang “${sheet.name}” phải còn ít nhất một cột.`);
        refuseProtectedLines(run, sheet, { axis: "column", first: asks.column, last });
        const why = whyNotLines(run.book, sheet, { ...change, inherit: false });
        if (why !== "") throw new Declined(why);
        return changeGrid(run.book, sheet, { ...change, inherit: false });
      }
      case "sort":
        return sortRows(run, sheet, asks.column, asks.descending);
      case "width":
        return setWidths(run, sheet, asks.column, 1, asks.pixels);
      case "renameTab":
        checkName(run, asks.name, sheet);
        return renameSheet(run, sheet, asks.name);
      case "showTab":
        return showSheet(sheet);
      case "hideTab":
        return hideSheet(run, sheet);
      case "deleteTab":
        return deleteSheet(run, sheet);
    }
  });
}

/** A name for a new tab that no other has. */
function freeName({ held }: Desk, name: string): string {
  const taken = new Set(held.book.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
