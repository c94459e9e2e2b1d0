import type { CellTyping } from "./cell-typing.ts";
import type { Way } from "./sheet/move.ts";

/** Where the keyboard leads after a key that ends typing. */
export type After = Way | "stay";

/** Puts a line break where the caret stands. */
function breakLine(field: HTMLTextAreaElement): void {
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const arrows: Readonly<Record<string, Way>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * A key while something is being typed.
 * @returns where to go behind it; undefined where the key belongs to the text
 */
export function typingKey(cell: CellTyping, event: KeyboardEvent): After | undefined {
  const { typing, choices } = cell;
  const { key } = event;
  const way = arrows[key];
  if (key === "Enter" && (event.altKey || event.ctrlKey || event.metaKey)) {
    breakLine(typing.field);
    return "stay";
  }
  if (key === "Enter" || key === "Tab") {
    cell.commit(choices.isOpen ? choices.chosen() : undefined);
    if (key === "Tab") return event.shiftKey ? "left" : "right";
    return event.shiftKey ? "up" : "down";
  }
  if (key === "Escape") {
    cell.cancel();
    return "stay";
  }
  if (choices.isOpen && (key === "ArrowDown" || key === "ArrowUp")) {
    choices.move(key === "ArrowDown" ? 1 : -1);
    typing.name(typing.field.getAttribute("aria-label") ?? "", choices.active() ?? "");
    return "stay";
  }
  if (way !== undefined && typing.state === "fresh" && !event.shiftKey && !event.ctrlKey) {
    cell.commit();
    return way;
  }
  return undefined;
}
