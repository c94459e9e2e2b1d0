import { spawnSync } from "node:child_process";
import { defineConfig } from "vitest/config";
import { slowFiles } from "./tests/slow-files.ts";
import { SlowFirst } from "./tests/slow-first.ts";

/** Sampled sweeps (tests/sweep.ts) visit other places with every commit. */
const commit = spawnSync("git", ["rev-parse", "--short=7", "HEAD"], { encoding: "utf8" }).stdout?.trim();

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Calendar days must not depend on the zone of the machine; the script itself never asks it.
    env: { TZ: "UTC", COMMIT_SEED: String(Number.parseInt(commit || "1", 16)) },
    globalSetup: ["tests/build-once.ts", "tests/unpack-browser.ts"],
    testTimeout: 60_000,
    // Offices are made before the tests of a file; a busy machine takes its time.
    hookTimeout: 120_000,
    // What is awaited is awaited: the default of one second fails a window that a busy machine paints later.
    expect: { poll: { timeout: 30_000 } },
    // Files share a process and its modules: importing the house anew for each of 300 files took longer than the tests.
    // What they share is constant or made on first use and handed out as copies.
    isolate: false,
    // Books are made and thrown away by the hundred: in a larger nursery fewer of them live to be moved.
    execArgv: ["--max-semi-space-size=32"],
    // The summary comes last.
    reporters: [slowFiles, "default"],
    sequence: { sequencer: SlowFirst },
    // The default leaves one processor to Vitest itself, which has next to nothing to do.
    maxWorkers: "100%",
  },
});
