import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import type { PhraseContext } from "../../calendar/phrase/resolution.ts";
import { bookDays } from "./book-days.ts";
import { plainContexts } from "./plain-context.ts";

/** What the phrases of one campaign are read with; its phases and milestones are events that may be counted from. */
export function phraseContexts(book: ParsedBook): (campaign: RowOf<"campaigns">["values"]) => PhraseContext {
  const days = bookDays(book);
  const plain = plainContexts(book);
  return (campaign) => days.get(campaign.key)?.context ?? plain(campaign);
}
