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

type WithBook = Pick<BookFacts, "book">;

/** What replaced a text, what replaced that, and so on, as far as the catalogue tells; a circle ends it. */
function followers({ book }: WithBook, text: LegalText): readonly LegalText[] {
  const chain: LegalText[] = [];
  const seen = new Set([text.key]);
  let next = lastNamed(book.legalTexts, text.replacedBy)?.values;
  while (next !== undefined && !seen.has(next.key)) {
    chain.push(next);
    seen.add(next.key);
    next = lastNamed(book.legalTexts, next.replacedBy)?.values;
  }
  return chain;
}

/**
 * What follows a text, the one of its chain that is in force on the day; undefined where nothing is known of it. A text
 * without a day of its own does not break the chain: what follows it counts.
 */
export function successorOn(facts: WithBook, text: LegalText, day: Day): LegalText | undefined {
  const chain = followers(facts, text);
  const begun = ({ from, issued }: LegalText): boolean => {
    const start = from ?? issued;
    return start !== null && start <= day;
  };
  return chain.find((next, at) => {
    if (!begun(next)) return false;
    // A text without an end has ended all the same once anything that replaces it has begun.
    return next.to === null ? !chain.slice(at + 1).some(begun) : next.to >= day;
  });
}

/** A text as a clerk would cite it: the row's own words, else type and number. */
export function citedAs({ citation, kind, number }: LegalText): string {
  return citation === "" ? [kind, number === "" ? "" : `số ${number}`].join(" ").trim() : citation;
}
