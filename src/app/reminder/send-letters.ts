import type { Digest } from "../../core/tracking/reminder/digest.ts";
import type { NotSent } from "../../ports/mail.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { type Claim, enterNoted, exchangeLetters, type Fate, type Seen } from "./claim-letter.ts";
import { costOf } from "./plan.ts";

/** What a run may use. */
export interface Limits {
  /** Recipients the clerk may still write to. */
  readonly allowance: number;
  /** On the clock's elapsed time, in milliseconds; one letter is tried in any case. */
  readonly until: number;
}

export interface SentLetters {
  readonly sent: number;
  /** Whether any letter was ours to send. */
  readonly taken: boolean;
  /** Letters not reached: no time was left, or the run stopped. */
  readonly over: number;
  /** Letters the allowance does not cover. */
  readonly dear: readonly Digest[];
  /** Letters whose row was not there to be taken: another clerk sends them, or did something to the sheet. */
  readonly missed: readonly Digest[];
  /** Letters that Google refused, each as address, reason and cure. */
  readonly refused: readonly string[];
  /** Why the run stopped before its time; "" when it did not. */
  readonly stopped: string;
}

/** What the row of a letter says afterwards. A letter for which there was no allowance or no permission waits on. */
function stateAfter(failed: NotSent | undefined): Fate["state"] {
  if (failed === undefined) return "đã gửi";
  if (failed.why === "unknown") return "chưa chắc";
  return failed.why === "letter" ? "không gửi được" : "chờ gửi";
}

/** How often we try to enter the letters while other commands keep the book. */
const TRIES = 3;

/**
 * Sends letters one after the other. Each is noted as “đang gửi” before Google is asked to send it, and what became of it
 * afterwards; the lock is held for the notes alone, never while a letter leaves (platform facts, §8). At the end all
 * that was noted is entered into *Thư nhắc* in one go.
 * @param begun the register as this run entered it
 */
export function sendLetters(
  ports: Ports,
  begun: Seen,
  claims: readonly Claim[],
  limits: Limits,
): SentLetters {
  let { allowance } = limits;
  let seen = begun;
  let last: Fate | undefined;
  let [sent, taken, at, stopped] = [0, false, 0, ""];
  const dear: Digest[] = [];
  const missed: Digest[] = [];
  const refused: string[] = [];
  for (; at < claims.length && stopped === ""; at += 1) {
    const claim = claims[at];
    if (claim === undefined || (at > 0 && ports.clock.elapsed() >= limits.until)) break;
    const { letter } = claim;
    if (costOf(letter) > allowance) {
      dear.push(letter);
      continue;
    }
    const exchanged = alone(ports, () => exchangeLetters(ports, seen, last, claim));
    if (exchanged === undefined) break;
    last = undefined;
    seen = exchanged.done.seen;
    const ours = exchanged.done.taken;
    if (ours === undefined) {
      missed.push(letter);
      continue;
    }
    taken = true;
    const failed = ports.mail.send(letter);
    last = { taken: ours, state: stateAfter(failed), note: failed?.sentence ?? "" };
    if (failed === undefined) sent += 1;
    if (failed?.why === "letter") refused.push(`${letter.to}: ${failed.sentence}`);
    // A service in trouble is left alone until the next run: every further letter would be uncertain too.
    if (failed?.why === "unknown" || failed?.why === "permission") stopped = failed.sentence;
    if (failed?.why === "quota") dear.push(letter);
    allowance = failed?.why === "quota" ? ports.mail.remaining() : allowance - costOf(letter);
  }
  let entered = !taken;
  for (let tries = 0; !entered && tries < TRIES; tries += 1) {
    const tried = alone(ports, () => enterNoted(ports, last));
    entered = tried !== undefined;
    stopped ||= tried?.done ?? "";
  }
  return { sent, taken, over: claims.length - at, dear, missed, refused, stopped };
}
