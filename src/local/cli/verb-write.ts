import { required } from "./arguments.ts";
import { ask } from "./ask.ts";
import { openHost } from "./open-host.ts";
import { papersFolder } from "./papers-folder.ts";
import type { Verb } from "./verbs.ts";
import { holdFile, openFile, saveFile } from "./workbook-file.ts";

interface Answer {
  readonly made: readonly { readonly name: string; readonly link: string; readonly changed: string }[];
  readonly failed: readonly string[];
}

export const write: Verb = {
  name: "write",
  usage: "write FILE.xlsx --paper LOẠI --campaign MÃ [--for MÃ] --out DIR [--user EMAIL] [--replace]",
  summary: "tạo văn bản .docx của một phong trào",
  accepts: {
    words: ["tên sổ (FILE.xlsx)"],
    options: ["paper", "campaign", "for", "out", "user"],
    flags: ["replace"],
  },
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const paper = required(given, "paper");
    const campaign = required(given, "campaign");
    const out = papersFolder(required(given, "out"));
    const release = holdFile(path);
    try {
      const book = await openFile(path);
      const host = openHost(book, { papers: out, user: given.options.get("user") });
      const { made, failed } = ask<Answer>(host, {
        verb: "paper.write",
        paper,
        campaign,
        subject: given.options.get("for") ?? "",
        replace: given.options.has("replace"),
      });
      await saveFile(path, book);
      for (const { name, link, changed } of made) tell(`Đã tạo ${name}: ${link} ${changed}`.trim());
      for (const message of failed) tell(message);
      return failed.length === 0 ? 0 : 1;
    } finally {
      release();
    }
  },
};
