import * as z from "zod/mini";
import { judgeReturn, seenPrint } from "../../core/returns/judge.ts";
import type { JudgedReturn } from "../../core/returns/judged.ts";
import { waitingRows } from "../../core/returns/judging.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { type OwnedTimer, ownRun, switchTimer } from "../book/owned-timer.ts";
import { verb } from "../door/verb.ts";
import { notDesk, openReturns } from "./open-returns.ts";
import { takeOver } from "./take-returns.ts";

/** Reports that nothing speaks against are taken over by themselves, in the name of one clerk of the desk. */
export const takeTimerOf: OwnedTimer = {
  handler: "takeByTimer",
  memoKey: "tu-nhan-bao-ve",
  what: "Tự nhận báo về",
  does: "nhận",
};

export const returnsTimer = verb({
  name: "returns.timer",
  fields: { on: z.boolean(), takeOver: z.boolean() },
  locked: true,
  run: (ports, asked) => {
    const message = notDesk(ports, openReturns(ports));
    return message === undefined ? switchTimer(takeTimerOf, ports, asked) : { ok: false, message };
  },
});

/** Whether its author's seal fits and nothing speaks against it, so that nobody need look. */
const isClear = ({ findings, conflicts, plan, sealed }: JudgedReturn): boolean =>
  sealed && plan !== undefined && findings.length + conflicts.length === 0;

/**
 * The hourly run: takes over what has a good seal and no finding; everything else waits for a clerk. Not the clerk's who is
 * in the memo, it does nothing and ends its own timer.
 */
export function takeByTimer(ports: Ports): void {
  if (ownRun(takeTimerOf, ports) === undefined) return;
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
