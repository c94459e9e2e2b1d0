import type { GoogleProtection, GoogleRange } from "../../../apps-script/surface.ts";
import { type ProtectedRange, sheetById } from "../../book/model/book-model.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { flag } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import type { Place } from "./place.ts";

/** Makes the range object of a place; handed in, for a range can also make a protection. */
type RangeOver = (run: Run, place: Place) => GoogleRange;

/**
 * Protects the block once more, overlapping what is there, as Google does. Nobody is shut out: a new protection lets
 * every editor of the file in until editors are removed, which the surface does not offer (platform.md §7.3).
 */
export function protectPlace(run: Run, { sheet, rect }: Place, rangeOver: RangeOver): GoogleProtection {
  const made: ProtectedRange = { sheet: sheet.id, rect, description: "", warningOnly: false };
  run.book.protections.push(made);
  return makeProtection(run, made, rangeOver);
}

/** A Protection over a protected range of the book. */
export function makeProtection(run: Run, range: ProtectedRange, rangeOver: RangeOver): GoogleProtection {
  const self: GoogleProtection = strict<GoogleProtection>(run.realm, "Protection", {
    getRange: method(
      run,
      "Protection.getRange",
      [],
      () => {
        const sheet = sheetById(run.book, range.sheet);
        if (sheet === undefined) throw exception(run, "Sheet not found");
        return rangeOver(run, { sheet, rect: range.rect });
      },
      {},
    ),
    setWarningOnly: method(
      run,
      "Protection.setWarningOnly",
      [flag],
      (warningOnly: boolean) => {
        range.warningOnly = warningOnly;
        return self;
      },
      {},
    ),
  });
  return self;
}
