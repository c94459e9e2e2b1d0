// What each folder has of the code that is pushed, and what it costs: Google loads all of it at every click.
import { readFile } from "node:fs/promises";

/** Milliseconds that a kilobyte of code costs at every run (platform facts, §2.3; one source, a laboratory of 09/2026). */
export const loadMsPerKb = 0.55;

/**
 * What each folder may have, in bytes; dependencies stand under node_modules. Together they may not pass the whole, so
 * who raises one says where the room comes from.
 */
const budgets = {
  "core/checks": 235_500,
  "core/paper": 145_500,
  "core/tracking": 53_500,
  "core/calendar": 61_500,
  "core/renewal": 29_500,
  "core/returns": 23_500,
  "core/tables": 65_000,
  core: 284_500,
  app: 220_500,
  docx: 40_500,
  opc: 6_000,
  xlsx: 15_500,
  "apps-script": 79_000,
  node_modules: 39_500,
};

/** What all pushed code may have. */
const whole = 1_300_000;

/** @typedef {{ readonly folder: string, readonly bytes: number, readonly budget: number }} Share */

/** @param {string} input @returns {keyof typeof budgets | undefined} the folder under which a file counts */
function folderOf(input) {
  const path = input.replace(/^src\//u, "");
  for (const folder of /** @type {(keyof typeof budgets)[]} */ (Object.keys(budgets)))
    if (path.startsWith(`${folder}/`)) return folder;
  return undefined;
}

/** @typedef {Awaited<ReturnType<typeof bundleShares>>} Bundle */

/** What was built last, by the build's own account. */
export async function bundleShares() {
  /** @type {readonly { bytes: number, inputs: Record<string, { bytesInOutput: number }> }[]} */
  const made = Object.values(JSON.parse(await readFile("build/bundle-meta.json", "utf8")));
  const inputs = made.flatMap((output) => Object.entries(output.inputs));
  /** @type {Map<string, number>} */
  const bytes = new Map();
  const unknown = [];
  for (const [input, { bytesInOutput }] of inputs) {
    const folder = folderOf(input);
    if (folder === undefined) unknown.push(input);
    else bytes.set(folder, (bytes.get(folder) ?? 0) + bytesInOutput);
  }
  /** @type {readonly Share[]} */
  const shares = Object.entries(budgets)
    .map(([folder, budget]) => ({ folder, bytes: bytes.get(folder) ?? 0, budget }))
    .sort((a, b) => b.bytes - a.bytes);
  return {
    bytes: made.reduce((sum, output) => sum + output.bytes, 0),
    shares,
    inputs: inputs.map(([input]) => input),
    unknown,
  };
}

/** What stands against the budgets. @param {Bundle} bundle @returns {string[]} */
export function overBudget({ bytes, shares, unknown }) {
  const given = shares.reduce((sum, { budget }) => sum + budget, 0);
  return [
    ...shares
      .filter((share) => share.bytes > share.budget)
      .map((share) => `pushed code of ${share.folder}: ${share.bytes} bytes, more than its ${share.budget}`),
    ...unknown.map((input) => `pushed code of ${input}: no budget in scripts/bundle-shares.mjs`),
    ...(given > whole ? [`the budgets of pushed code sum up to ${given}, more than ${whole}`] : []),
    ...(bytes > whole ? [`pushed code: ${bytes} bytes, more than ${whole}`] : []),
  ];
}

/** @param {number} bytes */
const asMs = (bytes) => `${((bytes * loadMsPerKb) / 1000).toFixed(0)} ms`;
/** @param {number} bytes */
const asKb = (bytes) => `${(bytes / 1000).toFixed(0)} KB`;

/** The whole in one line. @param {{ readonly bytes: number }} bundle */
export const bundleLine = ({ bytes }) =>
  `pushed code ${asKb(bytes)} of ${asKb(whole)}, ${asMs(bytes)} at every click`;

/** The whole, then a line for each folder. */
export async function bundleTable() {
  const bundle = await bundleShares();
  const lines = bundle.shares.map(({ folder, bytes, budget }) =>
    [
      `  ${folder.padEnd(14)}`,
      asKb(bytes).padStart(7),
      `of ${asKb(budget)}`.padEnd(10),
      asMs(bytes).padStart(7),
    ].join(" "),
  );
  return [bundleLine(bundle), ...lines].join("\n");
}
