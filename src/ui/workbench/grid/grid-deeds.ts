import type { Reshape } from "../../../local/workbench/protocol.ts";
import { clearBlock, fillDown } from "./clipboard-deeds.ts";
import type { Desk } from "./desk.ts";
import { filterColumn } from "./filter-deed.ts";
import type { GridDeed } from "./grid.ts";
import { columnName } from "./sheet/column-name.ts";

async function reshape(desk: Desk, change: Reshape): Promise<void> {
  const tab = desk.tab();
  if (tab !== undefined) tab.followsRow = change.does === "sort";
  const answer = await desk.deps.call("reshape", change);
  if (answer.ok) return;
  if (tab !== undefined) tab.followsRow = true;
  desk.deps.say(answer.message);
}

/** As many rows or columns as are selected, put in before them or taken out. */
function lines(desk: Desk, does: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns"): void {
  const tab = desk.tab();
  if (tab === undefined) return;
  const { top, bottom, left, right } = desk.block();
  if (does === "insertRows" || does === "deleteRows") {
    const rowId = tab.cells.row(top)?.id ?? null;
    void reshape(desk, { does, sheet: tab.id, row: top, rowId, count: bottom - top + 1 });
  } else void reshape(desk, { does, sheet: tab.id, column: left, count: right - left + 1 });
}

function sort(desk: Desk, descending: boolean): void {
  const tab = desk.tab();
  if (tab === undefined) return;
  void reshape(desk, { does: "sort", sheet: tab.id, column: tab.selection.at.column, descending });
}

async function takeBack(desk: Desk, does: "undo" | "redo"): Promise<void> {
  // Of what is on its way the server knows nothing yet: it would take back what was typed before.
  await desk.settled();
  const answer = await desk.deps.call(does, {});
  desk.deps.say(answer.ok ? answer.value.said : answer.message);
}

/** Asks the browser for what only it may do; where it will not, says which key does. */
function clipboard(desk: Desk, does: "copy" | "cut" | "paste"): void {
  desk.focus();
  const keys = { copy: "Ctrl và C", cut: "Ctrl và X", paste: "Ctrl và V" };
  if (!document.execCommand(does))
    desk.deps.say(`Trình duyệt không cho làm việc này từ menu; nhấn ${keys[does]}.`);
}

/** Draws a column wider or narrower, for everybody. */
export function widenColumn(desk: Desk, column: number, pixels: number): void {
  const tab = desk.tab();
  if (tab === undefined) return;
  tab.widen(column, pixels);
  void reshape(desk, { does: "width", sheet: tab.id, column, pixels });
}

const [NARROWEST, WIDEST] = [24, 1000];

/** Asks how wide the active cell's column is to be, for whoever draws nothing with a mouse. */
async function askWidth(desk: Desk): Promise<void> {
  const tab = desk.tab();
  if (tab === undefined) return;
  const { column } = tab.selection.at;
  const text = await desk.deps.askText(
    `Bề rộng cột ${columnName(column)}`,
    `Số điểm ảnh, từ ${NARROWEST} đến ${WIDEST}`,
    String(tab.width(column)),
    "Đổi",
  );
  desk.focus();
  if (text === undefined || tab !== desk.tab()) return;
  const pixels = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  if (pixels < NARROWEST || pixels > WIDEST)
    desk.deps.say(`Bề rộng cột là một số từ ${NARROWEST} đến ${WIDEST}; “${text}” thì chưa được. Gõ lại.`);
  else widenColumn(desk, column, pixels);
}

/** What a deed opens beside the cells. */
interface Bars {
  /** The bar that finds. */
  find(): void;
  /** The field with the name of the cell. */
  askPlace(): void;
}

/** All that keys and menus of the grid can do. */
export function gridDeeds(desk: Desk, { find, askPlace }: Bars): (deed: GridDeed | "clear") => void {
  const deeds: Readonly<Record<GridDeed | "clear", () => void>> = {
    undo: () => void takeBack(desk, "undo"),
    redo: () => void takeBack(desk, "redo"),
    copy: () => clipboard(desk, "copy"),
    cut: () => clipboard(desk, "cut"),
    paste: () => clipboard(desk, "paste"),
    find,
    fillDown: () => fillDown(desk),
    insertRow: () => lines(desk, "insertRows"),
    deleteRow: () => lines(desk, "deleteRows"),
    insertColumn: () => lines(desk, "insertColumns"),
    deleteColumn: () => lines(desk, "deleteColumns"),
    sortUp: () => sort(desk, false),
    sortDown: () => sort(desk, true),
    filter: () => void filterColumn(desk),
    columnWidth: () => void askWidth(desk),
    keys: desk.deps.showKeys,
    askPlace,
    clear: () => clearBlock(desk),
  };
  return (deed) => {
    desk.commit();
    deeds[deed]();
  };
}
