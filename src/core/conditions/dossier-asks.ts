import { samePapersOf } from "../award/dossier.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { perBook } from "../facts/per-book.ts";
import { lackingParts, neededParts, type RequiredPart, requiredParts } from "../nomination/required-parts.ts";
import { unconfirmed } from "../table/origin.ts";
import { quoted } from "../text/quote.ts";
import { remembered } from "../text/remembered.ts";
import type { Nominated } from "./award-facts.ts";
import type { AskedBesides } from "./condition-row.ts";

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
export const dossierAsks = perBook(({ book }): ((nominated: Nominated) => DossierAsks | undefined) => {
  const synonyms = samePapersOf(book);
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
});

/** The parts of the dossier as one condition, where the law in the book names any. */
export function dossierCondition(facts: BookFacts): AskedBesides {
  const asks = dossierAsks(facts);
  return (nominated) => {
    const asked = asks(nominated);
    if (asked === undefined || asked.needed.length === 0) return undefined;
    const { needed, lacking, source, confidence } = asked;
    const { dossier } = nominated.row.values;
    const seen = dossier.trim() === "" ? " để trống" : `: ${quoted(dossier)}`;
    return {
      requirement: dossierId,
      asked: `Hồ sơ có đủ: ${needed.join("; ")}`,
      facts: `Đề nghị, cột Thành phần hồ sơ${seen}${lacking.length === 0 ? "" : `; còn thiếu: ${lacking.join("; ")}`}`,
      state: lacking.length === 0 ? "đạt" : "chưa đạt",
      source,
      confidence,
    };
  };
}
