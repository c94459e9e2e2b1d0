import type { ParsedBook } from "../../book/parsed-book.ts";
import { mayMean } from "../../book/row-meant.ts";
import { rowName } from "../../book/row-name.ts";
import { isSlip } from "../../table/near-word.ts";
import { nearest } from "../../table/nearest.ts";
import { quoted } from "../../text/quote.ts";
import type { CellSaid } from "./cell-said.ts";

/** The key of the award that a cell names, for a name misspelt by a letter too; a doubt where it names none, or several. */
export function awardSaid({ awards }: Pick<ParsedBook, "awards">, written: string): CellSaid {
  if (written === "") return { text: "" };
  const keys = [...new Set(awards.keysOf?.(written) ?? [])].filter((key) => key !== "");
  const [key, ...more] = keys;
  if (key !== undefined && more.length === 0) return { text: key };
  if (key !== undefined)
    return {
      text: undefined,
      doubt: { grade: "refuse", what: mayMean(awards, written, keys), cure: "" },
    };
  const near = awards.rows.filter(({ values }) => values.key !== "" && isSlip(written, values.name));
  const [only] = near;
  if (only !== undefined && near.length === 1)
    return {
      text: only.values.key,
      doubt: {
        grade: "look",
        what: `${quoted(written)} được hiểu là ${quoted(rowName(awards, only.values.key))}.`,
        cure: "Xem lại trước khi nhận.",
      },
    };
  const guess = nearest(
    written,
    awards.rows.map(({ values }) => values.name),
  );
  return {
    text: undefined,
    doubt: {
      grade: "refuse",
      what: `Danh mục khen không có ${quoted(written)}.`,
      cure:
        guess === undefined
          ? "Đề nghị đơn vị chọn trong danh sách của ô."
          : `Có phải ${quoted(guess)}? Đề nghị đơn vị chọn trong danh sách của ô.`,
    },
  };
}
