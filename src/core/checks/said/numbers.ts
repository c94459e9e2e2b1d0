import { lineLook, seenLines } from "../../facts/said-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { isGrouped, moneyIn } from "../../said/money.ts";
import { speltNumbersIn } from "../../said/spelt-numbers.ts";
import { numberInWords } from "../../text/number-words.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const misspeltNumbers = lineLook(({ text }) =>
  speltNumbersIn(text).filter(({ figures, spelt }) => figures !== spelt),
);

/** “05 (sáu) ngày”. */
export const figuresAgainstWords: Rule = {
  id: "loi-van.so-khac-chu",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenLines(facts, misspeltNumbers).flatMap(({ place, seen }): readonly Spot[] =>
      seen.map(({ words, figures }) => ({
        ...place,
        message: `“${words}”: số và chữ không khớp nhau.`,
        fix: `Đối chiếu rồi sửa số hoặc chữ; ${figures} viết bằng chữ là “${numberInWords(figures)}”.`,
      })),
    ),
};

/** Counted things before which a number with dots is a count, no date and no paragraph. */
const COUNTED =
  "lượt|người|vụ|việc|trường hợp|hồ sơ|văn bản|bản|cuốn|tờ|đơn|cuộc|buổi|tài liệu|đối tượng|hộ|hội viên|cán bộ|triệu|tỷ";
const DOTTED = new RegExp(
  `(?<![\\d.,/a-zà-ỹđ-])(\\d{1,3}(?:[.,]\\d+){1,4}) ?(?=(?:${COUNTED})(?![a-zà-ỹđ]))`,
  "giu",
);
const A_DAY = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;

/** Parted into groups, and not into groups of three: “1.00.000”, “1,000,000”; a lone “2.5” may be a fraction. */
const isBroken = (figures: string): boolean =>
  /[.,]\d{3}/u.test(figures) && !isGrouped(figures) && !A_DAY.test(figures);

const regrouped = (figures: string): string =>
  figures.replace(/[.,]/gu, "").replace(/\B(?=(?:\d{3})+(?!\d))/gu, ".");

const fixOf = (figures: string): string =>
  `Tách từng nhóm ba chữ số bằng dấu chấm, phần thập phân sau dấu phẩy, ví dụ ${regrouped(figures)}.`;

/** Sums and counts whose figures are not grouped as they should be. */
const brokenNumbers = lineLook(({ text }) => {
  const money = moneyIn(text).filter(({ figures }) => !isGrouped(figures));
  const counts = [...text.matchAll(DOTTED)]
    .filter(([words, figures = ""]) => isBroken(figures) && !money.some((sum) => sum.words.startsWith(words)))
    .map(([, figures = ""]) => ({ words: figures, figures }));
  return [...money, ...counts];
});

/** 1.00.000, 1,000,000 and 10000000 đồng. */
export const numberGrouping: Rule = {
  id: "loi-van.tach-nhom-so",
  severity: "gợi ý",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenLines(facts, brokenNumbers).flatMap(({ place, seen }): readonly Spot[] =>
      seen.map(({ words, figures }) => ({
        ...place,
        message: `“${words}” chưa tách nhóm chữ số theo cách viết của tiếng Việt.`,
        fix: fixOf(figures),
      })),
    ),
};
