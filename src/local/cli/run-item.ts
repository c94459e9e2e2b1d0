import type { Answers } from "../../app/all-verbs.ts";
import type { Host } from "../host.ts";
import { ask } from "../session/ask.ts";
import { driveSetUp } from "../session/drive-set-up.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { decideMoves } from "./decide-moves.ts";
import { paperPath } from "./words/paper-path.ts";

type Tell = (line: string) => void;

/** Papers that were made, and where they lie. */
function tellPapers(made: Answers["plan.selected"], book: string, tell: Tell): void {
  for (const { title, link } of made) tell(`${title}: ${paperPath(book, link)}`);
}

/** Drives a long job to its end, step by step, as the page beside the sheet does. */
function driveJob(host: Host, book: string, tell: Tell): Answers["paper-job.step"] {
  let progress = ask(host, { verb: "paper-job.start", paper: "ke-hoach", items: [] });
  while (!progress.finished) {
    progress = ask(host, { verb: "paper-job.step", job: progress.job });
    tell(`Đã làm ${progress.done}/${progress.total} ${progress.what}.`);
    tellPapers(progress.made, book, tell);
    for (const note of progress.notes) tell(note);
  }
  for (const { item, message } of progress.failed) tell(`${item}: ${message}`);
  return progress;
}

/** “Phong trào!A3” → the sheet and its row. */
export function readSelection(address: string): { readonly sheet: string; readonly row: number } {
  const found = /^'?(.+?)'?!\$?[A-Za-z]{1,3}\$?(\d+)$/u.exec(address.normalize("NFC"));
  const [, sheet, row] = found ?? [];
  if (sheet === undefined || row === undefined || Number(row) === 0) {
    throw new WrongUse(`Không hiểu “${address}”; ghi như Phong trào!A3.`);
  }
  return { sheet, row: Number(row) };
}

/**
 * Runs a menu item as a clerk would and tells what the screen said.
 * @param book path of its file
 * @param yes whether questions, of pages too, are answered with yes
 * @returns whether everything went well: no alert, no failed item, nothing left to decide
 */
export function runItem(host: Host, book: string, caption: string, yes: boolean, tell: Tell): boolean {
  const wanted = caption.normalize("NFC").trim().toLowerCase();
  const items = host.menu();
  const item = items.find((candidate) => candidate.caption.toLowerCase() === wanted);
  if (item === undefined) {
    throw new WrongUse(
      `Menu không có mục “${caption}”. Các mục: ${items.map((each) => each.caption).join(" · ")}.`,
    );
  }
  host.call(item.functionName);
  const shows = (page: string): boolean => host.pages().some(({ name }) => name === page);
  driveSetUp(host, tell);
  for (const { message } of host.toasts()) tell(message);
  const alerts = host.alerts().filter(({ answer }) => answer !== "YES");
  for (const { title, message } of alerts) tell(`${title}: ${message}`);
  if (alerts.some(({ answer }) => answer === "NO")) tell("Nếu đồng ý, chạy lại lệnh này thêm --yes.");
  if (shows("da-tao")) tellPapers(ask(host, { verb: "plan.selected" }), book, tell);
  const job = shows("tien-do") ? driveJob(host, book, tell) : undefined;
  const decided = !shows("thoi-han") || decideMoves(host, yes, tell);
  return alerts.length === 0 && (job?.failed.length ?? 0) === 0 && decided;
}
