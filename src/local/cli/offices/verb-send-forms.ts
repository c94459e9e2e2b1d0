import { join } from "node:path";
import type { Answers } from "../../../app/all-verbs.ts";
import { rememberBeside } from "../../disk/memo-file.ts";
import type { Host } from "../../host.ts";
import type { Verb } from "../verb.ts";
import type { Desk } from "./desk.ts";

type Progress = Answers["forms.step"];

/** Drives the job to its end, or to where it has to wait, as the page does; what left on the way is gathered. */
function sendAll(
  { ask }: Desk,
  host: Host,
  campaign: string,
  units: readonly { readonly unit: string }[],
  way: "thu" | "tep",
): Progress {
  let progress: Progress = ask(host, { verb: "forms.start", campaign, units, way });
  const made = [...progress.made];
  while (!progress.finished && progress.stopped === "") {
    progress = ask(host, { verb: "forms.step", job: progress.job });
    made.push(...progress.made);
  }
  return { ...progress, made };
}

/** `send-forms`: a workbook for each unit, as files of a folder or with letters of the outbox. */
export const sendForms = (desk: Desk): Verb => ({
  name: "send-forms",
  usage:
    'send-forms FILE.xlsx --campaign "PHONG TRÀO" --out DIR [--for "ĐƠN VỊ"] [--mail] [--user EMAIL] [--today 2026-03-05]',
  summary: "tạo cho mỗi đơn vị một mẫu Excel chỉ có phần của đơn vị; --mail ghi thư .eml kèm mẫu",
  accepts: {
    words: ["tên sổ (FILE.xlsx)"],
    options: ["campaign", "for", "out", "user", "today"],
    flags: ["mail"],
  },
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const campaign = desk.required(given, "campaign");
    const out = desk.papersFolder(desk.required(given, "out"));
    const unit = given.options.get("for");
    const { made, failed, way, done, total, stopped } = await desk.changeFile(path, desk.openFile, (book) => {
      const [user, remember] = [given.options.get("user"), rememberBeside(path)];
      const host = desk.openHost(book, { path, papers: out, user, now: desk.clockOf(given), remember });
      return sendAll(
        desk,
        host,
        campaign,
        unit === undefined ? [] : [{ unit }],
        given.options.has("mail") ? "thu" : "tep",
      );
    });
    for (const { title, link } of made)
      tell(link === "" ? `Đã ghi thư cho ${title}.` : `${title}: ${desk.paperPath(path, link)}`);
    for (const { item, message } of failed) tell(`${item}: ${message}`);
    if (way === "thu" && made.length > 0) tell(`Thư ở ${join(out, "hop-thu-di")}; mở từng tệp .eml để gửi.`);
    if (stopped !== "") tell(`${stopped} Còn ${total - done} đơn vị.`);
    return failed.length === 0 && stopped === "" ? 0 : 1;
  },
});
