import { dayParts } from "../calendar/day.ts";
import type { PhraseContext } from "../calendar/phrase/resolution.ts";
import type { WorkingCalendar } from "../calendar/working/working-calendar.ts";
import { type SaidTime, timesIn } from "../said/times.ts";
import { plainText } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import type { BookFacts } from "./book-facts.ts";
import { campaignOf } from "./cited-texts.ts";
import { perBook } from "./per-book.ts";
import { seenProse } from "./prose-cells.ts";
import type { Place } from "./spot.ts";
import { listed } from "./text-columns.ts";

/** A line of prose that may name a time or a number. */
export interface SaidLine {
  /** The line in one spelling (plainText); places of times are places in it. */
  readonly text: string;
  readonly times: readonly SaidTime[];
  /** Years from which a day without a year may take it: those of its campaign, or none. */
  readonly years: readonly number[];
}

/** The campaign of a cell, also where its row only names a milestone; "" where it belongs to none. */
export function campaignOfCell(facts: BookFacts, cell: Pick<Place, "in" | "row">): string {
  const own = campaignOf(cell);
  if (own !== "") return own;
  const milestone = cell.row.values["milestone"];
  return typeof milestone === "string" ? (facts.milestones().get(milestone)?.values.campaign ?? "") : "";
}

/** More years than a campaign can last say nothing. */
const mostYears = 12;

interface YearSpan {
  readonly first: number;
  readonly last: number;
}

function yearSpan(facts: BookFacts, campaign: string): YearSpan | undefined {
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
}

const spans = perBook((facts) => remembered((campaign: string) => yearSpan(facts, campaign)));

/** First and last year of a campaign; of one without days the year of its paper; undefined while nothing is known. */
export const campaignYearSpan = (facts: BookFacts, campaign: string): YearSpan | undefined =>
  spans(facts)(campaign);

/** Works out once for each calendar, which many books share. */
function perCalendar<T>(work: (context: PhraseContext) => T): (facts: BookFacts) => T {
  const kept = new WeakMap<WorkingCalendar, T>();
  return (facts) => {
    const calendar = facts.calendar();
    const before = kept.get(calendar);
    if (before !== undefined) return before;
    const value = work({ calendar, beforeDay: "inclusive", fixedDateOnDayOff: "keep" });
    kept.set(calendar, value);
    return value;
  };
}

/** The times of a text in one spelling (plainText), each text looked through once. */
export const timesOf = perCalendar((context) =>
  remembered((text: string): readonly SaidTime[] => timesIn(text, context)),
);

/** Without a figure, a quarter or a number in words before its figure nothing is said that could be judged. */
const SAYS_NUMBER = /\d|[Qq]u[ýí]|(?:Phần|Chương|Mục|Phụ lục) [IVX]/u;

/** The lines of a text, by the first and the last of the years in which it stands (“2016 2017”, "" for none). */
const linesWithin = perCalendar((context) => {
  const plainLines = remembered((text: string) =>
    text
      .split("\n")
      .filter((line) => SAYS_NUMBER.test(line))
      .map((line) => plainText(line))
      .map((line) => ({ text: line, times: timesIn(line, context) })),
  );
  return remembered((span: string) => {
    const [first = 0, last = -1] = span === "" ? [] : span.split(" ").map(Number);
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return remembered((text: string): readonly SaidLine[] =>
      plainLines(text).map((line) => ({ ...line, years })),
    );
  });
});

interface LineAt {
  readonly place: Place;
  readonly line: SaidLine;
}

/** The lines of a book, each once however often it stands there, and where they stand. */
interface Lines {
  readonly all: readonly SaidLine[];
  readonly stand: readonly { readonly place: Place; readonly number: number }[];
}

const linesOfBook = perBook((facts): Lines => {
  const within = linesWithin(facts);
  const linesOf = remembered((campaign: string) => {
    const span = campaignYearSpan(facts, campaign);
    return within(span === undefined ? "" : `${span.first} ${span.last}`);
  });
  const numbers = new Map<SaidLine, number>();
  const stand = seenProse(facts, (text) => SAYS_NUMBER.test(text) || undefined).flatMap(({ cell }) =>
    linesOf(campaignOfCell(facts, cell))(cell.text).map((line) => {
      const number = numbers.get(line) ?? numbers.size;
      numbers.set(line, number);
      return { place: cell, number };
    }),
  );
  return { all: [...numbers.keys()], stand };
});

/** What a look told of a line, and where the line stands. */
export interface SeenLine<T> extends LineAt {
  readonly seen: T;
}

/**
 * The lines of prose with a figure or a quarter in which a look sees something, in the order of their cells.
 * @param look made by lineLook
 */
export function seenLines<T>(
  facts: BookFacts,
  look: (line: SaidLine) => T | undefined,
): readonly SeenLine<T>[] {
  const { all, stand } = linesOfBook(facts);
  const told = all.map((line) => ({ line, seen: look(line) }));
  // Most looks see nothing: then no cell is walked through.
  if (told.every(({ seen }) => seen === undefined)) return [];
  return stand.flatMap(({ place, number }): readonly SeenLine<T>[] => {
    const { line, seen } = told[number] ?? {};
    return line === undefined || seen === undefined ? [] : [{ place, line, seen }];
  });
}

/** A look that is given to each line once, however often it stands in a book and however often the book is checked. */
export function lineLook<T>(
  look: (line: SaidLine) => readonly T[],
): (line: SaidLine) => readonly T[] | undefined {
  const kept = new WeakMap<SaidLine, readonly T[] | "nothing">();
  return (line) => {
    let told = kept.get(line);
    if (told === undefined) {
      told = listed(look(line)) ?? "nothing";
      kept.set(line, told);
    }
    return told === "nothing" ? undefined : told;
  };
}
