import type { SheetState } from "../model/sheet-state.ts";

/** A tab of the file that may be known. */
interface Tab {
  readonly name: string;
  /** The texts of its first row; asked for only where the name does not tell. */
  readonly header: () => readonly string[];
}

/**
 * For each sheet of the file, the state kept of it: by name, and for a tab renamed in Excel by its header row, when
 * exactly one forgotten state has that header.
 */
export function matchSheets(
  tabs: readonly Tab[],
  states: readonly SheetState[],
): readonly (SheetState | undefined)[] {
  const names = new Set(tabs.map(({ name }) => name));
  const forgotten = states.filter(({ fileName }) => !names.has(fileName));
  return tabs.map((tab) => {
    const byName = states.find(({ fileName }) => fileName === tab.name);
    if (byName !== undefined || forgotten.length === 0) return byName;
    const header = tab.header();
    const alike = forgotten.filter((state) => header.some(Boolean) && sameTexts(state.header, header));
    return alike.length === 1 ? alike[0] : undefined;
  });
}

/** Header rows differ in trailing empty cells once a file has been written and read. */
function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.max(a.length, b.length);
  return Array.from({ length }, (_, index) => (a[index] ?? "") === (b[index] ?? "")).every(Boolean);
}
