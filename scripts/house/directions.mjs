/** @typedef {import("./imports.mjs").Import} Import */

/**
 * What the files of a floor may import: values (`run`), and beyond them types, which are erased and cost nothing, but
 * still say who knows whom (design: the house).
 * @type {Readonly<Record<string, { readonly run: readonly string[], readonly types: readonly string[] }>>}
 */
const allowed = {
  core: { run: ["core", "zod/mini", "date-fns"], types: [] },
  opc: { run: ["opc", "fflate"], types: [] },
  docx: { run: ["docx", "opc", "fflate"], types: ["core"] },
  // A workbook for a unit is laid out by what the core says of its columns.
  xlsx: { run: ["xlsx", "opc", "core", "fflate"], types: [] },
  ports: { run: [], types: ["ports", "core"] },
  app: { run: ["app", "core", "docx", "xlsx", "zod/mini"], types: ["ports"] },
  memory: { run: ["memory"], types: ["ports", "core"] },
  // The shell calls what src/app/entry.ts tells, in another file that is pushed (docs/decisions/0015-two-pushed-files.md).
  "apps-script": { run: ["apps-script"], types: ["ports", "app/entry.ts", "core"] },
  // A paper is read where the clerk has it, in the page: what reads it is loaded at no other click (ADR 0035).
  // The window of the workbench knows of its server what the two say to each other.
  ui: {
    run: ["ui", "reading", "core/intake", "@tanstack/virtual-core"],
    types: ["app", "core", "local/workbench/protocol.ts"],
  },
  reading: { run: ["reading", "core", "docx", "xlsx", "unpdf", "postal-mime"], types: [] },
  // Books counted for others, with the core's own rules; the command line's alone (docs/decisions/0041-books-joined-by-duckdb.md).
  rollup: { run: ["rollup", "core"], types: [] },
  // Of the bundle that it loads, the command line knows the types of the door alone (docs/decisions/0009-door-types.md).
  local: {
    run: ["local", "reading", "rollup", "opc", "hucre", "fflate", "postal-mime", "@duckdb/node-api", "node:"],
    types: ["apps-script", "app/all-verbs.ts", "app/door"],
  },
};

/**
 * What rooms of a folder may import besides: the workbench shows in a browser, and answers one
 * (docs/decisions/0045-a-server-on-this-machine-with-the-book-in-a-thread.md).
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const besides = {
  "src/ui/workbench/": ["docx-preview", "@tanstack/virtual-core"],
  "src/local/workbench/": ["hono", "@hono/node-server", "zod/mini"],
};

/** @param {string} from */
const allowedTo = (from) =>
  Object.entries(besides).flatMap(([room, names]) => (from.startsWith(room) ? names : []));

/** @param {string} to @param {readonly string[]} names */
const isAmong = (to, names) =>
  names.some((name) => to === name || to.startsWith(name.endsWith(":") ? name : `${name}/`));

/** Imports that a folder of src/ may not make. @param {readonly Import[]} imports @returns {string[]} */
export function directionProblems(imports) {
  return imports.flatMap(({ from, to, local, typeOnly }) => {
    const [, folder = ""] = from.split("/");
    const may = allowed[folder];
    if (may === undefined) return [`${from}: no rule for the folder src/${folder}`];
    const target = local ? to.slice("src/".length) : to;
    const run = [...may.run, ...allowedTo(from)];
    return isAmong(target, typeOnly ? [...run, ...may.types] : run)
      ? []
      : [`${from}: src/${folder} may not import ${typeOnly ? "the types of " : ""}${to}`];
  });
}
