import type { Host } from "../host.ts";
import { ask } from "./ask.ts";

/** Sets a book up to its end, where the click left that to the page beside the sheet: step after step, as the page does. */
export function driveSetUp(host: Host, tell: (line: string) => void): void {
  if (!host.pages().some(({ name }) => name === "thiet-lap")) return;
  for (;;) {
    const { done, total, finished } = ask(host, { verb: "set-up.step" });
    if (finished) return;
    tell(`Đã làm ${done}/${total} phần.`);
  }
}
