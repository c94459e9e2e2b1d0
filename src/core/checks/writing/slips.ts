import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { seenTexts } from "../../facts/text-cells.ts";
import type { SeenText } from "../../facts/text-columns.ts";
import { foldText } from "../../text/fold.ts";
import { readLegacy } from "../../text/legacy.ts";
import { inQuotes, quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
import { type Doubled, doubled, saidOnce } from "../../text/slip/doubled.ts";
import { type Misspelt, misspelt, wellSpelt } from "../../text/slip/misspelt.ts";
import { wordsOf } from "../../text/slip/words.ts";
import { plainCard, plainSense, type Rule } from "../rule/rule.ts";

/** What a reference in braces names is spelt as the row that it leads to. */
const REFERENCE = /\{[^{}\n]{0,240}\}/gu;
/** Without a blank there is no pair of words, and what is one word alone is most often a code. */
const WORDS = /[A-Za-zÀ-ỹ] [A-Za-zÀ-ỹ]|^[A-Za-zÀ-ỹ]+$/u;
/** Addresses, parameters and codes have no spelling. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  units: ["email"],
  rules: ["parameters", "chain", "confidence"],
  templates: ["paper"],
  settings: ["name", "value"],
};

interface Slips {
  readonly misspelt: readonly Misspelt[];
  readonly doubled: readonly Doubled[];
}

/** Texts repeat down whole columns; what was found in one is found in all. */
const slipsOf = remembered((text: string): Slips | undefined => {
  if (!WORDS.test(text)) return undefined;
  const judged = text.includes("{") ? text.replace(REFERENCE, (kept) => "\n".repeat(kept.length)) : text;
  const words = wordsOf(judged);
  const found = { misspelt: misspelt(judged, words), doubled: doubled(judged, words) };
  if (found.misspelt.length + found.doubled.length === 0) return undefined;
  // Text of an old encoding has a rule of its own.
  return readLegacy(text) === undefined ? found : undefined;
});

/** Codes, and columns of known words: a slip in these has a rule of its own (checks/cell/known-words.ts). */
function isJudgedElsewhere({ in: { table }, column }: Pick<Place, "in" | "column">): boolean {
  const declared = table.columns[column];
  if (declared?.kind === "key" || CODES[table.name]?.includes(column) === true) return true;
  return declared?.kind === "text" && declared.known !== undefined;
}

/** Both looks at once: each text is parted into words a single time. */
const slips: (facts: BookFacts) => readonly SeenText<Slips>[] = perBook((facts) =>
  seenTexts(facts, (text, _raw, place) => (isJudgedElsewhere(place) ? undefined : slipsOf(text))),
);

/** As many as a sentence holds. */
const shown = 3;

function list(words: readonly string[]): string {
  const all = [...new Set(words)];
  return `${all.slice(0, shown).map(quoted).join(", ")}${all.length > shown ? " …" : ""}`;
}

function spelling(text: string, wrong: readonly Misspelt[]): Pick<Spot, "message" | "fix" | "cure"> {
  const unclear = wrong.filter(({ right }) => right === undefined);
  const clear = wrong.flatMap(({ right }) => (right === undefined ? [] : [right]));
  const message = `Viết sai chính tả: ${list(wrong.map(({ written }) => written))}.`;
  const written = clear.length === 0 ? "" : `Ghi ${list(clear)}.`;
  if (unclear.length === 0) {
    return { message, fix: written, cure: { label: `Ghi ${list(clear)}`, value: wellSpelt(text, wrong) } };
  }
  const look = `${list(unclear.map((one) => one.written))} không phải là âm tiết tiếng Việt: sửa lại cho đúng; nếu là tên riêng thì ghi lý do ở cột Bỏ qua.`;
  return { message, fix: [written, look].filter((part) => part !== "").join(" ") };
}

export const misspeltWords: Rule = {
  id: "loi-van.chinh-ta",
  severity: "cảnh báo",
  source: plainSense,
  parameters: { "từ ngữ bỏ qua": "" },
  reach: "row",
  find: (facts, parameters) => {
    const spared = new Set((parameters["từ ngữ bỏ qua"] ?? "").split(",").map(foldText));
    return slips(facts).flatMap(({ cell, seen }): readonly Spot[] => {
      const wrong = seen.misspelt.filter(({ written }) => !spared.has(foldText(written)));
      return wrong.length === 0 ? [] : [{ ...cell, ...spelling(cell.text, wrong) }];
    });
  },
};

export const doubledWords: Rule = {
  id: "loi-van.lap-tu",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    slips(facts).flatMap(({ cell, seen: { doubled: all } }): readonly Spot[] => {
      const [first] = all;
      if (first === undefined) return [];
      return [
        {
          ...cell,
          message: `${list(all.map(({ once }) => once))} viết lặp hai lần liền nhau.`,
          fix: `Chỉ ghi một lần: ${inQuotes(first.once)}.`,
          cure: { label: "Bỏ từ lặp", value: saidOnce(cell.text, all) },
        },
      ];
    }),
};
