import { expect, test } from "vitest";
import { mouseHand } from "./hands.ts";
import { startWorkbench, wholeJob } from "./open-workbench.ts";
import { wholeJobOf } from "./whole-job.ts";

test(
  "a new office does its whole job in the window, and finds all of it again after closing",
  async () => {
    const bench = await startWorkbench();
    const page = await bench.open();
    await wholeJobOf(bench, page, mouseHand(page));
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
