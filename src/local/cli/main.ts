import { UnreadablePart } from "../book/parts/unreadable.ts";
import { unreadableSentence } from "../book/read/guard-xlsx.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { readArguments } from "./arguments.ts";
import { verbs } from "./verbs.ts";

/** The product's version, put in by the build (scripts/build.mjs) from package.json. */
declare const VERSION: string;

/** A terminal of the usual width. */
const COLUMNS = 80;

/** Text in lines of a terminal's width, each after so many blanks; an option stays with its value. */
function lines(text: string, first: number, rest: number): string {
  const out = [" ".repeat(first)];
  for (const word of text.match(/\[?--[\w-]+ (?:"[^"]*"|[^\s[]+)\]?|\S+/gu) ?? []) {
    const line = out[out.length - 1] ?? "";
    if (line.trim() === "") out[out.length - 1] = line + word;
    else if ([...line].length + 1 + [...word].length <= COLUMNS) out[out.length - 1] = `${line} ${word}`;
    else out.push(" ".repeat(rest) + word);
  }
  return out.join("\n");
}

function help(): string {
  return [
    "Cách dùng: npm run -s thidua -- <lệnh>",
    ...verbs.map(({ usage, summary }) => `${lines(usage, 2, 6)}\n${lines(summary, 6, 6)}`),
  ].join("\n");
}

/** Runs one command line. Exit code 0: well; 1: done, but something is wrong in the book; 2: wrong use, nothing written. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === "help" || name === "--help") {
    console.log(help());
    return name === undefined ? 2 : 0;
  }
  if (name === "--version") {
    console.log(VERSION);
    return 0;
  }
  const verb = verbs.find((candidate) => candidate.name === name);
  if (verb === undefined)
    throw new WrongUse(`Không có lệnh “${name}”. Các lệnh: ${verbs.map((each) => each.name).join(", ")}.`);
  return verb.run(readArguments(rest, verb.accepts), (line) => console.log(line));
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
