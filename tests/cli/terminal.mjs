// One terminal: runs the built command line again and again in this process, as the parent types it. Starting Node,
// reading the program and loading the bundle anew for each of 130 command lines took longer than what they did.
import { pathToFileURL } from "node:url";

const shell = process.env;
const here = process.cwd();

/** What is said and how it ends, kept from the parent's own screen.
 * @param {string | undefined} path in place of this machine's PATH
 * @param {string | undefined} folder in which it is typed, if not where the tests run
 * @param {() => Promise<number>} work */
async function overheard(path, folder, work) {
  const said = { out: "", err: "" };
  const { stdout, stderr } = process;
  const screen = { out: stdout.write, err: stderr.write };
  stdout.write = (text) => {
    said.out += text;
    return true;
  };
  stderr.write = (text) => {
    said.err += text;
    return true;
  };
  process.env = { ...shell, ...(path === undefined ? {} : { PATH: path }) };
  process.chdir(folder ?? here);
  try {
    return { code: await work(), ...said };
  } catch (fault) {
    // Node ends a program that throws with 1 and its trace.
    return { code: 1, out: said.out, err: `${said.err}${fault instanceof Error ? fault.stack : fault}\n` };
  } finally {
    stdout.write = screen.out;
    stderr.write = screen.err;
  }
}

const program = pathToFileURL(process.argv[2] ?? "").href;
process.argv = [...process.argv.slice(0, 2), "--version"];
/** @type {(words: readonly string[]) => Promise<number>} */
let commandLine;
await overheard(undefined, undefined, async () => {
  ({ commandLine } = await import(program));
  return 0;
});

let last = Promise.resolve();
process.on("message", ({ id, line: { words, path, folder } }) => {
  last = last.then(async () => {
    process.send?.({ id, ended: await overheard(path, folder, () => commandLine(words)) });
  });
});
