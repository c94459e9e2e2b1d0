import type { GoogleGlobals } from "./surface.ts";

/**
 * The services as this script sees them. A function, not a constant: touching a service while the bundle loads
 * makes the menu vanish under AuthMode.NONE (https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle).
 */
/** Naming an advanced service that is switched off is a ReferenceError, hence `typeof`. */
function drive(): GoogleGlobals["Drive"] {
  return typeof Drive === "undefined" ? undefined : Drive;
}

export function google(): GoogleGlobals {
  return {
    SpreadsheetApp,
    HtmlService,
    Utilities,
    Drive: drive(),
    LockService,
    PropertiesService,
    Session,
    MailApp,
    ScriptApp,
    UrlFetchApp,
  };
}
