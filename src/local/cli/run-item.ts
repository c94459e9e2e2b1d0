import type { Answers } from "../../app/all-verbs.ts";
import type { Host } from "../host.ts";
import { ask } from "../session/ask.ts";
import { driveSetUp } from "../session/drive-set-up.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { decideMoves } from "./decide-moves.ts";
import { nearestName } from "./words/nearest-name.ts";
import { pageSentence } from "./words/page-sentence.ts";
import { paperPath } from "./words/paper-path.ts";
import { typedName } from "./words/typed-name.ts";

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

/** The item that was typed, with or without marks; another word is wrong use. */
function itemTyped(host: Host, typed: string): ReturnType<Host["menu"]>[number] {
  const items = host.menu();
  const found = items.find(({ caption }) => typedName(caption) === typedName(typed));
  if (found !== undefined) return found;
  const captions = items.map(({ caption }) => caption);
  const near = nearestName(typed, captions);
  const told = near === undefined ? `Các mục: ${captions.join(" · ")}.` : `Có phải “${near}”?`;
  throw new WrongUse(`Menu không có mục “${typed}”. ${told}`);
}

/** Pages that are driven to their end here. */
const driven = ["thiet-lap", "da-tao", "tien-do", "thoi-han"];

/** An item of the menu is never silent: one that only opened a page is answered with what to do instead. */
function refuseSilent(host: Host, caption: string, book: string, tell: Tell): void {
  const pages = host.pages().map(({ name }) => name);
  const said = host.toasts().length + host.alerts().length > 0;
  if (said || pages.some((name) => driven.includes(name))) return;
  const last = pages[pages.length - 1];
  if (last !== undefined) throw new WrongUse(pageSentence(caption, last, book));
  tell(`Đã chạy “${caption}”.`);
}

/**
 * Runs a menu item as a clerk would and tells what the screen said.
 * @param book path of its file
 * @param yes whether questions, of pages too, are answered with yes
 * @throws WrongUse where it only opened a page: nothing is saved then
 * @returns whether everything went well: no alert, no failed item, nothing left to decide
 */
export function runItem(host: Host, book: string, caption: string, yes: boolean, tell: Tell): boolean {
  const item = itemTyped(host, caption);
  host.call(item.functionName);
  const shows = (page: string): boolean => host.pages().some(({ name }) => name === page);
  refuseSilent(host, item.caption, book, tell);
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
