import type { GoogleGlobals } from "../../apps-script/surface.ts";
import { makeDrive } from "./drive-files.ts";
import { makeHtmlService } from "./html-service.ts";
import { makeLockService } from "./lock-service.ts";
import { makeMailApp } from "./mail-app.ts";
import { makePropertiesService } from "./properties-service.ts";
import type { Run } from "./run.ts";
import { makeScriptApp } from "./script-app.ts";
import { makeSession } from "./session.ts";
import { makeSpreadsheetApp } from "./spreadsheet-app.ts";
import { makeUrlFetchApp } from "./url-fetch.ts";
import { makeUtilities } from "./utilities.ts";

/** Every service of the surface. Drive is left out where the host has none: naming it is then a ReferenceError. */
export function makeGlobals(run: Run): GoogleGlobals {
  return {
    SpreadsheetApp: makeSpreadsheetApp(run),
    HtmlService: makeHtmlService(run),
    Utilities: makeUtilities(run),
    Drive: run.drive === undefined ? undefined : makeDrive(run, run.drive),
    LockService: makeLockService(run),
    PropertiesService: makePropertiesService(run),
    Session: makeSession(run),
    MailApp: makeMailApp(run),
    ScriptApp: makeScriptApp(run),
    UrlFetchApp: makeUrlFetchApp(run),
  };
}
