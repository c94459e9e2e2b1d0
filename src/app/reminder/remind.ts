import * as z from "zod/mini";
import { reminders } from "../../core/tables/deadline/reminders.ts";
import type { Digest } from "../../core/tracking/reminder/digest.ts";
import { addressKey } from "../../core/tracking/reminder/digest.ts";
import { letterId } from "../../core/tracking/reminder/register.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone, busy } from "../book/alone.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { stepBudget, verb } from "../door/verb.ts";
import type { Seen } from "./claim-letter.ts";
import { readJournal } from "./letter-journal.ts";
import { enterEdition, standingNow, withWaiting } from "./letter-rows.ts";
import { costOf, type RemindPlan, registerProblem, remindPlan, remindTables } from "./plan.ts";
import { sendLetters } from "./send-letters.ts";

/** How far a run has come; what the page shows and the timed run decides by. */
export interface RemindProgress {
  /** Letters that left in this step. */
  readonly sent: number;
  /** Letters of today that still wait. */
  readonly left: number;
  /** Letters that this step could not send and another run would not either, each as address, reason and cure. */
  readonly refused: readonly string[];
  /** Why this step stopped before its time, with the cure; "" when it did not. */
  readonly stopped: string;
  /** Nothing more to send today. */
  readonly finished: boolean;
}

const disturbed =
  "Trang Thư nhắc vừa bị sửa trong lúc gửi, nên còn thư chưa gửi. Chạy Thi đua › Thiết lập sổ rồi thử lại.";

interface Begun {
  readonly problem: string;
  readonly plan: RemindPlan;
  readonly seen: Seen;
}

/**
 * Reads the book, enters what an earlier run noted and left behind, and enters every letter of today as waiting.
 * @param again id of the row of a letter that a clerk has sent again; "" for none
 */
function begin(ports: Ports, again: string): Begun {
  const read = fillKeys(ports, openBook(ports, remindTables));
  const { reminders } = read.book;
  const journal = readJournal(ports.memo);
  const now = ports.clock.now();
  const plan = remindPlan(read, standingNow(reminders, journal, now), now, again);
  const problem = registerProblem(read);
  const who = ports.user.email();
  const nobody = { day: now.day, who, edition: journal.edition, states: new Map() };
  if (problem !== "") return { problem, plan, seen: nobody };
  if (journal.forgetful) {
    // What waited is uncertain before this run's own letters wait, and the book remembers from here on.
    const entered = enterEdition(ports, reminders, plan.rows, journal) > journal.edition;
    return entered ? begin(ports, again) : { problem: disturbed, plan, seen: nobody };
  }
  const rows = withWaiting(plan, who);
  const edition = enterEdition(ports, reminders, rows, journal);
  const states = new Map(rows.map(({ id, values }) => [id, values.state]));
  return { problem, plan, seen: { ...nobody, edition, states } };
}

function shortOf(letters: readonly Digest[]): string {
  if (letters.length === 0) return "";
  const names = letters.slice(0, 5).map(({ to }) => to);
  const more = letters.length > 5 ? ` và ${letters.length - 5} nơi khác` : "";
  return `Hạn mức thư hôm nay của tài khoản không đủ cho ${letters.length} thư (${names.join(", ")}${more}). Các thư này vẫn ở trạng thái “chờ gửi”; chạy lại khi có hạn mức mới.`;
}

/** How many of the letters nobody has sent. Reads the book only where there are any. */
function waitingStill(ports: Ports, missed: readonly Digest[]): number {
  if (missed.length === 0) return 0;
  const read = openBook(ports, remindTables);
  const now = ports.clock.now();
  const rows = standingNow(read.book.reminders, readJournal(ports.memo), now);
  const { letters } = remindPlan(read, rows, now, "");
  const wanted = new Set(letters.map(({ to }) => addressKey(to)));
  return missed.filter(({ to }) => wanted.has(addressKey(to))).length;
}

/**
 * Sends letters for about `budget` milliseconds, at least one, the most overdue first. The register is the only state:
 * a step that broke off is simply run again, by whoever it is.
 */
export function stepReminders(ports: Ports, budget: number): Answer<RemindProgress> {
  const began = ports.clock.elapsed();
  const started = alone(ports, () => begin(ports, ""));
  if (started === undefined) return busy;
  const { problem, plan, seen } = started.done;
  if (problem !== "") return { ok: false, message: problem };
  const allowance = plan.letters.length === 0 ? 0 : ports.mail.remaining();
  const { sent, over, dear, missed, refused, stopped } = sendLetters(
    ports,
    seen,
    plan.letters.map((letter) => ({ letter, from: ["chờ gửi"] })),
    { allowance, until: began + budget },
  );
  const lost = waitingStill(ports, missed);
  const left = over + dear.length + lost;
  if (sent + refused.length > 0 || stopped !== "") {
    const bad = refused.length === 0 ? "" : `; không gửi được ${refused.length} thư`;
    const after = `đã gửi ${sent} thư${bad}; còn ${left} thư${stopped === "" ? "" : `; dừng: ${stopped}`}`;
    const place = reminders.sheet;
    alone(ports, () => writeLog(ports, [{ what: "Gửi thư nhắc", place, before: "", after }]));
  }
  return {
    ok: true,
    value: {
      sent,
      left,
      refused,
      stopped: stopped || (over === 0 ? shortOf(dear) : "") || (sent === 0 && lost > 0 ? disturbed : ""),
      finished: left === 0 && stopped === "",
    },
  };
}

/** *Gửi lại*: a clerk decides that an uncertain or refused letter of today is sent once more, about what is due now. */
function resendReminder(ports: Ports, recipient: string): Answer<RemindProgress> {
  const started = alone(ports, () => begin(ports, letterId(ports.clock.now().day, recipient)));
  if (started === undefined) return busy;
  const { plan, problem, seen } = started.done;
  if (problem !== "") return { ok: false, message: problem };
  const letter = plan.letters.find(({ to }) => addressKey(to) === addressKey(recipient));
  if (letter === undefined)
    return { ok: false, message: `Hôm nay không còn việc nào phải nhắc ở địa chỉ ${recipient}.` };
  const allowance = ports.mail.remaining();
  const short = `Hạn mức thư hôm nay của tài khoản không đủ để gửi lại thư tới ${recipient}. Chạy lại khi có hạn mức mới.`;
  if (costOf(letter) > allowance) return { ok: false, message: short };
  const { sent, taken, dear, refused, stopped } = sendLetters(
    ports,
    seen,
    [{ letter, from: ["chưa chắc", "không gửi được"] }],
    { allowance, until: Number.POSITIVE_INFINITY },
  );
  if (!taken)
    return { ok: false, message: `Thư tới ${recipient} vừa được người khác gửi. Bấm “Xem lại” để xem.` };
  if (sent > 0) return { ok: true, value: { sent, left: 0, refused, stopped, finished: true } };
  return { ok: false, message: dear.length > 0 ? short : stopped || refused.join() };
}

// These two take the lock themselves, letter by letter.

export const remindStep = verb({
  name: "remind.step",
  fields: {},
  locked: false,
  run: (ports) => stepReminders(ports, stepBudget),
});

export const remindResend = verb({
  name: "remind.resend",
  fields: { to: z.string().check(z.minLength(3), z.maxLength(254)) },
  locked: false,
  run: (ports, { to }) => resendReminder(ports, to),
});
