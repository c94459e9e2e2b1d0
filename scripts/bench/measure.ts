import type { Meter } from "../../src/local/google/run/meter.ts";
import type { Host } from "../../src/local/host.ts";

/** What one command asked of Google, and what it cost here. */
export interface Measured {
  readonly name: string;
  readonly meter: Meter;
  /** CPU of this process while it ran, the local host's own work included. */
  readonly cpuMs: number;
}

/** Runs a command on a host whose meter starts at zero. */
export function measure(name: string, host: Host, run: (host: Host) => unknown): Measured {
  host.resetMeter();
  const before = process.cpuUsage();
  run(host);
  const { user, system } = process.cpuUsage(before);
  return { name, meter: host.meter(), cpuMs: (user + system) / 1000 };
}

/** The milliseconds of some work that has no host. */
export function cpuOf<R>(work: () => R): { readonly ms: number; readonly result: R } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}
