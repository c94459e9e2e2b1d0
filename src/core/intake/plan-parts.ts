import type { PlacedParagraph, Reading } from "../reader/reading.ts";
import { foldKey } from "../text/fold.ts";

/** A paragraph with its place in the reading, from 0. */
export interface PartParagraph extends PlacedParagraph {
  readonly at: number;
}

/** The papers that a reading holds, told apart by what they are to a campaign. */
export interface PlanParts {
  /** The decision that promulgates the plan; none where the plan is a paper of its own. */
  readonly decision: readonly PartParagraph[];
  readonly plan: readonly PartParagraph[];
  /** What is attached behind the plan. */
  readonly behind: readonly PartParagraph[];
}

/** Which of the papers in a reading is the plan: the one behind a decision that has articles, else the first. */
export function planParts({ kind, paragraphs }: Reading): PlanParts {
  const parts = new Map<number, PartParagraph[]>();
  paragraphs.forEach((paragraph, at) => {
    const same = parts.get(paragraph.part);
    if (same === undefined) parts.set(paragraph.part, [{ ...paragraph, at }]);
    else same.push({ ...paragraph, at });
  });
  const [first = [], second, ...others] = [...parts.values()];
  const isDecision = foldKey(kind?.value ?? "") === "quyet dinh" && first.some(({ rank }) => rank === "Điều");
  const hasBody = second?.some(({ place }) => place === "outline" || place === "table") === true;
  if (isDecision && second !== undefined && hasBody)
    return { decision: first, plan: second, behind: others.flat() };
  return { decision: [], plan: first, behind: [second ?? [], ...others].flat() };
}

/** The text of a paragraph without the mark that closes a paper; of a scan also without the speck of a stamp behind it. */
export const withoutEndMark = (text: string): string =>
  text.replace(/\s*\.\/\.?(?:\s*\S{1,6})?\s*$/u, "").trimEnd();
