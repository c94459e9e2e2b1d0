import { make } from "../../page/element.ts";
import type { CellTyping } from "./cell-typing.ts";
import type { Desk } from "./desk.ts";
import type { GridPlace } from "./grid.ts";
import { placeName } from "./sheet/column-name.ts";
import { isSingle } from "./sheet/selection.ts";
import { cellId } from "./shown/draw-cell.ts";
import { markLines, markSelection } from "./shown/mark-selection.ts";
import { notePopup } from "./shown/note-popup.ts";
import { cellInWords } from "./shown/said-aloud.ts";
import type { TopStrip } from "./shown/top-strip.ts";

/** Where the clerk stands: shown, said to whoever does not see it, told to the server. */
export interface Standing {
  /** What is heard, and the note of a cell. */
  readonly places: { readonly aloud: HTMLElement; readonly note: HTMLElement };
  /** The active cell moved or holds something else. */
  stood(): void;
  /** Lines were drawn: what hangs on their cells is put where they stand now. */
  drawn(lines: readonly HTMLElement[]): void;
  /** Shows the note of a cell; without one hides it. */
  showNote(at: GridPlace | undefined): void;
  readNote(): void;
  /** Tells the server at once. */
  tell(): Promise<void>;
  stop(): void;
}

/** Where the clerk stands is told after he rests there so many milliseconds. */
const RESTS = 120;
/** Scrolling has come to rest after so many. */
const SETTLES = 60;

export interface StandingParts {
  readonly strip: TopStrip;
  readonly cell: () => CellTyping;
}

/** Keeps what shows where the clerk stands. */
export function standing(desk: Desk, { strip, cell }: StandingParts): Standing {
  const note = notePopup();
  const aloud = make("div", "aloud", "");
  aloud.setAttribute("role", "status");
  let resting: ReturnType<typeof setTimeout> | undefined;
  const tell = async (): Promise<void> => {
    clearTimeout(resting);
    resting = undefined;
    const tab = desk.tab();
    if (tab !== undefined) await desk.deps.call("select", { sheet: tab.id, ...tab.selection.at });
  };
  let settling: ReturnType<typeof setTimeout> | undefined;
  const drawn = (lines: readonly HTMLElement[]): void => {
    const tab = desk.tab();
    if (tab === undefined) return;
    markLines(lines, tab.selection.at, desk.block());
    clearTimeout(settling);
    // To ask where a cell stands costs a layout; the field unseen over it can wait until scrolling ends.
    if (cell().typing.state === "idle") settling = setTimeout(cell().stand, SETTLES);
    else cell().stand();
  };
  const words = (): string => {
    const tab = desk.tab();
    if (tab === undefined) return "";
    const { cells, selection } = tab;
    const { row, column } = selection.at;
    const shown = cells.cell(row, column);
    const heads = Math.max(1, cells.layout.frozen.rows);
    return cellInWords(
      { row, column },
      shown,
      row > heads ? cells.text(heads, column) : "",
      cells.list(row, column),
    );
  };
  const showNote = (at: GridPlace | undefined): void => {
    const text = at === undefined ? undefined : desk.tab()?.cells.cell(at.row, at.column)?.note;
    const rect = at === undefined ? undefined : desk.rect(at);
    if (text === undefined || rect === undefined) note.hide();
    else note.show(text, rect);
  };
  return {
    places: { aloud, note: note.place },
    drawn,
    stood: () => {
      const tab = desk.tab();
      if (tab === undefined) return;
      const { at } = tab.selection;
      const shown = tab.cells.cell(at.row, at.column);
      strip.show(placeName(at.row, at.column), shown?.typed ?? shown?.text ?? "", shown?.locked === true);
      const block = desk.block();
      const said = words();
      aloud.textContent = isSingle(block)
        ? said
        : `Chọn ${placeName(block.top, block.left)} đến ${placeName(block.bottom, block.right)}. ${said}`;
      cell().typing.name(said, cellId(at.row, at.column));
      note.hide();
      markSelection(desk.frame.table, at, block);
      cell().stand();
      clearTimeout(resting);
      resting = setTimeout(() => void tell(), RESTS);
    },
    showNote,
    readNote: () => {
      const at = desk.tab()?.selection.at;
      const text = at === undefined ? undefined : desk.tab()?.cells.cell(at.row, at.column)?.note;
      aloud.textContent = text === undefined ? "Ô này không có ghi chú." : `Ghi chú: ${text}`;
      showNote(at);
    },
    tell,
    stop: () => {
      clearTimeout(resting);
      clearTimeout(settling);
    },
  };
}
