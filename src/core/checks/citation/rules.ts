import type { RoomRules } from "../rule/rule.ts";
import { citedDateStyle, citedOnTwoDays } from "./cited-dates.ts";
import { citedDayRules } from "./cited-days.ts";
import { citedForce } from "./cited-force.ts";
import { citedSymbol } from "./cited-symbol.ts";
import { smallLawName } from "./law-names.ts";
import { legalBasisLaw } from "./legal-basis-law.ts";
import { legalBasisMissing, legalBasisOrder } from "./legal-basis-order.ts";
import { legalBasisParts } from "./legal-basis-parts.ts";
import { paperNumberRules } from "./paper-numbers.ts";
import { symbolAgainstType } from "./prose-symbols.ts";

/** Cited texts, legal bases and the register of papers. `check-book.ts` tells the groups in its order. */
export const citationRules = {
  proseSymbols: [symbolAgainstType],
  cited: [
    citedDateStyle,
    citedOnTwoDays,
    citedSymbol,
    citedForce,
    ...citedDayRules,
    legalBasisMissing,
    legalBasisOrder,
    legalBasisParts,
    legalBasisLaw,
    smallLawName,
  ],
  register: [...paperNumberRules],
} as const satisfies RoomRules;
