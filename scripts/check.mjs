// The one gate: everything that must hold before a change is handed in, the quick steps first, each with its seconds.
// With --changed [REF] only what the files changed since REF (HEAD, when none is named) can have broken: for the minutes
// between, not in place of the gate.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { testsBeside } from "./check/tests-beside.mjs";

/** @typedef {readonly [name: string, command: string, words: readonly string[]]} Step */

/** @param {readonly string[]} words @returns {string[]} */
function git(...words) {
  const { status, stdout, stderr } = spawnSync("git", words, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout.split("\n").filter((line) => line !== "");
}

/** Files that differ from a commit and are still there, new ones too. @param {string} since @returns {string[]} */
function changedSince(since) {
  const files = [
    ...git("diff", "--name-only", "--diff-filter=d", since),
    ...git("ls-files", "--others", "--exclude-standard"),
  ];
  return [...new Set(files)].filter((file) => existsSync(file)).sort();
}

const node = process.execPath;
/** @type {readonly Step[]} */
const whole = [
  ["types", node, ["scripts/check-types.mjs"]],
  ["lint", "biome", ["check", "."]],
  ["dead code", "knip", []],
  ["build", node, ["scripts/build.mjs", "--if-changed"]],
  ["house", node, ["scripts/check-house.mjs"]],
  ["pages", node, ["scripts/docs.mjs", "--check"]],
  ["tests", "npm", ["run", "-s", "test"]],
];

/** @param {string} since @returns {readonly Step[]} */
function stepsSince(since) {
  const changed = changedSince(since);
  const code = changed.filter((file) => /^(?:src|tests|scripts|templates)\/.*\.(?:ts|mjs)$/u.test(file));
  const beside = testsBeside(changed, readdirSync("tests/bundle"));
  console.log(changed.length === 0 ? "nothing changed" : `changed: ${changed.join(" ")}`);
  const lint = changed.filter((file) => /\.(?:ts|mjs|json|css)$/u.test(file));
  return whole.flatMap((step) => {
    const [name, command, words] = step;
    if (name === "lint") {
      return lint.length === 0
        ? []
        : [[name, command, [...words.slice(0, 1), "--no-errors-on-unmatched", ...lint]]];
    }
    if (name !== "tests") return name === "dead code" ? [] : [step];
    /** @type {Step[]} */
    const tests = [];
    if (code.length > 0) tests.push(["tests that import them", "vitest", ["related", "--run", ...code]]);
    if (beside.length > 0) tests.push(["tests through the bundle", "vitest", ["run", ...beside]]);
    return tests;
  });
}

/**
 * Does one step and answers whether it held.
 * @param {Step} step
 * @param {boolean} aside another step goes on beside it: what it says comes in one piece when it is over
 * @returns {Promise<boolean>}
 */
function done([name, command, words], aside) {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: aside ? "pipe" : "inherit" });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        said += text;
      });
    child.on("error", reject);
    child.on("close", (status) => {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stdout.write(`${said}${status === 0 ? "✓" : "✗"} ${name} ${seconds} s\n`);
      resolve(status === 0);
    });
  });
}

/** One after the other, until one fails. @param {readonly Step[]} steps @param {boolean} aside */
async function allDone(steps, aside) {
  for (const step of steps) if (!(await done(step, aside))) return false;
  return true;
}

const at = process.argv.indexOf("--changed");
const steps = at < 0 ? whole : stepsSince(process.argv[at + 1] ?? "HEAD");
// The types take about as long as all that is quick together; the tests keep every processor busy by themselves.
const isTypes = (/** @type {Step} */ [name]) => name === "types";
const isTests = (/** @type {Step} */ [name]) => name.startsWith("tests");
const quick = steps.filter((step) => !isTypes(step) && !isTests(step));
const held = await Promise.all([allDone(steps.filter(isTypes), true), allDone(quick, true)]);
if (held.includes(false) || !(await allDone(steps.filter(isTests), false))) process.exit(1);
