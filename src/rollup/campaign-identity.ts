import type { ParsedBook, RowOf } from "../core/book/parsed-book.ts";
import { rowNamed } from "../core/book/row-by-key.ts";
import { foldText } from "../core/text/fold.ts";

/** A campaign as all books know it. */
export interface CampaignIdentity {
  readonly title: string;
  /** The same in every book that has a campaign of this name in that year; whose it is the issuer tells. */
  readonly id: string;
  /** Key of the unit that issues it. */
  readonly issuer: string;
  /** Title of the highest campaign that this one answers to, as its book tells it; its own where it tells none. */
  readonly top: string;
  /** The same in every book whose campaign answers to that one, or bears that name, in that year. */
  readonly topId: string;
  /** By what it was matched. */
  readonly by: "parent" | "title";
  readonly level: string;
  readonly year: number | null;
}

type Campaign = RowOf<"campaigns">["values"];

const yearOf = ({ from, to }: Campaign): number | null => {
  const day = from ?? to;
  return day === null ? null : Number(day.slice(0, 4));
};

/** Books write the year into the title or leave it out; marks of quotation and case do not tell campaigns apart. */
const folded = (title: string): string =>
  foldText(title)
    .replace(/["'.]/gu, "")
    .replace(/\bnăm (?:công tác )?\d{4}\b/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** Tells which campaigns of different books are one: by the higher campaign they answer to, else by name and year. */
export function campaignIdentities({
  campaigns,
}: Pick<ParsedBook, "campaigns">): (key: string) => CampaignIdentity {
  const rowOf = (key: string): Campaign | undefined =>
    key === "" ? undefined : rowNamed(campaigns, key)?.values;
  const topOf = (own: Campaign): Campaign => {
    const met = new Set([own.key]);
    let top = own;
    for (
      let above = rowOf(own.parent);
      above !== undefined && !met.has(above.key);
      above = rowOf(above.parent)
    ) {
      met.add(above.key);
      top = above;
    }
    return top;
  };
  const known = new Map<string, CampaignIdentity>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = rowOf(key);
    const top = own === undefined ? undefined : topOf(own);
    const title = own?.title || key;
    const topTitle = top?.title || title;
    const year = own === undefined ? null : (yearOf(top ?? own) ?? yearOf(own));
    const made: CampaignIdentity = {
      title,
      id: own === undefined ? "" : `${folded(title)}|${yearOf(own) ?? ""}`,
      issuer: own?.issuer ?? "",
      top: topTitle,
      topId: topTitle === "" ? "" : `${folded(topTitle)}|${year ?? ""}`,
      by: top === own ? "title" : "parent",
      level: own?.level ?? "",
      year: own === undefined ? null : yearOf(own),
    };
    known.set(key, made);
    return made;
  };
}
