import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ruleSkeleton } from "../../scripts/new-rule/skeleton.mjs";

const root = join(import.meta.dirname, "../..");
const rule = { room: "outline", name: "task-words", id: "noi-dung.thu-xem" };
const onDisk = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;

test("the skeleton is a rule, its place in the room's list, its test and its mutation", () => {
  const made = ruleSkeleton(rule, onDisk);
  if ("problem" in made) throw new Error(made.problem);
  expect([...made.files.keys()]).toEqual([
    "src/core/checks/outline/task-words.ts",
    "src/core/checks/outline/rules.ts",
    "tests/core/checks/outline/task-words.test.ts",
    "tests/mutations/outline.ts",
  ]);
  const list = made.files.get("src/core/checks/outline/rules.ts") ?? "";
  expect(list).toMatch(/parts: \[[^\]]*, taskWords\],/u);
  expect(list).toContain('  "noi-dung.thu-xem": "",\n};');
  expect(made.files.get("tests/mutations/outline.ts")).toContain('cell("noi-dung.thu-xem", ');
});

test.each([
  [{ room: "plan" }, "“plan” is no folder of src/core/checks that lists rules."],
  [{ room: "../x" }, "“../x” is no folder of src/core/checks."],
  [{ name: "taskWords" }, "“taskWords” is no file name in kebab-case."],
  [{ name: "ranks" }, "src/core/checks/outline/ranks.ts is there already."],
  [{ id: "thu" }, "“thu” is no id such as phong-trao.ten-khac-nhau."],
  [{ id: "noi-dung.nhay-cap" }, "A rule noi-dung.nhay-cap is there already."],
])("%j is refused, and nothing is to be written", (wrong, problem) => {
  expect(ruleSkeleton({ ...rule, ...wrong }, onDisk)).toEqual({ problem });
});

describe("in a copy of the project", () => {
  const copy = mkdtempSync(join(tmpdir(), "thi-dua-rule-"));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  /** Runs a program of the copy's own dependencies. */
  function run(
    program: string,
    ...words: readonly string[]
  ): { readonly status: number | null; readonly out: string } {
    const bin = join(root, "node_modules/.bin");
    const env = { ...process.env, PATH: `${bin}:${process.env["PATH"] ?? ""}`, NO_COLOR: "1" };
    const { status, stdout, stderr } = spawnSync(program, words, { cwd: copy, env, encoding: "utf8" });
    return { status, out: `${stdout}${stderr}` };
  }

  beforeAll(() => {
    for (const part of [
      // The pages of exchange files and of the command line are made from other rooms than the rules.
      "src",
      "tests/core",
      "tests/mutations",
      "tests/samples",
      "scripts",
      "samples",
      "docs",
      "templates",
    ]) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    for (const file of ["package.json", "tsconfig.base.json", "biome.json"])
      cpSync(join(root, file), join(copy, file));
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
    writeFileSync(
      join(copy, "tsconfig.json"),
      JSON.stringify({
        extends: "./tsconfig.base.json",
        compilerOptions: { lib: ["ES2022"], types: ["node"] },
        include: [
          "src/core/checks/outline",
          "tests/mutations",
          "tests/core/checks/outline/task-words.test.ts",
        ],
      }),
    );
    // Without a repository biome finds no list of files to leave out.
    run("git", "init", "-q");
  });

  test("the skeleton compiles, its test fails, and the page of rules has its line", () => {
    const made = run(process.execPath, "scripts/new-rule.mjs", rule.room, rule.name, rule.id);
    expect(made.status, made.out).toBe(0);
    expect(run("tsc", "-p", "tsconfig.json")).toEqual({ status: 0, out: "" });
    const tested = run("vitest", "run", "tests/core/checks/outline/task-words.test.ts");
    expect(tested.status).toBe(1);
    expect(tested.out).toContain("‹câu mà cán bộ đọc›");
    expect(tested.out).toMatch(/1 failed \| 1 passed/u);
    expect(readFileSync(join(copy, "docs/quy-tac-kiem-tra.md"), "utf8")).toContain("| `noi-dung.thu-xem` |");
  });
});
