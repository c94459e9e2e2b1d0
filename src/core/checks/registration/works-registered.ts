import { audienceOf } from "../../facts/audience-units.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { clusterDay } from "../../tracking/deadline/book-clusters.ts";
import { plainSense, type Rule } from "../rule/rule.ts";

/** The target by which each unit must register works: without a unit of its own, and saying so in its name. */
function demanded(
  { book }: BookFacts,
  words: readonly string[],
): readonly { campaign: string; least: number }[] {
  return book.targets.rows.flatMap(({ values }) => {
    const name = foldKey(values.name);
    const least = Number(/^\d{1,3}$/u.exec(values.assigned.trim())?.[0] ?? 0);
    const meant = values.unit === "" && words.every((word) => name.includes(word));
    return meant && least > 0 ? [{ campaign: values.campaign, least }] : [];
  });
}

export const fewWorks: Rule = {
  id: "dang-ky.it-cong-trinh",
  severity: "gợi ý",
  source: plainSense,
  parameters: { "lời của chỉ tiêu": "công trình, đơn vị đăng ký" },
  reach: "book",
  find: (facts, parameters) => {
    const { book } = facts;
    const words = (parameters["lời của chỉ tiêu"] ?? "").split(",").map(foldKey);
    return demanded(facts, words).flatMap(({ campaign, least }): readonly Spot[] => {
      const audiences = book.milestones.rows
        .filter(({ values }) => values.campaign === campaign && values.task === "đăng ký")
        .map(({ values }) => audienceOf(facts, values.audience, clusterDay(book, campaign, values.due)));
      const rows = book.registrations.rows.filter(
        ({ values }) => values.campaign === campaign && audiences.some((holds) => holds(values.unit)),
      );
      const works = new Map<string, number>();
      for (const { values } of rows) {
        const one = values.kind === "công trình" && values.state !== "trả lại" ? 1 : 0;
        works.set(values.unit, (works.get(values.unit) ?? 0) + one);
      }
      const seen = new Set<string>();
      return rows.flatMap((row): readonly Spot[] => {
        const { unit } = row.values;
        const count = works.get(unit) ?? 0;
        if (count >= least || seen.has(unit)) return [];
        seen.add(unit);
        return [
          {
            in: book.registrations,
            row,
            column: "kind",
            message: `${unit} đăng ký ${count} công trình; kế hoạch yêu cầu mỗi đơn vị ít nhất ${least}.`,
            fix: "Đề nghị đơn vị đăng ký thêm; nếu kế hoạch cho đăng ký nhiệm vụ thay công trình thì ghi lý do ở cột Bỏ qua.",
          },
        ];
      });
    });
  },
};
