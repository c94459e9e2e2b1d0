import type { TabLayout } from "../../../local/workbench/protocol.ts";
import type { Desk } from "./desk.ts";
import type { GridPlace } from "./grid.ts";
import { type OpenTab, openTab } from "./open-tab.ts";
import { type Selection, single } from "./sheet/selection.ts";
import { lookRules } from "./shown/look-rules.ts";

/** Lays one tab after the other into the frame. */
export interface TabShower {
  readonly tab: OpenTab | undefined;
  /** Lays a tab, or the shown one anew, at this cell or where the clerk stood in it. The answer is what it cannot show. */
  lay(sheet: number, at: GridPlace | undefined): Promise<readonly string[]>;
  close(): void;
}

export interface ShowerHooks {
  painted(lines: readonly HTMLElement[]): void;
  stood(): void;
}

interface Kept {
  readonly selection: Selection;
  /** The row the clerk stood in, by what it is. */
  readonly rowId: number | undefined;
  readonly left: number;
  readonly top: number;
}

/** Rows that fit into a window. */
const SCREEN = 60;

const clampedTo =
  ({ rows, columns }: TabLayout) =>
  ({ row, column }: GridPlace): GridPlace => ({
    row: Math.max(1, Math.min(row, rows)),
    column: Math.max(1, Math.min(column, columns)),
  });

/** Where the clerk stands in a tab that is laid: where asked, where he stood, or below the heads. */
function selectionIn(layout: TabLayout, at: GridPlace | undefined, kept: Kept | undefined): Selection {
  const first = { row: layout.frozen.rows + 1, column: 1 };
  const { at: cell, anchor, edge } = at === undefined ? (kept?.selection ?? single(first)) : single(at);
  const clamped = clampedTo(layout);
  return { at: clamped(cell), anchor: clamped(anchor), edge: clamped(edge) };
}

/** After another one's rows came in between, the clerk stands in the same row as before, wherever it is now. */
function followRow(tab: OpenTab, kept: Kept | undefined): void {
  const { at, anchor, edge } = tab.selection;
  if (kept?.rowId === undefined || tab.cells.row(at.row)?.id === kept.rowId) return;
  for (let away = 1; away <= SCREEN; away += 1)
    for (const moved of [away, -away]) {
      if (tab.cells.row(at.row + moved)?.id !== kept.rowId) continue;
      const by = ({ row, column }: GridPlace): GridPlace => ({ row: row + moved, column });
      tab.selection = { at: by(at), anchor: by(anchor), edge: by(edge) };
      return;
    }
}

/** Makes what shows tabs; looks of cells become rules of a style sheet of its own. */
export function tabShower(desk: Desk, { painted, stood }: ShowerHooks): TabShower {
  const places = new Map<number, Kept>();
  const looks = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks];
  let tab: OpenTab | undefined;
  let turn = 0;
  const { frame, deps } = desk;
  const keep = (): void => {
    if (tab === undefined) return;
    const { scrollLeft: left, scrollTop: top } = frame.scroller;
    const rowId = tab.followsRow ? tab.cells.row(tab.selection.at.row)?.id : undefined;
    places.set(tab.id, { selection: tab.selection, rowId, left, top });
  };
  const dress = (layout: TabLayout): void =>
    looks.replaceSync(layout.looks.flatMap((look, number) => lookRules(look, number)).join("\n"));
  const lay: TabShower["lay"] = async (sheet, at) => {
    turn += 1;
    const mine = turn;
    const answer = await deps.call("layout", { sheet });
    if (mine !== turn) return [];
    if (!answer.ok) {
      deps.say(answer.message);
      return [];
    }
    const layout = answer.value;
    keep();
    const before = tab;
    const seen = before?.id === sheet ? before.view.inSight() : undefined;
    before?.close();
    const kept = places.get(sheet);
    dress(layout);
    const opened = openTab(layout, { frame, deps, painted, dress });
    tab = opened;
    if (before?.id === sheet && before.filter.columns.size > 0) {
      const more = layout.rows - before.ground.rows;
      opened.filter = { ...before.filter, until: before.filter.until + more };
    }
    opened.selection = selectionIn(layout, at, kept);
    const { row } = opened.selection.at;
    await opened.loader.need(1, Math.max(1, layout.frozen.rows));
    await opened.loader.need(row - SCREEN, row + SCREEN);
    if (seen !== undefined) await opened.loader.need(seen.from, seen.to);
    if (mine !== turn) return layout.unshown;
    if (at === undefined) followRow(opened, kept);
    opened.view.paint();
    // Only now it is as large as the tab, which may be longer than the one before.
    if (seen === undefined) frame.scroller.scrollTo(kept?.left ?? 0, kept?.top ?? 0);
    if (at !== undefined) opened.view.reveal(at);
    stood();
    void opened.loader.all();
    return layout.unshown;
  };
  return {
    get tab() {
      return tab;
    },
    lay,
    close: () => {
      turn += 1;
      tab?.close();
      tab = undefined;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== looks);
    },
  };
}
