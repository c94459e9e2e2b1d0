import type { Ports } from "../ports/ports.ts";

/** How long a command waits for another clerk's command to end, in milliseconds. */
const patience = 10_000;

/** Runs a command that writes, while no other command does; tells the clerk when it had to give up. */
export function alone(ports: Ports, work: () => void): void {
  const done = ports.lock.alone(patience, () => {
    work();
    // Google: flush before the lock is released, or the next holder reads old values.
    // https://developers.google.com/apps-script/reference/lock/lock
    ports.workbook.settle();
    return true;
  });
  if (done === undefined) {
    ports.screen.toast("Có người đang chạy một lệnh khác trên sổ này. Đợi giây lát rồi chạy lại.");
  }
}
