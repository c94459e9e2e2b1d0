import { dirname, join } from "node:path";
import type { Answers } from "../../app/all-verbs.ts";
import { rememberBeside } from "../disk/memo-file.ts";
import type { Host } from "../host.ts";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import type { Verb } from "./verb.ts";
import type { Arguments } from "./words/arguments.ts";
import { clockOf } from "./words/clock-of.ts";
import { papersFolder } from "./words/papers-folder.ts";
import { bookWord, shared } from "./words/shared-options.ts";

/** Letters that need a clerk's eye. */
type Doubtful = Answers["remind.preview"]["doubtful"];

/** “Văn phòng Sở (vp@stp.gov.vn)”; the address alone that no unit bears. */
const addressee = (to: string, units: string): string => (units === "" ? to : `${units} (${to})`);

function tellDoubtful(doubtful: Doubtful, tell: (line: string) => void): void {
  for (const { to, units, state, note } of doubtful)
    tell(`Cần xem lại: ${addressee(to, units)}: ${state}. ${note}`.trim());
}

function tellUnaddressed(unaddressed: readonly string[], tell: (line: string) => void): void {
  for (const line of unaddressed) tell(`Thiếu hoặc sai địa chỉ: ${line}`);
}

function tellPreview(preview: Answers["remind.preview"], tell: (line: string) => void): void {
  const { today, dayOff, letters, needed, allowance } = preview;
  if (dayOff !== "") tell(`${today} là ngày nghỉ (${dayOff}); sổ không gửi thư.`);
  else tell(`${today}: ${letters.length} thư, ${needed} người nhận. Hạn mức còn ${allowance} người nhận.`);
  if (preview.problem !== "") tell(preview.problem);
  for (const { to, units, copies, subject, uncertainSince, covered } of letters) {
    const copied = copies.length === 0 ? "" : ` (bản sao: ${copies.join("; ")})`;
    const again = uncertainSince === "" ? "" : `; thư ngày ${uncertainSince} chưa chắc đã tới`;
    tell(
      `${addressee(to, units)}${copied}: ${subject}${again}${covered ? "" : "; hết hạn mức, chờ lượt sau"}`,
    );
  }
  tellDoubtful(preview.doubtful, tell);
  tellUnaddressed(preview.unaddressed, tell);
  for (const line of preview.exhausted) tell(`Đã nhắc đủ các bậc, không nhắc nữa: ${line}`);
  if (preview.silent !== "") tell(preview.silent);
}

async function dryRun(given: Arguments, tell: (line: string) => void) {
  const {
    words: [path = ""],
    options,
  } = given;
  const now = clockOf(given);
  const host = openHost(await openFile(path), { path, user: options.get("user"), now });
  const preview = ask(host, { verb: "remind.preview" });
  if (options.has("json")) tell(JSON.stringify(preview, null, 2));
  else tellPreview(preview, tell);
  return preview.problem === "" ? 0 : 1;
}

/** Steps until everything has left or something stops the run, as the page beside the sheet does. */
function sendAll(
  host: Host,
): Answers["remind.step"] & { readonly doubtful: Doubtful; readonly unaddressed: readonly string[] } {
  let sent = 0;
  const refused: string[] = [];
  for (;;) {
    const step = ask(host, { verb: "remind.step" });
    sent += step.sent;
    refused.push(...step.refused);
    if (!step.finished && step.stopped === "") continue;
    const { doubtful, unaddressed } = ask(host, { verb: "remind.preview" });
    const open = doubtful.filter(({ state }) => state !== "không gửi được");
    return { ...step, sent, refused, doubtful: open, unaddressed };
  }
}

async function sendNow({ words: [path = ""], options }: Arguments, tell: (line: string) => void) {
  if (options.has("today") || options.has("json"))
    throw new WrongUse("--today và --json chỉ đi với --dry-run.");
  const papers = options.get("out") ?? dirname(path);
  const { sent, left, refused, stopped, doubtful, unaddressed } = await changeFile(path, openFile, (book) => {
    const [user, remember] = [options.get("user"), rememberBeside(path)];
    return sendAll(openHost(book, { path, papers: papersFolder(papers), user, remember }));
  });
  tell(
    sent === 0
      ? "Không có thư nào được ghi."
      : `Đã ghi ${sent} thư vào ${join(papers, "hop-thu-di")}; mở từng tệp .eml để gửi.`,
  );
  for (const line of refused) tell(line);
  tellDoubtful(doubtful, tell);
  tellUnaddressed(unaddressed, tell);
  if (left > 0) tell(`Còn ${left} thư.`);
  if (stopped !== "") tell(stopped);
  return left + refused.length + doubtful.length + unaddressed.length === 0 && stopped === "" ? 0 : 1;
}

export const remind: Verb = {
  name: "remind",
  group: "Kiểm tra, thời hạn, nhắc việc",
  summary: "nhắc việc: xem ai nhận thư gì, hoặc ghi thư .eml",
  more: [
    "Không có --dry-run thì ghi thư vào thư mục hop-thu-di cạnh sổ, mỗi thư một tệp .eml, và ghi vào sổ là đã nhắc; mở từng tệp để gửi. Chỉ với --dry-run mới thử được ngày khác.",
  ],
  accepts: {
    words: [bookWord],
    options: {
      "dry-run": { says: "chỉ cho xem, không ghi gì" },
      today: { ...shared.today, says: `${shared.today.says}; đi với --dry-run` },
      json: { says: `${shared.json.says}; đi với --dry-run` },
      out: { value: "THƯ-MỤC", says: "thư mục đặt hop-thu-di; không ghi thì cạnh sổ" },
      user: shared.user,
    },
  },
  examples: ["remind mau.xlsx --dry-run --today 05/03/2026", "remind mau.xlsx --out nhac-viec"],
  run: (given, tell) => (given.options.has("dry-run") ? dryRun(given, tell) : sendNow(given, tell)),
};
