import { expect, test } from "vitest";
import { paperKinds } from "../../../src/core/paper/all-kinds.ts";
import { paperKey } from "../../../src/core/paper/kind/paper-kind.ts";
import { sourceHash } from "../../../src/core/paper/kind/source-hash.ts";
import { sampleBook } from "../sample-book.ts";
import { contextOf } from "./context.ts";

/** Every paper of the campaign that can be made, and what its fingerprint is. */
function fingerprints(campaign: string): readonly string[] {
  const context = contextOf(sampleBook(), campaign, "2026-03-05");
  return paperKinds.flatMap((kind) =>
    [...kind.subjects(context), ...(kind.singles?.(context) ?? [])].flatMap((subject) => {
      const made = kind.make(context, subject, undefined);
      return made.ok ? [`${paperKey(kind, campaign, subject)} ${sourceHash(kind, made.values)}`] : [];
    }),
  );
}

test.each(["AG-2023", "BTP-2017", "HLG-2017", "QB-2017", "TV-2021"])(
  "the papers of %s have the fingerprints that books hold already, so that none made before is marked old",
  async (campaign) => {
    const text = `${fingerprints(campaign).join("\n")}\n`;
    await expect(text).toMatchFileSnapshot(`../../golden/${campaign.toLowerCase()}/dau-nguon.txt`);
  },
);
