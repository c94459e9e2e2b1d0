import type { Measured } from "./measure.ts";

const columns = ["calls", "Drive", "cells read", "written", "Google s", "CPU ms"];
const nameWidth = 52;

function line(name: string, cells: readonly string[]): string {
  return [name.padEnd(nameWidth), ...cells.map((cell) => cell.padStart(10))].join(" ");
}

function driveCalls(calls: Readonly<Record<string, number>>): number {
  return Object.entries(calls)
    .filter(([method]) => method.startsWith("Drive."))
    .reduce((sum, [, count]) => sum + count, 0);
}

export function printHead(): void {
  console.log(line("command", columns));
}

/** One line for a command; with `methods` one more for each method it called, the most called first. */
export function printMeasured({ name, meter, cpuMs }: Measured, methods: boolean): void {
  const { calls, total, cellsRead, cellsWritten, simulatedMs } = meter;
  console.log(
    line(name, [
      String(total),
      String(driveCalls(calls)),
      String(cellsRead),
      String(cellsWritten),
      (simulatedMs / 1000).toFixed(1),
      cpuMs.toFixed(0),
    ]),
  );
  if (!methods) return;
  for (const [method, count] of Object.entries(calls).sort(([, a], [, b]) => b - a))
    console.log(line(`    ${method}`, [String(count)]));
}
