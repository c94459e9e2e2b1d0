import { describe, expect, test } from "vitest";
import { circles, graphOf } from "../../scripts/house/circles.mjs";
import { directionProblems } from "../../scripts/house/directions.mjs";
import { importsIn } from "../../scripts/house/imports.mjs";
import { roomProblems } from "../../scripts/house/rooms.mjs";
import { crowdedFolders } from "../../scripts/house/sizes.mjs";

describe("imports are read as the compiler sees them", () => {
  test.each([
    ['import { a } from "./b.ts";', "src/core/text/b.ts", false],
    ['import type { A } from "./b.ts";', "src/core/text/b.ts", true],
    ['import { type A, type B } from "../b.ts";', "src/core/b.ts", true],
    ['import { type A, b } from "../b.ts";', "src/core/b.ts", false],
    ['import {\n  type A,\n  b,\n} from "../b.ts";', "src/core/b.ts", false],
    ['import "./b.ts";', "src/core/text/b.ts", false],
    ['export { b } from "./b.ts";', "src/core/text/b.ts", false],
    ['type A = import("../b.ts").A;', "src/core/b.ts", true],
    ['import * as z from "zod/mini";', "zod/mini", false],
  ])("%s", (text, to, typeOnly) => {
    expect(importsIn("src/core/text/a.ts", text)).toEqual([
      { from: "src/core/text/a.ts", to, local: to.startsWith("src/"), typeOnly },
    ]);
  });

  test("a string that only looks like one is none", () => {
    expect(importsIn("src/a.ts", '  const said = "import x from y";\n// from "./b.ts"')).toEqual([]);
  });
});

describe("circles", () => {
  test.each([
    ["a b, b c", []],
    ["a b, b a", [["a", "b"]]],
    ["a a", [["a"]]],
    ["a b, b c, c b", [["b", "c"]]],
    [
      "a b, b a, c d, d e, e c",
      [
        ["a", "b"],
        ["c", "d", "e"],
      ],
    ],
    ["a b, a c, b d, c d", []],
  ])("%s", (arrows, found) => {
    const pairs = arrows.split(", ").map((pair) => pair.split(" ") as [string, string]);
    expect(circles(graphOf(pairs))).toEqual(found);
  });
});

test.each([
  ["src/core/text/a.ts", "src/docx/gate.ts", false, "src/core may not import src/docx/gate.ts"],
  ["src/core/text/a.ts", "src/docx/gate.ts", true, "src/core may not import the types of src/docx/gate.ts"],
  ["src/docx/a.ts", "src/core/text/a.ts", false, "src/docx may not import src/core/text/a.ts"],
  ["src/docx/a.ts", "src/core/text/a.ts", true, ""],
  ["src/app/a.ts", "src/ports/clock.ts", true, ""],
  ["src/app/a.ts", "src/ports/clock.ts", false, "src/app may not import src/ports/clock.ts"],
  ["src/local/a.ts", "node:fs", false, ""],
  ["src/app/a.ts", "node:fs", false, "src/app may not import node:fs"],
  ["src/app/a.ts", "zod/mini", false, ""],
  ["src/app/a.ts", "zod", false, "src/app may not import zod"],
  ["src/corex/a.ts", "src/core/a.ts", false, "no rule for the folder src/corex"],
])("%s → %s (types only: %s)", (from, to, typeOnly, problem) => {
  const found = directionProblems([{ from, to, local: to.startsWith("src/"), typeOnly }]);
  expect(found).toEqual(problem === "" ? [] : [`${from}: ${problem}`]);
});

describe("the page of rooms", () => {
  const page = "| `core/text` | 1 | text |\n| `core/calendar` | 2 | days, in `core/text/fold.ts` |\n";
  const sources = ["src/core/text/fold.ts", "src/core/calendar/day.ts"];
  const value = (from: string, to: string) => ({ from, to, local: true, typeOnly: false });

  test("that tells of every room is well", () => {
    const down = value("src/core/calendar/day.ts", "src/core/text/fold.ts");
    expect(roomProblems(page, sources, sources, [down])).toEqual([]);
  });

  test.each([
    ["a room not told", page, [...sources, "src/core/award/cap.ts"], "does not tell of src/core/award"],
    [
      "a room that is gone",
      page,
      ["src/core/text/fold.ts"],
      "tells of src/core/calendar, which is not there",
    ],
    ["a path that is gone", `${page}\`app/rpc.ts\``, sources, "names app/rpc.ts, which is not there"],
  ])("with %s is stale", (_what, text, there, problem) => {
    expect(roomProblems(text, there, there, [])).toEqual([`docs/architecture.md ${problem}`]);
  });

  test("refuses a value from above or beside, and lets a type through", () => {
    const up = value("src/core/text/fold.ts", "src/core/calendar/day.ts");
    expect(roomProblems(page, sources, sources, [up])).toEqual([
      "src/core/text/fold.ts (floor 1) may not import src/core/calendar/day.ts (floor 2)",
    ]);
    expect(roomProblems(page, sources, sources, [{ ...up, typeOnly: true }])).toEqual([]);
  });
});

test("a folder of more than thirty files is a warehouse", () => {
  const files = (count: number) => Array.from({ length: count }, (_, index) => `src/core/text/${index}.ts`);
  expect(crowdedFolders(files(30))).toEqual([]);
  expect(crowdedFolders(files(31))).toHaveLength(1);
});
