import type { CellTyping } from "./cell-typing.ts";
import type { Desk } from "./desk.ts";
import type { GridDeed } from "./grid.ts";
import { movingKey, nextCell } from "./moving-keys.ts";
import { typingKey } from "./typing-keys.ts";

export interface KeyHooks {
  readonly cell: CellTyping;
  does(deed: GridDeed | "clear"): void;
  /** Shows the note of the active cell and says it. */
  readNote(): void;
  followLink(): void;
  openMenu(): void;
}

type Keyed = (event: KeyboardEvent) => boolean;

const isCtrl = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => (ctrlKey || metaKey) && !altKey;

/** What a key with Ctrl does; the letters as the key says them, whatever the case. */
const deedOf = ({ key, shiftKey, altKey, ctrlKey }: KeyboardEvent): GridDeed | undefined => {
  const letter = key.toLowerCase();
  if (ctrlKey && altKey && (key === "=" || key === "+")) return "insertRow";
  if (ctrlKey && altKey && key === "-") return "deleteRow";
  if (altKey) return undefined;
  if (letter === "z") return shiftKey ? "redo" : "undo";
  if (letter === "l" && shiftKey) return "filter";
  if (key === "+" || (key === "=" && shiftKey)) return "insertRow";
  if (key === "-") return "deleteRow";
  const plain: Readonly<Record<string, GridDeed>> = {
    ...{ y: "redo", f: "find", d: "fillDown", g: "askPlace", "/": "keys" },
  };
  return shiftKey ? undefined : plain[letter];
};

/** Selects all there is, a column or a row. */
function selectMore(desk: Desk, { key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const tab = desk.tab();
  if (tab === undefined) return false;
  const { at } = tab.selection;
  const { top, bottom, left, right } = desk.block();
  const { rows, columns } = tab.ground;
  const isAll = (ctrlKey || metaKey) && key.toLowerCase() === "a";
  const isSpace = key === " " && (ctrlKey || metaKey || shiftKey);
  if (!isAll && !isSpace) return false;
  const wholeColumn = isAll || ctrlKey || metaKey;
  const wholeRow = isAll || shiftKey;
  desk.select({
    at,
    anchor: { row: wholeColumn ? 1 : top, column: wholeRow ? 1 : left },
    edge: { row: wholeColumn ? rows : bottom, column: wholeRow ? columns : right },
  });
  return true;
}

/** Lets the field of the desk answer to keys as a spreadsheet does. */
export function listenToKeys(desk: Desk, { cell, does, readNote, followLink, openMenu }: KeyHooks): void {
  const { typing } = cell;
  const whileTyping: Keyed = (event) => {
    const after = typingKey(cell, event);
    if (after === undefined) return false;
    if (after !== "stay") nextCell(desk, after);
    return true;
  };
  const simple: Readonly<Record<string, () => void>> = {
    F2: cell.enter,
    Delete: () => does("clear"),
    Backspace: () => does("clear"),
    ContextMenu: openMenu,
  };
  const special: Keyed = (event) => {
    const { key, shiftKey, altKey } = event;
    if (key === "F2" && shiftKey) readNote();
    else if (key === "F10" && shiftKey) openMenu();
    else if (altKey && (key === "ArrowDown" || key === "ArrowUp")) return cell.offer() || true;
    else if (key === "Enter" && isCtrl(event)) followLink();
    else if (key === "Enter") nextCell(desk, shiftKey ? "up" : "down");
    else if (key === "Tab") nextCell(desk, shiftKey ? "left" : "right");
    else return false;
    return true;
  };
  const idle: Keyed = (event) => {
    if (special(event) || selectMore(desk, event) || movingKey(desk, event)) return true;
    const deed = event.ctrlKey || event.metaKey ? deedOf(event) : undefined;
    if (deed !== undefined) does(deed);
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : simple[event.key];
    act?.();
    return deed !== undefined || act !== undefined;
  };
  typing.field.addEventListener("keydown", (event) => {
    // What an input method is composing belongs to it, its Enter and arrows as well.
    if (event.isComposing || event.keyCode === 229) return;
    if (typing.state === "idle" ? idle(event) : whileTyping(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
}
