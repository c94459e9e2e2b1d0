import { setUpBook } from "../app/book/set-up-book.ts";
import { showCampaignPage } from "../app/campaign/choices.ts";
import { checkAndShow } from "../app/check/check-book.ts";
import { checkEdited } from "../app/check/check-edited.ts";
import { showFindingsPage } from "../app/check/show-findings-page.ts";
import { computeDeadlines } from "../app/deadline/compute-deadlines.ts";
import { showCalendarPage } from "../app/deadline/make-calendar.ts";
import { showPapersPage, showPlanJob } from "../app/paper/pages.ts";
import { writeSelectedPlan } from "../app/paper/write-selected.ts";
import { showRemindersPage } from "../app/reminder/show-reminders-page.ts";
import { remindByTimer as runTimer } from "../app/reminder/timer.ts";
import { rpc as answer } from "../app/rpc.ts";
import { showTemplatesPage } from "../app/template/list-templates.ts";
import { drawBoard } from "../app/tracking/draw-board.ts";
import { showReportPage } from "../app/tracking/unit-report.ts";
import { updateTracking } from "../app/tracking/update-tracking.ts";
import type { Ports } from "../ports/ports.ts";
import { bookZone } from "./book-zone.ts";
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
  command((ports) => setUpBook(ports, VERSION));
}

export function newCampaign(): void {
  command(showCampaignPage);
}

export function check(): void {
  command(checkAndShow);
}

export function findings(): void {
  command(showFindingsPage);
}

export function deadlines(): void {
  command(computeDeadlines);
}

export function reminders(): void {
  command(showRemindersPage);
}

/**
 * The hourly timed run. What it throws goes to the clerk who switched it on, as Google's own letter about failures:
 * a run without a screen has no other way to tell.
 */
export function remindByTimer(): void {
  let told: string;
  try {
    told = runTimer(googlePorts());
  } catch (thrown) {
    told = serviceSentence(thrown);
  }
  if (told !== "") throw new Error(told);
}

export function tracking(): void {
  command(updateTracking);
}

export function unitReport(): void {
  command(showReportPage);
}

export function calendarFile(): void {
  command(showCalendarPage);
}

export function board(): void {
  command(drawBoard);
}

export function templates(): void {
  command(showTemplatesPage);
}

export function plan(): void {
  command(writeSelectedPlan);
}

export function allPlans(): void {
  command(showPlanJob);
}

export function papers(): void {
  command(showPapersPage);
}

/**
 * The simple trigger while a clerk types. It never stands in the way: a fault leaves the cell as it is, and the full
 * check finds what was missed. https://developers.google.com/apps-script/guides/triggers
 */
export function onEdit(event: { readonly range: GoogleRange }): void {
  try {
    const { range } = event;
    checkEdited(sheetsWorkbook(google(), bookZone(google())), {
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
    return answer(googlePorts(), json);
  } catch (thrown) {
    return JSON.stringify({ ok: false, message: serviceSentence(thrown) });
  }
}

/** *Đo tốc độ*: run from the script editor by whoever deploys; no menu item calls it (docs/deploy.md, part E). */
export function measureSpeed(): string {
  return measure(google(), Date.now);
}
