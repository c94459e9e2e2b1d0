import type { ParsedBook } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { readIssueDay } from "../../calendar/issue-day.ts";
import { hasLeft } from "../kind/editions.ts";
import { type PaperContext, paperContext } from "../kind/paper-kind.ts";
import { type DecisionGroup, decisionFacts, decisionGroups, decisionName } from "./decision-groups.ts";
import { nomineeName } from "./nominees.ts";

/** A decision on awards of a campaign, made or still to be made, with the rows it decides. */
export interface CampaignDecision {
  readonly context: PaperContext;
  readonly group: DecisionGroup;
  /** Key of its row in *Sổ văn bản*, also where that has to be added yet: its latest edition's. */
  readonly key: string;
}

function decisionsOf(context: PaperContext): readonly CampaignDecision[] {
  const prefix = `${decisionName}-${context.campaign.values.key}-`;
  return decisionGroups(context).map((group) => ({
    context,
    group,
    key: group.entry?.values.key ?? `${prefix}${group.key}`,
  }));
}

/** Every decision on awards of the book, the newest campaign first. */
export function campaignDecisions(book: ParsedBook, today: Day): readonly CampaignDecision[] {
  return [...book.campaigns.rows].reverse().flatMap(({ values: { key } }) => {
    const context = key === "" ? undefined : paperContext(book, key, today);
    return context === undefined ? [] : decisionsOf(context);
  });
}

/** A decision as the page offers it. */
export interface DecisionShown {
  readonly key: string;
  readonly campaign: string;
  /** By which its paper is asked for. */
  readonly subject: string;
  readonly title: string;
  /** What stands in the book already: “41”, “2026-12-20”, the signer's key; "" for nothing. */
  readonly number: string;
  readonly day: string;
  readonly signer: string;
  readonly link: string;
  readonly nominees: readonly { readonly key: string; readonly name: string }[];
}

/** A decision as the page shows it; its nominees are those whose rows bear a key. */
export function decisionShown({ context, group, key }: CampaignDecision): DecisionShown {
  const { values } = decisionFacts(group);
  const issued = readIssueDay(values.date);
  return {
    key,
    campaign: context.campaign.values.key,
    subject: group.key,
    title: [group.label, context.campaign.values.title].filter((part) => part !== "").join(" · "),
    number: values.number,
    day: issued.kind === "day" ? issued.day : "",
    signer: values.signer || context.campaign.values.signer,
    link: group.entry?.values.link ?? "",
    nominees: group.nominations
      .filter(({ values: { key: own } }) => own !== "")
      .map((row) => ({ key: row.values.key, name: nomineeName(row) })),
  };
}

/** Whether every row of the decision says already what its paper says, and that has left: nothing is left to enter. */
export function isEntered({ group }: CampaignDecision): boolean {
  return (
    group.entry !== undefined &&
    hasLeft(group.entry) &&
    group.nominations.every(({ values }) => values.decisionNumber !== "" && values.decisionDate !== null)
  );
}
