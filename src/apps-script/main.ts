import { checkAndShow } from "../app/check-book.ts";
import { computeDeadlines } from "../app/compute-deadlines.ts";
import { showPlanJob } from "../app/plan-job.ts";
import { rpc as answer } from "../app/rpc.ts";
import { setUpBook } from "../app/set-up-book.ts";
import { writeSelectedPlan } from "../app/write-selected-plan.ts";
import type { Ports } from "../ports/ports.ts";
import { google } from "./globals.ts";
import { addMenu } from "./menu.ts";
import { googlePorts } from "./ports.ts";
import { serviceSentence } from "./service-error.ts";

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
  command(setUpBook);
}

export function check(): void {
  command(checkAndShow);
}

export function deadlines(): void {
  command(computeDeadlines);
}

export function plan(): void {
  command(writeSelectedPlan);
}

export function allPlans(): void {
  command(showPlanJob);
}

/** One door for pages and the command line; JSON text both ways. */
export function rpc(json: string): string {
  try {
    return answer(googlePorts(), json);
  } catch (thrown) {
    return JSON.stringify({ ok: false, message: serviceSentence(thrown) });
  }
}
