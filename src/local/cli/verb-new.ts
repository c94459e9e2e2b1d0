import { openHost, projectFile } from "../session/open-host.ts";
import { readSamples, typeSamples } from "../session/sample-rows.ts";
import { changeFile, newFile } from "../session/workbook-file.ts";
import type { Arguments } from "./arguments.ts";
import { clockOf } from "./clock-of.ts";
import { runItem } from "./run-item.ts";
import type { Verb } from "./verb.ts";

async function make(given: Arguments, withSample: boolean, tell: (line: string) => void): Promise<number> {
  const [path = ""] = given.words;
  const now = clockOf(given) ?? (() => Date.now());
  await changeFile(path, newFile, (book) => {
    const host = openHost(book, { path, user: undefined, now });
    const blank = book.sheets.map(({ name }) => name);
    runItem(host, path, "Thiết lập sổ", false, tell);
    // The tab that every new book is born with; set-up never deletes a tab of anybody's.
    book.sheets = book.sheets.filter(({ name }) => !blank.includes(name));
    if (withSample) {
      const typed = typeSamples(book, readSamples(projectFile("samples")), now());
      tell(`Đã ghi ${typed} dòng của cơ quan mẫu.`);
    }
  });
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
