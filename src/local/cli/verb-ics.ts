import { statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import type { Verb } from "./verb.ts";
import { required } from "./words/arguments.ts";
import { bookWord, shared } from "./words/shared-options.ts";

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
  group: "Kiểm tra, thời hạn, nhắc việc",
  summary: "ghi tệp lịch .ics các mốc của một phong trào",
  more: ["Mở tệp bằng Lịch của máy, điện thoại, Outlook. Sổ giữ nguyên."],
  accepts: {
    words: [bookWord],
    options: {
      campaign: shared.campaign,
      out: { value: "TỆP.ics", says: "tệp lịch sẽ ghi", needed: true },
    },
  },
  examples: ["ics mau.xlsx --campaign BTP-2017 --out btp-2017.ics"],
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
