import type { RowShown } from "../protocol.ts";
import { rowsRead } from "../view/conditional/rows-read.ts";
import { rowsShown } from "../view/rows-shown.ts";
import { tabHeads } from "../view/tab-heads.ts";
import type { Desk } from "./desk.ts";
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
  tellOthers(desk, tabs);
  return change.strip || change.beside || change.tabs.length > 0;
}

function withWatched({ held, watched }: Desk, { tabs, protections }: BookChange): readonly TabChange[] {
  if (!protections) return tabs;
  return held.book.sheets.flatMap((sheet) =>
    watched.has(sheet.id) ? [{ sheet, rows: [], layout: true }] : [],
  );
}

const isAnew = ({ rows, layout }: TabChange): boolean => layout || rows.length > MOST_ROWS;

function tellTab(desk: Desk, change: TabChange): void {
  const { sheet, rows } = change;
  if (isAnew(change)) {
    desk.tell({ tells: "layout", sheet: sheet.id }, undefined);
    return;
  }
  const byPerson = new Map<Person, readonly RowShown[]>();
  for (const [window, person] of desk.windows) {
    const shown = byPerson.get(person) ?? rowsOf(desk, { sheet, rows }, person);
    byPerson.set(person, shown);
    desk.tell({ tells: "rows", sheet: sheet.id, rows: shown }, window);
  }
}

/** Tells of rows that nobody wrote to and that may look otherwise: a formula, or a rule of colours, reads other cells. */
function tellOthers({ held, seen, watched, tell }: Desk, tabs: readonly TabChange[]): void {
  if (tabs.length === 0) return;
  for (const sheet of held.book.sheets) {
    if (!watched.has(sheet.id)) continue;
    const change = tabs.find((each) => each.sheet === sheet);
    // Of this one all is asked for anew.
    if (change !== undefined && isAnew(change)) continue;
    const isRead = (row: number): boolean => change?.rows.includes(row) === true;
    const mayFollow =
      seen.worksOut(sheet) ||
      sheet.formats.some((format) => {
        const rows = rowsRead(format);
        return rows === "any" || rows.some(isRead);
      });
    if (mayFollow) tell({ tells: "stale", sheet: sheet.id }, undefined);
  }
}

/** The rows as this person sees them; one that holds nothing any more is told as empty. */
function rowsOf(
  { held }: Desk,
  { sheet, rows }: Pick<TabChange, "sheet" | "rows">,
  { name }: Person,
): readonly RowShown[] {
  const runs: { readonly from: number; to: number }[] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run !== undefined && run.to + 1 === row) run.to = row;
    else runs.push({ from: row, to: row });
  }
  const shown = new Map(
    runs
      .flatMap(({ from, to }) => rowsShown(held.book, sheet, from, to, name))
      .map((each) => [each.row, each]),
  );
  return rows.map((row) => shown.get(row) ?? { row, cells: [] });
}
