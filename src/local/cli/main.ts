import { UnreadablePart } from "../book/parts/unreadable.ts";
import { unreadableSentence } from "../book/read/guard-xlsx.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { verbs } from "./verbs.ts";
import { readArguments } from "./words/arguments.ts";
import { overview, verbHelp } from "./words/help.ts";
import { here } from "./words/here.ts";
import { typedName } from "./words/typed-name.ts";
import { verbOf } from "./words/verb-of.ts";

/** The product's version, put in by the build (scripts/build.mjs) from package.json. */
declare const VERSION: string;

const asksHelp = (word: string): boolean => ["--help", "-h", "/?", "--tro-giup"].includes(word.toLowerCase());

/** `help`, or `trợ giúp` in one word or two: what follows it; undefined for other lines. */
function afterHelp(typed: readonly string[]): readonly string[] | undefined {
  if (typed[0] === "help" || typedName(typed[0] ?? "") === "tro-giup") return typed.slice(1);
  return typedName(typed.slice(0, 2).join(" ")) === "tro-giup" ? typed.slice(2) : undefined;
}

/** Runs one command line. Exit code 0: well; 1: done, but something is wrong in the book; 2: wrong use, nothing written. */
async function main(typed: readonly string[]): Promise<number> {
  const asked = afterHelp(typed);
  const [first, ...others] = asked ?? typed;
  if (first === undefined || asksHelp(first)) {
    console.log(overview(verbs, VERSION, here()));
    return typed.length === 0 ? 2 : 0;
  }
  if (first === "--version" || first === "-v") {
    console.log(VERSION);
    return 0;
  }
  const { name, rest } = verbOf(
    [first, ...others],
    verbs.map((each) => each.name),
  );
  const verb = verbs.find((each) => each.name === name);
  if (verb === undefined) throw new Error(`no verb ${name}`);
  if (asked !== undefined || rest.some(asksHelp)) {
    console.log(verbHelp(verb, here()));
    return 0;
  }
  return verb.run(readArguments(verb, rest), (line) => console.log(line));
}

/** Runs one command line to its exit code; wrong use is told on stderr. Tests type many into one process. */
export async function commandLine(words: readonly string[]): Promise<number> {
  try {
    return await main(words);
  } catch (fault) {
    // Sheets are read when they are first asked for, wherever that is.
    if (fault instanceof UnreadablePart) console.error(unreadableSentence(fault));
    else if (fault instanceof WrongUse) console.error(fault.message);
    else throw fault;
    return 2;
  }
}

process.exitCode = await commandLine(process.argv.slice(2));
