import { makeBook } from "../session/make-book.ts";
import type { Arguments } from "./arguments.ts";
import { clockOf } from "./clock-of.ts";
import type { Verb } from "./verb.ts";

async function make(given: Arguments, sample: boolean, tell: (line: string) => void): Promise<number> {
  const [path = ""] = given.words;
  await makeBook({ path, sample, now: clockOf(given) ?? (() => Date.now()) }, tell);
  tell(`Đã tạo sổ ${path}.`);
  return 0;
}

export const newBook: Verb = {
  name: "new",
  usage: "new FILE.xlsx [--today 2026-03-05]",
  summary: "tạo sổ mới, đã thiết lập",
  accepts: { words: ["tên sổ (FILE.xlsx)"], options: ["today"], flags: [] },
  run: (given, tell) => make(given, false, tell),
};

export const sample: Verb = {
  name: "sample",
  usage: "sample FILE.xlsx [--today 2026-03-05]",
  summary: "tạo sổ có sẵn cơ quan mẫu với năm phong trào",
  accepts: { words: ["tên sổ (FILE.xlsx)"], options: ["today"], flags: [] },
  run: (given, tell) => make(given, true, tell),
};
