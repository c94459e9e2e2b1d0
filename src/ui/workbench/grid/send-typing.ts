import type { TypedBlock } from "../../../local/workbench/protocol.ts";
import type { GridDeps } from "./grid.ts";
import type { OpenTab } from "./open-tab.ts";
import { placeName } from "./sheet/column-name.ts";

/** Texts for cells of one row. */
export interface TypedRow {
  readonly row: number;
  /** As the row was shown when typing began; another one's insertion moves it meanwhile. */
  readonly rowId: number | null;
  readonly column: number;
  readonly texts: readonly string[];
}

/** Sends what is typed, one after the other, as it was typed. */
export interface Sender {
  /** Shows it at once and sends it; what is refused returns to what it was, with the sentence said. */
  type(tab: OpenTab, rows: readonly TypedRow[]): Promise<boolean>;
  /** Done once all that was typed has its answer. */
  settled(): Promise<void>;
}

/** Rows that follow one another, with the same columns, as one block each. */
function blocksOf(sheet: number, rows: readonly TypedRow[]): readonly TypedBlock[] {
  const blocks: { row: number; rowIds: (number | null)[]; column: number; texts: (readonly string[])[] }[] =
    [];
  for (const { row, rowId, column, texts } of rows) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.row + last.texts.length === row && last.column === column) {
      last.rowIds.push(rowId);
      last.texts.push(texts);
    } else blocks.push({ row, rowIds: [rowId], column, texts: [texts] });
  }
  return blocks.map((block) => ({ sheet, ...block }));
}

/** Whether a text is meant for a list that does not hold it, as far as the window knows. */
const isOutside = ({ cells }: OpenTab, { row, column, texts }: TypedRow): boolean =>
  texts.some((text, index) => {
    const list = cells.list(row, column + index);
    return list?.strict === true && text !== "" && !list.values.includes(text);
  });

/** Why a cell does not take a text, as far as the window knows; the server has the last word. */
function whyNot({ cells }: OpenTab, { row, column, texts }: TypedRow): string | undefined {
  for (const [index, text] of texts.entries()) {
    const cell = cells.cell(row, column + index);
    const name = placeName(row, column + index);
    if (cell?.locked === true)
      return `Ô ${name} được khóa, anh/chị không sửa được. Nhờ người phụ trách sổ sửa giúp.`;
    const list = cells.list(row, column + index);
    if (list?.strict === true && text !== "" && !list.values.includes(text))
      return `Ô ${name} chỉ nhận một mục trong danh sách, không nhận “${text}”. Nhấn Alt và mũi tên xuống để chọn.`;
  }
  return undefined;
}

/** After so many milliseconds without news the server is asked what it made of a row. */
const NEWS = 400;
/** More rows than this are not asked for; they are told. */
const MOST_ASKED = 400;

/** A sender over the server. */
export function sender({ call, say }: GridDeps): Sender {
  let before: Promise<unknown> = Promise.resolve();
  const refresh = async (tab: OpenTab, rows: readonly number[]): Promise<void> => {
    const old = rows.filter((row) => tab.cells.isGuessed(row));
    if (old.length > 0) await tab.refresh(old);
  };
  const send = async (tab: OpenTab, rows: readonly TypedRow[]): Promise<boolean> => {
    const answer = await call("type", { blocks: blocksOf(tab.id, rows) });
    const numbers = rows.map(({ row }) => row);
    if (!answer.ok) {
      say(answer.message);
      await refresh(tab, numbers);
      return false;
    }
    if (rows.length <= MOST_ASKED) setTimeout(() => void refresh(tab, numbers), NEWS);
    return true;
  };
  return {
    type: async (tab, rows) => {
      // Another tab may have got the name since.
      if (rows.some((row) => isOutside(tab, row))) await tab.renewLists();
      const why = rows.map((row) => whyNot(tab, row)).find((reason) => reason !== undefined);
      if (why !== undefined) {
        say(why);
        return false;
      }
      for (const { row, column, texts } of rows)
        texts.forEach((text, index) => {
          tab.cells.guess(row, column + index, text);
        });
      tab.view.redraw(rows.map(({ row }) => row));
      const sent = before.then(() => send(tab, rows));
      before = sent;
      return sent;
    },
    settled: async () => {
      await before;
    },
  };
}
