import { inQuotes } from "../text/quote.ts";
import type { ParsedBook } from "./parsed-book.ts";
import { lastNamed } from "./row-by-key.ts";

/**
 * The name of a milestone where its campaign is known: đăng ký – Khối Sở, for next year's campaign has one of the same
 * name; with what tells it apart where the campaign itself has two alike, undefined where nothing names it.
 */
export function milestoneWords(
  { milestones }: Pick<ParsedBook, "milestones">,
  key: string,
): string | undefined {
  const campaign = lastNamed(milestones, key)?.values.campaign;
  const words = milestones.called?.(
    key,
    ({ values }) => campaign === undefined || values["campaign"] === campaign,
  );
  return words === key ? undefined : words;
}

/** How a sentence that knows its campaign calls a milestone: “đăng ký – Khối Sở”; the key alone where nothing names it. */
export function milestoneName(book: Pick<ParsedBook, "milestones">, key: string): string {
  const words = milestoneWords(book, key);
  return words === undefined ? key : inQuotes(words);
}
