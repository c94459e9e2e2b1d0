// Runs a command line of its own, as a clerk's terminal starts it, and kills it the hard way at the n-th time that it
// touches a file: between two of these nothing changes that outlives it. Says on stderr how often it did where it lives on.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { pathToFileURL } from "node:url";

const [, , at = "0", when = "before", program = "", ...words] = process.argv;
const touching = /** @type {const} */ ([
  ...["openSync", "writeSync", "writeFileSync", "renameSync", "rmSync", "mkdirSync"],
  ...["linkSync", "copyFileSync", "ftruncateSync", "chmodSync", "chownSync"],
]);

let touched = 0;
for (const name of touching) {
  const plain = fs[name];
  Object.assign(fs, {
    /** @param {readonly unknown[]} given */
    [name]: (...given) => {
      touched += 1;
      const now = touched === Number(at);
      if (now && when === "before") process.kill(process.pid, "SIGKILL");
      const answer = Reflect.apply(plain, fs, given);
      if (now && when === "after") process.kill(process.pid, "SIGKILL");
      return answer;
    },
  });
}
syncBuiltinESMExports();
process.argv = [...process.argv.slice(0, 2), ...words];
await import(pathToFileURL(program).href);
process.stderr.write(`touched ${touched}\n`);
