import type { Ports } from "../../ports/ports.ts";

/** The answer while another command keeps the book. */
export const busy = {
  ok: false,
  message: "Có người đang chạy một lệnh khác trên sổ này. Đợi giây lát rồi thử lại.",
} as const;

/** How long a command waits for another clerk's command to end, in milliseconds. */
const patience = 10_000;

/** Runs a command that writes, while no other command does; undefined, and a word to the clerk, when it had to give up. */
export function alone<T>(ports: Ports, work: () => T): { readonly done: T } | undefined {
  const worked = ports.lock.alone(patience, () => {
    const done = work();
    // Google: flush before the lock is released, or the next holder reads old values.
    // https://developers.google.com/apps-script/reference/lock/lock
    ports.workbook.settle();
    return done;
  });
  if (worked === undefined) {
    ports.screen.toast("Có người đang chạy một lệnh khác trên sổ này. Đợi giây lát rồi chạy lại.");
  }
  return worked;
}
