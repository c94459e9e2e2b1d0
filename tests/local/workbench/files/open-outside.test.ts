import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBrowser } from "../../../../src/local/workbench/files/open-outside.ts";

const address = "http://127.0.0.1:4321/?token=what-lets-in";

test.each([
  ["linux", ["xdg-open"]],
  ["darwin", ["open"]],
  ["win32", [expect.stringMatching(/rundll32\.exe$/u), "url.dll,FileProtocolHandler"]],
] as const)("an address is one argument of what shows it on %s", async (platform, before) => {
  const started: (readonly string[])[] = [];
  const start = async (program: string, args: readonly string[]) => {
    started.push([program, ...args]);
  };
  await openBrowser(address, start, platform);
  expect(started).toEqual([[...before, address]]);
});

test("a machine without a browser goes on; what it keeps of that lets nobody in", async () => {
  const told = `spawn xdg-open ENOENT ${address} ${Date.now()}`;
  await openBrowser(address, () => Promise.reject(new Error(told)), "linux");
  const kept = readFileSync(join(tmpdir(), "thi-dua.log"), "utf8");
  expect(kept).toContain(told.replace(address, "…"));
  expect(kept).not.toContain("what-lets-in");
});
