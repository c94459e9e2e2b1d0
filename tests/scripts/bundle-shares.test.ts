import { expect, test } from "vitest";
import { type Bundle, bundleShares, bundleTable, overBudget } from "../../scripts/bundle-shares.mjs";

const share = (folder: string, bytes: number, budget: number) => ({ folder, bytes, budget });
const bundle = (more: Partial<Bundle>): Bundle => ({
  bytes: 10,
  shares: [],
  inputs: [],
  unknown: [],
  ...more,
});

test.each<readonly [name: string, bundle: Bundle, told: readonly string[]]>([
  ["what keeps to its budget", bundle({ shares: [share("app", 100, 100)] }), []],
  [
    "a folder that has grown",
    bundle({ shares: [share("app", 101, 100), share("docx", 5, 100)] }),
    ["pushed code of app: 101 bytes, more than its 100"],
  ],
  [
    "a folder without a budget",
    bundle({ unknown: ["src/new/file.ts"] }),
    ["pushed code of src/new/file.ts: no budget in scripts/bundle-shares.mjs"],
  ],
  [
    "budgets that were raised without room",
    bundle({ shares: [share("app", 1, 700_000), share("docx", 1, 620_000)] }),
    ["the budgets of pushed code sum up to 1320000, more than 1300000"],
  ],
  ["all of it", bundle({ bytes: 1_300_001 }), ["pushed code: 1300001 bytes, more than 1300000"]],
])("%s", (_name, made, told) => {
  expect(overBudget(made)).toEqual(told);
});

test("the build's account names every byte's folder, and every folder has its milliseconds", async () => {
  const { bytes, shares, unknown } = await bundleShares();
  const sum = shares.reduce((all, each) => all + each.bytes, 0);
  expect(unknown).toEqual([]);
  // The rest is what esbuild itself adds: heads, stubs, the list of exports.
  expect(sum / bytes).toBeGreaterThan(0.98);
  expect((await bundleTable()).split("\n")).toHaveLength(shares.length + 1);
  expect(await bundleTable()).toMatch(/^pushed code \d+ KB of 1300 KB, \d+ ms at every click\n/);
});
