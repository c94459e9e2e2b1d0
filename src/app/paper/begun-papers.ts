import { hashText } from "../../core/table/hash.ts";
import type { Memo } from "../../ports/memo.ts";

/**
 * Papers that a run set out to store and that may not stand in *Sổ văn bản* yet. Their traces are kept in the book's memo,
 * which is durable at once: where a run died, the next one looks for the file before making a second (ADR 0012).
 */
const memoKey = "van-ban-dang-tao";

/** A value of the memo holds 9 KB; so many traces need four. Of more, the oldest are of papers that nobody made again. */
const MOST_TRACES = 400;

/** The trace of a paper: short, whatever stands in its key. Two papers of one trace cost a look for a file, no more. */
const traceOf = (key: string): string => hashText(key);

/** The papers begun, in the order of time. */
export interface Begun {
  readonly traces: readonly string[];
}

/** What is known of earlier runs that died. One service call. */
export function readBegun(memo: Memo): Begun {
  return { traces: (memo.get(memoKey) ?? "").split("\n").filter((trace) => trace !== "") };
}

/** Whether a file of this paper may be there already. */
export const mayHaveFile = ({ traces }: Begun, key: string): boolean => traces.includes(traceOf(key));

/** Leaves the trace of one more paper. One service call; none for one that has left its trace. */
export function noteBegun(memo: Memo, begun: Begun, key: string): Begun {
  if (mayHaveFile(begun, key)) return begun;
  const traces = [...begun.traces, traceOf(key)].slice(-MOST_TRACES);
  memo.set(memoKey, traces.join("\n"));
  return { traces };
}

/**
 * Takes the traces of papers away that stand in the register now. They are read again: one whose storing failed, and may
 * have reached Drive all the same, has left its trace since. Two service calls, or one.
 */
export function forgetBegun(memo: Memo, keys: readonly string[]): Begun {
  const begun = readBegun(memo);
  const gone = new Set(keys.map(traceOf));
  const traces = begun.traces.filter((trace) => !gone.has(trace));
  if (traces.length === begun.traces.length) return begun;
  if (traces.length === 0) memo.forget(memoKey);
  else memo.set(memoKey, traces.join("\n"));
  return { traces };
}
