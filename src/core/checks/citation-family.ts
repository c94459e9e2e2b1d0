import { citedDayRules } from "./citation/cited-days.ts";
import { citedForce } from "./citation/cited-force.ts";
import { citedSymbol } from "./citation/cited-symbol.ts";
import { smallLawName } from "./citation/law-names.ts";
import { legalBasisLaw } from "./citation/legal-basis-law.ts";
import { legalBasisMissing, legalBasisOrder } from "./citation/legal-basis-order.ts";
import { legalBasisParts } from "./citation/legal-basis-parts.ts";
import { paperNumberRules } from "./citation/paper-numbers.ts";
import { archiveForm, archiveMissing } from "./recipient/archive.ts";
import { recipientFormRules } from "./recipient/form.ts";
import { recipientEnded } from "./recipient/old.ts";
import { recipientWithoutTask } from "./recipient/tasks.ts";
import { taskWithoutRecipient } from "./recipient/units.ts";
import type { Rule } from "./rule/rule.ts";
import { unitChainRules } from "./unit/chain.ts";
import { unitDateRules } from "./unit/dates.ts";
import { smallSyllable, titleInName } from "./unit/name-spelling.ts";
import { signerRules } from "./unit/signers.ts";
import { signingAuthority } from "./unit/signing-authority.ts";
import { unitUseRules } from "./unit/use.ts";

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
