import type { GoogleGlobals } from "../surface.ts";
import type { Trial } from "./calls.ts";
import { clearStage, setStage } from "./stage.ts";
import { trials } from "./trials.ts";
import { unmeasured } from "./unmeasured.ts";

const times = 20;
/** Milliseconds after which trials are done but twice each, so that all of them fit into the six minutes of a run. */
const enoughMs = 240_000;
/** The execution log cuts off what is too long for one entry. */
const linesAnEntry = 20;

interface Sample {
  readonly method: string;
  readonly cells: number;
  readonly taken: number[];
}

function median(sorted: readonly number[]): number {
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, ms) => sum + ms, 0) / Math.max(1, middle.length);
}

/** The first call of a run may fetch what later ones find; they are told apart. */
function sampleLine({ method, cells, taken }: Sample): string {
  const [first = 0, ...later] = taken;
  const sorted = [...later].sort((a, b) => a - b);
  const mean = later.reduce((sum, ms) => sum + ms, 0) / Math.max(1, later.length);
  return `| ${method} | ${cells} | ${first} | ${median(sorted)} | ${mean.toFixed(1)} | ${taken.length} |`;
}

/**
 * Measures each method of the table of costs, twenty times or as often as there is time, on a sheet it makes and takes
 * away. Broken off, it leaves that sheet; the next run takes it away first. A service that fails is told in the table.
 * @param now milliseconds of some clock
 * @returns a table in Markdown, as part E of docs/deploy.md has a place for; it is in the execution log too
 */
export function measureSpeed(google: GoogleGlobals, now: () => number): string {
  const started = now();
  const stood = google.SpreadsheetApp.getActive().getActiveRange();
  clearStage(google);
  const stage = setStage(google);
  const samples = new Map<string, Sample>();
  const failures: string[] = [];
  const time = <R>(method: string, cells: number, act: () => R): R => {
    const began = now();
    const result = act();
    const key = `${method} ${cells}`;
    const sample = samples.get(key) ?? { method, cells, taken: [] };
    samples.set(key, sample);
    sample.taken.push(now() - began);
    return result;
  };
  const repeat = (trial: Trial): void => {
    for (let turn = 0; turn < times && (turn < 2 || now() - started < enoughMs); turn += 1)
      trial(stage, time);
  };
  for (const trial of trials) {
    try {
      google.SpreadsheetApp.flush();
      repeat(trial);
    } catch (thrown) {
      failures.push(`| đo dở | | ${String(thrown)} | | | |`);
    }
  }
  const lines = [
    "| Lượt gọi | Số ô | Lần đầu, ms | Trung vị, ms | Trung bình, ms | Số lần |",
    "| --- | --- | --- | --- | --- | --- |",
    ...[...samples.values()].map(sampleLine),
    ...Object.entries(unmeasured).map(([method, why]) => `| ${method} | | không đo: ${why} | | | |`),
    ...failures,
  ];
  for (let line = 0; line < lines.length; line += linesAnEntry)
    console.log(lines.slice(line, line + linesAnEntry).join("\n"));
  clearStage(google);
  stood?.activate();
  return lines.join("\n");
}
