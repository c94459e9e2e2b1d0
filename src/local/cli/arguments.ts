import { WrongUse } from "../session/wrong-use.ts";

/** A command line as typed: words in order, and options by name; a flag without a value is "". */
export interface Arguments {
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

/** What a verb takes: which words it needs, which may follow them, which options with a value, which flags. */
export interface Accepts {
  readonly words: readonly string[];
  readonly spareWords?: readonly string[];
  /** Whether the last word may stand for as many as are typed: files, folders. */
  readonly manyWords?: boolean;
  readonly options: readonly string[];
  readonly flags: readonly string[];
}

/** Splits a command line. An option nobody knows, a missing value and a missing or surplus word are wrong use. */
export function readArguments(typed: readonly string[], accepts: Accepts): Arguments {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < typed.length; index += 1) {
    const word = typed[index] ?? "";
    if (!word.startsWith("--")) {
      words.push(word);
      continue;
    }
    const name = word.slice(2);
    if (accepts.flags.includes(name)) {
      options.set(name, "");
      continue;
    }
    const value = typed[index + 1];
    if (!accepts.options.includes(name)) throw new WrongUse(`Không có tùy chọn ${word}.`);
    if (value === undefined || value.startsWith("--"))
      throw new WrongUse(`Tùy chọn ${word} cần một giá trị theo sau.`);
    options.set(name, value);
    index += 1;
  }
  const missing = accepts.words[words.length];
  if (missing !== undefined) throw new WrongUse(`Thiếu ${missing}.`);
  const surplus =
    accepts.manyWords === true ? undefined : words[accepts.words.length + (accepts.spareWords?.length ?? 0)];
  if (surplus !== undefined) throw new WrongUse(`Thừa “${surplus}”.`);
  return { words, options };
}

/** The value of an option that this verb cannot do without. */
export function required(given: Arguments, name: string): string {
  const value = given.options.get(name);
  if (value === undefined) throw new WrongUse(`Thiếu --${name}.`);
  return value;
}
