import type { RowShown } from "../../../../local/workbench/protocol.ts";

/** Asks for rows of a tab as they are needed, each once. */
export interface RowLoader {
  /** Asks for what is missing of these rows, before all else. */
  want(from: number, to: number): void;
  /** Done once these rows are there. */
  need(from: number, to: number): Promise<void>;
  /** Done once every row is there: a search has to know them all. */
  all(): Promise<void>;
  /** Rows changed while they were on their way: what comes is older than what was told, and is asked for again. */
  told(rows: readonly number[]): void;
  /** Rows may look otherwise by now: each is asked for again when it is wanted next. */
  stale(): void;
  /** Asks for nothing more. */
  stop(): void;
}

export interface RowSource {
  /** How many rows the tab has. */
  readonly rows: number;
  ask(from: number, to: number): Promise<readonly RowShown[]>;
  came(rows: readonly RowShown[]): void;
}

/** Rows of one question: three screens of them. */
const CHUNK = 150;
/** What nobody waits for is fetched in larger pieces, not so large that an edit in between waits a tenth of a second. */
const AHEAD = 2;

/** A loader that fetches what is wanted at once, and the rest of the tab piece by piece behind it. */
export function rowLoader({ rows, ask, came }: RowSource): RowLoader {
  const chunks = Math.max(1, Math.ceil(rows / CHUNK));
  const asked = new Map<number, Promise<void>>();
  /** Pieces on their way, and whether something in them was told meanwhile. */
  const underway = new Map<number, boolean>();
  let stopped = false;
  const fetchChunk = async (first: number, count: number): Promise<void> => {
    const numbers = Array.from({ length: count }, (_, index) => first + index);
    for (const number of numbers) underway.set(number, false);
    const got = await ask(first * CHUNK + 1, Math.min(rows, (first + count) * CHUNK));
    const isOld = numbers.some((number) => underway.get(number) === true);
    for (const number of numbers) underway.delete(number);
    if (stopped) return;
    if (isOld) return fetchChunk(first, count);
    came(got);
  };
  const load = (first: number, count: number): Promise<void> => {
    const loading = fetchChunk(first, count);
    for (let number = first; number < first + count; number += 1) asked.set(number, loading);
    return loading;
  };
  const need = async (from: number, to: number): Promise<void> => {
    const waits: Promise<void>[] = [];
    const last = Math.min(chunks - 1, Math.floor((Math.min(to, rows) - 1) / CHUNK));
    for (let number = Math.max(0, Math.floor((from - 1) / CHUNK)); number <= last; number += 1)
      waits.push(asked.get(number) ?? load(number, 1));
    await Promise.all(waits);
  };
  const isMissing = (number: number): boolean => number < chunks && !asked.has(number);
  const all = async (): Promise<void> => {
    for (let number = 0; number < chunks && !stopped; number += 1) {
      let count = 0;
      while (count < AHEAD && isMissing(number + count)) count += 1;
      await (count === 0 ? asked.get(number) : load(number, count));
    }
  };
  return {
    want: (from, to) => void need(from, to),
    need,
    all,
    told: (numbers) => {
      for (const row of numbers) {
        const number = Math.floor((row - 1) / CHUNK);
        if (underway.has(number)) underway.set(number, true);
      }
    },
    stale: () => {
      for (const number of asked.keys())
        if (underway.has(number)) underway.set(number, true);
        else asked.delete(number);
    },
    stop: () => {
      stopped = true;
    },
  };
}
