import type { LawRow } from "../award/law-rows.ts";
import type { Requirement } from "../award/standard.ts";

/** What of its row of law a requirement speaks of: two of one kind are of two awards, shares or texts. */
function of(requirement: Requirement): string {
  switch (requirement.kind) {
    case "share":
      return requirement.of;
    case "shown":
      return requirement.what;
    case "rating":
      return requirement.least;
    case "initiatives":
    case "campaign-years":
    case "service":
      return "";
    default:
      return requirement.award;
  }
}

/** What a requirement is known by from one run to the next; its figure may change under it. */
export const requirementId = (law: LawRow, requirement: Requirement): string =>
  `${law.key} ${requirement.kind} ${of(requirement)}`.trim();
