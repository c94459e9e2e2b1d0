import { readFileSync } from "node:fs";
import { join } from "node:path";
import { thirdPartyLicences } from "./licences.mjs";
import { pathProblems } from "./paths.mjs";
import { productFiles } from "./product-files.mjs";
import { programKind } from "./program-kind.mjs";
import { nodeVersion } from "./systems.mjs";
import { textBytes } from "./texts.mjs";

/** @typedef {import("./systems.mjs").System} System */
/** @typedef {import("./zip.mjs").Packed} Packed */
/**
 * What comes from packages that are fetched: Node with its licence, and DuckDB's programs by their names in the package.
 * @typedef {{ readonly node: Uint8Array, readonly nodeLicence: string, readonly duckdb: ReadonlyMap<string, Uint8Array> }} Programs
 */

/** The folder in which all is packed, so that nothing is strewn where somebody unpacks. */
const topFolder = "so-thi-dua";
const product = "chuong-trinh";
const starters = join(import.meta.dirname, "starters");

/** @param {System} system @param {string} root @param {string} version @param {string} nodeLicence @returns {Packed[]} */
function texts({ lines, starters: names, guide }, root, version, nodeLicence) {
  const ours = readFileSync(join(root, "LICENSE"), "utf8");
  const read = readFileSync(join(starters, guide), "utf8")
    .replaceAll("{phiên bản}", version)
    .replaceAll("{phiên bản Node}", nodeVersion);
  return [
    { path: "DOC-TRUOC.txt", bytes: textBytes(read, { lines }) },
    { path: "LICENSE.txt", bytes: textBytes(ours, { lines }) },
    { path: "THIRD-PARTY-LICENSES.txt", bytes: textBytes(thirdPartyLicences(root), { lines }) },
    { path: "node/LICENSE.txt", bytes: textBytes(nodeLicence, { lines }) },
    ...Object.entries(names).map(([path, file]) => ({
      path,
      bytes: textBytes(readFileSync(join(starters, file), "utf8"), { lines, script: true }),
      runs: true,
    })),
  ];
}

/**
 * All files of a package, each by its path from the folder that is packed. Throws where one could not be unpacked everywhere,
 * or a program is another system's.
 * @param {System} system @param {string} root of a built project @param {Programs} programs
 * @returns {Packed[]}
 */
export function contents(system, root, { node, nodeLicence, duckdb }) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  /** @type {Packed[]} */
  const libraries = [...duckdb].map(([file, bytes]) => ({
    path: `node_modules/${system.duckdb}/${file}`,
    bytes,
  }));
  const files = [
    ...texts(system, root, version, nodeLicence),
    { path: system.program, bytes: node, runs: true },
    ...[...productFiles(root), ...libraries].map((file) => ({ ...file, path: `${product}/${file.path}` })),
  ].map((file) => ({ ...file, path: `${topFolder}/${file.path}` }));
  const problems = [
    ...pathProblems(files.map(({ path }) => path)),
    ...files
      .filter(({ path }) => /\/node\/node(?:\.exe)?$|\.(?:node|dll|so)$/u.test(path))
      .filter(({ bytes }) => programKind(bytes) !== system.kind)
      .map(({ path }) => `${path} is no program for ${system.name}`),
  ];
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return files;
}
