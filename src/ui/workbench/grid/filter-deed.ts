import { removeDialog } from "../../page/remove-dialog.ts";
import type { Desk } from "./desk.ts";
import type { OpenTab } from "./open-tab.ts";
import { columnName } from "./sheet/column-name.ts";
import { columnTexts, noFilter } from "./sheet/filter-rows.ts";
import { filterPanel } from "./shown/filter-panel.ts";

/** The tab as it is laid now, with all its rows; undefined where the clerk went to another one meanwhile. */
async function wholeTab(desk: Desk, asked: OpenTab): Promise<OpenTab | undefined> {
  for (;;) {
    const tab = desk.tab();
    if (tab?.id !== asked.id) return undefined;
    await tab.loader.all();
    if (tab === desk.tab()) return tab;
  }
}

/** Asks which rows stay in sight by what the active cell's column says, and shows those alone, in this window. */
export async function filterColumn(desk: Desk): Promise<void> {
  const asked = desk.tab();
  if (asked === undefined) return;
  const { column } = asked.selection.at;
  const tab = await wholeTab(desk, asked);
  if (tab === undefined) return;
  const kept = tab.filter.columns.get(column);
  const choices = columnTexts(tab.cells, column).map((choice) => ({
    ...choice,
    shown: kept === undefined || kept.has(choice.text),
  }));
  const { dialog, answer } = filterPanel(columnName(column), choices);
  desk.frame.place.append(dialog);
  dialog.showModal();
  const chosen = await answer;
  removeDialog(dialog);
  desk.focus();
  // Another one's row may have come in meanwhile: the tab was laid anew, and what was chosen is meant for it as well.
  const now = await wholeTab(desk, tab);
  if (chosen !== "nothing" && now !== undefined) {
    const next = new Map<number, ReadonlySet<string>>(now.filter.columns);
    if (chosen === undefined) next.delete(column);
    else next.set(column, chosen);
    const until = now.cells.end.row;
    now.filter = next.size === 0 ? noFilter : { columns: next, until };
    const heads = Math.max(1, now.cells.layout.frozen.rows);
    const left = now.rowsShown().filter((row) => row > heads && row <= until).length;
    if (chosen !== undefined) desk.deps.say(`Đang lọc cột ${columnName(column)}: còn ${left} dòng.`);
  }
}
