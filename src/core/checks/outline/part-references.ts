import type { BookFacts } from "../../facts/book-facts.ts";
import { campaignOf } from "../../facts/cited-texts.ts";
import { perBook } from "../../facts/per-book.ts";
import { outlines } from "../../facts/plan-lines.ts";
import { seenProse } from "../../facts/prose-cells.ts";
import type { Spot } from "../../facts/spot.ts";
import { listed, type TextCell } from "../../facts/text-columns.ts";
import { fromRoman, toRoman } from "../../text/roman.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** “phần II của Kế hoạch này”; a part of another paper is not ours to judge. */
const reference =
  /(?<![\p{L}\p{M}\d])((?:[Pp]hần|PHẦN)\s+)([IVX]{1,6}|\d{1,2})(?=(?:\s+của)?\s+(?:bản\s+)?[Kk]ế hoạch này)/gu;

interface PartReference {
  readonly cell: TextCell;
  readonly campaign: string;
  readonly written: string;
  /** Where the number stands in the text, and the number as typed. */
  readonly index: number;
  readonly typed: string;
  readonly part: number;
}

const partReferences = perBook((facts: BookFacts): readonly PartReference[] =>
  seenProse(facts, (text, _raw, { in: { table } }) =>
    (table.name === "outline" || table.name === "campaigns") && text.includes("ế hoạch này")
      ? listed([...text.matchAll(reference)])
      : undefined,
  ).flatMap(({ cell, seen }) =>
    seen.flatMap((match): readonly PartReference[] => {
      const [written, word = "", typed = ""] = match;
      const part = /^\d/u.test(typed) ? Number(typed) : fromRoman(typed);
      if (part === undefined || part < 1) return [];
      return [
        {
          cell,
          campaign: campaignOf(cell),
          written,
          index: (match.index ?? 0) + word.length,
          typed,
          part,
        },
      ];
    }),
  ),
);

type Words = Pick<Spot, "message" | "fix" | "cure">;

function spot({ cell: { in: parsed, row, column } }: PartReference, words: Words): Spot {
  return { in: parsed, row, column, ...words };
}

/** “phần II” and “phần 2” in one plan: parts are numbered in Roman, so the Arabic ones are offered for change. */
export const mixedPartNumbers: Rule = {
  id: "noi-dung.dan-phan-hai-kieu",
  severity: "gợi ý",
  ...plainCard,
  find: (facts) => {
    const found = partReferences(facts);
    const roman = new Map(
      found.filter(({ typed }) => !/^\d/u.test(typed)).map((one) => [one.campaign, one.written]),
    );
    return found.flatMap((one): readonly Spot[] => {
      const other = roman.get(one.campaign);
      if (other === undefined || !/^\d/u.test(one.typed)) return [];
      const { text } = one.cell;
      const right = toRoman(one.part);
      return [
        spot(one, {
          message: `Ghi “${one.written}”, trong khi chỗ khác của kế hoạch ghi “${other}”.`,
          fix: `Phần được đánh số La Mã; ghi “phần ${right}”.`,
          cure: {
            label: `Ghi phần ${right}`,
            value: text.slice(0, one.index) + right + text.slice(one.index + one.typed.length),
          },
        }),
      ];
    });
  },
};

export const unknownPart: Rule = {
  id: "noi-dung.dan-phan-khong-co",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const lines = outlines(facts);
    return partReferences(facts).flatMap((one): readonly Spot[] => {
      const rows = lines.get(one.campaign) ?? [];
      const parts = rows.filter(({ values }) => values.rank === "phần I").length;
      if (parts === 0 || one.part <= parts) return [];
      return [
        spot(one, {
          message: `Dẫn tới “${one.written}”, nhưng kế hoạch chỉ có ${parts} phần.`,
          fix: "Sửa lại số của phần được dẫn.",
        }),
      ];
    });
  },
};
