import type { Desk } from "./desk.ts";
import { columnName } from "./sheet/column-name.ts";
import { columnTexts, type RowFilter } from "./sheet/filter-rows.ts";
import { filterPanel } from "./shown/filter-panel.ts";

/** Asks which rows stay in sight by what the active cell's column says, and shows those alone, in this window. */
export async function filterColumn(desk: Desk): Promise<void> {
  const tab = desk.tab();
  if (tab === undefined) return;
  await tab.loader.all();
  const { column } = tab.selection.at;
  const now = tab.filter.get(column);
  const choices = columnTexts(tab.cells, column).map((choice) => ({
    ...choice,
    shown: now === undefined || now.has(choice.text),
  }));
  const { dialog, answer } = filterPanel(columnName(column), choices);
  desk.frame.place.append(dialog);
  dialog.showModal();
  const chosen = await answer;
  dialog.remove();
  if (chosen !== "nothing" && tab === desk.tab()) {
    const next = new Map<number, ReadonlySet<string>>(tab.filter);
    if (chosen === undefined) next.delete(column);
    else next.set(column, chosen);
    tab.filter = next satisfies RowFilter;
    const left = tab.rowsShown().length - Math.max(1, tab.cells.layout.frozen.rows);
    if (chosen !== undefined) desk.deps.say(`Đang lọc cột ${columnName(column)}: còn ${left} dòng.`);
  }
  desk.focus();
}
