import * as z from "zod/mini";
import type { Ports } from "../../ports/ports.ts";
import { alone, busy } from "../book/alone.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { stepReminders } from "./remind.ts";

/** The public function that the timer runs, an export of main.ts. */
const handler = "remindByTimer";
const memoKey = "nhac-hang-ngay";

/** What the book remembers: who sends every day, since when, and the last day on which nothing more was to be sent. */
const memo = z.object({ who: z.string(), at: z.string(), done: z.string() });
type TimerMemo = z.infer<typeof memo>;

/** Whether letters leave by themselves, and in whose name. */
export interface TimerState {
  readonly on: boolean;
  readonly who: string;
  /** “05/03/2026 08:00:00” */
  readonly at: string;
  readonly mine: boolean;
  /** It is this clerk's, and Google no longer has it: it was removed by hand, or the program was published anew. */
  readonly lost: boolean;
}

function readMemo({ memo: store }: Ports): TimerMemo | undefined {
  const text = store.get(memoKey);
  if (text === undefined) return undefined;
  try {
    const read = memo.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch (thrown) {
    // Not ours, so nobody sends.
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

export function timerState(ports: Ports): TimerState {
  const known = readMemo(ports);
  if (known === undefined) return { on: false, who: "", at: "", mine: false, lost: false };
  const mine = known.who === ports.user.email();
  return { on: true, who: known.who, at: known.at, mine, lost: mine && !ports.timer.isOn(handler) };
}

/**
 * Switches the daily run on or off; call it under the lock. Where another clerk sends, nothing changes unless this one
 * takes over: the answer then names who sends. The other's own timer switches itself off at its next run.
 */
function switchTimer(ports: Ports, on: boolean, takeOver: boolean): Answer<TimerState> {
  const who = ports.user.email();
  const known = readMemo(ports);
  if (known !== undefined && known.who !== who && !takeOver) return { ok: true, value: timerState(ports) };
  if (on && who === "")
    return {
      ok: false,
      message:
        "Không đọc được địa chỉ của tài khoản đang dùng, nên không bật được. Đăng nhập một tài khoản Google, cấp quyền cho sổ rồi thử lại.",
    };
  // Whichever half a fault leaves undone, nobody sends twice: a timer without the memo does nothing and ends itself.
  if (on) {
    const at = momentText(ports.clock.now());
    ports.timer.switchOn(handler);
    ports.memo.set(memoKey, JSON.stringify({ who, at, done: "" } satisfies TimerMemo));
  } else {
    ports.memo.forget(memoKey);
    ports.timer.switchOff(handler);
  }
  const before = known === undefined ? "" : `${known.who} gửi`;
  writeLog(ports, [
    { what: "Nhắc việc hằng ngày", place: "cả sổ", before, after: on ? `${who} gửi` : "tắt" },
  ]);
  return { ok: true, value: timerState(ports) };
}

export const remindTimer = verb({
  name: "remind.timer",
  fields: { on: z.boolean(), takeOver: z.boolean() },
  locked: true,
  run: (ports, { on, takeOver }) => switchTimer(ports, on, takeOver),
});

/** Letters leave in office hours alone, by the book's clock. */
const FIRST_HOUR = 7;
const LAST_HOUR = 17;
/** Milliseconds; Google ends a run after six minutes (platform facts, §8). */
const TIMED_BUDGET = 270_000;

/**
 * The hourly run (ADR 0008). It ends at once when today is done or it is not the office's time; a run that broke off or
 * used up its time is taken up an hour later. Not the clerk's who is in the memo, it does nothing and ends its own timer.
 * @returns what keeps letters from leaving, with the cure; "" when nothing does
 */
export function remindByTimer(ports: Ports): string {
  const known = readMemo(ports);
  const who = ports.user.email();
  // An account that hides its address for once is not another clerk.
  if (known !== undefined && who === "") return "";
  if (known?.who !== who) {
    ports.timer.switchOff(handler);
    return "";
  }
  const { day, time } = ports.clock.now();
  const hour = Number(time.slice(0, 2));
  if (known.done === day || hour < FIRST_HOUR || hour >= LAST_HOUR) return "";
  const told = stepReminders(ports, TIMED_BUDGET);
  // Whoever is at work at the full hour is hardly so for a day.
  if (!told.ok) return told.message === busy.message ? "" : told.message;
  // Another clerk may have taken over, or switched it off, while letters left.
  if (told.value.finished)
    alone(ports, () => {
      const now = readMemo(ports);
      if (now?.who === who)
        ports.memo.set(memoKey, JSON.stringify({ ...now, done: day } satisfies TimerMemo));
    });
  const { stopped, refused } = told.value;
  return [...(stopped === "" ? [] : [stopped]), ...refused].join("\n");
}
