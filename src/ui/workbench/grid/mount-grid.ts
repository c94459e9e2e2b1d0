import type { Told } from "../../../local/workbench/protocol.ts";
import { cellTyping } from "./cell-typing.ts";
import { listenToClipboard } from "./clipboard-deeds.ts";
import type { Desk } from "./desk.ts";
import { textFinder } from "./find-text.ts";
import type { Grid, GridDeps, GridPlace } from "./grid.ts";
import { gridDeeds } from "./grid-deeds.ts";
import { listenToKeys } from "./grid-keys.ts";
import { menuLines } from "./grid-menu.ts";
import { listenToMouse } from "./grid-mouse.ts";
import { sender } from "./send-typing.ts";
import { columnName, namedPlace, placeName } from "./sheet/column-name.ts";
import { blockOf, isSingle, type Selection, single, wholeMerges } from "./sheet/selection.ts";
import { contextMenu } from "./shown/context-menu.ts";
import { gridFrame } from "./shown/frame.ts";
import { topStrip } from "./shown/top-strip.ts";
import { standing } from "./standing.ts";
import { tabShower } from "./tab-shower.ts";

/** Puts an empty grid into the place; `show` gives it a tab. */
export function mountGrid(place: HTMLElement, deps: GridDeps): Grid {
  const frame = gridFrame();
  const sends = sender(deps);
  const desk: Desk = {
    deps,
    frame,
    tab: () => shower.tab,
    select: (selection) => {
      cell.commit();
      const { tab } = shower;
      if (tab === undefined) return;
      tab.selection = selection;
      tab.view.reveal(isSingle(blockOf(selection)) ? selection.at : nearEnd(selection));
      stands.stood();
    },
    block: () => {
      const { tab } = shower;
      if (tab === undefined) return { top: 1, bottom: 1, left: 1, right: 1 };
      return wholeMerges(blockOf(tab.selection), tab.ground.merges);
    },
    commit: () => cell.commit(),
    type: (rows) => {
      const { tab } = shower;
      return tab === undefined || rows.length === 0 ? Promise.resolve(true) : sends.type(tab, rows);
    },
    typedRow: (row, column, texts) => ({
      row,
      rowId: shower.tab?.cells.row(row)?.id ?? null,
      column,
      texts,
    }),
    rect: (at) => {
      const drawn = shower.tab?.view.element(at);
      if (drawn === undefined) return undefined;
      const box = (drawn.querySelector(".over") ?? drawn).getBoundingClientRect();
      const around = frame.scroller.getBoundingClientRect();
      const { width, height } = box;
      return { left: box.left - around.left, top: box.top - around.top, width, height };
    },
    settled: () => sends.settled(),
    focus: () => cell.typing.field.focus({ preventScroll: true }),
  };
  /** Of a block that runs over the whole tab, the end that stays near. */
  const nearEnd = ({ at, edge }: Selection): GridPlace => ({
    row: edge.row === shower.tab?.ground.rows ? at.row : edge.row,
    column: edge.column === shower.tab?.ground.columns ? at.column : edge.column,
  });

  const goTo: Grid["goTo"] = async (row, column) => {
    const { tab } = shower;
    if (tab === undefined) return;
    const { rows, columns } = tab.ground;
    if (row <= rows && column <= columns) desk.select(single({ row, column }));
    else
      deps.say(
        `Trang này có ${rows} dòng, tới cột ${columnName(columns)}; không có ô ${placeName(row, column)}.`,
      );
  };
  const strip = topStrip({
    goTo: (name) => {
      const to = namedPlace(name);
      if (to === undefined) deps.say(`“${name}” không phải tên một ô. Gõ chữ cột rồi số dòng, ví dụ B12.`);
      else void goTo(to.row, to.column);
      desk.focus();
    },
    typed: (text) => {
      const at = shower.tab?.selection.at;
      if (at !== undefined) void desk.type([desk.typedRow(at.row, at.column, [text])]);
    },
    back: desk.focus,
  });
  const cell = cellTyping(desk, strip.mirror);
  const stands = standing(desk, { strip, cell: () => cell });
  const shower = tabShower(desk, { painted: stands.drawn, stood: stands.stood });
  const menu = contextMenu(desk.focus);
  const finder = textFinder(desk);
  const does = gridDeeds(desk, { find: finder.open, askPlace: strip.askPlace });
  const openMenu = (at: { readonly left: number; readonly top: number }): void =>
    menu.open(menuLines(desk, does), at);
  const followLink = (): void => {
    const at = shower.tab?.selection.at;
    const link = at === undefined ? undefined : shower.tab?.cells.cell(at.row, at.column)?.link;
    if (link !== undefined) deps.openLink(link);
  };
  listenToKeys(desk, {
    cell,
    does,
    readNote: stands.readNote,
    followLink,
    openMenu: () => {
      const at = shower.tab?.selection.at;
      const rect = at === undefined ? undefined : desk.rect(at);
      openMenu({ left: (rect?.left ?? 0) + 20, top: (rect?.top ?? 0) + strip.place.offsetHeight + 24 });
    },
  });
  listenToMouse(desk, { cell, openMenu, over: stands.showNote, followLink });
  listenToClipboard(desk, cell, does);

  frame.float.append(cell.typing.field, cell.choices.place, stands.places.note);
  frame.place.prepend(strip.place);
  frame.place.append(finder.place, menu.place, stands.places.aloud);
  place.replaceChildren(frame.place);

  const told = (event: Told): void => {
    const { tab } = shower;
    if (tab === undefined || !("sheet" in event) || event.sheet !== tab.id) return;
    if (event.tells === "goTo") void goTo(event.row, event.column);
    else if (event.tells === "layout") void shower.lay(event.sheet, undefined);
    else if (event.tells === "stale") tab.stale();
    else if (event.tells === "rows") {
      tab.loader.told(event.rows.map(({ row }) => row));
      tab.take(event.rows);
      const isHere = event.rows.some(({ row }) => row === tab.selection.at.row);
      if (isHere && cell.typing.state === "idle") stands.stood();
    }
  };
  return {
    get sheet() {
      return shower.tab?.id;
    },
    show: async (sheet, at) => {
      const { tab } = shower;
      if (tab?.id !== sheet) cell.commit();
      if (tab?.id !== sheet || at === undefined) return shower.lay(sheet, at);
      desk.select(single(at));
      return tab.cells.layout.unshown;
    },
    told,
    focus: desk.focus,
    goTo,
    place: () => shower.tab?.selection.at,
    settle: async () => {
      cell.commit();
      await sends.settled();
      await stands.tell();
    },
    does,
    close: () => {
      stands.stop();
      shower.close();
      frame.place.remove();
    },
  };
}
