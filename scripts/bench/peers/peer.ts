import { beginRun, charge, endRun, newMeter, readMeter } from "../../../src/local/google/run/meter.ts";
import type { Measured } from "../measure.ts";
import { peerCost } from "./costs.ts";

/** One call of a peer's code: the method, and the cells it moves. */
export type Call = string | readonly [method: string, cells: number];

/** Public code that does the work of one of our commands, as the list of its calls and nothing else of it. */
export interface Peer {
  readonly name: string;
  /** Repository, file and commit, or the page, that the calls were counted in. */
  readonly source: string;
  readonly scriptBytes: number;
  /** The calls of one execution over so many items, in their order. */
  calls(items: number): Iterable<Call>;
}

/** The same calls as often as there are items. */
export function* each(items: number, calls: (item: number) => Iterable<Call>): Iterable<Call> {
  for (let item = 0; item < items; item += 1) yield* calls(item);
}

/** Puts a peer's calls on the meter that ours are on. Its CPU is not known and counts as none. */
export function measurePeer(peer: Peer, items: number): Measured {
  const meter = newMeter();
  beginRun(meter);
  for (const call of peer.calls(items)) {
    const [method, cells] = typeof call === "string" ? [call, 0] : call;
    meter.simulatedMs += charge(meter, method, peerCost(method), cells);
  }
  meter.simulatedMs += endRun(meter);
  return { name: peer.name, meter: readMeter(meter), cpuMs: 0, scriptBytes: peer.scriptBytes };
}
