const MENUS = '[role="menu"], [role="menubar"]';
const FIELDS = "input, textarea, select, iframe, dialog";

/**
 * Whether the keyboard is in use elsewhere: in a menu, or in a field that the clerk went to since something was begun. What is done
 * late leaves it there.
 * @param before what had the keyboard when that was begun
 */
export function isKeyboardTaken(before: Element | null): boolean {
  const { activeElement } = document;
  const isIn = (parts: string): boolean => activeElement?.closest(parts) instanceof Element;
  return isIn(MENUS) || (activeElement !== before && isIn(FIELDS));
}
