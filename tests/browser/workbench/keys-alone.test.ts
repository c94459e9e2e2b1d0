import { expect, test } from "vitest";
import { keysHand } from "./hands.ts";
import { startWorkbench, wholeJob } from "./open-workbench.ts";
import { wholeJobOf } from "./whole-job.ts";

test(
  "a new office does its whole job by the keys alone: no pointer touches the window or any page in it",
  async () => {
    const bench = await startWorkbench();
    const page = await bench.open({ keysAlone: true });
    await wholeJobOf(bench, page, keysHand(page));
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
