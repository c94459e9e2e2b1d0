import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { required } from "./arguments.ts";
import { clockOf } from "./clock-of.ts";
import { paperPath } from "./paper-path.ts";
import { papersFolder } from "./papers-folder.ts";
import type { Verb } from "./verb.ts";

export const write: Verb = {
  name: "write",
  usage:
    'write FILE.xlsx --paper LOẠI --campaign "PHONG TRÀO" [--for "ĐƠN VỊ, NGƯỜI"] --out DIR [--user EMAIL] [--today 2026-03-05] [--replace] [--renew] [--pdf]',
  summary:
    "tạo văn bản .docx của một phong trào; --renew tạo bản thay thế cho văn bản đã ban hành; --pdf xuất thêm PDF bằng LibreOffice",
  accepts: {
    words: ["tên sổ (FILE.xlsx)"],
    options: ["paper", "campaign", "for", "out", "user", "today"],
    flags: ["replace", "renew", "pdf"],
  },
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const paper = required(given, "paper");
    const campaign = required(given, "campaign");
    const out = papersFolder(required(given, "out"));
    const { made, failed } = await changeFile(path, openFile, (book) =>
      ask(openHost(book, { path, papers: out, user: given.options.get("user"), now: clockOf(given) }), {
        verb: "paper.write",
        paper,
        campaign,
        subject: given.options.get("for") ?? "",
        replace: given.options.has("replace"),
        renew: given.options.has("renew"),
      }),
    );
    for (const { title, link, changed, note } of made) {
      tell(`Đã tạo ${title}: ${paperPath(path, link)}`);
      for (const line of [changed, note]) if (line !== "") tell(`  ${line}`);
    }
    for (const message of failed) tell(message);
    let exit = failed.length === 0 ? 0 : 1;
    if (given.options.has("pdf")) {
      const { toPdf } = await import("../session/to-pdf.ts");
      if (
        !(await toPdf(
          made.map(({ link }) => paperPath(path, link)),
          out,
          tell,
        ))
      )
        exit = 1;
    }
    return exit;
  },
};
