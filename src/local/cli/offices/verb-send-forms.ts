import { join } from "node:path";
import type { Answers } from "../../../app/all-verbs.ts";
import { rememberBeside } from "../../disk/memo-file.ts";
import type { Host } from "../../host.ts";
import { ask } from "../../session/ask.ts";
import { openHost } from "../../session/open-host.ts";
import { changeFile, openFile } from "../../session/workbook-file.ts";
import type { Verb } from "../verb.ts";
import { required } from "../words/arguments.ts";
import { clockOf } from "../words/clock-of.ts";
import { paperPath } from "../words/paper-path.ts";
import { papersFolder } from "../words/papers-folder.ts";
import { bookWord, shared } from "../words/shared-options.ts";

type Progress = Answers["forms.step"];

/** Drives the job to its end, or to where it has to wait, as the page does; what left on the way is gathered. */
function sendAll(
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
export const sendForms: Verb = {
  name: "send-forms",
  group: "Đơn vị gửi và nhận",
  summary: "tạo cho mỗi đơn vị một tệp Excel để điền",
  more: ["Mỗi tệp chỉ có phần của đơn vị ấy; đơn vị điền rồi gửi lại, nhận bằng lệnh receive."],
  accepts: {
    words: [bookWord],
    options: {
      campaign: shared.campaign,
      out: { value: "THƯ-MỤC", says: "thư mục ghi các tệp", needed: true },
      for: { value: '"ĐƠN VỊ"', says: "chỉ làm cho đơn vị này" },
      mail: { says: "ghi thư .eml kèm tệp, mỗi đơn vị một thư" },
      user: shared.user,
      today: shared.today,
    },
  },
  examples: ["send-forms mau.xlsx --campaign BTP-2017 --out mau-don-vi"],
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const campaign = required(given, "campaign");
    const out = papersFolder(required(given, "out"));
    const unit = given.options.get("for");
    const { made, failed, way, done, total, stopped } = await changeFile(path, openFile, (book) => {
      const [user, remember] = [given.options.get("user"), rememberBeside(path)];
      const host = openHost(book, { path, papers: out, flat: true, user, now: clockOf(given), remember });
      return sendAll(
        host,
        campaign,
        unit === undefined ? [] : [{ unit }],
        given.options.has("mail") ? "thu" : "tep",
      );
    });
    for (const { title, link } of made)
      tell(link === "" ? `Đã ghi thư cho ${title}.` : `${title}: ${paperPath(path, link)}`);
    for (const { item, message } of failed) tell(`${item}: ${message}`);
    if (way === "thu" && made.length > 0) tell(`Thư ở ${join(out, "hop-thu-di")}; mở từng tệp .eml để gửi.`);
    if (stopped !== "") tell(`${stopped} Còn ${total - done} đơn vị.`);
    return failed.length === 0 && stopped === "" ? 0 : 1;
  },
};
