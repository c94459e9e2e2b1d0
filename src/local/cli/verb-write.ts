import { required } from "./arguments.ts";
import { ask } from "./ask.ts";
import { openHost } from "./open-host.ts";
import { papersFolder } from "./papers-folder.ts";
import type { Verb } from "./verbs.ts";
import { holdFile, openFile, saveFile } from "./workbook-file.ts";
import { WrongUse } from "./wrong-use.ts";

const papers = ["ke-hoach"];

export const write: Verb = {
  name: "write",
  usage: "write FILE.xlsx --paper ke-hoach --campaign MÃ --out DIR [--user EMAIL] [--replace]",
  summary: "tạo văn bản .docx của một phong trào",
  accepts: {
    words: ["tên sổ (FILE.xlsx)"],
    options: ["paper", "campaign", "out", "user"],
    flags: ["replace"],
  },
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const paper = required(given, "paper");
    if (!papers.includes(paper))
      throw new WrongUse(`Không có loại văn bản “${paper}”. Các loại: ${papers.join(", ")}.`);
    const campaign = required(given, "campaign");
    const out = papersFolder(required(given, "out"));
    const release = holdFile(path);
    try {
      const book = await openFile(path);
      const host = openHost(book, { papers: out, user: given.options.get("user") });
      const { name, link, note } = ask<{ name: string; link: string; note: string }>(host, {
        verb: "plan.write",
        campaign,
        replace: given.options.has("replace"),
      });
      await saveFile(path, book);
      tell(`Đã tạo ${name}: ${link}`);
      if (note !== "") tell(note);
      return 0;
    } finally {
      release();
    }
  },
};
