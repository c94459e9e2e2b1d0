import type { TimerState } from "../../app/book/owned-timer.ts";
import type { Answer } from "../../app/door/answer.ts";
import { element } from "./element.ts";

/** What a page says of its timer: in words of its own, for each sends or takes something else. */
export interface TimerWords {
  /** On for the one who looks, but Google lost it. */
  readonly lost: string;
  /** @param since “Đang bật từ 07:00 ngày 01/12/2026” */
  readonly running: (since: string, mine: boolean, who: string) => string;
  /** The button that takes someone else's over. */
  readonly takeOver: string;
}

/**
 * The part of a page that shows its timer and turns it on or off (elements “timer”, “on”, “off”).
 * @param turn asks the server; pressing the button of someone else's timer is the decision to take it over
 * @returns shows the timer as it now is
 */
export function timerSwitch(
  words: TimerWords,
  turn: (on: boolean, takeOver: boolean) => Promise<Answer<TimerState>>,
): (now: TimerState) => void {
  const timer = element("timer", HTMLElement);
  const on = element("on", HTMLButtonElement);
  const off = element("off", HTMLButtonElement);
  let shown: TimerState | undefined;

  function show(now: TimerState): void {
    shown = now;
    const { who, at, mine, lost } = now;
    const since = `Đang bật từ ${at.slice(11, 16)} ngày ${at.slice(0, 10)}`;
    timer.textContent = !now.on ? "Đang tắt." : lost ? words.lost : words.running(since, mine, who);
    on.textContent = !now.on ? "Bật" : lost ? "Bật lại" : words.takeOver;
    on.hidden = now.on && mine && !lost;
    off.hidden = !now.on;
  }

  async function press(turnOn: boolean): Promise<void> {
    on.disabled = true;
    off.disabled = true;
    const answer = await turn(turnOn, shown?.on === true && !shown.mine);
    on.disabled = false;
    off.disabled = false;
    if (answer.ok) show(answer.value);
    else timer.textContent = answer.message;
  }

  on.addEventListener("click", () => void press(true));
  off.addEventListener("click", () => void press(false));
  return show;
}
