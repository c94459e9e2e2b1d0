import type { Ports } from "../ports/ports.ts";
import { bookZone } from "./book-zone.ts";
import { core } from "./core.ts";
import { google } from "./globals.ts";
import { addMenu } from "./menu.ts";
import { googlePorts } from "./ports.ts";
import { errorText, serviceSentence } from "./service-error.ts";
import { measureSpeed as measure } from "./speed/measure-speed.ts";
import type { GoogleRange } from "./surface.ts";
import { sheetsWorkbook } from "./workbook.ts";

/** The product's version, put in by the build (scripts/build.mjs) from package.json. */
declare const VERSION: string;

// Every export is a name the outside may call: a trigger, a menu item, or the one door for pages.

/** Runs a menu command; whatever a service throws becomes a sentence the clerk can act on. */
function command(run: (ports: Ports) => void): void {
  try {
    run(googlePorts());
  } catch (thrown) {
    const ui = google().SpreadsheetApp.getUi();
    ui.alert("Sổ Thi đua", serviceSentence(thrown), ui.ButtonSet.OK);
  }
}

export function onOpen(): void {
  addMenu(google());
}

export function onInstall(): void {
  onOpen();
}

export function setUp(): void {
  command((ports) => core().setUpBook(ports, VERSION));
}

export function office(): void {
  command((ports) => core().showOfficePage(ports));
}

export function showLists(): void {
  command((ports) => core().showFolded(ports));
}

export function hideLists(): void {
  command((ports) => core().hideFolded(ports));
}

export function newCampaign(): void {
  command((ports) => core().showCampaignPage(ports));
}

export function check(): void {
  command((ports) => core().checkAndShow(ports));
}

export function findings(): void {
  command((ports) => core().showFindingsPage(ports));
}

export function deadlines(): void {
  command((ports) => core().computeDeadlines(ports));
}

export function reminders(): void {
  command((ports) => core().showRemindersPage(ports));
}

/** A timed run. What it throws goes to the clerk who switched it on, as Google's own letter about failures: it has no screen. */
function timed(run: (ports: Ports) => string): void {
  let told: string;
  try {
    told = run(googlePorts());
  } catch (thrown) {
    told = serviceSentence(thrown);
  }
  if (told !== "") throw new Error(told);
}

export function remindByTimer(): void {
  timed((ports) => core().remindByTimer(ports));
}

/** Takes over what units reported and nothing speaks against. */
export function takeByTimer(): void {
  timed((ports) => {
    core().takeByTimer(ports);
    return "";
  });
}

export function tracking(): void {
  command((ports) => core().updateTracking(ports));
}

export function awardConditions(): void {
  command((ports) => core().updateConditions(ports));
}

export function receivedPapers(): void {
  command((ports) => core().showReceivedPage(ports));
}

export function levels(): void {
  command((ports) => core().showLevelsPage(ports));
}

export function unitReport(): void {
  command((ports) => core().showReportPage(ports));
}

export function unitForms(): void {
  command((ports) => core().showFormsPage(ports));
}

export function unitPart(): void {
  command((ports) => core().showUnitPage(ports));
}

export function returns(): void {
  command((ports) => core().showReturnsPage(ports));
}

export function formsBack(): void {
  command((ports) => core().showFormsBackPage(ports));
}

export function calendarFile(): void {
  command((ports) => core().showCalendarPage(ports));
}

export function board(): void {
  command((ports) => core().drawBoard(ports));
}

export function upwardDossier(): void {
  command((ports) => core().makeSelectedDossier(ports));
}

export function dossierAnswer(): void {
  command((ports) => core().answerSelectedDossier(ports));
}

export function awardStatistics(): void {
  command((ports) => core().drawStatistics(ports));
}

export function templates(): void {
  command((ports) => core().showTemplatesPage(ports));
}

export function plan(): void {
  command((ports) => core().writeSelectedPlan(ports));
}

export function allPlans(): void {
  command((ports) => core().showPlanJob(ports));
}

export function papers(): void {
  command((ports) => core().showPapersPage(ports));
}

export function nomination(): void {
  command((ports) => core().showNominationPage(ports));
}

export function nominations(): void {
  command((ports) => core().showSearchPage(ports));
}

export function decisionNumber(): void {
  command((ports) => core().showDecisionPage(ports));
}

export function councilSession(): void {
  command((ports) => core().showCouncilPage(ports));
}

export function issued(): void {
  command((ports) => core().issueSelected(ports));
}

export function restored(): void {
  command((ports) => core().restoreSelected(ports, VERSION));
}

export function clusters(): void {
  command((ports) => core().renewClusters(ports));
}

export function withdrawn(): void {
  command((ports) => core().withdrawSelected(ports));
}

export function rights(): void {
  command((ports) => core().showRightsPage(ports));
}

/**
 * The simple trigger while a clerk types. It never stands in the way: a fault leaves the cell as it is, and the full
 * check finds what was missed. https://developers.google.com/apps-script/guides/triggers
 */
export function onEdit(event: { readonly range: GoogleRange }): void {
  try {
    const { range } = event;
    const services = google();
    const book = services.SpreadsheetApp.getActive();
    core().checkEdited(sheetsWorkbook(services, book, bookZone(book)), {
      sheet: range.getSheet().getName(),
      row: range.getRow(),
      rows: range.getNumRows(),
      column: range.getColumn(),
      columns: range.getNumColumns(),
    });
  } catch (thrown) {
    console.warn(`onEdit: ${errorText(thrown)}`);
  }
}

/** One door for pages and the command line; JSON text both ways. */
export function rpc(json: string): string {
  try {
    return core().rpc(googlePorts(), json);
  } catch (thrown) {
    return JSON.stringify({ ok: false, message: serviceSentence(thrown) });
  }
}

/** *Đo tốc độ*: run from the script editor by whoever deploys; no menu item calls it (docs/deploy.md, part E). */
export function measureSpeed(): string {
  return measure(google(), Date.now);
}
