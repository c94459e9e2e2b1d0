import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fetchPackage } from "./fetch-package.mjs";
import { nodeVersion, systems } from "./systems.mjs";

/** @typedef {import("./systems.mjs").System} System */

/** Files of DuckDB's package for a system. @param {System} system */
const duckdbFiles = ({ kind }) =>
  kind === "PE32+ x64"
    ? ["package.json", "duckdb.node", "duckdb.dll"]
    : ["package.json", "duckdb.node", "libduckdb.so"];

/** @param {string} root @param {string} name @returns {{ name: string, version: string, integrity: string }} as the project has pinned it */
function pinned(root, name) {
  /** @type {{ packages: Record<string, { version: string, integrity: string } | undefined> }} */
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const found = packages[`node_modules/${name}`];
  if (found === undefined) throw new Error(`package-lock.json does not know ${name}`);
  return { name, ...found };
}

/** @param {System} system @returns {{ name: string, version: string, integrity: string }} */
const nodeOf = ({ node }) => ({ name: node.package, version: nodeVersion, integrity: node.integrity });

/**
 * Fetches what a package has beside the product.
 * @param {System} system @param {string} root of the project @param {string} cache
 * @returns {import("./contents.mjs").Programs}
 */
export function fetchPrograms(system, root, cache) {
  const program = fetchPackage(nodeOf(system), [system.node.program], cache).get(system.node.program);
  // The package for Windows holds the program alone; the text of the licence is that of the same version for Linux.
  const [, linux] = systems;
  const licence = fetchPackage(nodeOf(linux), ["LICENSE"], cache).get("LICENSE");
  if (program === undefined || licence === undefined) throw new Error(`${system.node.package} has no Node`);
  const duckdb = fetchPackage(pinned(root, system.duckdb), duckdbFiles(system), cache);
  return { node: program, nodeLicence: Buffer.from(licence).toString("utf8"), duckdb };
}
