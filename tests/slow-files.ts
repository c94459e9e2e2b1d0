import type { Reporter, TestModule } from "vitest/node";

/** Seconds a file of tests may take, with its imports, on a machine of two processors that does nothing else. */
const BUDGET = 10;
/** Files that may take longer, and why. They are the first to begin (tests/slow-first.ts). */
export const LONGER: Readonly<Record<string, number>> = {
  // Every page of the product in every state, looked at by axe-core.
  "tests/browser/accessible.test.ts": 85,
  // The whole window in a browser, its server beside it: every state, a whole job, every page, every cell.
  "tests/browser/award/walk-by-hand.test.ts": 40,
  "tests/browser/workbench/states.test.ts": 30,
  "tests/browser/workbench/main-job.test.ts": 35,
  "tests/browser/workbench/keys-alone.test.ts": 35,
  "tests/browser/workbench/soak/two-contexts.test.ts": 30,
  "tests/browser/workbench/rights.test.ts": 25,
  "tests/browser/workbench/hostile.test.ts": 20,
  "tests/browser/workbench/tour.test.ts": 20,
  "tests/browser/workbench/pages.test.ts": 20,
  "tests/browser/workbench/reshapes.test.ts": 20,
  "tests/browser/workbench/picking.test.ts": 16,
  "tests/browser/workbench/two-windows.test.ts": 12,
  // A tab of 10,000 rows, scrolled through and drawn.
  "tests/browser/grid/grid-large.test.ts": 25,
  // Microsoft's own validator, a program of its own for each file.
  "tests/local/book/valid.test.ts": 25,
  "tests/bundle/paper/award-sample.test.ts": 25,
  // The skeleton in a copy of the whole project, compiled and tested there.
  "tests/scripts/new-rule.test.ts": 25,
  // What was packed is unpacked and started.
  "tests/scripts/package-start.test.ts": 14,
  // A process for each command line.
  "tests/cli/alone.test.ts": 30,
  // Every example of every verb's help is typed.
  "tests/cli/words/examples.test.ts": 25,
  // The whole program on a true file, command line after command line.
  "tests/cli/verbs.test.ts": 20,
  "tests/cli/wrong-use.test.ts": 20,
  "tests/cli/from-nothing.test.ts": 15,
  "tests/cli/today.test.ts": 14,
  // A process of its own for each touch of a file at which it is killed.
  "tests/cli/save-killed.test.ts": 20,
  "tests/cli/remind/remind-killed.test.ts": 20,
  // A server of its own for each test, and for each kill.
  "tests/local/workbench/starting.test.ts": 65,
  "tests/local/workbench/killed.test.ts": 30,
  // A database that joins the tables of many books, twice over one folder.
  "tests/local/rollup/long-tables.test.ts": 18,
  // Books of 10,000 rows.
  "tests/bundle/cost.test.ts": 15,
  "tests/app/returns/many.test.ts": 14,
  // A command of the bundle for each call at which another clerk acts or the run is struck.
  "tests/bundle/book/set-up-race.test.ts": 20,
  "tests/bundle/tracking/disturbed.test.ts": 15,
  "tests/bundle/submission/dossier.test.ts": 14,
  "tests/bundle/nomination/walk.test.ts": 12,
  // The bundle loaded into a realm of its own for each run that is compared.
  "tests/bundle/warm-realm.test.ts": 14,
  // Every permission of every person of an office, applied and taken off.
  "tests/bundle/rights/rights.test.ts": 13,
  // Every construct of other programs under edits by hand.
  "tests/local/book/keeps/edits.test.ts": 14,
  // Histories of commands between which others come, each judged against every order.
  "tests/app/laws/check.test.ts": 14,
  "tests/app/laws/returns.test.ts": 14,
  "tests/app/returns/histories.test.ts": 14,
  // A paper read and begun again for each call at which the run breaks off.
  "tests/app/campaign/from-paper.test.ts": 13,
  // Every mutation and every cure, each a check of the sample office.
  "tests/core/checks/mutations.test.ts": 16,
};

interface Timed {
  readonly file: string;
  readonly seconds: number;
  /** "" where it kept its budget. */
  readonly over: string;
}

function timed(module: TestModule): Timed {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  const seconds = (collectDuration + setupDuration + duration) / 1000;
  const file = module.relativeModuleId;
  const budget = LONGER[file] ?? BUDGET;
  return { file, seconds, over: seconds > budget ? `over its budget of ${budget} s` : "" };
}

/**
 * Says which files of a run took longest, and warns of those that took longer than they may: a slow machine is no failure.
 * A run of few files has nothing to tell, a run with whole sweeps takes its time.
 */
export const slowFiles: Reporter = {
  onTestRunEnd(modules) {
    if (modules.length < 20) return;
    const all = modules.map(timed).sort((a, b) => b.seconds - a.seconds);
    const whole = (process.env["SWEEPS"] ?? "") !== "";
    const lines = all
      .filter(({ over }, index) => index < 10 || (!whole && over !== ""))
      .map(({ file, seconds, over }) =>
        `${seconds.toFixed(1).padStart(7)} s  ${file}  ${whole ? "" : over}`.trimEnd(),
      );
    console.log(
      ["", "The slowest files, with those over their budget (tests/slow-files.ts):", ...lines].join("\n"),
    );
  },
};
