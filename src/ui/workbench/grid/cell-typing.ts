import type { ChoiceList } from "../../../local/workbench/protocol.ts";
import type { Desk } from "./desk.ts";
import type { GridPlace } from "./grid.ts";
import { placeName } from "./sheet/column-name.ts";
import { type ChoicePopup, choicePopup } from "./shown/choice-list.ts";
import { type TypingField, typingField } from "./shown/typing-field.ts";

/** Typing in the active cell, with the list of names it takes. */
export interface CellTyping {
  readonly typing: TypingField;
  readonly choices: ChoicePopup;
  /** Begins to change what stands in the active cell. */
  enter(): void;
  /** Opens the list of the active cell; false where it has none. */
  offer(): boolean;
  /** Ends typing and sends it; with a choice, that. */
  commit(choice?: string): void;
  cancel(): void;
  /** The active cell moved or was drawn anew. */
  stand(): void;
}

/** Makes the field and the list of a desk. @param mirrored shows elsewhere what is being typed */
export function cellTyping(desk: Desk, mirrored: (text: string) => void): CellTyping {
  /** Where typing began: the row by what it is, should another one's insertion move it meanwhile. */
  let begun: { readonly sheet: number; readonly place: GridPlace; readonly rowId: number | null } | undefined;
  const listAt = ({ row, column }: GridPlace): ChoiceList | undefined => desk.tab()?.cells.list(row, column);
  const begin = (): boolean => {
    const tab = desk.tab();
    if (tab === undefined) return false;
    const { at } = tab.selection;
    if (tab.cells.cell(at.row, at.column)?.locked === true) {
      desk.deps.say(
        `Ô ${placeName(at.row, at.column)} được khóa, anh/chị không sửa được. Nhờ người phụ trách sổ sửa giúp.`,
      );
      return false;
    }
    begun = { sheet: tab.id, place: at, rowId: tab.cells.row(at.row)?.id ?? null };
    tab.view.reveal(at);
    return true;
  };
  const open = (list: ChoiceList, typed: string): void => {
    const rect = begun === undefined ? undefined : desk.rect(begun.place);
    if (rect === undefined) return;
    choices.open(list, typed, {
      left: rect.left,
      top: rect.top + rect.height,
      width: rect.width,
      room: desk.frame.scroller.clientHeight,
      over: rect.top,
    });
  };
  /** A name that somebody just entered in another tab is there as well. */
  const renew = async (): Promise<void> => {
    await desk.tab()?.renewLists();
    const list = begun === undefined ? undefined : listAt(begun.place);
    if (list === undefined || !choices.isOpen) return;
    choices.renew(list);
    typing.name(typing.field.getAttribute("aria-label") ?? "", choices.active() ?? "");
  };
  const changed = (text: string): void => {
    mirrored(text);
    const list = begun === undefined ? undefined : listAt(begun.place);
    if (list !== undefined) open(list, text);
  };
  const typing = typingField({ begins: begin, changed });
  const commit = (choice?: string): void => {
    const from = begun;
    const tab = desk.tab();
    const isTyping = typing.state !== "idle";
    const text = choice ?? typing.leave();
    if (choice !== undefined) typing.leave();
    choices.close();
    begun = undefined;
    if (!isTyping || from === undefined || tab === undefined || tab.id !== from.sheet) return;
    const { row, column } = from.place;
    const cell = tab.cells.cell(row, column);
    if (text === (cell?.typed ?? cell?.text ?? "")) return;
    const isSame = tab.cells.row(row)?.id === (from.rowId ?? undefined);
    const rowId = isSame ? (tab.cells.row(row)?.id ?? null) : from.rowId;
    void desk.type([{ row, rowId, column, texts: [text] }]);
  };
  const enter = (): void => {
    const tab = desk.tab();
    if (tab === undefined || !begin()) return;
    const { row, column } = tab.selection.at;
    const cell = tab.cells.cell(row, column);
    typing.enter(cell?.typed ?? cell?.text ?? "");
    stand();
  };
  const choices = choicePopup((value) => {
    commit(value);
    desk.focus();
  });
  const stand = (): void => {
    const tab = desk.tab();
    if (tab === undefined) return;
    const rect = desk.rect(begun?.place ?? tab.selection.at);
    if (rect !== undefined) typing.stand(rect);
  };
  return {
    typing,
    choices,
    enter,
    offer: () => {
      const tab = desk.tab();
      const list = tab === undefined ? undefined : listAt(tab.selection.at);
      if (list === undefined) return false;
      // Whoever opens the list to look for another name types over what is there.
      if (typing.state === "idle") enter();
      typing.field.select();
      if (begun !== undefined) open(list, "");
      void renew();
      return true;
    },
    commit,
    cancel: () => {
      typing.leave();
      choices.close();
      begun = undefined;
    },
    stand,
  };
}
