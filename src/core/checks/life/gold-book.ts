import { dayParts } from "../../calendar/day.ts";
import { ahead } from "../../facts/ahead.ts";
import { strayDecisions } from "../../facts/award-decisions.ts";
import type { Spot } from "../../facts/spot.ts";
import { leftEmpty } from "../../facts/typed-cell.ts";
import { foldKey } from "../../text/fold.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** “01/2017”: the year behind a number of the gold book. */
const yearOf = /\/((?:19|20|21)\d{2})$/u;

/** A certificate is entered when the decision is there: in its year, or the next. */
export const goldBookYear: Rule = {
  id: "de-nghi.so-vang-khac-nam",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { nominations } = facts.book;
    return nominations.rows.flatMap((row): readonly Spot[] => {
      const { goldenBook, decisionDate } = row.values;
      const year = goldenBook === "" ? undefined : yearOf.exec(goldenBook)?.[1];
      if (year === undefined || decisionDate === null) return [];
      // A decision's day that is wrong is told as that.
      if (ahead(facts, decisionDate) || strayDecisions(facts).has(row)) return [];
      const decided = dayParts(decisionDate).year;
      if (Number(year) === decided || Number(year) === decided + 1) return [];
      return [
        {
          in: nominations,
          row,
          column: "goldenBook",
          message: `Số sổ vàng ${goldenBook} mang năm ${year}, trong khi quyết định ký năm ${decided}.`,
          fix: "Đối chiếu sổ vàng rồi sửa Số sổ vàng hoặc Ngày QĐ.",
        },
      ];
    });
  },
};

/** One of those rewarded by a decision was left out when the others were entered. */
export const goldBookMissing: Rule = {
  id: "de-nghi.thieu-so-vang",
  severity: "gợi ý",
  ...plainCard,
  reach: "sheet",
  find: ({ book: { nominations } }) => {
    const idOf = ({
      campaign,
      decisionNumber,
      award,
    }: (typeof nominations.rows)[number]["values"]): string =>
      decisionNumber === "" ? "" : `${campaign}|${foldKey(decisionNumber)}|${award}`;
    const entered = new Set(
      nominations.rows.filter(({ values }) => values.goldenBook !== "").map(({ values }) => idOf(values)),
    );
    entered.delete("");
    return nominations.rows.flatMap((row): readonly Spot[] =>
      row.values.goldenBook === "" &&
      entered.has(idOf(row.values)) &&
      leftEmpty(nominations, row, "goldenBook")
        ? [
            {
              in: nominations,
              row,
              column: "goldenBook",
              message: "Các lượt khen khác của quyết định này đã có số sổ vàng, dòng này chưa có.",
              fix: "Ghi Số sổ vàng.",
            },
          ]
        : [],
    );
  },
};
