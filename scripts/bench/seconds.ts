import { loadMsPerKb } from "../bundle-shares.mjs";
import type { Measured } from "./measure.ts";

/**
 * A guess (ước): Google's core is slower than this one, and this figure holds the local host's own work beside ours. It
 * counts here alone: the clock of a run, by which jobs keep their time, knows services only and is the same every time.
 */
const CPU_FACTOR = 1;

/** What somebody waits for on Google, in seconds. How long Google itself takes to start anything (0.5–1 s) is left out. */
export interface Seconds {
  readonly services: number;
  readonly load: number;
  readonly cpu: number;
  readonly sum: number;
  /** The sum with every guess at half, and at double. */
  readonly half: number;
  readonly double: number;
}

/** The seconds of what was measured: service calls, loading of the script at each execution, and our own CPU. */
export function secondsOf({ meter, cpuMs, scriptBytes }: Measured): Seconds {
  const services = meter.simulatedMs / 1000;
  const load = (meter.runs * loadMsPerKb * scriptBytes) / 1_000_000;
  const cpu = (cpuMs * CPU_FACTOR) / 1000;
  const sum = services + load + cpu;
  const guessed = meter.guessedMs / 1000 + cpu;
  return { services, load, cpu, sum, half: sum - guessed / 2, double: sum + guessed };
}
