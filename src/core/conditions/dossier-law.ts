import { meritKindKey } from "../award/merit-kind.ts";
import type { Day } from "../calendar/day.ts";
import { spanHolds } from "../calendar/span.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { unconfirmed } from "../table/origin.ts";
import { remembered } from "../text/remembered.ts";
import type { Nominated } from "./award-facts.ts";

/** The parts that *Hồ sơ luật* requires of one award, and what they rest on. */
export interface LawParts {
  readonly names: readonly string[];
  readonly source: string;
  readonly confidence: string;
  readonly unconfirmed: boolean;
}

/** What the dossier is known by in *Điều kiện*. */
export const dossierId = "dossier";

/** The required parts by the day a dossier was handed in; undefined where no day is known, nothing where the law is not in the book. */
export function dossierLaw({ book }: BookFacts): (nominated: Nominated) => LawParts | undefined {
  const rows = book.dossierParts.rows
    .filter(({ values }) => values.required === "có" && values.award !== "" && values.part !== "")
    .map(({ values }) => ({
      ...values,
      kind: values.meritKind === "" ? "" : meritKindKey(values.meritKind),
    }));
  const parts = remembered((award: string) =>
    remembered((kind: string) =>
      remembered((day: Day): LawParts => {
        const fit = rows.filter(
          (row) => row.award === award && (row.kind === "" || row.kind === kind) && spanHolds(row, day),
        );
        return {
          names: fit.map((row) => row.part),
          source: fit[0]?.source ?? "",
          confidence: fit[0]?.confidence ?? "",
          unconfirmed: fit.some(({ confidence }) => confidence === unconfirmed),
        };
      }),
    ),
  );
  return ({ row, kind, handedIn }) =>
    handedIn === null ? undefined : parts(row.values.award)(kind)(handedIn);
}
