import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import { refuseUnread } from "../../book/model/book-model.ts";
import { faultCode, whyNotYet } from "../../disk/why-not.ts";
import { hasSoffice } from "../../session/to-pdf.ts";
import type { Answered, BookShown, Calls } from "../protocol.ts";
import { rowsShown } from "../view/rows-shown.ts";
import { tabHeads } from "../view/tab-heads.ts";
import { tabLayout } from "../view/tab-layout.ts";
import type { Asked } from "./calls.ts";
import { menuEntries, type Questions, runItem, runPage } from "./commands.ts";
import type { Desk } from "./desk.ts";
import type { Op } from "./op.ts";
import { type Around, personAt } from "./opening.ts";
import { placedReshape, reshape } from "./reshaping.ts";
import { saveAtOnce, saveDesk, tellUnsaved } from "./saving.ts";
import { sentence } from "./sentence.ts";
import { Declined, given, type Step } from "./step.ts";
import { tellChanges } from "./telling.ts";
import { tellTypedOver } from "./typed-over.ts";
import { placedOps, tabOf, typeOps } from "./typing.ts";
import { layCells, takeBack } from "./undoing.ts";

/** What is asked for while no book is open. */
type StartCall = "start" | "choose" | "close";
type BookCall = Exclude<Asked, { readonly name: StartCall }>;

/** Answers a window's call over the open book. @throws what `sentence` turns into words */
export function bookCalls(
  desk: Desk,
  around: Around,
  questions: Questions,
  window: string | undefined,
  call: BookCall,
): Step {
  if (call.name === "open") return given(openWindow(desk, around, questions, call.asks.person));
  const person = window === undefined ? undefined : desk.windows.get(window);
  if (window === undefined || person === undefined)
    throw new Declined("Cửa sổ này không còn nối với sổ. Tải lại trang.");
  const { book } = desk.held;
  switch (call.name) {
    case "layout": {
      const sheet = tabOf(desk, call.asks.sheet);
      desk.watched.add(sheet.id);
      return given(tabLayout(book, sheet));
    }
    case "rows": {
      const { sheet, from, to } = call.asks;
      return given({ rows: rowsShown(book, tabOf(desk, sheet), from, to, person.name) });
    }
    case "type": {
      const ops = placedOps(desk, person, call.asks.blocks);
      const row = ops[0]?.row ?? 1;
      typeOps(desk, person, ops);
      tellTypedOver(desk, window, person, ops);
      return kept(desk, ops, { row });
    }
    case "reshape": {
      const asks = placedReshape(desk, call.asks);
      reshape(desk, person, asks);
      return kept(desk, [{ op: "reshape", person: person.name, at: desk.now(), asks }], {});
    }
    case "undo":
    case "redo": {
      const { op, said } = takeBack(desk, person, call.name);
      if (op !== undefined) layCells(desk, person, op);
      return kept(desk, op === undefined ? [] : [op], { said });
    }
    case "select": {
      const { sheet, row, column } = call.asks;
      person.host.select(tabOf(desk, sheet).name, row, column);
      return given({});
    }
    case "menu":
      return command(desk, () => {
        runItem(desk, person, window, call.asks.function);
        return {};
      });
    case "call":
      return command(desk, () => ({ result: runPage(desk, person, window, call.asks) }));
    case "answer": {
      const question = questions.open.get(call.asks.alert);
      if (question !== undefined && desk.windows.get(question.window) === person)
        question.answer ??= call.asks.yes;
      return given({});
    }
  }
}

function openWindow(desk: Desk, around: Around, questions: Questions, name: string): BookShown {
  const { held } = desk;
  const person = personAt(desk, name, around, questions);
  const window = randomUUID();
  const menu = person.host.menuLines();
  desk.windows.set(window, person);
  for (const message of desk.said.splice(0))
    desk.tell({ tells: "toast", title: "Mở sổ", message, seconds: 20 }, window);
  if (desk.unsaved !== "") desk.tell({ tells: "unsaved", message: desk.unsaved }, window);
  const tabs = tabHeads(held.book);
  const [first] = held.book.sheets;
  if (first === undefined) throw new Declined("Sổ này không có trang tính nào.");
  return {
    window,
    person: name,
    name: basename(held.path),
    path: held.path,
    tabs,
    tab: tabs.find(({ hidden }) => !hidden)?.id ?? first.id,
    menu: menu.map(({ caption, lines }) => ({ caption, entries: menuEntries(lines) })),
    pdf: hasSoffice(),
  };
}

/**
 * Keeps a change by hand for good before it is answered: in the journal, or in the file where more than that is owed. Where it
 * cannot be kept it is done all the same, as everybody sees; that it is not kept yet is told and stands at the top.
 */
function kept(desk: Desk, ops: readonly Op[], value: unknown): Step {
  tellChanges(desk);
  // Where it cannot be written that was told, and is tried again in a pause, not at each stroke.
  if (desk.owed === "book") return desk.unsaved === "" ? saved(desk, given(value)) : given(value);
  desk.owed = "journal";
  try {
    desk.journal.add(ops);
  } catch (fault) {
    const code = faultCode(fault);
    if (code === undefined) throw fault;
    tellUnsaved(desk, whyNotYet(code));
  }
  return given(value);
}

/** Runs a command; what it changed is in the file before it is answered, or it is told that it cannot be. */
function command<Name extends "menu" | "call">(desk: Desk, run: () => Calls[Name]["gives"]): Step {
  let value: Calls[Name]["gives"] | undefined;
  let thrown: { readonly fault: unknown } | undefined;
  try {
    value = run();
    refuseUnread(desk.held.book);
  } catch (fault) {
    // What it did until then stays done, as on Google.
    thrown = { fault };
  }
  if (tellChanges(desk)) {
    desk.owed = "book";
    desk.tell({ tells: "papers" }, undefined);
  }
  const answer = thrown === undefined ? given(value) : sentence(thrown.fault);
  return desk.owed === "book" ? saved(desk, answer) : answer;
}

/**
 * Answers once the book is in its file; while a script waits nothing can be awaited, and it is written at once if it can be.
 * Where it cannot be written the answer is the same: what was done is done, and must not be done twice.
 */
function saved(desk: Desk, answer: Answered<unknown>): Step {
  if (desk.waiting > 0 && saveAtOnce(desk) !== undefined) return answer;
  return async () => {
    await saveDesk(desk);
    return answer;
  };
}
