import { readFileSync } from "node:fs";
import { faultCode, whyNot } from "../disk/why-not.ts";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import type { Verb } from "./verb.ts";
import { required } from "./words/arguments.ts";
import { clockOf } from "./words/clock-of.ts";
import { bookWord, shared } from "./words/shared-options.ts";

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
  group: "Sổ",
  summary: "khai báo cơ quan, người ký, đơn vị của sổ mới",
  more: [
    "Làm việc của khung Bắt đầu. Danh sách đơn vị là một tệp chữ, mỗi dòng một tên, thêm email sau tên nếu có; sổ đọc loại, cấp trên, tỉnh từ tên gọi.",
  ],
  accepts: {
    words: [bookWord],
    options: {
      unit: { value: '"TÊN"', says: "tên đầy đủ của cơ quan", needed: true },
      agency: { value: '"TÊN"', says: "tên cơ quan như in ở đầu văn bản", needed: true },
      symbol: { value: "KÝ-HIỆU", says: "ký hiệu cơ quan trong số văn bản, ví dụ STP", needed: true },
      place: { value: '"TÊN"', says: "địa danh ghi trước ngày ban hành", needed: true },
      signer: { value: '"HỌ TÊN"', says: "người ký văn bản", needed: true },
      position: { value: '"CHỨC VỤ"', says: "chức vụ của người ký, như in trên văn bản", needed: true },
      parent: { value: '"TÊN"', says: "cơ quan chủ quản, như in ở đầu văn bản" },
      authority: { value: '"KT. …"', says: "quyền hạn ký khi ký thay, ví dụ KT. GIÁM ĐỐC" },
      units: { value: "TỆP.txt", says: "danh sách đơn vị cần thêm, mỗi dòng một tên" },
      user: shared.user,
      today: shared.today,
    },
  },
  examples: [
    'office so.xlsx --unit "Sở Tư pháp tỉnh Quảng Bình" --agency "SỞ TƯ PHÁP" --symbol STP --place "Quảng Bình" --signer "Nguyễn Văn An" --position "GIÁM ĐỐC"',
  ],
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
