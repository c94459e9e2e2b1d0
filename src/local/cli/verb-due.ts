import { newBook } from "../book/model/new-book.ts";
import type { Host } from "../host.ts";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { WrongUse } from "../session/wrong-use.ts";
import type { AskedPhrase } from "./due-lines.ts";
import type { Verb } from "./verb.ts";
import { dayTyped, howToType } from "./words/day-typed.ts";
import { typedHere } from "./words/here.ts";
import { shared } from "./words/shared-options.ts";

type Before = "exclusive" | "inclusive";

/** The door's answer to one phrase, its sentences in one. */
function answer(host: Host, { phrase, issued }: AskedPhrase, before: Before) {
  const day = issued === undefined ? undefined : dayTyped(issued);
  if (issued !== undefined && day === undefined)
    throw new WrongUse(`Ngày ban hành “${issued}” không phải là ngày: ${howToType}.`);
  const { start, due, bound, nominal, explain } = ask(host, { verb: "due", phrase, before, issued: day });
  return { start, due, bound, nominal, explain: explain.join(" ") };
}

export const due: Verb = {
  name: "due",
  group: "Kiểm tra, thời hạn, nhắc việc",
  summary: "đọc thời hạn ghi bằng lời ra ngày; không cần sổ",
  more: [
    'In ngày và cách tính. Với --lines, cụm từ đọc từ đầu vào, mỗi dòng một JSON {"phrase": …, "issued": …}, trả lời mỗi dòng một JSON.',
  ],
  accepts: {
    words: [{ shown: '"CỤM TỪ"', called: "cụm từ thời hạn", spare: true }],
    options: {
      issued: { value: "NGÀY", says: "ngày ban hành văn bản, để tính “kể từ ngày ký”" },
      before: {
        value: "CÁCH",
        says: "“trước ngày” có kể chính ngày ấy không: inclusive (có), exclusive (không; khi không ghi)",
      },
      lines: { says: "đọc nhiều cụm từ từ đầu vào; phải có --json" },
      json: shared.json,
    },
  },
  examples: [
    'due "trước ngày 20/02/2017" --issued 25/01/2017',
    'due "10 ngày làm việc kể từ ngày ký" --issued 25/01/2017 --json',
  ],
  run: async ({ words: [phrase], options }, tell) => {
    const before = options.get("before") ?? "exclusive";
    if (before !== "exclusive" && before !== "inclusive")
      throw new WrongUse(
        `--before “${before}”: ghi inclusive (kể cả chính ngày ấy) hoặc exclusive (không kể).`,
      );
    const issued = options.get("issued");
    const host = openHost(newBook(), { path: "", user: undefined });
    if (options.has("lines")) {
      if (phrase !== undefined) throw new WrongUse(`Có --lines thì cụm từ đọc từ đầu vào; thừa “${phrase}”.`);
      if (!options.has("json")) throw new WrongUse("--lines trả lời bằng JSON: ghi thêm --json.");
      const { answerLines } = await import("./due-lines.ts");
      const allRead = await answerLines(
        (asked) => answer(host, { ...asked, issued: asked.issued ?? issued }, before),
        tell,
      );
      return allRead ? 0 : 1;
    }
    if (phrase === undefined)
      throw new WrongUse(`Thiếu cụm từ thời hạn. Ví dụ: ${typedHere('due "trước ngày 20/02/2017"')}`);
    const told = answer(host, { phrase, issued }, before);
    if (options.has("json")) tell(JSON.stringify(told, null, 2));
    else tell(told.due === null ? told.explain : `${told.due}  ${told.explain}`);
    return 0;
  },
};
