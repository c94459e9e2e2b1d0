import type { Synonyms } from "../award/dossier.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { lackingParts, neededParts, type RequiredPart, requiredParts } from "../nomination/required-parts.ts";
import { unconfirmed } from "../table/origin.ts";
import { remembered } from "../text/remembered.ts";
import type { Nominated } from "./award-facts.ts";

/** What a dossier is asked, how it stands, and what that rests on. */
export interface DossierAsks {
  /** The parts without which it is not complete; none where the law is not in the book. */
  readonly needed: readonly string[];
  readonly lacking: readonly string[];
  readonly source: string;
  readonly confidence: string;
}

/** What the dossier is known by in *Điều kiện*. */
export const dossierId = "dossier";

/** The dossiers of nominations by the law of the day each was handed in; undefined where no day is known. */
export function dossierAsks(
  { book }: BookFacts,
  synonyms: Synonyms,
): (nominated: Nominated) => DossierAsks | undefined {
  const partsOf = requiredParts(book);
  // Ten thousand dossiers are of a few dozen awards and hold the same few lists.
  const asked = remembered((parts: readonly RequiredPart[]) => {
    const needed = parts.filter(({ required }) => required);
    const sure = needed.find(({ confidence }) => confidence === unconfirmed) ?? needed[0];
    const rests = {
      needed: neededParts(parts),
      source: needed[0]?.source ?? "",
      confidence: sure?.confidence ?? "",
    };
    return remembered(
      (dossier: string): DossierAsks => ({ ...rests, lacking: lackingParts(parts, dossier, synonyms) }),
    );
  });
  return ({ row, handedIn }) => {
    const { award, meritKind, dossier } = row.values;
    return handedIn === null || award === ""
      ? undefined
      : asked(partsOf(award, meritKind, handedIn))(dossier);
  };
}
