import { type LinesBack, type LinesHindrance, rememberLines } from "../../book/back/lines-back.ts";
import { columnSince, columnsOf } from "../../book/back/structure-of.ts";
import type { Lines } from "../../book/back/taken-lines.ts";
import { whyNotLines } from "../../book/edit/why-not-lines.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { StructureChange } from "../../book/model/structure-change.ts";
import type { Run } from "../../google/run/run.ts";
import { refuseProtectedLines } from "../../google/spreadsheet/editable.ts";
import { deleteSheet, renameSheet } from "../../google/spreadsheet/sheet-structure.ts";
import { columnDef, hideSheet, setWidths, showSheet } from "../../google/spreadsheet/sheet-view.ts";
import { isFilledRow } from "../view/row-ids.ts";
import { Declined } from "./step.ts";

/** What somebody did by hand to rows, columns or tabs as such, with all it takes to make it undone. */
export interface ShapeBack {
  /** Why it cannot be undone by now, as the end of a sentence; "" when it can. */
  hindrance(run: Run): string;
  /** Makes it undone; only where nothing hinders. @returns what does it again @throws a sentence where the grid refuses */
  takeBack(run: Run): ShapeBack;
}

const TAB_GONE = "trang đó không còn trong sổ";

const hindrances: Readonly<Record<LinesHindrance, string>> = {
  gone: TAB_GONE,
  moved: "dòng hoặc cột của trang đã được chèn, xóa hay sắp xếp từ lúc đó",
  written: "ở đó đã có dữ liệu khác từ lúc ấy, nên giữ nguyên; không cần dữ liệu đó thì xóa bằng tay",
};

/** Lets rows or columns be put in or taken out. @param act does it, once */
export function shapeLines(run: Run, sheet: SheetModel, lines: Lines, act: () => void): ShapeBack {
  return linesBack(sheet, rememberLines(run.book, sheet, lines, act));
}

function linesBack(sheet: SheetModel, back: LinesBack): ShapeBack {
  return {
    hindrance: () => {
      const why = back.hindrance();
      return why === undefined ? "" : hindrances[why];
    },
    takeBack: (run) => {
      const { axis, at, count, kind } = back.opposite;
      if (kind === "delete") refuseProtectedLines(run, sheet, { axis, first: at, last: at + count - 1 });
      const why = whyNotLines(run.book, sheet, { ...back.opposite, inherit: false });
      if (why !== "") throw new Declined(why);
      return linesBack(sheet, back.takeBack());
    },
  };
}

/** Draws a column, from 1, so many pixels wide. */
export function shapeWidth(run: Run, sheet: SheetModel, column: number, pixels: number): ShapeBack {
  const before = columnDef(run, sheet, column).width;
  setWidths(run, sheet, column, 1, pixels);
  return widthBack(sheet, { column, since: columnsOf(run.book, sheet) }, before);
}

function widthBack(
  sheet: SheetModel,
  { column, since }: { readonly column: number; readonly since: readonly StructureChange[] },
  before: number | undefined,
): ShapeBack {
  const left = sheet.layout.columns?.[column - 1]?.width;
  const now = (run: Run): number | undefined => columnSince(run.book, sheet, column, since);
  return {
    hindrance: (run) => {
      if (!run.book.sheets.includes(sheet)) return TAB_GONE;
      const at = now(run);
      if (at === undefined) return "cột đó không còn trong trang";
      return sheet.layout.columns?.[at - 1]?.width === left ? "" : "bề rộng cột đã được đổi tiếp từ lúc đó";
    },
    takeBack: (run) => {
      const at = now(run) ?? column;
      const def = columnDef(run, sheet, at);
      if (before === undefined) delete def.width;
      else def.width = before;
      return widthBack(sheet, { column: at, since: columnsOf(run.book, sheet) }, left);
    },
  };
}

/** Gives a tab another name. */
export function shapeName(run: Run, sheet: SheetModel, name: string): ShapeBack {
  const before = sheet.name;
  renameSheet(run, sheet, name);
  const left = sheet.name;
  return {
    hindrance: ({ book }) => {
      if (!book.sheets.includes(sheet)) return TAB_GONE;
      if (sheet.name !== left) return "trang đã được đổi tên tiếp từ lúc đó";
      const isTaken = book.sheets.some((other) => other !== sheet && other.name === before);
      return isTaken ? `đã có trang khác tên “${before}”` : "";
    },
    takeBack: (again) => shapeName(again, sheet, before),
  };
}

/** Shows a tab, or hides it. */
export function shapeSight(run: Run, sheet: SheetModel, hidden: boolean): ShapeBack {
  if (hidden) hideSheet(run, sheet);
  else showSheet(sheet);
  return {
    hindrance: ({ book }) => (book.sheets.includes(sheet) ? "" : TAB_GONE),
    takeBack: (again) => shapeSight(again, sheet, !hidden),
  };
}

/** A tab that was added, or one that was taken away again: as long as nobody wrote into it. */
export function tabBack(sheet: SheetModel, at: number): ShapeBack {
  return {
    hindrance: ({ book }) => {
      if (!book.sheets.includes(sheet)) return TAB_GONE;
      if (sheet.rows.some(isFilledRow)) return "trang đó đã có dữ liệu; không cần nữa thì dùng Xóa trang";
      const others = book.sheets.filter((other) => other !== sheet && other.visibility === "visible");
      return others.length === 0 ? "sổ phải còn ít nhất một trang để xem" : "";
    },
    takeBack: (run) => {
      deleteSheet(run, sheet);
      return {
        hindrance: ({ book }) =>
          book.sheets.some(({ name }) => name === sheet.name) ? `đã có trang tên “${sheet.name}”` : "",
        takeBack: ({ book }) => {
          book.sheets.splice(Math.min(at, book.sheets.length), 0, sheet);
          return tabBack(sheet, at);
        },
      };
    },
  };
}
