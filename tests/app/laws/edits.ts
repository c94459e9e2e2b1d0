import type { Cell } from "../../../src/core/table/cell.ts";
import { noteMarker, ownNote } from "../../../src/core/table/note.ts";
import { cellText } from "../../../src/core/table/parse-cell.ts";
import type { Desk } from "./desk.ts";

/** What another clerk does by hand. Rows and columns by their names at the desk. */
export type Edit =
  | { readonly does: "moves column"; readonly sheet: string; readonly column: string; readonly to: number }
  | {
      readonly does: "inserts column";
      readonly sheet: string;
      readonly before: string;
      readonly column: string;
    }
  | { readonly does: "fills column"; readonly sheet: string; readonly column: string }
  | {
      readonly does: "renames column";
      readonly sheet: string;
      readonly column: string;
      readonly name: string;
    }
  | { readonly does: "sorts"; readonly sheet: string; readonly column: string; readonly down: boolean }
  | {
      readonly does: "inserts rows";
      readonly sheet: string;
      readonly before: string;
      readonly count: number;
      readonly called: string;
    }
  | {
      readonly does: "fills row";
      readonly sheet: string;
      readonly row: string;
      readonly cells: Readonly<Record<string, string>>;
    }
  | { readonly does: "deletes row"; readonly sheet: string; readonly row: string }
  | { readonly does: "copies row"; readonly sheet: string; readonly row: string; readonly to: string }
  | {
      readonly does: "types below the last row";
      readonly sheet: string;
      readonly cells: Readonly<Record<string, string>>;
    }
  | {
      readonly does: "types";
      readonly sheet: string;
      readonly row: string;
      readonly column: string;
      readonly text: string;
    }
  | {
      readonly does: "sets note";
      readonly sheet: string;
      readonly row: string;
      readonly column: string;
      readonly text: string;
    }
  | { readonly does: "renames sheet"; readonly sheet: string; readonly name: string }
  | { readonly does: "hides sheet"; readonly sheet: string };

type Does<Kind extends Edit["does"]> = Extract<Edit, { readonly does: Kind }>;

function fill(desk: Desk, sheet: string, row: number, cells: Readonly<Record<string, string>>): void {
  for (const [header, text] of Object.entries(cells)) {
    const column = desk.column(sheet, header);
    if (column !== undefined) desk.office.hand.type(desk.tab(sheet), row, column, text);
  }
}

function sort(desk: Desk, { sheet, column, down }: Does<"sorts">): void {
  const at = desk.column(sheet, column);
  if (at === undefined) return;
  const shown = (line: readonly Cell[]): string => cellText(line[at - 1] ?? "");
  // Empty cells come last, whichever way one sorts, and equal rows stay in their order.
  desk.office.hand.sortRows(desk.tab(sheet), (a, b) => {
    const [left, right] = [shown(a), shown(b)];
    if (left === right) return 0;
    if (left === "" || right === "") return left === "" ? 1 : -1;
    return left < right === down ? 1 : -1;
  });
}

/** Into the rows that she sees before her: those that stood there when she sat down. */
function fillColumn(desk: Desk, { sheet, column }: Does<"fills column">): void {
  const [tab, at] = [desk.tab(sheet), desk.column(sheet, column)];
  if (at === undefined) return;
  for (let row = 2; row <= 40; row += 1) {
    const now = desk.row(sheet, String(row));
    if (now !== undefined) desk.office.hand.type(tab, now, at, `${column} ${row}`);
  }
}

/** She has it in the clipboard, as it was when she sat down; our columns are copied too. */
function copyRow(desk: Desk, { sheet, row, to }: Does<"copies row">): void {
  const at = desk.row(sheet, to);
  if (at === undefined) return;
  for (const [header, cell] of desk.held(sheet, row)) {
    const column = desk.column(sheet, header);
    if (column !== undefined && cell !== "") desk.office.hand.type(desk.tab(sheet), at, column, cell);
  }
}

function setNote(desk: Desk, { sheet, row, column, text }: Does<"sets note">): void {
  const [tab, at, under] = [desk.tab(sheet), desk.row(sheet, row), desk.column(sheet, column)];
  if (at === undefined || under === undefined) return;
  const { book } = desk.office;
  const stands = book.readNotes(tab)[at - 1]?.[under - 1] ?? "";
  // She types above our part.
  const ours = stands.includes(noteMarker) ? stands.slice(stands.indexOf(noteMarker)) : "";
  if (ownNote(stands) !== text)
    book.writeNotes(tab, at, under, [[ours === "" ? text : `${text}\n\n${ours}`]]);
}

type Doings = { readonly [Kind in Edit["does"]]: (desk: Desk, edit: Does<Kind>) => void };

const doings: Doings = {
  "moves column": (desk, { sheet, column, to }) => {
    const from = desk.column(sheet, column);
    if (from !== undefined) desk.office.hand.moveColumn(desk.tab(sheet), from, to);
  },
  "inserts column": (desk, { sheet, before, column }) => {
    const at = desk.column(sheet, before);
    if (at === undefined) return;
    desk.office.hand.insertColumn(desk.tab(sheet), at);
    desk.office.hand.type(desk.tab(sheet), 1, at, column);
  },
  "fills column": fillColumn,
  "renames column": (desk, { sheet, column, name }) => {
    const at = desk.column(sheet, column);
    if (at === undefined) return;
    desk.office.hand.type(desk.tab(sheet), 1, at, name);
    desk.renameColumn(sheet, column, name);
  },
  sorts: sort,
  "inserts rows": (desk, { sheet, before, count, called }) => {
    const at = desk.row(sheet, before);
    if (at === undefined) return;
    desk.office.hand.insertRows(desk.tab(sheet), at, count);
    desk.nameRow(sheet, at, called);
  },
  "fills row": (desk, { sheet, row, cells }) => {
    const at = desk.row(sheet, row);
    if (at !== undefined) fill(desk, sheet, at, cells);
  },
  "deletes row": (desk, { sheet, row }) => {
    const at = desk.row(sheet, row);
    if (at !== undefined) desk.office.hand.deleteRows(desk.tab(sheet), at, 1);
  },
  "copies row": copyRow,
  "types below the last row": (desk, { sheet, cells }) =>
    fill(desk, sheet, desk.office.book.read(desk.tab(sheet)).length + 1, cells),
  types: (desk, { sheet, row, column, text }) => {
    const [at, under] = [desk.row(sheet, row), desk.column(sheet, column)];
    if (at !== undefined && under !== undefined) desk.office.hand.type(desk.tab(sheet), at, under, text);
  },
  "sets note": setNote,
  "renames sheet": (desk, { sheet, name }) => desk.renameTab(sheet, name),
  "hides sheet": (desk, { sheet }) => desk.office.hand.hide(desk.tab(sheet)),
};

/** Does it; what it is about may be gone already, then nothing happens. */
export function perform(desk: Desk, edit: Edit): void {
  // Each doing takes the edits of its own name.
  const doing = doings[edit.does] as (desk: Desk, edit: Edit) => void;
  doing(desk, edit);
}

/** “sorts Mốc (column Mã, down true)” */
export function told({ does, sheet, ...rest }: Edit): string {
  return `${does} of ${sheet} ${JSON.stringify(rest)}`;
}
