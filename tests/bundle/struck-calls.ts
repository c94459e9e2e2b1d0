import type { Fault } from "../../src/local/google/run/faults.ts";

/** What can go wrong at one call: it fails before its effect, or behind it, or the run is killed there. */
export function faultsAt(method: string, nth: number): readonly Fault[] {
  return [
    { method, nth, when: "before", message: "Service Spreadsheets timed out." },
    {
      method,
      nth,
      when: "after",
      message: "Rất tiếc, máy chủ đã gặp lỗi. Vui lòng đợi một lát và thử lại.",
    },
    { method, nth, clockJumpMs: 400_000 },
  ];
}

const effects: ReadonlySet<string> = new Set(["Range.setValues", "SpreadsheetApp.flush"]);

/** Every call that changes something, and of every other method one in the middle. */
export function faultsOf(calls: Readonly<Record<string, number>>): readonly Fault[] {
  return Object.entries(calls).flatMap(([method, count]) => {
    const struck = effects.has(method)
      ? Array.from({ length: count }, (_, at) => at + 1)
      : [Math.ceil(count / 2)];
    return struck.flatMap((nth) => faultsAt(method, nth));
  });
}

/** The end of the run at each of its calls, whatever it calls. */
export function killsAt(calls: Readonly<Record<string, number>>): readonly Fault[] {
  return Object.entries(calls).flatMap(([method, count]) =>
    Array.from({ length: count }, (_, at): Fault => ({ method, nth: at + 1, clockJumpMs: 400_000 })),
  );
}
