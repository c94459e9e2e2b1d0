import * as z from "zod/mini";
import { kindNamed, paperKinds } from "../../core/paper/all-kinds.ts";
import { planName } from "../../core/paper/plan/plan-name.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey, upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import type { Written } from "./publish-paper.ts";
import { writePapers } from "./write-paper.ts";
import { writePlan } from "./write-plan.ts";

/** Every paper that can be asked for, in the order of a campaign's life. */
export const paperChoices: readonly { readonly name: string; readonly title: string }[] = [
  { name: planName, title: "Kế hoạch" },
  ...paperKinds.map(({ name, title }) => ({ name, title })),
];

const fields = {
  paper: upTo(60),
  campaign: campaignKey,
  /** Code of the unit or nominee; "" for all of them. */
  subject: upTo(200),
  /** Whether a file that is another clerk's is replaced by a new one. */
  replace: z.boolean(),
};

/** Makes the papers asked for by the name of their kind; nobody is asked anything. */
function writeNamed(
  ports: Ports,
  { paper, campaign, subject, replace }: RequestOf<typeof fields>,
): readonly Written[] {
  const whenForeign = replace ? "replace" : "refuse";
  if (paper === planName) return [writePlan(ports, campaign, whenForeign)];
  const kind = kindNamed(paper);
  if (kind !== undefined) return writePapers(ports, kind, campaign, subject, whenForeign);
  const known = paperChoices.map(({ name }) => name).join(", ");
  return [{ ok: false, message: `Không có loại văn bản “${paper}”. Các loại: ${known}.` }];
}

interface PapersMade {
  readonly made: readonly Omit<Extract<Written, { readonly ok: true }>, "ok">[];
  /** Why others were not, each a sentence. */
  readonly failed: readonly string[];
}

/** What was made, and in sentences what was not; refused as a whole where nothing was made. */
function answerPapers(written: readonly Written[]): Answer<PapersMade> {
  const made = written.flatMap((each) =>
    each.ok ? [{ name: each.name, link: each.link, changed: each.changed, note: each.note }] : [],
  );
  const failed = written.flatMap((each) => (each.ok ? [] : [each.message]));
  if (made.length === 0) return { ok: false, message: failed.join("\n") };
  return { ok: true, value: { made, failed } };
}

export const paperWrite = verb({
  name: "paper.write",
  fields,
  locked: true,
  run: (ports, asked) => answerPapers(writeNamed(ports, asked)),
});
