// Tells whether what was built is what the sources would make now, by content: dates of files say nothing after a checkout.
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";

const stampFile = "build/stamp";
/** Whatever a build reads: sources, templates, its own scripts, and which dependencies are installed. */
const sources = [
  ...["src", "templates", "scripts", "package.json", "tsconfig.base.json", "tsconfig.json"],
  "node_modules/.package-lock.json",
];
const outputs = [
  ...["appsscript", "build/thidua.mjs", "build/bundle-meta.json", "build/libraries.json"],
  "build/workbench",
];

/** @param {string} path a file or folder @returns {Promise<string[]>} */
async function filesIn(path) {
  if (/\.\w+$/u.test(path)) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
}

/** @param {readonly string[]} paths */
async function hashOf(paths) {
  const hash = createHash("sha256").update(process.version);
  const files = (await Promise.all(paths.map(filesIn))).flat().sort();
  for (const file of files) hash.update(`\n${file}\n`).update(await readFile(file));
  return hash.digest("hex");
}

/** Whether the last build came to its end, from these very sources, and nobody touched what it made. */
export async function isBuilt() {
  if (!existsSync(stampFile) || outputs.some((path) => !existsSync(path))) return false;
  return (await readFile(stampFile, "utf8")) === `${await hashOf(sources)} ${await hashOf(outputs)}`;
}

/** Notes what a finished build was made from. @param {string} made the sources' hash before the build began */
export async function writeStamp(made) {
  await writeFile(stampFile, `${made} ${await hashOf(outputs)}`);
}

export const sourceHash = () => hashOf(sources);
