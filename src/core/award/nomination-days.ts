import type { Day } from "../calendar/day.ts";

/** What a row of *Đề nghị* tells of its days. */
interface ToldDays {
  readonly to: Day | null;
  readonly submitted: Day | null;
  readonly decisionDate: Day | null;
}

/**
 * Last day of the achievement, or the best that is known: the day whose standards hold, and whose year is the award's.
 * @param campaignEnd last day of its campaign; null where that is not known
 */
export const achievedOn = ({ to, submitted, decisionDate }: ToldDays, campaignEnd: Day | null): Day | null =>
  to ?? decisionDate ?? submitted ?? campaignEnd;

/** The day the dossier was handed in, or the best that is known: the day whose procedure holds. */
export const handedInOn = ({ to, submitted, decisionDate }: ToldDays, campaignEnd: Day | null): Day | null =>
  submitted ?? decisionDate ?? to ?? campaignEnd;

/** The award year of a last day of the achievement. */
export const yearOf = (achieved: Day | null): number | null =>
  achieved === null ? null : Number(achieved.slice(0, 4));
