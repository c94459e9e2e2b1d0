import { milestoneName } from "../../book/milestone-name.ts";
import type { ParsedBook } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { milestoneReference } from "../../prose/milestone-reference.ts";
import { inStyle } from "../../prose/printed-reference.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";
import { type Dated, stands, type TypedDeadline, typedDeadlines } from "./typed-deadlines.ts";

/** The reference in place of the words, where they are the milestone's own. */
function referenceCure(book: ParsedBook, typed: TypedDeadline, { row }: Dated): Spot["cure"] {
  const { deadline, key } = row.values;
  const same = [deadline, inStyle(deadline, "ND30"), inStyle(deadline, "dd/mm/yyyy")].some(
    (words) => words.toLowerCase() === typed.words.toLowerCase(),
  );
  if (!same || key === "") return undefined;
  const { text } = typed.row.values;
  const name = typed.words.slice(0, 1) === typed.words.slice(0, 1).toLowerCase() ? "hạn" : "Hạn";
  const reference = `{${name}: ${milestoneReference(book, row)}}`;
  const value = `${text.slice(0, typed.index)}${reference}${text.slice(typed.index + typed.words.length)}`;
  return { label: `Dẫn bằng ${reference}`, value };
}

export const typedDeadline: Rule = {
  id: "noi-dung.ngay-go-tay",
  severity: "gợi ý",
  ...plainCard,
  find: (facts) =>
    typedDeadlines(facts).flatMap((typed): readonly Spot[] => {
      const same = typed.milestones.filter((dated) => stands(typed, dated));
      const dated = same.find(({ row }) => row.values.key === typed.row.values.milestone) ?? same[0];
      if (dated === undefined) return [];
      const cure = referenceCure(facts.book, typed, dated);
      return [
        {
          in: facts.book.outline,
          row: typed.row,
          column: "text",
          message: `${quoted(typed.words)} là thời hạn của mốc ${milestoneName(facts.book, dated.row.values.key)}; sửa ở trang Mốc thì chỗ này không đổi theo.`,
          fix: `Viết {hạn: ${milestoneReference(facts.book, dated.row)}} thay cho ngày.`,
          ...(cure === undefined ? {} : { cure }),
        },
      ];
    }),
};
