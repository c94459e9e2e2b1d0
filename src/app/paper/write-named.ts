import { kindNamed, paperKinds } from "../../core/paper/all-kinds.ts";
import { planName } from "../../core/paper/plan/plan-name.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Written } from "./publish-paper.ts";
import { writePapers } from "./write-paper.ts";
import { writePlan } from "./write-plan.ts";

/** Every paper that can be asked for, in the order of a campaign's life. */
export const paperChoices: readonly { readonly name: string; readonly title: string }[] = [
  { name: planName, title: "Kế hoạch" },
  ...paperKinds.map(({ name, title }) => ({ name, title })),
];

export interface PaperAsked {
  readonly paper: string;
  readonly campaign: string;
  /** Code of the unit or nominee; "" for all of them. */
  readonly subject: string;
  /** Whether a file that is another clerk's is replaced by a new one. */
  readonly replace: boolean;
}

/** Makes the papers asked for by the name of their kind; nobody is asked anything. */
export function writeNamed(
  ports: Ports,
  { paper, campaign, subject, replace }: PaperAsked,
): readonly Written[] {
  const whenForeign = replace ? "replace" : "refuse";
  if (paper === planName) return [writePlan(ports, campaign, whenForeign)];
  const kind = kindNamed(paper);
  if (kind !== undefined) return writePapers(ports, kind, campaign, subject, whenForeign);
  const known = paperChoices.map(({ name }) => name).join(", ");
  return [{ ok: false, message: `Không có loại văn bản “${paper}”. Các loại: ${known}.` }];
}
