import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Calendar days must not depend on the zone of the machine; the script itself never asks it.
    env: { TZ: "UTC" },
    globalSetup: ["tests/build-once.ts"],
    testTimeout: 60_000,
    // Offices are made before the tests of a file; a busy machine takes its time.
    hookTimeout: 120_000,
  },
});
