import type { RowOf } from "../../book/parsed-book.ts";
import type { PhraseContext, Resolution } from "../../calendar/phrase/resolution.ts";
import { resolvePhrase } from "../../calendar/phrase/resolve-phrase.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { byName, type CampaignRows, campaignEvents } from "./campaign-events.ts";
import type { Cascade, CascadeNode } from "./cascade.ts";
import { seemingKeys } from "./event-name.ts";
import { phaseWords } from "./phase-words.ts";

export interface CampaignDays {
  /** What the campaign's phrases are read with, its phases and milestones among the events. */
  readonly context: PhraseContext;
  /** The day of one of its rows, worked out when first asked for; undefined where the row has no words. */
  readonly day: (row: RowOf<"milestones"> | RowOf<"phases">) => Resolution | undefined;
}

/** What is worked out of each row, of all campaigns of a book: those of one may hang on those of the campaign above it. */
export type RowNodes = Map<RowOf<"milestones"> | RowOf<"phases">, CascadeNode>;

/** The days of one campaign's phases and milestones, which may hang on one another and on milestones above. */
export function campaignDays(
  rows: CampaignRows,
  plain: PhraseContext,
  { ask, isCircle }: Cascade,
  nodes: RowNodes,
): CampaignDays {
  const askRow = (row: RowOf<"milestones"> | RowOf<"phases">): Resolution | string | undefined => {
    const node = nodes.get(row);
    return node === undefined ? undefined : ask(node);
  };
  const context = { ...plain, events: campaignEvents(rows, askRow, isCircle) };
  const byKey = byName(rows.milestones, (row) => foldKey(row.values.key));
  const aboveByKey = byName(rows.above, (row) => foldKey(row.values.key));

  const add = (
    row: RowOf<"milestones"> | RowOf<"phases">,
    name: string,
    words: string,
    own: PhraseContext,
  ): void => {
    if (words === "") return;
    const needs = (): readonly CascadeNode[] =>
      seemingKeys(foldText(words)).flatMap((key) => {
        const own = byKey.get(foldKey(key));
        const need = own === undefined ? aboveByKey.get(foldKey(key)) : own;
        return (need && nodes.get(need)) ?? [];
      });
    nodes.set(row, { name, order: nodes.size, needs, resolve: () => resolvePhrase(words, own) });
  };
  for (const row of rows.milestones) add(row, rows.nameOf(row.values.key), row.values.deadline, context);
  // A phase is no deadline: its last day stays where it is even on a day off.
  const phaseContext = { ...context, fixedDateOnDayOff: "keep" } as const;
  for (const row of rows.phases) {
    const { number, title, from, to } = row.values;
    add(row, number === null ? title : `đợt ${number}`, phaseWords(from, to), phaseContext);
  }

  return {
    context,
    day: (row) => {
      const answer = askRow(row);
      // A circle's sentence is for those who ask from within it.
      return typeof answer === "string" ? undefined : answer;
    },
  };
}
