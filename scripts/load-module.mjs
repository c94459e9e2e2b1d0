import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/**
 * A module of src/ as it stands, for scripts that need its values.
 * @param {string} entry
 * @param {string[]} external packages that it names and that are not loaded with it
 */
export async function loadModule(entry, external = []) {
  const folder = await mkdtemp(join(tmpdir(), "thi-dua-"));
  const outfile = join(folder, "module.mjs");
  try {
    await build({ entryPoints: [entry], bundle: true, outfile, format: "esm", platform: "node", external });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
