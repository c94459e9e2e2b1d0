import type { ParsedBook } from "../../book/parsed-book.ts";
import { tablesInOrder } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import type { KnownWords } from "../../table/known-words.ts";
import { firstLetters, isSlip } from "../../table/near-word.ts";
import { nearest } from "../../table/nearest.ts";
import type { ParsedTable } from "../../table/parse-table.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const ownWords = "từ của cơ quan";

/** “Thư kí” and “Thư ký” are one word in two spellings, and both right. */
const wordKey = (word: string): string =>
  foldText(word).replace(/(?<=[bcđghklmnprstvx])[íìỉĩị](?![a-zà-ỹ])/gu, (vowel) =>
    "ýỳỷỹỵ".charAt("íìỉĩị".indexOf(vowel)),
  );

/** A word that the column does not know. */
interface Unknown {
  readonly word: string;
  /** What was meant, where that is plain. */
  readonly meant: string | undefined;
  /** What it may be, where it is not. */
  readonly near: string | undefined;
}

/** Tells the unknown word of a cell. @param usual words of the column itself that stand in it again and again */
function wordReader(
  known: KnownWords,
  own: readonly string[],
): (text: string, usual: readonly string[]) => Unknown | undefined {
  const all = [...known.words, ...known.also, ...own];
  const right = new Set(all.map(wordKey));
  const unknown = (word: string, usual: readonly string[]): Unknown | undefined => {
    if (word === "" || right.has(wordKey(word))) return undefined;
    const letters = foldKey(word);
    const short = /^\p{Lu}{2,6}$/u.test(word)
      ? known.words.filter((one) => firstLetters(one) === letters)
      : [];
    const slip = [...all, ...usual].find((one) => isSlip(word, one));
    const meant = short.length === 1 ? short[0] : slip;
    if (meant === undefined && known.open) return undefined;
    return { word, meant, near: meant ?? nearest(word, all) };
  };
  return (text, usual) => {
    const parts = known.several ? text.split(/[;,\n]/u) : [text];
    for (const part of parts) {
      const found = unknown(part.trim(), usual);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** How often each text stands in a column. */
function counted({ rows }: ParsedTable, column: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { values } of rows) {
    const text = String(values[column] ?? "");
    if (text !== "") times.set(text, (times.get(text) ?? 0) + 1);
  }
  return times;
}

function columnSpots(
  parsed: ParsedTable,
  column: string,
  known: KnownWords,
  own: readonly string[],
): readonly Spot[] {
  if (parsed.rows.length === 0) return [];
  const times = counted(parsed, column);
  const read = wordReader(known, own);
  const found = new Map<string, Unknown>();
  for (const [text, count] of times) {
    // What the office writes three times and more, and more often than this, is a word of its own.
    const usual = known.open
      ? [...times].filter(([other, often]) => often > 1 && often > count && other !== text)
      : [];
    const unknown = read(
      text,
      usual.map(([other]) => other),
    );
    if (unknown !== undefined) found.set(text, unknown);
  }
  if (found.size === 0) return [];
  const offered = `Chọn một trong: ${known.words.join(" · ")}`;
  return parsed.rows.flatMap((row): readonly Spot[] => {
    const text = String(row.values[column] ?? "");
    const unknown = found.get(text);
    if (unknown === undefined) return [];
    const { word, meant, near } = unknown;
    const value = meant === undefined ? undefined : text.replace(word, meant);
    return [
      {
        in: parsed,
        row,
        column,
        message: known.open
          ? `${quoted(word)} gần giống ${quoted(near ?? "")}; có thể ghi sai hoặc ghi tắt.`
          : `${quoted(word)} không có trong danh sách của cột.`,
        fix: known.open
          ? `Ghi ${quoted(near ?? "")} nếu cùng một nghĩa.`
          : `${near === undefined ? "" : `Có phải “${near}”? `}${offered}; từ riêng của cơ quan thì thêm vào tham số “${ownWords}” của quy tắc này.`,
        ...(value === undefined ? {} : { cure: { label: `Ghi ${value}`, value } }),
      },
    ];
  });
}

/** What is said of the columns whose words are closed, or of those where an office may write its own. */
const unknownWords =
  (open: boolean): Rule["find"] =>
  ({ book }, parameters) => {
    const own = (parameters[ownWords] ?? "").split(",").filter((word) => word.trim() !== "");
    return tablesInOrder.flatMap(([name, table]) => {
      const parsed: ParsedBook[typeof name] = book[name];
      return Object.entries(table.columns).flatMap(([column, declared]) =>
        declared.kind === "text" && declared.known?.open === open
          ? columnSpots(parsed, column, declared.known, own)
          : [],
      );
    });
  };

/** A word that no rule understands: what hangs on it would go unchecked. */
export const unknownWord: Rule = {
  ...plainCard,
  id: "o.tu-la",
  severity: "lỗi",
  reach: "row",
  parameters: { [ownWords]: "" },
  find: unknownWords(false),
};

/** A word that is nearly one that other rows or the product use. */
export const nearlyKnownWord: Rule = {
  ...plainCard,
  id: "o.tu-gan-giong",
  severity: "cảnh báo",
  reach: "sheet",
  parameters: { [ownWords]: "" },
  find: unknownWords(true),
};
