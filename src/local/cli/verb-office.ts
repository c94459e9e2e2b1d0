import { dirname } from "node:path";
import { required } from "./arguments.ts";
import { ask } from "./ask.ts";
import { clockOf } from "./clock-of.ts";
import { openHost } from "./open-host.ts";
import type { Verb } from "./verb.ts";
import { changeFile, openFile } from "./workbook-file.ts";

/** What the page *Bắt đầu* asks once of a new office, for a book without Google. */
export const office: Verb = {
  name: "office",
  usage:
    'office FILE.xlsx --unit "TÊN ĐẦY ĐỦ" --agency "NHƯ IN TRÊN VĂN BẢN" --symbol STP --place "ĐỊA DANH" --signer "HỌ TÊN" --position "CHỨC VỤ" [--parent "CƠ QUAN CHỦ QUẢN"] [--authority "KT. GIÁM ĐỐC"] [--user EMAIL]',
  summary: "khai báo cơ quan và người ký của một sổ mới",
  accepts: {
    words: ["tên sổ (FILE.xlsx)"],
    options: [
      "unit",
      "agency",
      "symbol",
      "place",
      "signer",
      "position",
      "parent",
      "authority",
      "user",
      "today",
    ],
    flags: [],
  },
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const facts = {
      parentAgency: given.options.get("parent") ?? "",
      agency: required(given, "agency"),
      unit: required(given, "unit"),
      symbol: required(given, "symbol"),
      place: required(given, "place"),
      name: required(given, "signer"),
      position: required(given, "position"),
      authority: given.options.get("authority") ?? "",
    };
    const message = await changeFile(path, openFile, (book) =>
      ask(openHost(book, { papers: dirname(path), user: given.options.get("user"), now: clockOf(given) }), {
        verb: "office.write",
        facts,
      }),
    );
    tell(message);
    return 0;
  },
};
