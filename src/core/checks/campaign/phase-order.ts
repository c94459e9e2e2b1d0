import type { RowOf } from "../../book/parsed-book.ts";
import type { Parameters } from "../../book/rule-parameters.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { addDays, type Day, daysBetween } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { plainCard, plainSense, type Rule, type RuleCard } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";

interface Phase {
  readonly row: RowOf<"phases">;
  readonly number: number;
  readonly from: Day;
  readonly to: Day;
}

const span = ({ number, from, to }: Phase): string => `Đợt ${number} (${cellDay(from)} - ${cellDay(to)})`;

/** Each phase whose time is known with the one that follows it by number in the same campaign. */
function neighbours(facts: BookFacts): readonly (readonly [Phase, Phase])[] {
  const byCampaign = new Map<string, Phase[]>();
  for (const { row, resolution } of facts.phases()) {
    const { number, campaign } = row.values;
    if (number === null || resolution.kind !== "resolved") continue;
    const phase = { row, number, from: resolution.start ?? resolution.due, to: resolution.due };
    byCampaign.set(campaign, [...(byCampaign.get(campaign) ?? []), phase]);
  }
  return [...byCampaign.values()].flatMap((phases) => {
    const ordered = [...phases].sort((a, b) => a.number - b.number);
    return ordered.flatMap((phase, index) => {
      const next = ordered[index + 1];
      return next === undefined || next.number === phase.number ? [] : [[phase, next] as const];
    });
  });
}

export const phaseOrder: Rule = {
  id: "dot.thu-tu",
  severity: "lỗi",
  ...plainCard,
  reach: "sheet",
  find: (facts) =>
    neighbours(facts)
      .filter(([phase, next]) => next.from <= phase.to)
      .map(([phase, next]) => ({
        in: facts.book.phases,
        row: next.row,
        column: "from",
        message:
          next.to < phase.from
            ? `${span(next)} diễn ra trước ${span(phase)}.`
            : `${span(next)} chồng thời gian lên ${span(phase)}.`,
        fix: "Sửa lại thời gian của một trong hai đợt, hoặc đánh lại số đợt.",
      })),
};

const gapCard: RuleCard = {
  id: "dot.khoang-trong",
  severity: "cảnh báo",
  source: plainSense,
  // Phases that end on a Friday and begin again on Monday leave no gap in the work.
  parameters: { "số ngày trống tối đa": "2" },
  reach: "sheet",
};

function gaps(facts: BookFacts, parameters: Parameters): readonly Spot[] {
  const most = figure(gapCard, parameters, "số ngày trống tối đa");
  return neighbours(facts).flatMap(([phase, next]): readonly Spot[] => {
    const days = daysBetween(phase.to, next.from) - 1;
    if (days <= most) return [];
    const first = cellDay(addDays(phase.to, 1));
    return [
      {
        in: facts.book.phases,
        row: next.row,
        column: "from",
        message: `Từ ${first} đến ${cellDay(addDays(next.from, -1))} (${days} ngày) không thuộc đợt nào.`,
        fix: "Sửa lại thời gian của một trong hai đợt nếu phong trào diễn ra liên tục.",
        cure: { label: `Bắt đầu từ ${first}`, value: first },
      },
    ];
  });
}

export const phaseGap: Rule = { ...gapCard, find: gaps };
