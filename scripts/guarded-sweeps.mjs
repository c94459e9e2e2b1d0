// Prints the sweeps (tests/sweep.ts) whose guarded folders differ from a commit, with commas between: what CI sweeps more closely.
// Without a commit it compares with where the branch left its upstream, else with the commit before; where history
// cannot tell, it prints nothing and the short run stands.
import { spawnSync } from "node:child_process";

/** A room, and what its sweep runs through besides the rooms of the same name. */
const guarded = {
  book: ["src/app/paper", "src/core/book", "src/local/book", "src/opc"],
  campaign: ["src/core/renewal"],
  check: ["src/core/checks", "src/core/text"],
  deadline: ["src/core/calendar", "src/core/tracking/deadline"],
  nomination: [
    ...["src/core/nomination", "src/core/council", "src/app/council", "src/core/award"],
    ...["src/core/conditions", "src/core/submission", "src/app/submission"],
    ...["src/core/statistics", "src/app/statistics"],
  ],
  paper: ["src/core/paper", "src/docx", "src/opc"],
  reader: ["src/core/reader", "src/core/said", "src/core/calendar/phrase", "src/core/text"],
  reminder: ["src/core/tracking"],
  council: ["src/core/council", "src/core/nomination"],
  returns: ["src/core/returns", "src/core/tracking"],
  rights: ["src/core/rights", "src/local/google/spreadsheet"],
  template: ["src/docx", "src/opc", "src/app/paper"],
  tracking: ["src/core/tracking", "src/core/calendar"],
};
/** What every run goes through: the adapters and ports, reading and writing a book, and the sweeps themselves. */
const always = [
  "src/apps-script/",
  "src/ports/",
  "src/app/book/",
  "src/memory/",
  "tests/app/laws/",
  "tests/sweep.ts",
  "scripts/guarded-sweeps.mjs",
];

/** @param {readonly string[]} words @returns {string | undefined} */
function git(...words) {
  const { status, stdout } = spawnSync("git", words, { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

const [given] = process.argv.slice(2);
const head = git("rev-parse", "HEAD");
const fork = git("merge-base", "HEAD", "origin/HEAD") ?? git("merge-base", "HEAD", "origin/main");
// On the main branch itself the fork is HEAD: the change is then the last commit.
const base = given ?? (fork !== undefined && fork !== head ? fork : git("rev-parse", "HEAD~1"));
const changed = base === undefined ? undefined : git("diff", "--name-only", base);
const files = changed === undefined || changed === "" ? [] : changed.split("\n");
const touches = (/** @type {string} */ folder) => files.some((file) => file.startsWith(folder));
const sweeps = Object.entries(guarded).filter(([room, folders]) =>
  [...always, `src/app/${room}/`, `tests/bundle/${room}/`, ...folders.map((folder) => `${folder}/`)].some(
    touches,
  ),
);
console.log(sweeps.map(([room]) => room).join());
