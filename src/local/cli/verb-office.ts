import { readFileSync } from "node:fs";
import { faultCode, whyNot } from "../disk/why-not.ts";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { required } from "./arguments.ts";
import { clockOf } from "./clock-of.ts";
import type { Verb } from "./verb.ts";

/** The text of a list of units. */
function listedIn(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (fault) {
    const code = faultCode(fault);
    if (code === undefined) throw fault;
    throw new WrongUse(`Không đọc được ${path}: ${whyNot(code)}.`, { cause: fault });
  }
}

/** What the page *Bắt đầu* asks once of a new office, for a book without Google. */
export const office: Verb = {
  name: "office",
  usage:
    'office FILE.xlsx --unit "TÊN ĐẦY ĐỦ" --agency "NHƯ IN TRÊN VĂN BẢN" --symbol STP --place "ĐỊA DANH" --signer "HỌ TÊN" --position "CHỨC VỤ" [--parent "CƠ QUAN CHỦ QUẢN"] [--authority "KT. GIÁM ĐỐC"] [--units DANH-SÁCH.txt] [--user EMAIL]',
  summary:
    "khai báo cơ quan và người ký của một sổ mới; --units thêm các đơn vị, mỗi dòng của tệp một tên, kèm email nếu có",
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
      "units",
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
    const list = given.options.get("units");
    const pasted = list === undefined ? "" : listedIn(list);
    return changeFile(path, openFile, (book) => {
      const user = given.options.get("user");
      const host = openHost(book, { path, user, now: clockOf(given) });
      const message = ask(host, { verb: "office.write", facts });
      if (pasted === "") {
        tell(message);
        return 0;
      }
      const { fingerprint, left } = ask(host, { verb: "units.preview", pasted });
      for (const { line, text, why } of left) tell(`Dòng ${line} “${text}”: ${why}`);
      tell(ask(host, { verb: "units.write", pasted, fingerprint }).message);
      return left.length === 0 ? 0 : 1;
    });
  },
};
