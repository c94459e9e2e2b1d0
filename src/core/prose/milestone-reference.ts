import { milestoneWords } from "../book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { foldKey } from "../text/fold.ts";

/** What would end a reference, part its name from what it is of, or tells namesakes apart in a way that may be long. */
const closes = /[{}:()]/u;
const longest = 200;

/**
 * What stands in `{hạn: …}` for a milestone: what is due, where its campaign has one such; else what is due from whom; its key
 * only where no words mean it alone.
 */
export function milestoneReference(
  book: Pick<ParsedBook, "milestones">,
  { values: { key, campaign, task } }: RowOf<"milestones">,
): string {
  const same = book.milestones.rows.filter(
    ({ values }) => values.campaign === campaign && foldKey(values.task) === foldKey(task),
  );
  if (task !== "" && same.length === 1) return task;
  const words = milestoneWords(book, key) ?? "";
  return words === "" || words.length > longest || closes.test(words) ? key : words;
}
