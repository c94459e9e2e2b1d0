import { defineConfig } from "vitest/config";

/** `npm run pictures`: makes the guide's pictures anew from the running pages, the book and the papers. Not a test. */
export default defineConfig({
  test: {
    include: ["tests/pictures/*.pictures.ts"],
    env: { TZ: "UTC", BROWSER_FONTS: "tests/pictures/fonts.conf" },
    globalSetup: ["tests/build-once.ts", "tests/unpack-browser.ts"],
    // Sheets and papers are printed by another program, on a busy machine one after the other.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    isolate: false,
  },
});
