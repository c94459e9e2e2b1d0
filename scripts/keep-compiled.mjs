import { readFile, stat, writeFile } from "node:fs/promises";
import vm from "node:vm";

/**
 * Keeps what V8 makes of a pushed script once it has been loaded, so that a command line need not do it again
 * (src/local/session/open-host.ts). V8 compares no more than the length, its own version and flags, so it is found by the size
 * and time of the files it was made from; to work out a hash of them at each start took longer than reading them.
 * @param {readonly string[]} paths the pushed files, in the order of `pushedCode` (src/local/google/script.ts)
 */
export async function keepCompiled(paths) {
  const text = (await Promise.all(paths.map((path) => readFile(path, "utf8")))).join("\n");
  const script = new vm.Script(text, { filename: "Code.js" });
  // What runs while it loads is compiled by then; the rest would be compiled when it is called.
  script.runInContext(vm.createContext({}));
  const files = (await Promise.all(paths.map((path) => stat(path)))).map(
    ({ size, mtimeMs }) => `${size}-${mtimeMs}`,
  );
  await writeFile(`build/${files.join("-")}.v8`, script.createCachedData());
}
