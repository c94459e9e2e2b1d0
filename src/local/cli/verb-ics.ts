import { statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { required } from "./arguments.ts";
import type { Verb } from "./verb.ts";

/** A path a calendar file may be written to: a free name, or an older calendar file, in a folder that is there. */
function calendarPath(path: string): string {
  if (!path.toLowerCase().endsWith(".ics"))
    throw new WrongUse(`Ghi tên tệp lịch có đuôi .ics, không phải “${path}”.`);
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw new WrongUse(`“${path}” là thư mục. Ghi tên tệp, ví dụ BTP-2017.ics.`);
  if (statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new WrongUse(`Không có thư mục ${dirname(path)}.`);
  return path;
}

function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (fault) {
    if (!(fault instanceof Error && "code" in fault)) throw fault;
    throw new WrongUse(`Không ghi được tệp ${path} (${String(fault.code)}).`);
  }
}

export const ics: Verb = {
  name: "ics",
  usage: 'ics FILE.xlsx --campaign "PHONG TRÀO" --out FILE.ics',
  summary: "ghi tệp lịch các mốc của một phong trào; không ghi vào sổ",
  accepts: { words: ["tên sổ (FILE.xlsx)"], options: ["campaign", "out"], flags: [] },
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const campaign = required(given, "campaign");
    const out = calendarPath(required(given, "out"));
    const book = await openFile(path);
    const { text, events, without } = ask(openHost(book, { path, user: undefined }), {
      verb: "ics.make",
      campaign,
    });
    writeText(out, text);
    tell(`Đã ghi ${events} thời hạn vào ${out}.`);
    if (without.length > 0)
      tell(`Chưa có ngày nên không có trong tệp: ${without.map((name) => `“${name}”`).join(", ")}.`);
    return 0;
  },
};
