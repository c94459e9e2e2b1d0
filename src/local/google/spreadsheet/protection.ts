import type { GoogleProtection } from "../../../apps-script/surface.ts";
import type { ProtectedRange } from "../../book/model/book-model.ts";
import type { Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import { flag, text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import type { Place } from "./place.ts";

/**
 * Protects the block once more, overlapping what is there, as Google does. Nobody is shut out: a new protection lets
 * every editor of the file in until editors are removed, which the surface does not offer (platform.md §7.3).
 */
export function protectPlace(run: Run, { sheet, rect }: Place): GoogleProtection {
  const made: ProtectedRange = { sheet: sheet.id, rect, description: "", warningOnly: false };
  run.book.protections.push(made);
  return makeProtection(run, made);
}

/** A Protection over a protected range of the book. */
export function makeProtection(run: Run, range: ProtectedRange): GoogleProtection {
  const self: GoogleProtection = strict<GoogleProtection>(run.realm, "Protection", {
    getDescription: method(run, "Protection.getDescription", [], () => range.description, {}),
    setDescription: method(
      run,
      "Protection.setDescription",
      [text],
      (description: string) => {
        range.description = description;
        return self;
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
