import * as z from "zod/mini";
import type { Ports } from "../../ports/ports.ts";
import type { Answer } from "../door/answer.ts";
import { campaignKey, upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import type { Written } from "./made-paper.ts";
import { openPapers } from "./open-papers.ts";
import type { Standing } from "./standing-paper.ts";
import { writeItems } from "./write-items.ts";

const fields = {
  /** Name of the kind: “ke-hoach”. */
  paper: upTo(60),
  campaign: campaignKey,
  /** The unit, the person or whatever else, by name, label or key; "" for all of them. */
  subject: upTo(200),
  /** Whether a file that is another clerk's is replaced by a new one. */
  replace: z.boolean(),
  /** Whether one that has left the office is made as another edition; without it such a paper is left alone. */
  renew: z.optional(z.boolean()),
};

/** Makes the papers of a kind for a campaign: one for each of its subjects, or for the one that is named. */
export function writePapers(
  ports: Ports,
  { paper, campaign, subject }: Omit<RequestOf<typeof fields>, "replace" | "renew">,
  standing: Standing,
): readonly Written[] {
  const opened = openPapers(ports, paper, []);
  if (!opened.ok) return [opened];
  const all: Written[] = [];
  writeItems(ports, opened, [{ campaign, subject }], standing, Number.POSITIVE_INFINITY, (_, written) => {
    all.push(...written);
  });
  return all;
}

interface PapersMade {
  readonly made: readonly Omit<Extract<Written, { readonly ok: true }>, "ok">[];
  /** Why others were not, each a sentence. */
  readonly failed: readonly string[];
}

/** What was made, and in sentences what was not; refused as a whole where nothing was made. */
function answerPapers(written: readonly Written[]): Answer<PapersMade> {
  const made = written.flatMap((each) =>
    each.ok
      ? [{ name: each.name, title: each.title, link: each.link, changed: each.changed, note: each.note }]
      : [],
  );
  const failed = written.flatMap((each) => (each.ok ? [] : [each.message]));
  if (made.length === 0) return { ok: false, message: failed.join("\n") };
  return { ok: true, value: { made, failed } };
}

/** Papers asked for by the name of their kind; nobody is asked anything. */
export const paperWrite = verb({
  name: "paper.write",
  fields,
  locked: true,
  run: (ports, asked) =>
    answerPapers(
      writePapers(ports, asked, {
        foreign: asked.replace ? "replace" : "refuse",
        left: asked.renew === true ? "renew" : "refuse",
      }),
    ),
});
