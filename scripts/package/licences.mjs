import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { librariesFile } from "../build-libraries.mjs";

/** What a package has inside that its own licence does not tell of, each with the text that goes along. */
const inside = new Map([
  [
    "unpdf",
    "Contains pdf.js, Copyright Mozilla and individual contributors, Apache License 2.0: the text is in LICENSE.txt.",
  ],
  [
    "@duckdb/node-bindings",
    "DuckDB's program contains libraries of its own: https://github.com/duckdb/duckdb/tree/main/third_party.",
  ],
]);

/** Packages that lie beside the product as they are, since they bring a program (scripts/package/product-files.mjs). */
const beside = [
  "node_modules/@duckdb/node-api",
  "node_modules/@duckdb/node-bindings",
  "node_modules/detect-libc",
];

/** What a package says of its licence: files of that name, else the last part of what is read first. @param {string} path */
function licenceTexts(path) {
  const files = readdirSync(path).sort();
  const texts = files.filter((file) => /^(?:licen[cs]e|notice|copying)/iu.test(file));
  if (texts.length > 0) return texts.map((file) => readFileSync(join(path, file), "utf8").trim());
  const readme = files.find((file) => /^readme/iu.test(file));
  const part =
    readme &&
    /^#+ *licen[cs]e\b[\s\S]*/imu.exec(readFileSync(join(path, readme), "utf8").replaceAll("\r", ""))?.[0];
  if (!part) throw new Error(`${path} has no text of its licence`);
  return [part.trim()];
}

/** @param {string} root @param {string} folder of an installed package @returns {string} its name, version, licence and the texts of it */
function licenceOf(root, folder) {
  const path = join(root, folder);
  /** @type {{ name: string, version: string, license: string }} */
  const { name, version, license } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  const more = inside.get(name);
  return [
    `${name} ${version}: ${license}`,
    ...(more === undefined ? [] : [more]),
    ...licenceTexts(path),
  ].join("\n\n");
}

/** Packages that one of these was made of and that stand in its code: built files of a package have what it depends on inside. @param {string} root @param {readonly string[]} folders */
function withTheirs(root, folders) {
  const all = new Set(folders);
  for (const folder of all) {
    /** @type {{ dependencies?: Record<string, string> }} */
    const { dependencies = {} } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    for (const name of Object.keys(dependencies))
      if (existsSync(join(root, "node_modules", name))) all.add(`node_modules/${name}`);
  }
  return [...all].sort();
}

/**
 * The licences of all that is not ours, as one text: of libraries whose code the build took in, and of what lies beside it.
 * Node's own is a file beside Node.
 * @param {string} root of a built project
 */
export function thirdPartyLicences(root) {
  /** @type {string[]} */
  const built = JSON.parse(readFileSync(join(root, librariesFile), "utf8"));
  const line = `\n\n${"-".repeat(80)}\n\n`;
  const head =
    "Sổ Thi đua is licensed under the Apache License 2.0 (LICENSE.txt). It contains the works below, each under its own licence.\nNode.js has its licence in node/LICENSE.txt.";
  return `${[head, ...withTheirs(root, [...built, ...beside]).map((folder) => licenceOf(root, folder))].join(line)}\n`;
}
