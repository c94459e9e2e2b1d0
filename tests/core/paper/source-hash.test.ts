import { expect, test } from "vitest";
import { readSettings } from "../../../src/core/book/office-settings.ts";
import { paperKinds } from "../../../src/core/paper/all-kinds.ts";
import { paperKey } from "../../../src/core/paper/parts/paper-kind.ts";
import { sourceHash } from "../../../src/core/paper/parts/source-hash.ts";
import { planPaper } from "../../../src/core/paper/plan/plan-paper.ts";
import { sampleBook } from "../sample-book.ts";
import { contextOf } from "./context.ts";

/** Every paper of the campaign that can be made, and what its fingerprint is. */
function fingerprints(campaign: string): readonly string[] {
  const context = contextOf(sampleBook(), campaign, "2026-03-05");
  const plan = planPaper(context.book, context.campaign, readSettings(context.book));
  return [
    ...(plan.ok ? [`ke-hoach-${campaign} ${sourceHash(plan.paper)}`] : []),
    ...paperKinds.flatMap((kind) =>
      [...kind.subjects(context), ...(kind.singles?.(context) ?? [])].flatMap((subject) => {
        const made = kind.make(context, subject, undefined);
        return made.ok ? [`${paperKey(kind, campaign, subject)} ${sourceHash(made.values)}`] : [];
      }),
    ),
  ];
}

test.each(["AG-2023", "BTP-2017", "HLG-2017", "QB-2017", "TV-2021"])(
  "the papers of %s have the fingerprints that books hold already, so that none made before is marked old",
  async (campaign) => {
    const text = `${fingerprints(campaign).join("\n")}\n`;
    await expect(text).toMatchFileSnapshot(`../../golden/${campaign.toLowerCase()}/dau-nguon.txt`);
  },
);
