import { cellDay } from "../../core/calendar/date-style.ts";
import { owedBy } from "../../core/received/name-index.ts";
import type { OwedAnswer, ReceivedNames } from "../../core/received/received-names.ts";

/** One thing that a paper of a unit can answer. */
export interface AnswerChoice {
  readonly milestone: string;
  readonly period: string;
  readonly text: string;
}

/** The things of one campaign. */
export interface ChoicesOfCampaign {
  readonly campaign: string;
  readonly choices: readonly AnswerChoice[];
}

const later = (a: OwedAnswer, b: OwedAnswer): number => ((a.due ?? "9999") < (b.due ?? "9999") ? -1 : 1);

/** All that a unit owes or has sent, by campaign, each with its day and whether it came. */
export function answerChoices(names: ReceivedNames, unit: string): readonly ChoicesOfCampaign[] {
  const milestones = new Map(names.milestones.map((each) => [each.key, each]));
  const owed = [...owedBy(names, unit)].sort(later);
  return names.campaigns
    .map(({ key, title }) => ({
      campaign: title,
      choices: owed.flatMap(({ milestone, period, due, received }): readonly AnswerChoice[] => {
        const found = milestones.get(milestone);
        if (found?.campaign !== key) return [];
        const parts = [
          found.shown,
          period,
          due === null ? "" : `hạn ${cellDay(due)}`,
          received === null ? "" : `đã nhận ${cellDay(received)}`,
        ];
        return [{ milestone, period, text: parts.filter((part) => part !== "").join(" · ") }];
      }),
    }))
    .filter(({ choices }) => choices.length > 0);
}
