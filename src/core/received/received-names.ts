import { unitLineage } from "../award/unit-lineage.ts";
import { milestoneWords } from "../book/milestone-name.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import { rowsByKey } from "../book/row-by-key.ts";
import type { Day } from "../calendar/day.ts";
import { readDay } from "../calendar/read-day.ts";
import { owedNow } from "../tracking/owed/owed-now.ts";
import { addressesOf } from "../tracking/owed/unit-report.ts";
import { issuingUnits } from "../tracking/unit/issuing-units.ts";
import { unitNames } from "../tracking/unit/names.ts";

/** What of a unit tells whether a paper is its own. */
export interface SendingUnit {
  readonly key: string;
  readonly name: string;
  /** The name with what tells it from its namesakes. */
  readonly shown: string;
  readonly shortName: string;
  readonly province: string;
  readonly parent: string;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  /** The unit that stands for it today: itself, or who took over; "" where nobody did. */
  readonly heir: string;
  readonly addresses: readonly string[];
}

/** What of a campaign tells whether a paper answers it. */
export interface AnsweredCampaign {
  readonly key: string;
  readonly title: string;
  readonly theme: string;
  /** Whether it runs with the working year, so that a year names it. */
  readonly yearly: boolean;
  readonly closed: boolean;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Number and symbol of its plan, “45/KH-STP”; "" before it has one. */
  readonly number: string;
  readonly issued: Day | null;
}

/** What of a milestone tells whether a paper answers it. */
export interface AnsweredMilestone {
  readonly key: string;
  readonly campaign: string;
  readonly task: string;
  readonly phase: number | null;
  readonly shown: string;
}

/** What one unit owes at one milestone, and what came for it. */
export interface OwedAnswer {
  readonly unit: string;
  readonly milestone: string;
  readonly period: string;
  readonly due: Day | null;
  readonly received: Day | null;
  readonly paper: string;
}

/** All of a book that received papers are compared with; plain data, as a page gets it. */
export interface ReceivedNames {
  readonly today: Day;
  /** The moment, as the log writes it. */
  readonly at: string;
  readonly units: readonly SendingUnit[];
  /** Keys of the units that issue campaigns, and of those above them. */
  readonly issuing: readonly string[];
  readonly campaigns: readonly AnsweredCampaign[];
  readonly milestones: readonly AnsweredMilestone[];
  readonly owed: readonly OwedAnswer[];
  /** Keys of what stands in *Báo về* already. */
  readonly reported: readonly string[];
}

/** The day that a campaign's paper was issued, where its cell tells a whole one. */
function dayOf(words: string): Day | null {
  const read = readDay(words);
  return read?.kind === "day" ? read.day : null;
}

/** The names and obligations of a book on a day. */
export function receivedNames(book: ParsedBook, today: Day, at: string): ReceivedNames {
  const units = [...rowsByKey(book.units).values()];
  const lineage = unitLineage((key) => rowsByKey(book.units).get(key));
  const nameOf = unitNames(book.units, units);
  const campaigns = [...rowsByKey(book.campaigns).values()];
  const values = units.map((unit) => unit.values);
  return {
    ...{ today, at },
    units: units.map((row) => {
      const { key, name, shortName, province, parent, validFrom, validTo } = row.values;
      const on = lineage.on(key, today);
      const heir = on.kind === "ended" ? (on.successor?.values.key ?? "") : key;
      const shown = nameOf(row);
      return {
        ...{ key, name, shown, shortName, province, parent, validFrom, validTo, heir },
        addresses: addressesOf(row),
      };
    }),
    issuing: [...new Set(campaigns.flatMap((row) => [...issuingUnits(values, row.values.issuer)]))],
    campaigns: campaigns.map(({ values: { key, title, theme, kind, state, from, to, ...paper } }) => ({
      ...{ key, title, theme, from, to },
      yearly: kind === "thường xuyên",
      closed: state === "đã tổng kết",
      number: paper.number === "" ? "" : `${paper.number}/${paper.symbol}`,
      issued: dayOf(paper.issued),
    })),
    milestones: [...rowsByKey(book.milestones).values()].map(
      ({ values: { key, campaign, task, phase } }) => ({
        ...{ key, campaign, task, phase },
        shown: milestoneWords(book, key) ?? task,
      }),
    ),
    owed: owedNow(book, today).map(({ unit, milestone, period, due, received, row }) => ({
      unit: unit.values.key,
      milestone: milestone.values.key,
      ...{ period, due, received },
      paper: row?.values.paper ?? "",
    })),
    reported: book.returns.rows.map((row) => row.values.key).filter((key) => key !== ""),
  };
}
