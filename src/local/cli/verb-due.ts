import { newBook } from "../book/model/new-book.ts";
import { ask } from "./ask.ts";
import { openHost } from "./open-host.ts";
import type { Verb } from "./verb.ts";
import { WrongUse } from "./wrong-use.ts";

export const due: Verb = {
  name: "due",
  usage: 'due "CỤM TỪ" [--issued 2017-01-25] [--before exclusive|inclusive] [--json]',
  summary: "đọc một thời hạn ghi bằng lời; không cần sổ",
  accepts: { words: ["cụm từ thời hạn"], options: ["issued", "before"], flags: ["json"] },
  run: async ({ words: [phrase = ""], options }, tell) => {
    const before = options.get("before") ?? "exclusive";
    if (before !== "exclusive" && before !== "inclusive")
      throw new WrongUse("--before là exclusive hoặc inclusive.");
    const issued = options.get("issued");
    if (issued !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(issued)) {
      throw new WrongUse("Ghi ngày ban hành dạng năm-tháng-ngày, ví dụ --issued 2017-01-25.");
    }
    const host = openHost(newBook(), { papers: ".", user: undefined });
    const {
      start,
      due: day,
      bound,
      nominal,
      explain,
    } = ask(host, {
      verb: "due",
      phrase,
      before,
      issued,
    });
    const sentence = explain.join(" ");
    if (options.has("json"))
      tell(JSON.stringify({ start, due: day, bound, nominal, explain: sentence }, null, 2));
    else tell(day === null ? sentence : `${day}  ${sentence}`);
    return 0;
  },
};
