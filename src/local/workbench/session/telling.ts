import type { RowShown } from "../protocol.ts";
import { rowsShown } from "../view/rows-shown.ts";
import { tabHeads } from "../view/tab-heads.ts";
import type { Desk } from "./desk.ts";
import { followed, lookAt } from "./looked-at.ts";
import type { Person } from "./person.ts";
import type { BookChange, TabChange } from "./seen.ts";

/** More rows than this are not told one by one: each window asks for those it shows. */
const MOST_ROWS = 300;

/** Tells all windows what changed since the last time. @returns whether anything did */
export function tellChanges(desk: Desk): boolean {
  const { held, seen, tell } = desk;
  const change = seen.changes();
  if (change.strip) tell({ tells: "tabs", tabs: tabHeads(held.book) }, undefined);
  // What a protection keeps for others looks otherwise.
  const tabs = withWatched(desk, change);
  for (const tab of tabs) if (desk.watched.has(tab.sheet.id)) tellTab(desk, tab);
  if (tabs.length > 0) for (const [window, person] of desk.windows) tellFollowed(desk, window, person);
  return change.strip || change.beside || change.tabs.length > 0;
}

function withWatched({ held, watched }: Desk, { tabs, protections }: BookChange): readonly TabChange[] {
  if (!protections) return tabs;
  return held.book.sheets.flatMap((sheet) =>
    watched.has(sheet.id) ? [{ sheet, rows: [], layout: true }] : [],
  );
}

function tellTab(desk: Desk, { sheet, rows, layout }: TabChange): void {
  if (layout || rows.length > MOST_ROWS) {
    // It asks for all anew.
    for (const [window, looked] of desk.looks) if (looked.sheet === sheet.id) desk.looks.delete(window);
    desk.tell({ tells: "layout", sheet: sheet.id }, undefined);
    return;
  }
  const byPerson = new Map<Person, readonly RowShown[]>();
  for (const [window, person] of desk.windows) {
    const shown = byPerson.get(person) ?? rowsOf(desk, { sheet, rows }, person);
    byPerson.set(person, shown);
    desk.tell({ tells: "rows", sheet: sheet.id, rows: shown }, window);
    const looked = desk.looks.get(window);
    if (looked?.sheet === sheet.id)
      lookAt(
        desk,
        window,
        sheet.id,
        shown.filter(({ row }) => looked.rows.has(row)),
      );
  }
}

function tellFollowed(desk: Desk, window: string, person: Person): void {
  const rows = followed(desk, window, person);
  const sheet = desk.looks.get(window)?.sheet;
  if (rows.length === 0 || sheet === undefined) return;
  lookAt(desk, window, sheet, rows);
  desk.tell({ tells: "rows", sheet, rows }, window);
}

/** The rows as this person sees them; one that holds nothing any more is told as empty. */
const rowsOf = (
  { held }: Desk,
  { sheet, rows }: Pick<TabChange, "sheet" | "rows">,
  { name }: Person,
): readonly RowShown[] =>
  rows.map((row) => rowsShown(held.book, sheet, row, row, name)[0] ?? { row, cells: [] });
