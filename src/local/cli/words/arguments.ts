import { WrongUse } from "../../session/wrong-use.ts";
import { typedHere } from "./here.ts";
import { nearestName } from "./nearest-name.ts";
import { optionTyped, vietnameseOptions } from "./option-names.ts";
import { standingFile } from "./standing-file.ts";
import type { ToldVerb } from "./told-verb.ts";

/** A command line as typed: words in order, and options by name; a flag without a value is "". */
export interface Arguments {
  /** The verb that they are for. */
  readonly verb: string;
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
}

type Told = Pick<ToldVerb, "name" | "accepts" | "examples">;

const helpOf = (verb: string): string => typedHere(`${verb} --help`);

/** An option nobody knows, with the one that was meant where a name is near. */
function unknownOption({ name: verb, accepts }: Told, typed: string): WrongUse {
  const names = Object.keys(accepts.options);
  const near = nearestName(
    typed.replace(/^-+/u, ""),
    names.flatMap((name) => [name, vietnameseOptions[name] ?? name]),
  );
  const meant = near === undefined ? undefined : optionTyped(near, names);
  const proposal = meant === undefined ? "" : ` Có phải --${meant}?`;
  return new WrongUse(`Lệnh ${verb} không có tùy chọn ${typed}.${proposal} Xem: ${helpOf(verb)}`);
}

/** An option as typed, by its name, with what stands behind “=” in the same word. */
function readOption(
  told: Told,
  typed: string,
): { readonly name: string; readonly joined: string | undefined } {
  const [, text = "", , joined] = /^--([^=]*)(=(.*))?$/su.exec(typed) ?? [];
  const name = optionTyped(text, Object.keys(told.accepts.options));
  if (name === undefined) throw unknownOption(told, typed.replace(/=.*/su, ""));
  return { name, joined };
}

/** One word too many is most often a name with blanks in it. */
function surplus({ name, accepts }: Told, word: string): WrongUse {
  const taken = accepts.words.map(({ shown }) => shown).join(" ");
  const takes = taken === "" ? "không nhận tên nào" : `chỉ nhận ${taken}`;
  return new WrongUse(
    `Thừa “${word}”: lệnh ${name} ${takes}. Tên có dấu cách thì đặt trong ngoặc kép. Xem: ${helpOf(name)}`,
  );
}

function refuseMissing(told: Told, words: readonly string[], options: ReadonlyMap<string, string>): void {
  const { name, accepts, examples } = told;
  const example = ` Ví dụ: ${typedHere(examples[0] ?? name)}`;
  const word = accepts.words[words.length];
  if (word !== undefined && word.spare !== true)
    throw new WrongUse(`Thiếu ${word.called} (${word.shown}).${example}`);
  const [option] =
    Object.entries(accepts.options).find(([each, { needed }]) => needed === true && !options.has(each)) ?? [];
  if (option !== undefined) throw new WrongUse(`Thiếu --${option}.${example}`);
}

/** Splits a command line. An option nobody knows, a missing value and a missing or surplus word are wrong use. */
export function readArguments(told: Told, typed: readonly string[]): Arguments {
  const { name: verb, accepts } = told;
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < typed.length; index += 1) {
    const word = typed[index] ?? "";
    if (/^-\p{L}/u.test(word)) throw unknownOption(told, word);
    if (!word.startsWith("--")) {
      words.push(standingFile(word));
      continue;
    }
    const { name, joined } = readOption(told, word);
    const { value: shown } = accepts.options[name] ?? {};
    if (shown === undefined) {
      if (joined !== undefined) throw new WrongUse(`Tùy chọn --${name} không nhận giá trị: bỏ “=${joined}”.`);
      options.set(name, "");
      continue;
    }
    const value = joined ?? typed[index + 1];
    if (value === undefined || (joined === undefined && value.startsWith("--")))
      throw new WrongUse(
        `Tùy chọn ${word} cần một giá trị theo sau: --${name} ${shown}. Xem: ${helpOf(verb)}`,
      );
    options.set(name, value);
    if (joined === undefined) index += 1;
  }
  refuseMissing(told, words, options);
  const many = accepts.words.some(({ many: several }) => several === true);
  const extra = many ? undefined : words[accepts.words.length];
  if (extra !== undefined) throw surplus(told, extra);
  return { verb, words, options };
}

/** The value of an option that this verb cannot do without, here or at all. */
export function required({ verb, options }: Arguments, name: string): string {
  const value = options.get(name);
  if (value === undefined) throw new WrongUse(`Thiếu --${name}. Xem: ${helpOf(verb)}`);
  return value;
}
