import * as z from "zod/mini";
import { readJson } from "../../core/text/read-json.ts";
import type { Ports } from "../../ports/ports.ts";
import type { Answer } from "../door/answer.ts";
import { momentText, writeLog } from "./write-log.ts";

/**
 * An hourly run that one clerk switches on for the whole book, in his name. A timer belongs to the account that made it and
 * nobody else sees it (platform facts, §5.2), so the book remembers whose it is.
 */
export interface OwnedTimer {
  /** The public function that the timer runs, an export of main.ts. */
  readonly handler: string;
  /** Where the book remembers it. */
  readonly memoKey: string;
  /** As the log calls it: “Nhắc việc hằng ngày”. */
  readonly what: string;
  /** What its owner does by it: “gửi”. */
  readonly does: string;
}

const memo = z.object({
  who: z.string(),
  at: z.string(),
  /** The last day on which nothing more was to be done, of a run that is done once a day. */
  done: z.optional(z.string()),
});
export type TimerMemo = z.infer<typeof memo>;

/** Whether it runs, and in whose name. */
export interface TimerState {
  readonly on: boolean;
  readonly who: string;
  /** “05/03/2026 08:00:00” */
  readonly at: string;
  readonly mine: boolean;
  /** It is this clerk's, and Google no longer has it: it was removed by hand, or the program was published anew. */
  readonly lost: boolean;
}

/** What the book remembers of it; undefined where it is off, or what stands there is not ours. */
export const timerMemo = ({ memoKey }: OwnedTimer, ports: Pick<Ports, "memo">): TimerMemo | undefined =>
  readJson(memo, ports.memo.get(memoKey) ?? "");

export const keepTimerMemo = ({ memoKey }: OwnedTimer, ports: Pick<Ports, "memo">, kept: TimerMemo): void =>
  ports.memo.set(memoKey, JSON.stringify(kept));

export function timerState(timer: OwnedTimer, ports: Ports): TimerState {
  const known = timerMemo(timer, ports);
  if (known === undefined) return { on: false, who: "", at: "", mine: false, lost: false };
  const mine = known.who === ports.user.email();
  return { on: true, who: known.who, at: known.at, mine, lost: mine && !ports.timer.isOn(timer.handler) };
}

/**
 * Switches it on or off; call it under the lock. Where another clerk's runs, nothing changes unless this one takes over:
 * the answer then names whose it is. The other's own timer ends itself at its next run.
 */
export function switchTimer(
  timer: OwnedTimer,
  ports: Ports,
  { on, takeOver }: { readonly on: boolean; readonly takeOver: boolean },
): Answer<TimerState> {
  const who = ports.user.email();
  const known = timerMemo(timer, ports);
  if (known !== undefined && known.who !== who && !takeOver)
    return { ok: true, value: timerState(timer, ports) };
  if (on && who === "")
    return {
      ok: false,
      message:
        "Không đọc được địa chỉ của tài khoản đang dùng, nên không bật được. Đăng nhập một tài khoản Google, cấp quyền cho sổ rồi thử lại.",
    };
  // Whichever half a fault leaves undone, nothing is done twice: a timer without the memo does nothing and ends itself.
  if (on) {
    ports.timer.switchOn(timer.handler);
    keepTimerMemo(timer, ports, { who, at: momentText(ports.clock.now()) });
  } else {
    ports.memo.forget(timer.memoKey);
    ports.timer.switchOff(timer.handler);
  }
  const before = known === undefined ? "" : `${known.who} ${timer.does}`;
  writeLog(ports, [{ what: timer.what, place: "cả sổ", before, after: on ? `${who} ${timer.does}` : "tắt" }]);
  return { ok: true, value: timerState(timer, ports) };
}

/**
 * What the book remembers where a run of the timer is this clerk's to do. One that is another's, or nobody's, ends itself. An
 * account that hides its address for once is not another clerk: nothing is done, and the timer stays.
 */
export function ownRun(timer: OwnedTimer, ports: Ports): TimerMemo | undefined {
  const known = timerMemo(timer, ports);
  const who = ports.user.email();
  if (known?.who === who) return known;
  if (known === undefined || who !== "") ports.timer.switchOff(timer.handler);
  return undefined;
}
