import { rowName } from "../../book/row-name.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import { hasWords } from "../../facts/recipient-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

/** The awards by all that they are called, the longest name first: “tập thể lao động tiên tiến” holds “lao động tiên tiến”. */
const awardNames = perBook(({ book }: BookFacts): readonly Named[] =>
  book.awards.rows
    .map(({ values }) => ({
      key: values.key,
      names: [values.name, values.oldName].map(foldKey).filter((name) => name.length > 5),
    }))
    .filter(({ key, names }) => key !== "" && names.length > 0)
    .sort((a, b) => Math.max(...b.names.map((n) => n.length)) - Math.max(...a.names.map((n) => n.length))),
);

/** Forms of commendation, which nobody registers for: they are given for what was done. */
const commendation = /^(?:giay khen|bang khen|huan chuong|huy chuong|ky niem chuong)/u;

export const registeredAward: Rule = {
  id: "dang-ky.danh-hieu-khac-noi-dung",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    facts.book.registrations.rows.flatMap((row): readonly Spot[] => {
      const { kind, award, content } = row.values;
      const chosen = facts.awards().get(award)?.values;
      if (chosen === undefined || kind !== "danh hiệu") return [];
      const place = { in: facts.book.registrations, row, column: "award" };
      const said = foldKey(content);
      const meant = awardNames(facts).find(({ names }) => names.some((name) => hasWords(said, name)));
      if (meant !== undefined && meant.key !== award) {
        return [
          {
            ...place,
            message: `Nội dung ghi ${quoted(content)} nhưng Danh hiệu ghi ${quoted(chosen.name)}.`,
            fix: `Ghi ${quoted(rowName(facts.book.awards, meant.key))}, hoặc sửa lại Nội dung.`,
          },
        ];
      }
      if (!commendation.test(foldKey(chosen.name))) return [];
      return [
        {
          ...place,
          message: `${chosen.name} là hình thức khen thưởng, không phải danh hiệu thi đua để đăng ký.`,
          fix: "Chọn một danh hiệu thi đua, hoặc sửa Loại đăng ký.",
        },
      ];
    }),
};
