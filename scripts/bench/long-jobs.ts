import type { Host } from "../../src/local/host.ts";
import { asked } from "./sample-office.ts";

/** Sends until nothing is left, as the page does. */
export function sendAll(host: Host): void {
  for (;;) {
    const step = asked(host, { verb: "remind.step" });
    if (step.finished || step.stopped !== "") return;
  }
}

/** Makes a letter for each unit that owes, as the page of a long job does. */
export function makePapers(host: Host, campaign: string, units: readonly string[]): void {
  const items = units.map((subject) => ({ campaign, subject }));
  let job = asked(host, { verb: "paper-job.start", paper: "cong-van-don-doc", items });
  while (!job.finished) job = asked(host, { verb: "paper-job.step", job: job.job });
  if (job.failed.length > 0) throw new Error(JSON.stringify(job.failed.slice(0, 3)));
}
