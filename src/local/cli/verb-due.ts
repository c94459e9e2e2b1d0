import { newBook } from "../book/model/new-book.ts";
import type { Host } from "../host.ts";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { WrongUse } from "../session/wrong-use.ts";
import type { AskedPhrase } from "./due-lines.ts";
import type { Verb } from "./verb.ts";

type Before = "exclusive" | "inclusive";

/** The door's answer to one phrase, its sentences in one. */
function answer(host: Host, { phrase, issued }: AskedPhrase, before: Before) {
  if (issued !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(issued)) {
    throw new WrongUse("Ghi ngày ban hành dạng năm-tháng-ngày, ví dụ 2017-01-25.");
  }
  const { start, due, bound, nominal, explain } = ask(host, { verb: "due", phrase, before, issued });
  return { start, due, bound, nominal, explain: explain.join(" ") };
}

export const due: Verb = {
  name: "due",
  usage: 'due "CỤM TỪ" | --lines [--issued 2017-01-25] [--before exclusive|inclusive] [--json]',
  summary: "đọc một thời hạn ghi bằng lời, hoặc mỗi dòng một thời hạn; không cần sổ",
  accepts: {
    words: [],
    spareWords: ["cụm từ thời hạn"],
    options: ["issued", "before"],
    flags: ["json", "lines"],
  },
  run: async ({ words: [phrase], options }, tell) => {
    const before = options.get("before") ?? "exclusive";
    if (before !== "exclusive" && before !== "inclusive")
      throw new WrongUse("--before là exclusive hoặc inclusive.");
    const issued = options.get("issued");
    const host = openHost(newBook(), { path: "", user: undefined });
    if (options.has("lines")) {
      if (phrase !== undefined) throw new WrongUse(`Có --lines thì cụm từ đọc từ đầu vào; thừa “${phrase}”.`);
      if (!options.has("json")) throw new WrongUse("--lines trả lời bằng JSON; ghi thêm --json.");
      const { answerLines } = await import("./due-lines.ts");
      const allRead = await answerLines(
        (asked) => answer(host, { ...asked, issued: asked.issued ?? issued }, before),
        tell,
      );
      return allRead ? 0 : 1;
    }
    if (phrase === undefined) throw new WrongUse("Thiếu cụm từ thời hạn.");
    const told = answer(host, { phrase, issued }, before);
    if (options.has("json")) tell(JSON.stringify(told, null, 2));
    else tell(told.due === null ? told.explain : `${told.due}  ${told.explain}`);
    return 0;
  },
};
