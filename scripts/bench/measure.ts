import { readdirSync, statSync } from "node:fs";
import type { Meter } from "../../src/local/google/run/meter.ts";
import type { Host } from "../../src/local/host.ts";

/** What one command asked of Google, and what it cost here. */
export interface Measured {
  readonly name: string;
  readonly meter: Meter;
  /** CPU of this process while it ran, the local host's own work included. */
  readonly cpuMs: number;
  /** The code that Google loads at every execution. */
  readonly scriptBytes: number;
}

/** All code that is pushed; pages and templates cost little until they are read (platform.md §2.1). */
const pushedBytes = readdirSync("appsscript")
  .filter((name) => name.endsWith(".js"))
  .reduce((sum, name) => sum + statSync(`appsscript/${name}`).size, 0);

/** Runs a command on a host whose meter starts at zero. */
export function measure(name: string, host: Host, run: (host: Host) => unknown): Measured {
  host.resetMeter();
  const { ms } = cpuOf(() => run(host));
  return { name, meter: host.meter(), cpuMs: ms, scriptBytes: pushedBytes };
}

/** The milliseconds of some work that has no host. */
export function cpuOf<R>(work: () => R): { readonly ms: number; readonly result: R } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, result };
}
