import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {import("./zip.mjs").Packed} Packed */

/**
 * What of a built project the product reads when it runs; the rest is for work on it. What V8 made of the pushed code is left
 * behind: another version of Node does not take it.
 */
const wanted = [
  { folder: "build", pattern: /\.mjs$|^workbench\// },
  // The manifest is by what the product finds its own folder (src/local/session/open-host.ts).
  { folder: "appsscript", pattern: /\.(?:js|html)$|^appsscript\.json$/ },
  { folder: "samples", pattern: /\.json$/ },
  { folder: "node_modules/@duckdb/node-api", pattern: /\.js$|^package\.json$/ },
  { folder: "node_modules/@duckdb/node-bindings", pattern: /\.js$|^package\.json$/ },
  // Asked by DuckDB which C library this Linux has.
  { folder: "node_modules/detect-libc", pattern: /\.js$|^package\.json$/ },
];

/** Without these nothing starts. */
const needed = [
  ...["build/thidua.mjs", "build/workbench-session.mjs", "build/workbench/index.html"],
  ...["appsscript/appsscript.json", "appsscript/Code.js", "appsscript/Core.js"],
];

/** @param {string} root of a built project @returns {Packed[]} by their paths below it */
export function productFiles(root) {
  const files = wanted.flatMap(({ folder, pattern }) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(join(root, folder).length + 1)
          .replaceAll("\\", "/"),
      )
      .filter((path) => pattern.test(path))
      .map((path) => ({ path: `${folder}/${path}`, bytes: readFileSync(join(root, folder, path)) })),
  );
  const lacking = needed.filter((path) => !files.some((file) => file.path === path));
  if (lacking.length > 0) throw new Error(`not built: ${lacking.join(", ")}`);
  return files;
}
