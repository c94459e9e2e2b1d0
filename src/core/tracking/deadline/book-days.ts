import { milestoneName } from "../../book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { type CampaignDays, campaignDays, type RowNodes } from "./campaign-days.ts";
import type { CampaignRows } from "./campaign-events.ts";
import { cascade } from "./cascade.ts";
import { plainContexts } from "./plain-context.ts";

const kept = new WeakMap<ParsedBook, ReadonlyMap<string, CampaignDays>>();

/** The campaigns that have a key. A reference that leads nowhere is "", as is the key of a campaign not named yet. */
function campaignsIn(book: ParsedBook): ReadonlyMap<string, CampaignRows> {
  const campaigns = new Map<string, CampaignRows>();
  const above = new Map<string, RowOf<"milestones">[]>();
  const nameOf = (key: string): string => milestoneName(book, key);
  for (const { values } of book.campaigns.rows) {
    if (values.key === "") continue;
    const parents = above.get(values.parent) ?? [];
    if (values.parent !== "" && values.parent !== values.key) above.set(values.parent, parents);
    campaigns.set(values.key, { values, milestones: [], phases: [], above: parents, nameOf });
  }
  for (const row of book.milestones.rows) {
    campaigns.get(row.values.campaign)?.milestones.push(row);
    above.get(row.values.campaign)?.push(row);
  }
  for (const row of book.phases.rows) campaigns.get(row.values.campaign)?.phases.push(row);
  return campaigns;
}

/** Each campaign's days by its key. A parsed book never changes, so they are worked out once for it. */
export function bookDays(book: ParsedBook): ReadonlyMap<string, CampaignDays> {
  const before = kept.get(book);
  if (before !== undefined) return before;
  const contextOf = plainContexts(book);
  const shared = cascade();
  const nodes: RowNodes = new Map();
  const days = new Map(
    [...campaignsIn(book)].map(([key, rows]) => [
      key,
      campaignDays(rows, contextOf(rows.values), shared, nodes),
    ]),
  );
  kept.set(book, days);
  return days;
}
