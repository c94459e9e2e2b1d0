import vm from "node:vm";
import { makeGlobals } from "./globals.ts";
import { newRealm, type Realm } from "./run/realm.ts";
import type { Run } from "./run/run.ts";

/**
 * The two pushed files of code as one text: Apps Script runs all files of a project in one scope. The shell stands first, so
 * that everything done here proves that it asks for nothing of the core while it loads; Google's own order is the project's.
 */
export const pushedCode = (read: (file: string) => string): string =>
  ["Code.js", "Core.js"].map(read).join("\n");

/** A script's text and the realms it is loaded in. */
export interface Script {
  /**
   * Does some work of a run in a realm where the script is loaded, with that run's services and clock as its globals. A
   * run inside another's (a second clerk acts between two calls) gets a realm of its own. Throws what loading throws.
   */
  within<T>(run: Run, work: (realm: Realm) => T): T;
}

/**
 * Reads a script's text; throws a SyntaxError. `compiled` is what V8 made of this very text before; it spares most of the
 * work, and what another V8 made is passed over. Google loads the script anew for every run; here it is loaded once for as
 * many hosts as share the Script, since loading costs more than most runs. The two cannot be told apart as long as the
 * script keeps nothing between runs: our bundle touches no service while it loads and keeps no variable outside its
 * functions but memos by their key (tests/bundle/warm-realm.test.ts). A realm in which a run left a global is not used again.
 */
export function scriptOf(text: string, compiled?: Buffer): Script {
  const program = new vm.Script(text, { filename: "Code.js", ...(compiled && { cachedData: compiled }) });
  const idle: Realm[] = [];
  return {
    within(run, work) {
      const outer = run.realm;
      try {
        const realm = idle.pop() ?? load(run, program);
        enter(run, realm);
        const globals = Object.keys(realm.context).length;
        try {
          return work(realm);
        } finally {
          if (Object.keys(realm.context).length === globals) idle.push(realm);
        }
      } finally {
        run.realm = outer;
      }
    },
  };
}

/** Loading is part of onOpen's run on Google, under its authorisation: a service touched here costs the menu. */
function load(run: Run, program: vm.Script): Realm {
  const realm = newRealm();
  enter(run, realm);
  const { mode } = run;
  run.mode = "menu";
  try {
    program.runInContext(realm.context);
  } finally {
    run.mode = mode;
  }
  return realm;
}

function enter(run: Run, realm: Realm): void {
  run.realm = realm;
  // Date.now() counts whole milliseconds.
  realm.now = () => Math.floor(run.clock);
  // A service the host has not is no global at all: naming it is a ReferenceError.
  for (const [name, service] of Object.entries(makeGlobals(run))) {
    if (service === undefined) delete realm.context[name];
    else realm.context[name] = service;
  }
  // What the script logs, Google keeps with its executions.
  const log = (line: unknown): void => run.log(String(line));
  realm.context["console"] = { log, warn: log, error: log };
}
