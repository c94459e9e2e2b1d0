import { campaignProof } from "./campaign.ts";
import { cellProof } from "./cell.ts";
import { citationProof } from "./citation.ts";
import { deadlineProof } from "./deadline.ts";
import { lifeProof } from "./life.ts";
import type { Mutation, Proof } from "./mutation.ts";
import { nominationProof } from "./nomination.ts";
import { outlineProof } from "./outline.ts";
import { parsingProof } from "./parsing.ts";
import { recipientProof } from "./recipient.ts";
import { registrationProof } from "./registration.ts";
import { saidProof } from "./said.ts";
import { unitProof } from "./unit.ts";
import { writingProof } from "./writing.ts";

/** By the folder of src/core/checks; `parsing` for the rules that are applied where cells are read (parse-rules.ts). */
export const proofs = {
  parsing: parsingProof,
  campaign: campaignProof,
  cell: cellProof,
  citation: citationProof,
  deadline: deadlineProof,
  life: lifeProof,
  nomination: nominationProof,
  outline: outlineProof,
  recipient: recipientProof,
  registration: registrationProof,
  said: saidProof,
  unit: unitProof,
  writing: writingProof,
} as const satisfies Readonly<Record<string, Proof>>;

export const allMutations: readonly Mutation[] = Object.values(proofs).flatMap(({ mutations }) => mutations);
