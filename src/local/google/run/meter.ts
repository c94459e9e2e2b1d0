import { type Cost, FLUSH, type Source } from "./cost-kinds.ts";

/** What one or more executions of the script asked of the services. */
export interface Meter {
  /** Calls by name, "Range.getValues". */
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Executions: each loads the script anew. */
  readonly runs: number;
  readonly simulatedMs: number;
  /** The part of simulatedMs that nobody has measured. */
  readonly guessedMs: number;
}

export interface MeterState {
  readonly calls: Map<string, number>;
  cellsRead: number;
  cellsWritten: number;
  runs: number;
  simulatedMs: number;
  guessedMs: number;
  /** Writes wait to be sent; the next read pays for it. */
  pending: boolean;
  /** What this execution holds already. */
  readonly kept: Set<string>;
}

/** A meter at zero. */
export function newMeter(): MeterState {
  return {
    calls: new Map(),
    cellsRead: 0,
    cellsWritten: 0,
    runs: 0,
    simulatedMs: 0,
    guessedMs: 0,
    pending: false,
    kept: new Set(),
  };
}

/** A new execution holds nothing of the last one. */
export function beginRun(meter: MeterState): void {
  meter.runs += 1;
  meter.kept.clear();
}

/** The end of an execution waits for the writes that are still to be sent; its milliseconds. */
export function endRun(meter: MeterState): number {
  const ms = meter.pending ? flushed(meter) : 0;
  meter.pending = false;
  return ms;
}

/** Counts one call that moved `cells` cells and gives its simulated milliseconds. */
export function charge(meter: MeterState, name: string, cost: Cost, cells: number): number {
  meter.calls.set(name, (meter.calls.get(name) ?? 0) + 1);
  if (cost.kind === "read") meter.cellsRead += cells;
  if (cost.kind === "write") meter.cellsWritten += cells;
  const flush = cost.kind === "read" && meter.pending ? flushed(meter) : 0;
  if (cost.kind !== undefined) meter.pending = cost.kind === "write";
  return flush + ownPart(meter, cost, cells);
}

function ownPart(meter: MeterState, cost: Cost, cells: number): number {
  const { kept } = cost;
  if (cost.kind === "write") meter.kept.delete("cells");
  if (kept !== undefined && meter.kept.has(kept.of)) return noted(meter, kept.source, kept.ms);
  if (kept !== undefined) meter.kept.add(kept.of);
  return noted(meter, cost.source, cost.ms + cells * (cost.perCell ?? 0));
}

function flushed(meter: MeterState): number {
  return noted(meter, FLUSH.source, FLUSH.ms);
}

function noted(meter: MeterState, source: Source, ms: number): number {
  if ("guess" in source) meter.guessedMs += ms;
  return ms;
}

/** A copy of the counts, as they are now. */
export function readMeter(state: MeterState): Meter {
  const total = [...state.calls.values()].reduce((sum, count) => sum + count, 0);
  const { cellsRead, cellsWritten, runs, simulatedMs, guessedMs } = state;
  return {
    calls: Object.fromEntries(state.calls),
    total,
    cellsRead,
    cellsWritten,
    runs,
    simulatedMs,
    guessedMs,
  };
}
