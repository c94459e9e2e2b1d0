import type { Day } from "../calendar/day.ts";
import { numberKey } from "../reader/body/cited.ts";
import type { Return } from "../returns/return.ts";
import { hashText } from "../table/hash.ts";
import type { Proposal } from "./proposal.ts";

/** What of a proposal, as a clerk may have corrected it, becomes a report of the unit. */
export type ConfirmedPaper = Pick<Proposal, "file" | "period" | "number" | "day" | "received" | "by"> & {
  readonly unit: string;
  readonly campaign: string;
  readonly milestone: string;
  readonly remark: string;
};

/** More than this no name has; the sheet keeps no more of it. */
const LONGEST = 300;

/** The same paper has the same key, whichever file it came as and however often. */
export function paperKey({
  unit,
  milestone,
  period,
  number,
  day,
}: {
  readonly unit: string;
  readonly milestone: string;
  readonly period: string;
  readonly number: string;
  readonly day: Day | null;
}): string {
  return hashText([unit, milestone, period, numberKey(number), day ?? ""].join("\n"));
}

/** A proposal as it stands. */
export const confirmedAsIs = ({ unit, campaign, milestone, ...paper }: Proposal): ConfirmedPaper => ({
  ...{ file: paper.file, period: paper.period, number: paper.number, day: paper.day },
  ...{ received: paper.received, by: paper.by, remark: "" },
  ...{ unit: unit.key, campaign: campaign.key, milestone: milestone.key },
});

/**
 * A confirmed paper as a report that comes into *Báo về*. A paper without unit or milestone is none: undefined.
 * @param at the moment, as the log writes it
 */
export function returnOfPaper(paper: ConfirmedPaper, at: string): Return | undefined {
  const { unit, campaign, milestone, period, number, received, remark } = paper;
  if (unit === "" || milestone === "") return undefined;
  return {
    key: paperKey(paper),
    table: "tracking",
    ...{ unit, campaign },
    target: `${milestone}|${period}`,
    cells: {
      ...(received === null ? {} : { received: { day: received } }),
      ...(number === "" ? {} : { paper: number }),
      ...(remark === "" ? {} : { remark }),
    },
    sent: null,
    by: paper.by.slice(0, LONGEST),
    at,
    source: paper.file.slice(0, LONGEST),
  };
}
