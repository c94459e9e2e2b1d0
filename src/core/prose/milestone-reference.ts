import { milestoneWords } from "../book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { milestonesMeant } from "./printed-reference.ts";

/** What would end a reference, or part its name from what it is of. */
const closes = /[{}:]/u;
const longest = 200;

/**
 * What stands in `{hạn: …}` for a milestone: what is due, where its campaign has one such; else what is due from whom; its key
 * only where no words mean it alone.
 */
export function milestoneReference(
  book: Pick<ParsedBook, "milestones">,
  { values: { key, campaign, task } }: RowOf<"milestones">,
): string {
  const words = [task, milestoneWords(book, key) ?? ""];
  const named = words.find((each) => {
    if (each === "" || each.length > longest || closes.test(each)) return false;
    const [meant, another] = milestonesMeant(book, campaign, each);
    return another === undefined && meant?.values.key === key;
  });
  return named ?? key;
}
