import { noteAt, setNote } from "../../book/model/cells.ts";
import type { Run } from "../run/run.ts";
import { refuseProtected } from "./editable.ts";
import { checkInside, type Place } from "./place.ts";
import { checkShape } from "./range-shape.ts";

/** Notes of the block; "" where there is none. */
export function readNotes(run: Run, place: Place): string[][] {
  checkInside(run, place);
  const { sheet, rect } = place;
  const table = run.realm.array() as string[][];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const notes = run.realm.array() as string[];
    for (let column = rect.left; column <= rect.right; column += 1) {
      notes.push(noteAt(sheet, row, column)?.text ?? "");
    }
    table.push(notes);
  }
  return table;
}

/** Sets the notes of the block; "" takes a note off. */
export function writeNotes(run: Run, place: Place, notes: readonly (readonly string[])[]): void {
  checkInside(run, place);
  checkShape(run, place, notes);
  refuseProtected(run, place);
  const { sheet, rect } = place;
  notes.forEach((texts, row) => {
    texts.forEach((text, column) => {
      setNote(sheet, rect.top + row, rect.left + column, text);
    });
  });
}
