import type { RowOf } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { spanHolds } from "../calendar/span.ts";
import { foldKey } from "../text/fold.ts";
import { perBook } from "./per-book.ts";
import type { Spot } from "./spot.ts";

/** “Như Điều 3”, “Như trên”: everybody whom the paper names. */
export function isAsAbove(name: string): boolean {
  return /^[-–]?\s*như\s+(?:điều|trên|kính gửi)/iu.test(name);
}

/** A name as it is printed: without the dash, bracket or closing mark that the printer sets itself. */
export function bareName(name: string): string {
  return name
    .replace(/^[-–•]\s*/u, "")
    .replace(/[.;,]+$/u, "")
    .trim();
}

/** Whether a row is printed on the day. */
export function appliesOn({ values }: RowOf<"recipients">, on: Day | null): boolean {
  return on === null || spanHolds(values, on);
}

/** Whether a row is for the plan: one that names other papers is for these alone. */
const forPlan = ({ values }: RowOf<"recipients">): boolean =>
  values.papers === "" || /(?:^|;|kem )\s*ke hoach/u.test(foldKey(values.papers));

/** The lines of each campaign, its own and those of every paper (“*”), that are printed on its day. */
export const recipientsOf = perBook(
  ({ book, lawDay }): ReadonlyMap<string, readonly RowOf<"recipients">[]> => {
    const own = new Map<string, RowOf<"recipients">[]>();
    for (const row of book.recipients.rows) {
      const same = own.get(row.values.campaign);
      if (same === undefined) own.set(row.values.campaign, [row]);
      else same.push(row);
    }
    const everywhere = own.get("*") ?? [];
    return new Map(
      book.campaigns.rows.map(({ values: { key } }) => [
        key,
        [...(own.get(key) ?? []), ...everywhere].filter((row) => appliesOn(row, lawDay(key)) && forPlan(row)),
      ]),
    );
  },
);

/** Whether the words stand in the text as whole words; both folded. */
export function hasWords(text: string, words: string): boolean {
  if (words === "") return false;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = `${text[at - 1] ?? " "}${text[at + words.length] ?? " "}`;
    if (!/[a-z\d]/u.test(around)) return true;
  }
  return false;
}

/** A line folded for comparing, abbreviations spelt as they are typed. */
export function foldedLine({ values }: RowOf<"recipients">): string {
  return foldKey(bareName(values.name));
}

/** A line of every paper (“*”) is judged with each campaign, and named once. */
export function oncePerRow(spots: readonly Spot[]): readonly Spot[] {
  const told = new Set<Spot["row"]>();
  return spots.filter(({ row }) => {
    const first = !told.has(row);
    told.add(row);
    return first;
  });
}
