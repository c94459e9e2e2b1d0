import { folded } from "../../page/folded.ts";

/** The next of the buttons from one on whose words begin with a letter, around the end. */
function beginning(
  buttons: readonly HTMLButtonElement[],
  from: number,
  letter: string,
): HTMLButtonElement | undefined {
  const around = [...buttons.slice(from + 1), ...buttons.slice(0, from + 1)];
  return around.find((button) => folded(button.textContent ?? "").startsWith(folded(letter)));
}

/**
 * Where a key leads in a list of items: up, down, to an end, to the next one with that first letter (WAI-ARIA: menu).
 * undefined: the key is none of the list's.
 */
export function moved(
  buttons: readonly HTMLButtonElement[],
  now: HTMLButtonElement,
  { key, ctrlKey, altKey, metaKey }: KeyboardEvent,
): HTMLButtonElement | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const at = buttons.indexOf(now);
  const count = buttons.length;
  if (key === "ArrowDown") return buttons[(at + 1) % count];
  if (key === "ArrowUp") return buttons[(at - 1 + count) % count];
  if (key === "Home") return buttons[0];
  if (key === "End") return buttons[count - 1];
  return [...key].length === 1 && key !== " " ? beginning(buttons, at, key) : undefined;
}
