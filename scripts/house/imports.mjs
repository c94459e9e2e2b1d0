// What imports what, read from the sources themselves: a build forgets the types, and circles of types are circles too.
import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";

/** @typedef {{ from: string, to: string, local: boolean, typeOnly: boolean }} Import one import of one file; `to` is a path from the root, or a package */

const statement = /^(?:import|export)\s+(type\s+)?([^;'"]*?\bfrom\s*)?"([^"]+)";/gmu;
const inType = /\bimport\("([^"]+)"\)/gu;

/** Whether nothing of the clause is there at run time: `import type …`, or names that are all marked `type`.
 * @param {boolean} marked @param {string} clause */
function isTypeOnly(marked, clause) {
  if (marked) return true;
  const named = /^\{([\s\S]*)\}\s*from\s*$/u.exec(clause.trim());
  if (named === null) return false;
  const names = (named[1] ?? "").split(",").map((name) => name.trim());
  return names.filter((name) => name !== "").every((name) => name.startsWith("type "));
}

/** @param {string} file @param {string} to @param {boolean} typeOnly @returns {Import} */
function found(file, to, typeOnly) {
  const local = to.startsWith(".");
  return { from: file, to: local ? normalize(join(dirname(file), to)) : to, local, typeOnly };
}

/** The imports of one file's text.
 * @param {string} file path from the root @param {string} text @returns {Import[]} */
export function importsIn(file, text) {
  const statements = [...text.matchAll(statement)].map(([, marked, clause = "", to = ""]) =>
    found(file, to, isTypeOnly(marked !== undefined, clause)),
  );
  return [...statements, ...[...text.matchAll(inType)].map(([, to = ""]) => found(file, to, true))];
}

/** @param {readonly string[]} files @returns {Promise<Import[]>} */
export async function allImports(files) {
  const each = await Promise.all(files.map(async (file) => importsIn(file, await readFile(file, "utf8"))));
  return each.flat();
}
