import { dayParts } from "../calendar/day.ts";
import type { PhraseContext } from "../calendar/phrase/resolution.ts";
import { type SaidTime, timesIn } from "../said/times.ts";
import { plainText } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import type { BookFacts } from "./book-facts.ts";
import { campaignOf } from "./cited-texts.ts";
import { perBook } from "./per-book.ts";
import type { ProseCell } from "./prose-cells.ts";
import type { Place } from "./spot.ts";

/** A line of prose that may name a time or a number. */
export interface SaidLine {
  readonly place: Place;
  /** The line in one spelling (plainText); places of times are places in it. */
  readonly text: string;
  readonly times: readonly SaidTime[];
  /** Years from which a day without a year may take it: those of its campaign, or none. */
  readonly years: readonly number[];
}

/** The campaign of a cell, also where its row only names a milestone; "" where it belongs to none. */
export function campaignOfCell(facts: BookFacts, cell: Pick<ProseCell, "in" | "row">): string {
  const own = campaignOf(cell);
  if (own !== "") return own;
  const milestone = cell.row.values["milestone"];
  return typeof milestone === "string" ? (facts.milestones().get(milestone)?.values.campaign ?? "") : "";
}

/** More years than a campaign can last say nothing. */
const mostYears = 12;

/** First and last year of a campaign; of one without days the year of its paper; undefined while nothing is known. */
export const campaignYearSpan = (
  facts: BookFacts,
  campaign: string,
): { readonly first: number; readonly last: number } | undefined => {
  const values = facts.campaigns().get(campaign)?.values;
  if (values === undefined) return undefined;
  const issued = facts.issueDay(campaign);
  const inPaper =
    issued.kind === "day"
      ? dayParts(issued.day).year
      : issued.kind === "blank" || issued.kind === "unclear"
        ? undefined
        : issued.year;
  const first = values.from === null ? inPaper : dayParts(values.from).year;
  const last = values.to === null ? first : dayParts(values.to).year;
  if (first === undefined || last === undefined || first > last || last - first > mostYears) return undefined;
  return { first, last };
};

/** The times of a text in one spelling (plainText), each text looked through once. */
export const timesOf = perBook((facts): ((text: string) => readonly SaidTime[]) => {
  const context: PhraseContext = {
    calendar: facts.calendar(),
    beforeDay: "inclusive",
    fixedDateOnDayOff: "keep",
  };
  return remembered((text: string) => timesIn(text, context));
});

/** Without a figure, a quarter or a number in words before its figure nothing is said that could be judged. */
const SAYS_NUMBER = /\d|[Qq]u[ýí]|(?:Phần|Chương|Mục|Phụ lục) [IVX]/u;

/** Every line of prose with a figure or a quarter in it, each text looked through once. */
export const saidLines = perBook((facts): readonly SaidLine[] => {
  const times = timesOf(facts);
  const linesOf = remembered((text: string) =>
    text
      .split("\n")
      .filter((line) => SAYS_NUMBER.test(line))
      .map((line) => plainText(line))
      .map((line) => ({ text: line, times: times(line) })),
  );
  const yearsOf = remembered((campaign: string): readonly number[] => {
    const span = campaignYearSpan(facts, campaign);
    if (span === undefined) return [];
    return Array.from({ length: span.last - span.first + 1 }, (_, index) => span.first + index);
  });
  return facts.prose().flatMap(({ text, ...place }): readonly SaidLine[] => {
    if (!SAYS_NUMBER.test(text)) return [];
    const lines = linesOf(text);
    if (lines.length === 0) return [];
    const years = yearsOf(campaignOfCell(facts, place));
    return lines.map((line) => ({ place, years, ...line }));
  });
});
