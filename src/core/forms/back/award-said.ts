import type { ParsedBook } from "../../book/parsed-book.ts";
import { mayMean } from "../../book/row-meant.ts";
import { rowName } from "../../book/row-name.ts";
import { isSlip } from "../../table/near-word.ts";
import { nearest } from "../../table/nearest.ts";
import { foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
import type { CellSaid } from "./cell-said.ts";

/** Gives the key of the award that a cell names. */
export type AwardReader = (written: string) => CellSaid;

const CHOOSE = "Đề nghị đơn vị chọn trong danh sách của ô.";

/**
 * A reader of cells that name an award: by the name that went out in the list, by any other name it has, misspelt by a letter
 * too. A doubt where a cell names none, or several.
 */
export function awardReader({ awards }: Pick<ParsedBook, "awards">): AwardReader {
  const keys = awards.rows.map(({ values }) => values.key).filter((key) => key !== "");
  const listed = new Map(keys.map((key) => [foldText(rowName(awards, key)), key]));
  return remembered((written: string): CellSaid => {
    if (written === "") return { text: "" };
    const chosen = listed.get(foldText(written));
    if (chosen !== undefined) return { text: chosen };
    const meant = [...new Set(awards.keysOf?.(written) ?? [])].filter((key) => key !== "");
    const [key, ...more] = meant;
    if (key !== undefined && more.length === 0) return { text: key };
    if (key !== undefined) {
      const what = mayMean(awards, written, meant);
      return { text: undefined, doubt: { grade: "refuse", what, cure: "" } };
    }
    const near = awards.rows.filter(({ values }) => values.key !== "" && isSlip(written, values.name));
    const [only] = near;
    if (only !== undefined && near.length === 1) {
      const what = `${quoted(written)} được hiểu là ${quoted(rowName(awards, only.values.key))}.`;
      return { text: only.values.key, doubt: { grade: "look", what, cure: "Xem lại trước khi nhận." } };
    }
    const names = awards.rows.map(({ values }) => values.name);
    const guess = nearest(written, names);
    const cure = guess === undefined ? CHOOSE : `Có phải ${quoted(guess)}? ${CHOOSE}`;
    const what = `Danh mục khen không có ${quoted(written)}.`;
    return { text: undefined, doubt: { grade: "refuse", what, cure } };
  });
}
