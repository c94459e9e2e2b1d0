import { forgetUnread } from "../../book/model/book-model.ts";
import type { Alert, MenuLine, Shown } from "../../google/run/run.ts";
import { hostPage } from "../../host-page.ts";
import { keepLog } from "../../session/open-host.ts";
import type { MenuEntry } from "../protocol.ts";
import { type Desk, setClock } from "./desk.ts";
import type { Person } from "./person.ts";
import { Declined } from "./step.ts";
import { tellChanges } from "./telling.ts";

/** A menu as the window shows it; a separating line is an entry without a caption. */
export const menuEntries = (lines: readonly MenuLine[]): readonly MenuEntry[] =>
  lines.map((line): MenuEntry => {
    if (line.kind === "separator") return { caption: "" };
    return line.kind === "item"
      ? { caption: line.caption, function: line.functionName }
      : { caption: line.caption, entries: menuEntries(line.lines) };
  });

/** Runs an item of the menu for who sits at this window. @throws what the script throws */
export function runItem(desk: Desk, person: Person, window: string, functionName: string): void {
  const item = person.host.menu().find((each) => each.functionName === functionName);
  if (item === undefined) throw new Declined("Menu không có mục này. Tải lại trang rồi chọn lại.");
  alone(person);
  desk.tell({ tells: "busy", busy: true, what: item.caption }, window);
  try {
    atWindow(desk, person, window, () => person.host.call(functionName));
  } finally {
    desk.tell({ tells: "busy", busy: false, what: item.caption }, window);
  }
}

/** Runs what a shown page asks for, by the rules of google.script.run. @throws what the script throws */
export function runPage(
  desk: Desk,
  person: Person,
  window: string,
  { function: name, args }: { readonly function: string; readonly args: readonly unknown[] },
): unknown {
  alone(person);
  return atWindow(desk, person, window, () => hostPage(person.host).run(name, ...args));
}

/** Runs the clock triggers of the people at the desk that are due, without a screen; what one throws goes to the log. */
export function runTimers(desk: Desk): void {
  for (const person of desk.people.values()) {
    setClock(desk, person);
    for (const { handler, failed } of person.host.runTimers())
      if (failed !== undefined) keepLog(`${handler}: ${String(failed)}`);
  }
  if (tellChanges(desk)) desk.owed = "book";
}

/** A clerk answers one question at a time, as on Google, where a question covers the book. */
function alone({ asked }: Person): void {
  if (asked !== undefined) throw new Declined("Có một câu hỏi đang đợi. Trả lời câu hỏi đó trước.");
}

function atWindow<T>(desk: Desk, person: Person, window: string, work: () => T): T {
  person.windows.push(window);
  forgetUnread(desk.held.book);
  setClock(desk, person);
  try {
    return work();
  } finally {
    person.windows.pop();
    person.host.clearScreen();
  }
}

/** Pages that were shown, for the server to hand out; each by an id that cannot be guessed. */
export type KeepPage = (page: { readonly title: string; readonly content: string }) => string;

/** Shows at the window whose call runs what the script shows. */
export function showAt(
  { tell }: Pick<Desk, "tell">,
  keepPage: KeepPage,
  window: string | undefined,
  shown: Shown,
  alerts: () => number,
): void {
  if (window === undefined) return;
  if (shown.kind === "toast") tell({ tells: "toast", ...shown.toast }, window);
  else if (shown.kind === "place") tell({ tells: "goTo", column: 1, ...shown.place }, window);
  else if (shown.kind === "page") {
    const { title, dialog } = shown.page;
    const page = keepPage(shown.page);
    tell({ tells: "page", page, title, ...(dialog === undefined ? {} : { dialog }) }, window);
  } else if (shown.alert.answer === undefined) {
    const { title, message } = shown.alert;
    tell({ tells: "alert", alert: alerts(), title, message, question: false }, window);
  }
}

/** A question that a script asks, and what the clerk said. */
export interface Question {
  readonly window: string;
  answer: boolean | undefined;
}

/** The questions that wait for an answer, by number. */
export interface Questions {
  readonly open: Map<number, Question>;
  next(): number;
}

/**
 * Asks at the window whose call runs, and waits.
 * @param wait serves other calls until the condition holds, or returns at once where nothing can be waited for: then it is no
 */
export function askAt(
  desk: Desk,
  person: Person,
  { open, next }: Questions,
  { title, message }: Alert,
  wait: (until: () => boolean) => void,
): boolean {
  const window = person.windows[person.windows.length - 1];
  if (window === undefined) return false;
  const number = next();
  const question: Question = { window, answer: undefined };
  open.set(number, question);
  person.asked = number;
  // Others go on meanwhile, and what they see is kept for good with what they do.
  if (tellChanges(desk)) desk.owed = "book";
  desk.tell({ tells: "alert", alert: number, title, message, question: true }, window);
  desk.waiting += 1;
  wait(() => question.answer !== undefined);
  desk.waiting -= 1;
  open.delete(number);
  person.asked = undefined;
  return question.answer === true;
}
