import { citedDayRules } from "./cited-days.ts";
import { citedForce } from "./cited-force.ts";
import { citedSymbol } from "./cited-symbol.ts";
import { smallLawName } from "./law-names.ts";
import { legalBasisLaw } from "./legal-basis-law.ts";
import { legalBasisMissing, legalBasisOrder } from "./legal-basis-order.ts";
import { legalBasisParts } from "./legal-basis-parts.ts";
import { smallSyllable, titleInName } from "./name-spelling.ts";
import { paperNumberRules } from "./paper-numbers.ts";
import { archiveForm, archiveMissing } from "./recipient-archive.ts";
import { recipientFormRules } from "./recipient-form.ts";
import { recipientEnded } from "./recipient-old.ts";
import { recipientWithoutTask } from "./recipient-tasks.ts";
import { taskWithoutRecipient } from "./recipient-units.ts";
import type { Rule } from "./rule.ts";
import { signerRules } from "./signers.ts";
import { signingAuthority } from "./signing-authority.ts";
import { unitChainRules } from "./unit-chain.ts";
import { unitDateRules } from "./unit-dates.ts";
import { unitUseRules } from "./unit-use.ts";

/** Cited texts, legal bases, recipients, units, signers and the register of papers. */
export const citationRules: readonly Rule[] = [
  citedSymbol,
  citedForce,
  ...citedDayRules,
  legalBasisMissing,
  legalBasisOrder,
  legalBasisParts,
  legalBasisLaw,
  smallLawName,
  archiveMissing,
  archiveForm,
  ...recipientFormRules,
  taskWithoutRecipient,
  recipientWithoutTask,
  recipientEnded,
  ...unitDateRules,
  ...unitChainRules,
  ...unitUseRules,
  ...signerRules,
  signingAuthority,
  titleInName,
  smallSyllable,
  ...paperNumberRules,
];
