import type { GoogleSpreadsheetApp } from "../../../apps-script/surface.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { strict } from "../run/strict.ts";
import { makeUi } from "../services/ui.ts";
import { conditionalBuilder } from "./conditional-builder.ts";
import { makeSpreadsheet } from "./spreadsheet.ts";
import { NEW_DRAFT, validationBuilder } from "./validation-builder.ts";

/** The service itself: the bound book, the screen and the builders. */
export function makeSpreadsheetApp(run: Run): GoogleSpreadsheetApp {
  const { realm } = run;
  const book = makeSpreadsheet(run);
  const ui = makeUi(run);
  const free = { free: true };
  return strict<GoogleSpreadsheetApp>(realm, "SpreadsheetApp", {
    getActive: method(run, "SpreadsheetApp.getActive", [], () => book, {}),
    getUi: method(
      run,
      "SpreadsheetApp.getUi",
      [],
      () => {
        if (run.mode === "trigger" || run.mode === "edit")
          throw exception(run, "Cannot call SpreadsheetApp.getUi() from this context.");
        return ui;
      },
      free,
    ),
    flush: method(run, "SpreadsheetApp.flush", [], () => undefined, {}),
    newDataValidation: method(
      run,
      "SpreadsheetApp.newDataValidation",
      [],
      () => validationBuilder(run, NEW_DRAFT),
      free,
    ),
    newConditionalFormatRule: method(
      run,
      "SpreadsheetApp.newConditionalFormatRule",
      [],
      () => conditionalBuilder(run),
      free,
    ),
    DeveloperMetadataVisibility: strict(realm, "DeveloperMetadataVisibility", { DOCUMENT: "DOCUMENT" }),
    BorderStyle: strict(realm, "BorderStyle", { SOLID: "SOLID" }),
    ProtectionType: strict(realm, "ProtectionType", { RANGE: "RANGE", SHEET: "SHEET" }),
  });
}
