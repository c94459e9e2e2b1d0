import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { overBudget } from "../bundle-shares.mjs";

const longest = 200;
const mostFiles = 30;
const highestMedian = 60;

/**
 * Lists on purpose, to be read and granted at one glance: every Google method we call, every name that may be called from outside,
 * and all that a window of the workbench and its server say to each other.
 */
const maybeLonger = new Set([
  "src/apps-script/surface.ts",
  "src/apps-script/main.ts",
  "src/local/workbench/protocol.ts",
]);

/** @param {readonly string[]} files */
export async function lengthProblems(files) {
  const lengths = await Promise.all(
    files.map(async (file) => ({ file, lines: (await readFile(file, "utf8")).split("\n").length - 1 })),
  );
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const problems = lengths
    .filter(({ file, lines }) => lines > longest && !maybeLonger.has(file))
    .map(({ file, lines }) => `${file}: ${lines} lines, more than ${longest}`);
  if (median > highestMedian)
    problems.push(`the median file has ${median} lines, more than ${highestMedian}`);
  return { median, problems };
}

/** A folder that holds more is a warehouse. @param {readonly string[]} files @returns {string[]} */
export function crowdedFolders(files) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > mostFiles)
    .map(([folder, count]) => `${folder}: ${count} files, more than ${mostFiles}; part it by subject`);
}

/** @param {import("../bundle-shares.mjs").Bundle} bundle @returns {string[]} */
export function bundleProblems(bundle) {
  const classic = bundle.inputs
    .filter((input) => /zod\/.*\/classic/u.test(input))
    .map((input) => `the bundle holds zod classic: ${input}`);
  return [...classic, ...overBudget(bundle)];
}
