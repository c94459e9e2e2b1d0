import type { RoomRules } from "../rule/rule.ts";
import { unitChainRules } from "./chain.ts";
import { unitDateRules } from "./dates.ts";
import { smallSyllable, titleInName } from "./name-spelling.ts";
import { signerRules } from "./signers.ts";
import { signingAuthority } from "./signing-authority.ts";
import { unitUseRules } from "./use.ts";

/** Units and signers. */
export const unitRules = {
  units: [
    ...unitDateRules,
    ...unitChainRules,
    ...unitUseRules,
    ...signerRules,
    signingAuthority,
    titleInName,
    smallSyllable,
  ],
} as const satisfies RoomRules;
