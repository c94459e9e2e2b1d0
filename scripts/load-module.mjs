import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** A module of src/ as it stands, for scripts that need its values. @param {string} entry */
export async function loadModule(entry) {
  const folder = await mkdtemp(join(tmpdir(), "thi-dua-"));
  const outfile = join(folder, "module.mjs");
  try {
    await build({ entryPoints: [entry], bundle: true, outfile, format: "esm", platform: "node" });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
