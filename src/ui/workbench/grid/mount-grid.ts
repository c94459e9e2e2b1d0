import type { Told } from "../../../local/workbench/protocol.ts";
import { make } from "../../page/element.ts";
import { cellTyping } from "./cell-typing.ts";
import { copyBlock, pasteBlock } from "./clipboard-deeds.ts";
import type { Desk } from "./desk.ts";
import { textFinder } from "./find-text.ts";
import type { Grid, GridDeps, GridPlace } from "./grid.ts";
import { gridDeeds } from "./grid-deeds.ts";
import { listenToKeys } from "./grid-keys.ts";
import { menuLines } from "./grid-menu.ts";
import { listenToMouse } from "./grid-mouse.ts";
import { type OpenTab, openTab } from "./open-tab.ts";
import { sender } from "./send-typing.ts";
import { columnName, namedPlace, placeName } from "./sheet/column-name.ts";
import { blockOf, isSingle, type Selection, single, wholeMerges } from "./sheet/selection.ts";
import { contextMenu } from "./shown/context-menu.ts";
import { cellId } from "./shown/draw-cell.ts";
import { gridFrame } from "./shown/frame.ts";
import { lookRules } from "./shown/look-rules.ts";
import { markSelection } from "./shown/mark-selection.ts";
import { notePopup } from "./shown/note-popup.ts";
import { cellInWords } from "./shown/said-aloud.ts";
import { topStrip } from "./shown/top-strip.ts";

/** Where the clerk stands is told after he rests there so many milliseconds. */
const RESTS = 120;

/** Puts an empty grid into the place; `show` gives it a tab. */
export function mountGrid(place: HTMLElement, deps: GridDeps): Grid {
  const frame = gridFrame();
  const sends = sender(deps);
  const places = new Map<
    number,
    { readonly selection: Selection; readonly left: number; readonly top: number }
  >();
  let tab: OpenTab | undefined;
  let opening = 0;

  const desk: Desk = {
    deps,
    frame,
    tab: () => tab,
    select: (selection) => {
      cell.commit();
      if (tab === undefined) return;
      const isMoved = tab.selection.edge !== selection.edge || tab.selection.at !== selection.at;
      tab.selection = selection;
      const isOneCell = isSingle(blockOf(selection));
      if (isMoved) tab.view.reveal(isOneCell ? selection.at : nearestOf(selection));
      stood();
    },
    block: () =>
      tab === undefined
        ? { top: 1, bottom: 1, left: 1, right: 1 }
        : wholeMerges(blockOf(tab.selection), tab.ground.merges),
    commit: () => cell.commit(),
    type: (rows) => (tab === undefined || rows.length === 0 ? Promise.resolve(true) : sends.type(tab, rows)),
    typedRow: (row, column, texts) => ({ row, rowId: tab?.cells.row(row)?.id ?? null, column, texts }),
    rect: (at) => {
      const drawn = tab?.view.element(at);
      if (drawn === undefined) return undefined;
      const box = (drawn.querySelector(".over") ?? drawn).getBoundingClientRect();
      const around = frame.scroller.getBoundingClientRect();
      return {
        left: box.left - around.left,
        top: box.top - around.top,
        width: box.width,
        height: box.height,
      };
    },
    focus: () => cell.typing.field.focus({ preventScroll: true }),
  };
  /** Of a block that runs over the whole tab, the end that stays near. */
  const nearestOf = ({ at, edge }: Selection): GridPlace => ({
    row: tab !== undefined && edge.row === tab.ground.rows ? at.row : edge.row,
    column: tab !== undefined && edge.column === tab.ground.columns ? at.column : edge.column,
  });

  const strip = topStrip({
    goTo: (name) => {
      const to = namedPlace(name);
      if (to === undefined) deps.say(`“${name}” không phải tên một ô. Gõ chữ cột rồi số dòng, ví dụ B12.`);
      else void goTo(to.row, to.column);
      desk.focus();
    },
    typed: (text) => {
      if (tab === undefined) return;
      const { row, column } = tab.selection.at;
      void desk.type([desk.typedRow(row, column, [text])]);
    },
    back: desk.focus,
  });
  const cell = cellTyping(desk, strip.mirror);
  const note = notePopup();
  const aloud = make("div", "aloud", "");
  aloud.setAttribute("role", "status");
  const menu = contextMenu(desk.focus);
  const finder = textFinder(desk);
  const does = gridDeeds(desk, finder.open);
  const openMenu = (at: { readonly left: number; readonly top: number }): void =>
    menu.open(menuLines(desk, does), at);
  const followLink = (): void => {
    const at = tab?.selection.at;
    const link = at === undefined ? undefined : tab?.cells.cell(at.row, at.column)?.link;
    if (link !== undefined) deps.openLink(link);
  };
  const readNote = (): void => {
    if (tab === undefined) return;
    const { at } = tab.selection;
    const text = tab.cells.cell(at.row, at.column)?.note;
    aloud.textContent = text === undefined ? "Ô này không có ghi chú." : `Ghi chú: ${text}`;
    showNote(at);
  };
  const showNote = (at: GridPlace | undefined): void => {
    const text = at === undefined ? undefined : tab?.cells.cell(at.row, at.column)?.note;
    const rect = at === undefined ? undefined : desk.rect(at);
    if (text === undefined || rect === undefined) note.hide();
    else note.show(text, rect);
  };

  let resting: ReturnType<typeof setTimeout> | undefined;
  const tell = async (): Promise<void> => {
    clearTimeout(resting);
    resting = undefined;
    if (tab === undefined) return;
    await deps.call("select", { sheet: tab.id, ...tab.selection.at });
  };
  /** The active cell moved: shown, said, told. */
  const stood = (): void => {
    if (tab === undefined) return;
    const { at } = tab.selection;
    const { cells } = tab;
    const shown = cells.cell(at.row, at.column);
    const list = shown?.list === undefined ? undefined : cells.layout.lists[shown.list];
    strip.show(placeName(at.row, at.column), shown?.typed ?? shown?.text ?? "", shown?.locked === true);
    const header =
      at.row > cells.layout.frozen.rows ? cells.text(Math.max(1, cells.layout.frozen.rows), at.column) : "";
    const block = desk.block();
    const words = cellInWords(at, shown, header, list);
    aloud.textContent = isSingle(block)
      ? words
      : `Chọn ${placeName(block.top, block.left)} đến ${placeName(block.bottom, block.right)}. ${words}`;
    cell.typing.name(words, cellId(at.row, at.column));
    note.hide();
    draw();
    clearTimeout(resting);
    resting = setTimeout(() => void tell(), RESTS);
  };
  /** What hangs on drawn cells is put where they stand now. */
  const draw = (): void => {
    if (tab === undefined) return;
    markSelection(frame.table, tab.selection.at, desk.block());
    cell.stand();
  };

  const looks = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks];
  const keep = (): void => {
    if (tab === undefined) return;
    const { scrollLeft: left, scrollTop: top } = frame.scroller;
    places.set(tab.id, { selection: tab.selection, left, top });
  };
  const show: Grid["show"] = async (sheet, at) => {
    if (tab?.id !== sheet) cell.commit();
    if (tab?.id === sheet && at !== undefined) {
      desk.select(single(at));
      return tab.cells.layout.unshown;
    }
    return lay(sheet, at);
  };
  const lay = async (sheet: number, at: GridPlace | undefined): Promise<readonly string[]> => {
    opening += 1;
    const turn = opening;
    const answer = await deps.call("layout", { sheet });
    if (turn !== opening) return [];
    if (!answer.ok) {
      deps.say(answer.message);
      return [];
    }
    const layout = answer.value;
    keep();
    const before = tab;
    before?.close();
    const kept = places.get(sheet);
    looks.replaceSync(layout.looks.flatMap(lookRules).join("\n"));
    tab = openTab(layout, { frame, deps, painted: draw });
    if (before?.id === sheet && before.filter.size > 0) tab.filter = before.filter;
    const clamped = ({ row, column }: GridPlace): GridPlace => ({
      row: Math.max(1, Math.min(row, layout.rows)),
      column: Math.max(1, Math.min(column, layout.columns)),
    });
    const first = { row: Math.min(layout.frozen.rows + 1, layout.rows), column: 1 };
    const selection = at === undefined ? (kept?.selection ?? single(first)) : single(at);
    tab.selection = {
      at: clamped(selection.at),
      anchor: clamped(selection.anchor),
      edge: clamped(selection.edge),
    };
    frame.scroller.scrollTo(kept?.left ?? 0, kept?.top ?? 0);
    const opened = tab;
    await opened.loader.need(1, Math.max(1, layout.frozen.rows));
    await opened.loader.need(tab.selection.at.row, tab.selection.at.row + 40);
    if (turn !== opening) return layout.unshown;
    opened.view.paint();
    if (at !== undefined) opened.view.reveal(at);
    stood();
    void opened.loader.all();
    return layout.unshown;
  };
  const goTo: Grid["goTo"] = async (row, column) => {
    if (tab === undefined) return;
    const { rows, columns } = tab.ground;
    if (row > rows || column > columns)
      deps.say(
        `Trang này có ${rows} dòng, tới cột ${columnName(columns)}; không có ô ${placeName(row, column)}.`,
      );
    else desk.select(single({ row, column }));
  };

  listenToKeys(desk, {
    cell,
    does,
    readNote,
    followLink,
    openMenu: () => {
      const at = tab?.selection.at;
      const rect = at === undefined ? undefined : desk.rect(at);
      openMenu({ left: (rect?.left ?? 0) + 20, top: (rect?.top ?? 0) + strip.place.offsetHeight + 24 });
    },
  });
  listenToMouse(desk, { cell, openMenu, over: showNote, followLink });
  const { field } = cell.typing;
  const clipboard = (name: "copy" | "cut" | "paste", act: (data: DataTransfer) => void): void =>
    field.addEventListener(name, (event) => {
      if (cell.typing.state !== "idle" || event.clipboardData === null) return;
      event.preventDefault();
      act(event.clipboardData);
    });
  clipboard("copy", (data) => copyBlock(desk, data));
  clipboard("cut", (data) => {
    copyBlock(desk, data);
    does("clear");
  });
  clipboard("paste", (data) => pasteBlock(desk, data));

  frame.float.append(field, cell.choices.place, note.place);
  frame.place.prepend(strip.place);
  frame.place.append(finder.place, menu.place, aloud);
  place.replaceChildren(frame.place);

  const told = (event: Told): void => {
    if (event.tells === "goTo" && event.sheet === tab?.id) void goTo(event.row, event.column);
    if (event.tells === "layout" && event.sheet === tab?.id) void lay(event.sheet, undefined);
    if (event.tells !== "rows" || event.sheet !== tab?.id) return;
    tab.loader.told(event.rows.map(({ row }) => row));
    tab.take(event.rows);
    if (event.rows.some(({ row }) => row === tab?.selection.at.row) && cell.typing.state === "idle") stood();
  };
  return {
    get sheet() {
      return tab?.id;
    },
    show,
    told,
    focus: desk.focus,
    goTo,
    place: () => tab?.selection.at,
    settle: async () => {
      cell.commit();
      await sends.settled();
      await tell();
    },
    does,
    close: () => {
      clearTimeout(resting);
      tab?.close();
      tab = undefined;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== looks);
      frame.place.remove();
    },
  };
}
