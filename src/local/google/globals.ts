import type { GoogleGlobals } from "../../apps-script/surface.ts";
import type { Run } from "./run/run.ts";
import { makeDrive } from "./services/drive-files.ts";
import { makeHtmlService } from "./services/html-service.ts";
import { makeLockService } from "./services/lock-service.ts";
import { makeMailApp } from "./services/mail-app.ts";
import { makePropertiesService } from "./services/properties-service.ts";
import { makeScriptApp } from "./services/script-app.ts";
import { makeSession } from "./services/session.ts";
import { makeUrlFetchApp } from "./services/url-fetch.ts";
import { makeUtilities } from "./services/utilities.ts";
import { makeSpreadsheetApp } from "./spreadsheet/spreadsheet-app.ts";

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
