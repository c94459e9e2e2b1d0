import type { RowOf } from "../../book/parsed-book.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { bodies } from "../../facts/plan-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const shared = { ...plainCard, severity: "cảnh báo", reach: "sheet" } as const;

type Place = Pick<Spot, "in" | "row" | "column">;

const at = ({ book }: BookFacts, row: RowOf<"outline">, column: string): Place => ({
  in: book.outline,
  row,
  column,
});

export const beforeFirstPart: Rule = {
  ...shared,
  id: "noi-dung.truoc-phan-i",
  find: (facts) =>
    bodies(facts).flatMap((rows): readonly Spot[] => {
      const [first] = rows;
      const ranks = rows.map(({ values }) => values.rank);
      // Running text may introduce a plan; a plan without any part is numbered from mục 1 on.
      if (
        first === undefined ||
        !ranks.includes("phần I") ||
        ["phần I", "đoạn"].includes(first.values.rank)
      ) {
        return [];
      }
      return [
        {
          ...at(facts, first, "rank"),
          message: `Dòng đầu của kế hoạch có cấp “${first.values.rank}”, đứng trước phần I.`,
          fix: "Đổi cấp thành “phần I”, hoặc chuyển dòng này vào trong một phần.",
        },
      ];
    }),
};

export const emptyPart: Rule = {
  ...shared,
  id: "noi-dung.phan-trong",
  find: (facts) =>
    bodies(facts).flatMap((rows) =>
      rows
        .filter((row, index) => {
          const next = rows[index + 1]?.values.rank ?? "phần I";
          return row.values.rank === "phần I" && next === "phần I";
        })
        .map((row) => ({
          ...at(facts, row, "text"),
          message: "Dưới tiêu đề của phần này không có nội dung nào.",
          fix: "Thêm nội dung cho phần, hoặc bỏ tiêu đề.",
        })),
    ),
};

/** A plan prints no articles, so an article in it would silently be left out. */
export const articleInPlan: Rule = {
  ...shared,
  id: "noi-dung.dieu-khong-in",
  find: (facts) =>
    facts.book.outline.rows.flatMap((row): readonly Spot[] => {
      const form = facts.campaigns().get(row.values.campaign)?.values.form;
      if (row.values.rank !== "Điều" || form !== "Kế hoạch") return [];
      return [
        {
          ...at(facts, row, "rank"),
          message: "Dòng này không được in: phong trào có loại văn bản “Kế hoạch”, không có phần Điều.",
          fix: "Đổi cấp của dòng, hoặc chọn loại văn bản “Quyết định kèm Kế hoạch” ở trang Phong trào.",
        },
      ];
    }),
};
