import { missingParts, type Synonyms } from "../award/dossier.ts";
import { readDossier } from "../award/dossier-cell.ts";
import { meritKindKey } from "../award/merit-kind.ts";
import type { ParsedBook } from "../book/parsed-book.ts";
import type { Day } from "../calendar/day.ts";
import { spanHolds } from "../calendar/span.ts";
import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";

/** One part that *Hồ sơ luật* asks for. */
export interface RequiredPart {
  readonly part: string;
  readonly required: boolean;
  readonly sets: string;
  readonly form: string;
  readonly source: string;
  /** As *Độ tin cậy* says it. */
  readonly confidence: string;
}

export type RequiredParts = (award: string, meritKind: string, day: Day) => readonly RequiredPart[];

/** The parts that hold for an award, kind of merit and day: of one name that which names the award. */
export function requiredParts(book: Pick<ParsedBook, "dossierParts">): RequiredParts {
  const rows = book.dossierParts.rows
    .filter(({ values }) => values.part !== "")
    .map(({ values }) => ({
      ...values,
      kind: values.meritKind === "" ? "" : meritKindKey(values.meritKind),
    }));
  const found = remembered((award: string) =>
    remembered((kind: string) =>
      remembered((day: Day): readonly RequiredPart[] => {
        const fit = rows.filter(
          (row) =>
            (row.award === "" || row.award === award) &&
            (row.kind === "" || row.kind === kind) &&
            spanHolds(row, day),
        );
        const own = new Set(fit.filter((row) => row.award !== "").map(({ part }) => foldKey(part)));
        return fit
          .filter((row) => row.award !== "" || !own.has(foldKey(row.part)))
          .map(({ part, required, sets, form, source, confidence }) => ({
            part,
            required: required === "có",
            sets,
            form,
            source,
            confidence,
          }));
      }),
    ),
  );
  return (award, meritKind, day) => found(award)(meritKindKey(meritKind))(day);
}

/** The names of the parts without which a dossier is not complete. */
export const neededParts = (asked: readonly RequiredPart[]): readonly string[] =>
  asked.filter(({ required }) => required).map(({ part }) => part);

/** What a dossier lacks: required parts that are not there or were sent back; a dossier with nothing in it lacks itself. */
export function lackingParts(
  asked: readonly RequiredPart[],
  cell: string,
  synonyms: Synonyms,
): readonly string[] {
  const missing = missingParts(neededParts(asked), cell, synonyms);
  const listed = readDossier(cell);
  const back = listed
    .filter(
      ({ name, back: sent }) =>
        sent !== null && missingParts(missing, name, synonyms).length === missing.length,
    )
    .filter((part) => missingParts([part.name], cell, synonyms).length > 0)
    .map(({ name }) => name);
  const lacking = [...missing, ...back];
  return lacking.length === 0 && listed.length === 0 ? ["thành phần hồ sơ"] : lacking;
}
