import { costOf } from "./cost-of.ts";
import type { Fault } from "./faults.ts";
import { charge } from "./meter.ts";
import type { Run } from "./run.ts";
import { type Kind, mismatch } from "./signature.ts";

/** Google's text for the end of a run (platform.md §11). */
export const KILLED = "Exceeded maximum execution time";

/** What the menu may be built with under every authorisation (platform.md §5.3). */
const MENU_BUILDING = new Set([
  "SpreadsheetApp.getUi",
  "Ui.createMenu",
  "Menu.addItem",
  "Menu.addSeparator",
  "Menu.addSubMenu",
  "Menu.addToUi",
]);

/** Services that a simple trigger may not call, with the permission they ask for (platform.md §5.3, §11). */
const SCOPES: Readonly<Record<string, string>> = {
  MailApp: "https://www.googleapis.com/auth/script.send_mail",
  ScriptApp: "https://www.googleapis.com/auth/script.scriptapp",
  Drive: "https://www.googleapis.com/auth/drive.file",
  UrlFetchApp: "https://www.googleapis.com/auth/script.external_request",
};

export interface CallOptions {
  /** Cells the call moves. */
  readonly cells?: number;
  /** Pure helpers (builders, Utilities) are neither metered nor hit by faults. */
  readonly free?: boolean;
}

/** An exception as the services throw it. */
export function exception(run: Run, message: string): Error {
  return run.realm.error(message, "Exception");
}

/** One method of a service: signature, authorisation, faults, effect, meter and the kill, in Google's order. */
export function method<A extends readonly unknown[], R>(
  run: Run,
  name: string,
  kinds: readonly Kind[],
  effect: (...args: A) => R,
  options: CallOptions,
): (...args: A) => R {
  return (...args) => {
    stopIfKilled(run);
    const wrong = mismatch(fullName(name), kinds, args);
    if (wrong !== undefined) throw exception(run, wrong);
    if (MENU_BUILDING.has(name)) return effect(...args);
    if (run.mode === "menu" && !isPure(name))
      throw exception(run, `You do not have permission to call ${name}`);
    const scope = run.mode === "edit" ? SCOPES[name.split(".")[0] ?? ""] : undefined;
    if (scope !== undefined) {
      throw exception(
        run,
        `Specified permissions are not sufficient to call ${name}. Required permissions: ${scope}`,
      );
    }
    if (options.free === true) return effect(...args);
    const faults = run.faults.due(name);
    const cost = charge(run.meter, name, costOf(name), options.cells ?? 0);
    strike(run, faults, "before");
    const result = effect(...args);
    spend(run, cost);
    strike(run, faults, "after");
    return result;
  };
}

/** Lets simulated time pass; a run past its deadline dies at once. */
export function spend(run: Run, ms: number): void {
  run.clock += ms;
  run.meter.simulatedMs += ms;
  if (run.clock >= run.deadline) run.killed = true;
  stopIfKilled(run);
}

/** A killed run may catch the error; every further call throws again and the host reports the kill. */
function stopIfKilled(run: Run): void {
  if (run.killed) throw run.realm.error(KILLED, "Error");
}

function strike(run: Run, faults: readonly Fault[], when: "before" | "after"): void {
  for (const fault of faults) {
    if ("clockJumpMs" in fault && when === "after") spend(run, fault.clockJumpMs);
    if ("edit" in fault && (fault.when ?? "before") === when) fault.edit(run.editor);
    if ("message" in fault && fault.when === when) throw exception(run, fault.message);
  }
}

function isPure(name: string): boolean {
  return name.startsWith("Utilities.");
}

const OUTSIDE_SHEETS =
  /^(Utilities|Drive|SpreadsheetApp|HtmlService|LockService|PropertiesService|Session|MailApp|ScriptApp|ClockTriggerBuilder|UrlFetchApp|HTTPResponse)\./;

/** The services behind classes that are not those of Sheets. */
const SERVICES = new Map([
  ["Lock", "LockService"],
  ["Properties", "PropertiesService"],
  ["User", "Session"],
]);

/** Google names a class with its service in front. */
function fullName(name: string): string {
  if (OUTSIDE_SHEETS.test(name)) return name;
  return `${SERVICES.get(name.split(".")[0] ?? "") ?? "SpreadsheetApp"}.${name}`;
}
