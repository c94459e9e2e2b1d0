import type { Ports } from "../ports/ports.ts";
import { bookZone } from "./book-zone.ts";
import { scriptClock } from "./clock.ts";
import { google } from "./globals.ts";
import { documentLock } from "./lock.ts";
import { scriptMail } from "./mail.ts";
import { documentMemo, scriptChance } from "./memo.ts";
import { drivePapers } from "./papers.ts";
import { scriptUser, sheetsRights } from "./people.ts";
import { sheetsScreen } from "./screen.ts";
import { pageShippedData, pageTemplates } from "./shipped-pages.ts";
import { driveTemplateDocs } from "./template-docs.ts";
import { scriptTimer } from "./timer.ts";
import { sheetsWorkbook } from "./workbook.ts";

/** Every port over the Google services of this execution. */
export function googlePorts(): Ports {
  const services = google();
  const book = services.SpreadsheetApp.getActive();
  const zone = bookZone(book);
  const papers = drivePapers(services);
  return {
    workbook: sheetsWorkbook(services, book, zone),
    papers,
    templates: pageTemplates(services),
    shipped: pageShippedData(services),
    templateDocs: driveTemplateDocs(services, papers),
    chance: scriptChance,
    clock: scriptClock(services, zone),
    lock: documentLock(services),
    screen: sheetsScreen(services, book),
    user: scriptUser(services),
    mail: scriptMail(services),
    timer: scriptTimer(services),
    memo: documentMemo(services),
    rights: sheetsRights(services.SpreadsheetApp, book),
  };
}
