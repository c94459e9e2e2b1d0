import { dirname } from "node:path";
import type { Answers } from "../../../app/all-verbs.ts";
import type { Host } from "../../host.ts";
import type { Verb } from "../verb.ts";
import type { Desk } from "./desk.ts";
import { toldForms } from "./told-forms.ts";

/** What units say in their workbooks, as it is handed over. */
export type FormReturns = Answers["forms.receive"]["units"][number]["returns"];

/**
 * `receive`: workbooks that units sent back are read, compared with what was sent and with the book, and told by unit. Nothing
 * of them is written without `--yes`.
 * @param handOver gives reports to the desk and answers with a sentence; without it there is no `--yes`
 */
export const receive = (
  desk: Desk,
  handOver: ((host: Host, returns: FormReturns) => string) | undefined,
): Verb => ({
  name: "receive",
  usage: "receive SỔ.xlsx TỆP…|THƯ-MỤC [--report] [--yes] [--user EMAIL] [--today 2026-03-05]",
  summary:
    "đọc các tệp mẫu đơn vị gửi lại, in theo đơn vị chỗ cần xem; --report in mọi ô đã đổi, --yes chuyển vào Báo về",
  accepts: {
    words: ["tên sổ (SỔ.xlsx)", "tệp hoặc thư mục đơn vị gửi lại"],
    manyWords: true,
    options: ["user", "today"],
    flags: handOver === undefined ? ["report"] : ["report", "yes"],
  },
  run: async (given, tell) => {
    const [path = "", ...named] = given.words;
    // Few commands read them; the others start without the reader.
    const { returnedFiles } = await import("./returned-files.ts");
    const { files, unread } = returnedFiles(named);
    const { units, refused, message } = await desk.changeFile(path, desk.openFile, (book) => {
      const host = desk.openHost(book, {
        path,
        papers: dirname(path),
        user: given.options.get("user"),
        now: desk.clockOf(given),
      });
      const back = desk.ask(host, { verb: "forms.receive", files });
      const returns = back.units.flatMap((unit) => unit.returns);
      const hand = given.options.has("yes") && returns.length > 0;
      return { ...back, message: hand ? (handOver?.(host, returns) ?? "") : "" };
    });
    const all = { units, refused: [...refused, ...unread] };
    for (const line of toldForms(all, given.options.has("report"))) tell(line);
    if (message !== "") tell(message);
    const isLess = units.some(({ doubts }) => doubts.some(({ grade }) => grade === "refuse"));
    return all.refused.length > 0 || isLess ? 1 : 0;
  },
});
