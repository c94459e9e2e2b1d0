import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import type { Verb } from "./verb.ts";
import { required } from "./words/arguments.ts";
import { clockOf } from "./words/clock-of.ts";
import { paperPath } from "./words/paper-path.ts";
import { papersFolder } from "./words/papers-folder.ts";
import { bookWord, shared } from "./words/shared-options.ts";

export const write: Verb = {
  name: "write",
  group: "Phong trào, văn bản",
  summary: "tạo văn bản .docx của một phong trào",
  more: [
    "Loại văn bản là tên như ở mục Tạo văn bản: Kế hoạch, Công văn đôn đốc, Giấy mời, Giấy khen… Văn bản của từng đơn vị, từng người thì thêm --for.",
  ],
  accepts: {
    words: [bookWord],
    options: {
      paper: { value: '"LOẠI"', says: "loại văn bản", needed: true },
      campaign: shared.campaign,
      out: { value: "THƯ-MỤC", says: "thư mục ghi văn bản", needed: true },
      for: { value: '"TÊN"', says: "đơn vị, người hoặc đợt mà văn bản lập cho" },
      replace: { says: "thay bản của người khác" },
      renew: { says: "lập bản thay cho văn bản đã ban hành" },
      pdf: { says: "xuất thêm PDF, khi máy có LibreOffice" },
      user: shared.user,
      today: shared.today,
    },
  },
  examples: [
    'write mau.xlsx --paper "Kế hoạch" --campaign QB-2017 --out van-ban',
    'write mau.xlsx --paper "Giấy mời" --campaign QB-2017 --out van-ban',
  ],
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
      const { patienceWith, toPdf } = await import("../session/to-pdf.ts");
      const papers = made.map(({ link }) => paperPath(path, link));
      if (!(await toPdf(papers, out, patienceWith(papers.length), tell))) exit = 1;
    }
    return exit;
  },
};
