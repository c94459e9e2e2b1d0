// Runs a command line of its own, as a clerk's terminal starts it, and kills it the hard way at the n-th time that it
// touches a file: between two of these nothing changes that outlives it. With "half" the n-th touch writes the first half of
// what it should and no more. Says on stderr which touches there were where it lives on.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { pathToFileURL } from "node:url";

const [, , at = "0", when = "before", program = "", ...words] = process.argv;
const touching = /** @type {const} */ ([
  ...["openSync", "writeSync", "writeFileSync", "renameSync", "rmSync", "mkdirSync"],
  ...["linkSync", "copyFileSync", "ftruncateSync", "chmodSync", "chownSync"],
]);

/** The first half of what a touch writes. @type {Readonly<Record<string, (...given: readonly any[]) => void>>} */
const halves = {
  writeSync: (file, bytes, from, length, at) => void writeSync(file, bytes, from, length >> 1, at),
  writeFileSync: (path, text) => writeFileSync(path, text.slice(0, text.length >> 1)),
  copyFileSync: (from, to) => {
    const bytes = readFileSync(from);
    writeFileSync(to, bytes.subarray(0, bytes.length >> 1));
  },
};
const { readFileSync, writeFileSync, writeSync } = fs;

/** @type {string[]} */
const touched = [];
for (const name of touching) {
  const plain = fs[name];
  Object.assign(fs, {
    /** @param {readonly unknown[]} given */
    [name]: (...given) => {
      touched.push(name);
      const now = touched.length === Number(at);
      if (now && when === "half") halves[name]?.(...given);
      if (now && when !== "after") process.kill(process.pid, "SIGKILL");
      const answer = Reflect.apply(plain, fs, given);
      if (now && when === "after") process.kill(process.pid, "SIGKILL");
      return answer;
    },
  });
}
syncBuiltinESMExports();
process.argv = [...process.argv.slice(0, 2), ...words];
// A program may go on after it is loaded.
process.on("exit", () => process.stderr.write(`touched ${touched.length}: ${touched.join(" ")}\n`));
await import(pathToFileURL(program).href);
