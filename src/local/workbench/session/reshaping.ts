import type { z } from "zod/mini";
import type { Lines } from "../../book/back/taken-lines.ts";
import { changeGrid } from "../../book/edit/structure.ts";
import { linesName, whyNotLines } from "../../book/edit/why-not-lines.ts";
import { columnLetters } from "../../book/model/a1.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../../google/run/run.ts";
import { refuseProtectedLines } from "../../google/spreadsheet/editable.ts";
import { checkName, deleteRows, deleteSheet, insertSheet } from "../../google/spreadsheet/sheet-structure.ts";
import { type Desk, setClock } from "./desk.ts";
import { findRow } from "./find-rows.ts";
import type { reshapeSchema } from "./op.ts";
import { type Change, keepChange, type Person } from "./person.ts";
import { shapeLines, shapeName, shapeSight, shapeWidth, tabBack } from "./shape-back.ts";
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

/** Does it with the rights of this person, who can take it back. @throws a sentence where the grid refuses */
export function reshape(desk: Desk, person: Person, asks: Reshaping): void {
  setClock(desk, person);
  const change = person.host.byHand((run) => shaped(run, desk, asks));
  if (change !== undefined) keepChange(person, change);
}

/** @returns undefined where there is nothing to take back, or it cannot be: then it was asked whether it is meant */
function shaped(run: Run, desk: Desk, asks: Reshaping): Change | undefined {
  if (asks.does === "addTab") {
    const at = run.book.sheets.length;
    const sheet = insertSheet(run, freeName(desk, asks.name), at);
    return { what: `thêm trang “${sheet.name}”`, shape: tabBack(sheet, at) };
  }
  const sheet = tabOf(desk, asks.sheet);
  const { name } = sheet;
  const ofTab = `của trang “${name}”`;
  switch (asks.does) {
    case "insertRows":
    case "deleteRows":
    case "insertColumns":
    case "deleteColumns": {
      const lines = linesOf(asks);
      const { axis, at, count, kind } = lines;
      return {
        what: `${kind === "insert" ? "chèn" : "xóa"} ${linesName(axis, at, at + count - 1)} ${ofTab}`,
        shape: shapeLines(run, sheet, lines, () => changeLines(run, sheet, lines)),
      };
    }
    case "sort": {
      const shape = sortRows(run, sheet, asks.column, asks.descending);
      const what = `sắp xếp trang “${name}” theo cột ${columnLetters(asks.column)}`;
      return shape === undefined ? undefined : { what, shape };
    }
    case "width":
      return {
        what: `đổi bề rộng cột ${columnLetters(asks.column)} ${ofTab}`,
        shape: shapeWidth(run, sheet, asks.column, asks.pixels),
      };
    case "renameTab":
      checkName(run, asks.name, sheet);
      return {
        what: `đổi tên trang “${name}” thành “${asks.name}”`,
        shape: shapeName(run, sheet, asks.name),
      };
    case "showTab":
      return { what: `hiện trang “${name}”`, shape: shapeSight(run, sheet, false) };
    case "hideTab":
      return { what: `ẩn trang “${name}”`, shape: shapeSight(run, sheet, true) };
    case "deleteTab":
      deleteSheet(run, sheet);
      return undefined;
  }
}

type LinesAsked = Extract<Reshaping, { readonly count: number }>;

const linesOf = (asks: LinesAsked): Lines => ({
  axis: "row" in asks ? "row" : "column",
  kind: asks.does === "insertRows" || asks.does === "insertColumns" ? "insert" : "delete",
  at: "row" in asks ? asks.row : asks.column,
  count: asks.count,
});

function changeLines(run: Run, sheet: SheetModel, lines: Lines): void {
  const { axis, at, count, kind } = lines;
  if (kind === "insert" && axis === "row") run.editor.insertRows(sheet.name, at, count);
  else if (kind === "insert") run.editor.insertColumns(sheet.name, at, count);
  else if (axis === "row") deleteRows(run, sheet, at, count);
  else deleteColumns(run, sheet, at, count);
}

function deleteColumns(run: Run, sheet: SheetModel, at: number, count: number): void {
  const change = { axis: "column", kind: "delete", at, count, inherit: false } as const;
  const last = at + count - 1;
  if (last > sheet.maxColumns || count >= sheet.maxColumns)
    throw new Declined(`Trang “${sheet.name}” phải còn ít nhất một cột.`);
  refuseProtectedLines(run, sheet, { axis: "column", first: at, last });
  const why = whyNotLines(run.book, sheet, change);
  if (why !== "") throw new Declined(why);
  changeGrid(run.book, sheet, change);
}

/** A name for a new tab that no other has. */
function freeName({ held }: Desk, name: string): string {
  const taken = new Set(held.book.sheets.map((sheet) => sheet.name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
