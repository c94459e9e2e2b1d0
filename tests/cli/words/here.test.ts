import { expect, test } from "vitest";
import { anywhere, hereOf } from "../../../src/local/cli/words/here.ts";

test.each<readonly [string, Readonly<Record<string, string>>, string, string, string]>([
  ["a clone, by npm", { npm_lifecycle_event: "thidua" }, "linux", "npm run -s thidua --", "\\"],
  ["a clone, from its start", { npm_lifecycle_event: "start" }, "linux", "npm run -s thidua --", "\\"],
  ["a clone, from another script", { npm_lifecycle_event: "test" }, "linux", "thidua", "\\"],
  ["the packed product", { THI_DUA_TYPED: "./thidua" }, "linux", "./thidua", "\\"],
  [
    "it, under a script of npm's",
    { THI_DUA_TYPED: "./thidua", npm_lifecycle_event: "start" },
    "linux",
    "./thidua",
    "\\",
  ],
  [
    "it, in a folder with blanks",
    { THI_DUA_TYPED: "/media/USB 1/Thi đua/thidua" },
    "linux",
    '"/media/USB 1/Thi đua/thidua"',
    "\\",
  ],
  ["it, on Windows", { THI_DUA_TYPED: "thidua" }, "win32", "thidua", "^"],
  [
    "it, on Windows by its place",
    { THI_DUA_TYPED: "D:\\so-thi-dua\\thidua.cmd" },
    "win32",
    "D:\\so-thi-dua\\thidua.cmd",
    "^",
  ],
  ["nothing that says where", { THI_DUA_TYPED: "" }, "linux", anywhere.program, anywhere.goesOn],
])("a command line is typed as the program was called: %s", (_name, told, system, program, goesOn) => {
  expect(hereOf(told, system)).toEqual({ program, goesOn });
});
