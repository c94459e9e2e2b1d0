import type { Chance } from "../ports/chance.ts";
import type { Ports } from "../ports/ports.ts";
import { bookZone } from "./book-zone.ts";
import { scriptClock } from "./clock.ts";
import { google } from "./globals.ts";
import { documentLock } from "./lock.ts";
import { scriptMail } from "./mail.ts";
import { documentMemo } from "./memo.ts";
import { drivePapers } from "./papers.ts";
import { scriptUser, sheetsRights } from "./people.ts";
import { sheetsScreen } from "./screen.ts";
import { pageShippedData, pageTemplates } from "./shipped-pages.ts";
import { driveTemplateDocs } from "./template-docs.ts";
import { scriptTimer } from "./timer.ts";
import { sheetsWorkbook } from "./workbook.ts";

/**
 * Secrets from V8's own generator: 128 bits of state, seeded by the system for each run, and no number of it is ever shown
 * to anybody. https://v8.dev/blog/math-random
 */
export const scriptChance: Chance = {
  secret: () => {
    const part = (): string =>
      Math.floor(Math.random() * 2 ** 32)
        .toString(16)
        .padStart(8, "0");
    return [part(), part(), part(), part()].join("");
  },
};

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
