import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import vm from "node:vm";

/**
 * Keeps what V8 makes of a pushed script once it has been loaded, so that a command line need not do it again
 * (src/local/cli/open-host.ts). It is found by the script's content: V8 compares no more than the length, its own version
 * and flags.
 * @param {string} path
 */
export async function keepCompiled(path) {
  const text = await readFile(path, "utf8");
  const script = new vm.Script(text, { filename: "Code.js" });
  // What runs while it loads is compiled by then; the rest would be compiled when it is called.
  script.runInContext(vm.createContext({}));
  const name = createHash("sha256").update(text).digest("hex");
  await writeFile(`build/${name}.v8`, script.createCachedData());
}
