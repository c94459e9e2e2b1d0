import * as z from "zod/mini";
import { judgeReturn, seenPrint } from "../../core/returns/judge.ts";
import type { JudgedReturn } from "../../core/returns/judged.ts";
import { waitingRows } from "../../core/returns/judging.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { verb } from "../door/verb.ts";
import { notDesk, openReturns } from "./open-returns.ts";
import { takeOver } from "./take-returns.ts";
import { type TakeTimerState, takeTimerKey, takeTimerState } from "./timer-state.ts";

/** The public function that the timer runs, an export of main.ts. */
const handler = "takeByTimer";

/**
 * Switches the hourly taking over on or off; call it under the lock. Where another clerk's run does it, nothing changes
 * unless this one takes over: the answer then names who does. The other's own timer switches itself off at its next run.
 */
function switchTimer(ports: Ports, on: boolean, takeOverFrom: boolean): Answer<TakeTimerState> {
  const message = notDesk(ports, openReturns(ports));
  if (message !== undefined) return { ok: false, message };
  const who = ports.user.email();
  const known = takeTimerState(ports);
  if (known.on && !known.mine && !takeOverFrom) return { ok: true, value: known };
  if (on && who === "")
    return {
      ok: false,
      message:
        "Không đọc được địa chỉ của tài khoản đang dùng, nên không bật được. Đăng nhập một tài khoản Google, cấp quyền cho sổ rồi thử lại.",
    };
  // Whichever half a fault leaves undone, nothing is done twice: a timer without the memo does nothing and ends itself.
  if (on) {
    ports.timer.switchOn(handler);
    ports.memo.set(takeTimerKey, JSON.stringify({ who, at: momentText(ports.clock.now()) }));
  } else {
    ports.memo.forget(takeTimerKey);
    ports.timer.switchOff(handler);
  }
  const before = known.on ? `${known.who} nhận` : "";
  writeLog(ports, [{ what: "Tự nhận báo về", place: "cả sổ", before, after: on ? `${who} nhận` : "tắt" }]);
  return { ok: true, value: takeTimerState(ports) };
}

export const returnsTimer = verb({
  name: "returns.timer",
  fields: { on: z.boolean(), takeOver: z.boolean() },
  locked: true,
  run: (ports, { on, takeOver: from }) => switchTimer(ports, on, from),
});

/** Whether its author's seal fits and nothing speaks against it, so that nobody need look. */
const isClear = ({ findings, conflicts, plan, sealed }: JudgedReturn): boolean =>
  sealed && plan !== undefined && findings.length + conflicts.length === 0;

/**
 * The hourly run: takes over what has a good seal and no finding; everything else waits for a clerk. Not the clerk's who is
 * in the memo, it does nothing and ends its own timer.
 */
export function takeByTimer(ports: Ports): void {
  const known = takeTimerState(ports);
  // An account that hides its address for once is not another clerk.
  if (known.on && ports.user.email() === "") return;
  if (!known.mine) {
    ports.timer.switchOff(handler);
    return;
  }
  alone(ports, () => {
    const judging = openReturns(ports);
    if (notDesk(ports, judging) !== undefined) return;
    const clear = waitingRows(judging)
      .map((row) => judgeReturn(judging, row))
      .filter(isClear);
    takeOver(
      ports,
      judging,
      clear.map((judged) => ({ key: judged.row.values.key, seen: seenPrint(judged), prefer: "" })),
    );
  });
}
