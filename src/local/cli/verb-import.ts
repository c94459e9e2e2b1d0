import { dirname } from "node:path";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import type { Verb } from "./verb.ts";
import { paperBytes } from "./verb-read.ts";
import { required } from "./words/arguments.ts";
import { clockOf } from "./words/clock-of.ts";
import { shared } from "./words/shared-options.ts";

/** `import`: a plan that the office has already becomes a campaign of the book, as the page does it. */
export const importPlan: Verb = {
  name: "import",
  group: "Phong trào, văn bản",
  summary: "đọc một kế hoạch có sẵn vào sổ thành phong trào",
  more: [
    "Đọc .docx, .pdf có chữ, .txt, .md; in những chỗ cần xem lại. Năm sau chuyển phong trào ấy bằng new-campaign --from.",
  ],
  accepts: {
    words: [{ shown: "VĂN-BẢN.docx", called: "tên tệp văn bản" }],
    options: {
      into: { value: "SỔ.xlsx", says: "sổ ghi phong trào vào", needed: true },
      campaign: { value: "MÃ", says: "mã đặt cho phong trào; không ghi thì sổ tự đặt" },
      user: shared.user,
      today: shared.today,
    },
  },
  examples: ["import van-ban/ke-hoach-QB-2017.docx --into so.xlsx"],
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const into = required(given, "into");
    // Few commands read a paper; the others start without the reader.
    const { readingOfAnyFile } = await import("../../reading/read-any-file.ts");
    const { toldDraft } = await import("../../reading/told-draft.ts");
    const read = await readingOfAnyFile(path, paperBytes(path));
    if (!read.ok) throw new WrongUse(`${path}: ${read.why}`);
    const { doubts, written, message } = await changeFile(into, openFile, (book) => {
      const host = openHost(book, {
        path: into,
        papers: dirname(into),
        user: given.options.get("user"),
        now: clockOf(given),
      });
      const { draft, doubts } = toldDraft(read.reading, ask(host, { verb: "campaign.names" }));
      const start = { way: "paper", code: given.options.get("campaign") ?? "", draft } as const;
      const { key, fingerprint } = ask(host, { verb: "campaign.preview", start });
      return { doubts, ...ask(host, { verb: "campaign.write", start, key, fingerprint }) };
    });
    for (const line of doubts) tell(`[cần xem lại] ${line}`);
    tell(message);
    return written ? 0 : 1;
  },
};
