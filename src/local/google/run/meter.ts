import { COSTS, DEFAULT_COST, FLUSH_MS } from "./costs.ts";

/** What a run asked of the services. */
export interface Meter {
  /** Calls by name, "Range.getValues". */
  readonly calls: Readonly<Record<string, number>>;
  readonly total: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly simulatedMs: number;
}

export interface MeterState {
  readonly calls: Map<string, number>;
  cellsRead: number;
  cellsWritten: number;
  simulatedMs: number;
  /** Writes wait to be sent; the next read pays for it. */
  pending: boolean;
}

/** A meter at zero. */
export function newMeter(): MeterState {
  return { calls: new Map(), cellsRead: 0, cellsWritten: 0, simulatedMs: 0, pending: false };
}

/** Counts one call that moved `cells` cells and gives its simulated milliseconds. */
export function charge(meter: MeterState, name: string, cells: number): number {
  const cost = COSTS[name] ?? DEFAULT_COST;
  meter.calls.set(name, (meter.calls.get(name) ?? 0) + 1);
  if (cost.kind === "read") meter.cellsRead += cells;
  if (cost.kind === "write") meter.cellsWritten += cells;
  const flush = cost.kind === "read" && meter.pending ? FLUSH_MS : 0;
  if (cost.kind !== undefined) meter.pending = cost.kind === "write";
  return cost.ms + cells * (cost.perCell ?? 0) + flush;
}

/** A copy of the counts, as they are now. */
export function readMeter(state: MeterState): Meter {
  const total = [...state.calls.values()].reduce((sum, count) => sum + count, 0);
  const { cellsRead, cellsWritten, simulatedMs } = state;
  return { calls: Object.fromEntries(state.calls), total, cellsRead, cellsWritten, simulatedMs };
}
