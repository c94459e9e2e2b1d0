import type { Parameters } from "../../book/rule-parameters.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { daysBetween } from "../../calendar/day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { readAudience } from "../../tracking/unit/audience.ts";
import { plainSense, type Rule, type RuleCard } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";

type Deadline = ReturnType<BookFacts["deadlines"]>[number];

const card: RuleCard = {
  id: "moc.trung-viec",
  severity: "cảnh báo",
  source: plainSense,
  // Monthly and quarterly reports stand farther apart.
  parameters: { "cách nhau dưới số ngày": "20" },
  reach: "sheet",
};

function clash(a: Deadline, b: Deadline, fewest: number): boolean {
  if (a.resolution.kind === "resolved" && b.resolution.kind === "resolved") {
    return Math.abs(daysBetween(a.resolution.due, b.resolution.due)) < fewest;
  }
  return foldText(a.row.values.deadline) === foldText(b.row.values.deadline);
}

function told({ row, resolution }: Deadline): string {
  const when = resolution.kind === "resolved" ? cellDay(resolution.due) : quoted(row.values.deadline);
  // Milestones of one task and audience are called the same: where each stands tells them apart.
  return `${when} (dòng ${row.at})`;
}

function doubled({ book, deadlines }: BookFacts, parameters: Parameters): readonly Spot[] {
  const fewest = figure(card, parameters, "cách nhau dưới số ngày");
  const latest = new Map<string, Deadline>();
  return deadlines().flatMap((deadline): readonly Spot[] => {
    const { campaign, task, phase, audience } = deadline.row.values;
    if (task === "" || task === "khác") return [];
    const spots = readAudience(audience).groups.flatMap((group): readonly Spot[] => {
      const id = [campaign, task, phase, foldKey(group)].join("\n");
      const earlier = latest.get(id);
      latest.set(id, deadline);
      if (earlier === undefined || earlier === deadline || !clash(earlier, deadline, fewest)) return [];
      return [
        {
          in: book.milestones,
          row: deadline.row,
          column: "audience",
          message: `${quoted(group)} có hai thời hạn cho việc ${task}: ${told(earlier)} và ${told(deadline)}.`,
          fix: "Bỏ nhóm này ở một trong hai mốc, hoặc xóa mốc thừa.",
        },
      ];
    });
    return spots.slice(0, 1);
  });
}

/** Two deadlines for one thing and one audience: a unit would not know which one binds it. */
export const doubledMilestone: Rule = { ...card, find: doubled };
