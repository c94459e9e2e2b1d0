import { holds } from "../../page/folded.ts";
import type { Desk } from "./desk.ts";
import type { GridPlace } from "./grid.ts";
import type { OpenTab } from "./open-tab.ts";
import { single } from "./sheet/selection.ts";
import { type FindBar, findBar } from "./shown/find-bar.ts";

/** Cells in sight that hold the words, row by row, whatever their case and marks. */
function placesOf(tab: OpenTab, sought: string): readonly GridPlace[] {
  const places: GridPlace[] = [];
  for (const row of tab.rowsShown()) {
    const known = tab.ground.isRowShown(row) ? tab.cells.row(row) : undefined;
    known?.cells.forEach((cell, index) => {
      if (cell !== null && tab.ground.isColumnShown(index + 1) && holds(cell.text, sought))
        places.push({ row, column: index + 1 });
    });
  }
  return places;
}

/** The bar that finds in the shown tab; it knows all rows before it answers. */
export function textFinder(desk: Desk): FindBar {
  const bar = findBar({
    sought: (text, by) => void seek(text, by),
    closed: () => desk.focus(),
  });
  const seek = async (text: string, by: 1 | -1): Promise<void> => {
    const tab = desk.tab();
    if (tab === undefined || text.trim() === "") return;
    await tab.loader.all();
    const places = placesOf(tab, text);
    const { at } = tab.selection;
    const isBehind = ({ row, column }: GridPlace): boolean =>
      row > at.row || (row === at.row && column > at.column);
    const isBefore = ({ row, column }: GridPlace): boolean =>
      row < at.row || (row === at.row && column < at.column);
    const next =
      by === 1
        ? Math.max(0, places.findIndex(isBehind))
        : (places.map(isBefore).lastIndexOf(true) + places.length) % Math.max(1, places.length);
    const back = places.length - 1;
    const index = by === -1 && !places.some(isBefore) ? back : next;
    const place = places[index];
    bar.found(index + 1, places.length);
    if (place !== undefined) desk.select(single(place));
  };
  return bar;
}
