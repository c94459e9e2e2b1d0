import type { Sheet } from "hucre";
import type { SheetState } from "./book-state.ts";

/**
 * For each sheet of the file, the state kept of it: by name, and for a tab renamed in Excel by its header row, when
 * exactly one forgotten state has that header.
 */
export function matchSheets(
  files: readonly Sheet[],
  states: readonly SheetState[],
): readonly (SheetState | undefined)[] {
  const names = new Set(files.map(({ name }) => name));
  const forgotten = states.filter(({ fileName }) => !names.has(fileName));
  return files.map((file) => {
    const byName = states.find(({ fileName }) => fileName === file.name);
    if (byName !== undefined) return byName;
    const header = (file.rows[0] ?? []).map((value) => String(value ?? ""));
    const alike = forgotten.filter((state) => header.some(Boolean) && sameTexts(state.header, header));
    return alike.length === 1 ? alike[0] : undefined;
  });
}

/** Header rows differ in trailing empty cells once a file has been written and read. */
function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.max(a.length, b.length);
  return Array.from({ length }, (_, index) => (a[index] ?? "") === (b[index] ?? "")).every(Boolean);
}
