import * as z from "zod/mini";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { formUnits } from "../../core/forms/form-units.ts";
import type { Ports } from "../../ports/ports.ts";
import { bookSecret } from "../book/book-secret.ts";
import { openBook } from "../book/read/open-book.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText } from "../book/write-log.ts";
import { verb } from "../door/verb.ts";
import {
  type FormItem,
  type FormsProgress,
  formsProgress,
  itemStates,
  readResult,
  waitingItems,
  wayOf,
} from "./form-job.ts";
import { openForms } from "./send-forms.ts";
import { awardNames, type Sent, type Step, sendItem } from "./send-item.ts";
import { MOST_NOTES, noteOf, readNotes, type SentNote, writeNotes } from "./sent-notes.ts";

/** What becomes of an item's row. */
interface Outcome {
  readonly state: string;
  readonly result: string;
}

const unsure =
  "Lần gửi trước bị ngắt giữa chừng, không rõ thư đã đi hay chưa. Xem mục Thư đã gửi; nếu chưa có thì gửi lại cho đơn vị này.";

const outcomeOf = (sent: Exclude<Sent, { readonly state: "stopped" }>): Outcome =>
  sent.state === "sent"
    ? { state: itemStates.sent, result: sent.result }
    : { state: itemStates.failed, result: sent.state === "unsure" ? unsure : sent.message };

/** Saves what became of items, by the identity of their rows; then nothing is noted of them any more. */
function saveOutcomes(ports: Ports, table: ParsedBook["jobs"], outcomes: ReadonlyMap<string, Outcome>): void {
  const at = momentText(ports.clock.now());
  writeSheet(ports, {
    table,
    cells: ({ id }) => {
      const outcome = outcomes.get(id);
      return outcome === undefined ? undefined : { ...outcome, at };
    },
  });
  // Durable before the notes go.
  ports.workbook.settle();
}

/** What a former run, which died, left of this item: what became of it, or nothing that is known. */
function leftBy(way: Step["way"], note: SentNote | undefined): Outcome | undefined {
  if (note === undefined) return undefined;
  if (note.gone) return { state: itemStates.sent, result: note.result };
  return way === "thu" ? { state: itemStates.failed, result: unsure } : undefined;
}

/**
 * One step: workbooks are made from the book as it was read once and leave one after the other, until `budget` milliseconds
 * are used up, at least one. Each is noted as leaving before it leaves; what became of all is saved at the end, or before
 * the notes are too many. A killed step is simply run again: what surely left is not sent again, what may have left by mail
 * is told, and a file is found again by its key. Called by whoever holds the book alone.
 */
function stepForms(ports: Ports, job: string, budget: number): FormsProgress {
  const until = ports.clock.elapsed() + budget;
  const book = openForms(ports);
  const items = waitingItems(book.jobs.rows, job);
  const [first] = items;
  if (first === undefined) return formsProgress(book, book.jobs.rows, job);
  const now = ports.clock.now();
  const step: Step = {
    book,
    way: wayOf(first.values.kind) ?? "tep",
    sending: {
      today: now.day,
      sentAt: momentText(now),
      sentBy: ports.user.email(),
      secret: bookSecret(ports),
    },
    units: new Map(formUnits(book, first.values.item, now.day).map((unit) => [unit.key, unit])),
    awards: awardNames(book),
  };
  const before = new Map(readNotes(ports.memo).map((note) => [note.item, note]));
  const done = new Map<string, Outcome>();
  let fresh = new Map<string, Outcome>();
  let notes: readonly SentNote[] = [];
  /** The one that was leaving when a service broke off; it stays noted. */
  let leaving: readonly SentNote[] = [];
  let stopped = "";
  const keep = (row: FormItem, outcome: Outcome): void => {
    done.set(row.id, outcome);
    fresh.set(row.id, outcome);
  };
  const save = (): void => {
    if (fresh.size === 0) return;
    saveOutcomes(ports, book.jobs, fresh);
    fresh = new Map();
    notes = [];
    writeNotes(ports.memo, leaving);
  };
  try {
    for (const row of items) {
      if (done.size > 0 && ports.clock.elapsed() >= until) break;
      const item = noteOf(row.id);
      const left = leftBy(step.way, before.get(item));
      if (left !== undefined) {
        keep(row, left);
        continue;
      }
      if (notes.length >= MOST_NOTES) save();
      leaving = [{ item, gone: false }];
      writeNotes(ports.memo, [...notes, ...leaving]);
      const sent = sendItem(ports, step, row, before.has(item));
      leaving = [];
      if (sent.state === "stopped") {
        stopped = sent.message;
        writeNotes(ports.memo, notes);
        break;
      }
      keep(row, outcomeOf(sent));
      if (sent.state === "unsure") {
        stopped = "Google báo lỗi khi đang gửi thư nên đã dừng. Đợi ít phút rồi làm tiếp.";
        break;
      }
      if (sent.state === "sent") notes = [...notes, { item, gone: true, result: sent.result }];
    }
  } finally {
    save();
  }
  const after = book.jobs.rows.map(({ id, values }) => ({ values: { ...values, ...done.get(id) } }));
  const made = items.flatMap(({ id, values }) => {
    const outcome = done.get(id);
    const title = step.units.get(values.subject)?.name ?? "";
    return outcome?.state === itemStates.sent ? [{ title, link: readResult(outcome.result).link }] : [];
  });
  return { ...formsProgress(book, after, job), made, stopped };
}

/** Gives up what of a job is still waiting; what left has left. */
function stopForms(ports: Ports, job: string): FormsProgress {
  const { jobs, units } = openBook(ports, new Set(["jobs", "units"])).book;
  const outcomes = new Map(
    waitingItems(jobs.rows, job).map(({ id }) => [id, { state: itemStates.stopped, result: "" }]),
  );
  if (outcomes.size > 0) saveOutcomes(ports, jobs, outcomes);
  const after = jobs.rows.map(({ id, values }) => ({ values: { ...values, ...outcomes.get(id) } }));
  return formsProgress({ units }, after, job);
}

/**
 * How long a step may work, in milliseconds. To read the book is fifty calls, which the workbooks of a step share; a file
 * takes seconds. The page shows how far it is between two steps, for which 25 to 60 s are right (platform facts, §8).
 */
const stepBudget = 55_000;

const jobName = z.string().check(z.minLength(1), z.maxLength(120));

export const formsStep = verb({
  name: "forms.step",
  fields: { job: jobName },
  locked: true,
  run: (ports, { job }) => ({ ok: true, value: stepForms(ports, job, stepBudget) }),
});

export const formsStop = verb({
  name: "forms.stop",
  fields: { job: jobName },
  locked: true,
  run: (ports, { job }) => ({ ok: true, value: stopForms(ports, job) }),
});
