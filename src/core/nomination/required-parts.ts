import { missingParts, readSynonyms, samePapers } from "../award/dossier.ts";
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
}

export type RequiredParts = (award: string, meritKind: string, day: Day) => readonly RequiredPart[];

/** Those words, as read. */
export const onePaper = readSynonyms(samePapers);

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
          .map(({ part, required, sets, form, source }) => ({
            part,
            required: required === "có",
            sets,
            form,
            source,
          }));
      }),
    ),
  );
  return (award, meritKind, day) => found(award)(meritKindKey(meritKind))(day);
}

/** What a dossier lacks: required parts that are not there or were sent back; a dossier with nothing in it lacks itself. */
export function lackingParts(asked: readonly RequiredPart[], cell: string): readonly string[] {
  const needed = asked.filter(({ required }) => required).map(({ part }) => part);
  const missing = missingParts(needed, cell, onePaper);
  const back = readDossier(cell)
    .filter((part) => part.back !== null && !missing.some((name) => foldKey(name) === foldKey(part.name)))
    .filter((part) => missingParts([part.name], cell, onePaper).length > 0)
    .map(({ name }) => name);
  const lacking = [...missing, ...back];
  return lacking.length === 0 && readDossier(cell).length === 0 ? ["thành phần hồ sơ"] : lacking;
}
