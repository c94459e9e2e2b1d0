import type { RowOf } from "../book/parsed-book.ts";
import { lastNamed } from "../book/row-by-key.ts";
import { longDate } from "../calendar/date-style.ts";
import { type Day, dayParts } from "../calendar/day.ts";
import { foldKey, foldText } from "../text/fold.ts";
import type { BookFacts } from "./book-facts.ts";
import type { CitedText } from "./cited-texts.ts";
import { perBook } from "./per-book.ts";

export type LegalText = RowOf<"legalTexts">["values"];

/** A number that carries its year names one text for good; “536/QĐ-BTP” comes again with every new year. */
const carriesYear = /^\d+[a-z]?\/\d{4}\//iu;

const byNumber = perBook(({ book }): ReadonlyMap<string, readonly LegalText[]> => {
  const found = new Map<string, LegalText[]>();
  for (const { values } of book.legalTexts.rows) {
    if (values.number === "") continue;
    const number = foldKey(values.number);
    const same = found.get(number);
    if (same === undefined) found.set(number, [values]);
    else same.push(values);
  }
  return found;
});

/** The row of *Văn bản pháp lý* that a citation means, matched by its number and, where numbers come again, its year. */
export function legalTextOf(
  facts: BookFacts,
  { number, date }: Pick<CitedText, "number" | "date">,
): LegalText | undefined {
  const found = byNumber(facts).get(foldKey(number)) ?? [];
  if (carriesYear.test(number)) return found[0];
  if (date === null) return undefined;
  return found.find(({ issued }) => issued !== null && dayParts(issued).year === dayParts(date).year);
}

/** How a law is named in running text, folded: with its year, or with its day. */
export function lawNames({ kind, title, issued }: LegalText): readonly string[] {
  if (issued === null || !foldText(kind).includes("luật")) return [];
  const name = foldText(title);
  return [`${name} năm ${dayParts(issued).year}`, `${name} ${longDate(issued)}`];
}

/** What follows a text, the last of the chain that is in force on the day; undefined where nothing is known of it. */
export function successorOn({ book }: BookFacts, text: LegalText, day: Day): LegalText | undefined {
  const begun = (next: LegalText | undefined): boolean => {
    const start = next?.from ?? next?.issued ?? null;
    return start !== null && start <= day;
  };
  const textOf = (key: string): LegalText | undefined => lastNamed(book.legalTexts, key)?.values;
  const seen = new Set([text.key]);
  let next = textOf(text.replacedBy);
  // A text without an end has ended all the same once what replaces it has begun.
  while (
    next !== undefined &&
    !seen.has(next.key) &&
    (next.to === null ? begun(textOf(next.replacedBy)) : next.to < day)
  ) {
    seen.add(next.key);
    next = textOf(next.replacedBy);
  }
  return next !== undefined && !seen.has(next.key) && begun(next) ? next : undefined;
}

/** A text as a clerk would cite it: the row's own words, else type and number. */
export function citedAs({ citation, kind, number }: LegalText): string {
  return citation === "" ? [kind, number === "" ? "" : `số ${number}`].join(" ").trim() : citation;
}
