import type { RowOf } from "../book/parsed-book.ts";
import type { BookFacts } from "./book-facts.ts";
import { perBook } from "./per-book.ts";

/** Each campaign's outline rows with a rank, in the order in which they are printed. */
export const outlines = perBook(({ book }): ReadonlyMap<string, readonly RowOf<"outline">[]> => {
  const lines = new Map<string, RowOf<"outline">[]>();
  for (const row of book.outline.rows) {
    const { campaign, rank } = row.values;
    if (campaign === "" || rank === "") continue;
    const own = lines.get(campaign);
    if (own === undefined) lines.set(campaign, [row]);
    else own.push(row);
  }
  for (const own of lines.values()) {
    own.sort((a, b) => (a.values.order ?? 0) - (b.values.order ?? 0) || a.at - b.at);
  }
  return lines;
});

/** The paragraphs of the plan itself; the articles of the decision before it are a paper of their own. */
export function bodies(facts: BookFacts): readonly (readonly RowOf<"outline">[])[] {
  return [...outlines(facts).values()].map((rows) => rows.filter(({ values }) => values.rank !== "Điều"));
}

/** The sentence or clause that leads up to a place in a text, at most 300 characters of it. */
export function clauseBefore(text: string, at: number, ends: RegExp): string {
  const before = text.slice(Math.max(0, at - 300), at);
  const last = [...before.matchAll(ends)].pop();
  return last === undefined ? before : before.slice((last.index ?? 0) + last[0].length);
}
