import type { Measured } from "./measure.ts";
import { type Seconds, secondsOf } from "./seconds.ts";

const columns = [
  ...["calls", "Drive", "read", "written"],
  ...["services s", "load s", "CPU s", "sum s", "guesses /2", "guesses x2"],
];
const nameWidth = 56;

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(nameWidth), ...cells.map((cell) => cell.padStart(10))].join(" ");
}

function driveCalls(calls: Readonly<Record<string, number>>): number {
  return Object.entries(calls)
    .filter(([method]) => /^(Drive|File|Folder)/u.test(method))
    .reduce((sum, [, count]) => sum + count, 0);
}

function shown({ services, load, cpu, sum, half, double }: Seconds): readonly string[] {
  return [services, load, cpu, sum, half, double].map((seconds) => seconds.toFixed(1));
}

export function printHead(title: string): void {
  console.log(`\n${line(title, columns)}`);
}

/** One line for a command; with `methods` one more for each method it called, the most called first. */
export function printMeasured(measured: Measured, methods: boolean): void {
  const { calls, total, cellsRead, cellsWritten } = measured.meter;
  const counts = [total, driveCalls(calls), cellsRead, cellsWritten].map(String);
  console.log(line(measured.name, [...counts, ...shown(secondsOf(measured))]));
  if (!methods) return;
  for (const [method, count] of Object.entries(calls).sort(([, a], [, b]) => b - a))
    console.log(line(`    ${method}`, [String(count)]));
}

/** One line for all commands together, so that what the guesses may hide is seen as a whole. */
export function printTotal(name: string, all: readonly Measured[]): void {
  const total = (of: (measured: Measured) => number): number =>
    all.reduce((sum, measured) => sum + of(measured), 0);
  const counts = [
    total(({ meter }) => meter.total),
    total(({ meter }) => driveCalls(meter.calls)),
    total(({ meter }) => meter.cellsRead),
    total(({ meter }) => meter.cellsWritten),
  ];
  const seconds = (["services", "load", "cpu", "sum", "half", "double"] as const).map((key) =>
    total((measured) => secondsOf(measured)[key]).toFixed(1),
  );
  console.log(line(name, [...counts.map(String), ...seconds]));
}
