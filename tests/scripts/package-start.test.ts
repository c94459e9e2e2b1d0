import { spawnSync } from "node:child_process";
import { chmodSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Unpacked, unpackPackage } from "./unpacked-package.ts";

let unpacked: Unpacked;

function run(file: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(join(unpacked.folder, file), words, {
    cwd: unpacked.place,
    encoding: "utf8",
    env: { PATH: unpacked.programs, NODE_OPTIONS: "--require /nowhere.js", NODE_PATH: "/nowhere" },
  });
  return { status, said: `${stdout}${stderr}`.trimEnd() };
}

describe.skipIf(process.platform === "win32")("the package for Linux, unpacked", () => {
  beforeAll(() => {
    unpacked = unpackPackage();
  });
  afterAll(() => unpacked.remove());

  test("makes a book and writes a plan with nothing of this project around", () => {
    expect(run("thidua", "--version")).toEqual({
      status: 0,
      said: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
    });
    const made = run("thidua", "sample", "sổ mẫu.xlsx", "--today", "2026-03-05");
    expect(made).toEqual({ status: 0, said: expect.stringContaining("Đã tạo sổ sổ mẫu.xlsx.") });
    // What it tells to type is typed as this was.
    expect(made.said).toContain(`: "${join(unpacked.folder, "thidua")}" open "sổ mẫu.xlsx"`);
    const plan = [
      "--paper",
      "ke-hoach",
      "--campaign",
      "QB-2017",
      "--out",
      "văn bản",
      "--today",
      "2026-03-05",
    ];
    expect(run("thidua", "write", "sổ mẫu.xlsx", ...plan)).toMatchObject({ status: 0 });
  });

  test("is started by a link that lies elsewhere", () => {
    const { folder, programs } = unpacked;
    symlinkSync(join(folder, "thidua"), join(programs, "lối tắt"));
    const { status, stdout } = spawnSync(join(programs, "lối tắt"), ["--version"], {
      env: { PATH: programs },
    });
    expect([status, String(stdout)]).toEqual([0, expect.stringMatching(/^\d/u)]);
  });

  test("starts where the right to run was lost on the way", () => {
    const { folder, programs } = unpacked;
    chmodSync(join(folder, "node/node"), 0o644);
    const { status } = spawnSync("/bin/sh", [join(folder, "thidua"), "--version"], {
      env: { PATH: programs },
    });
    expect(status).toBe(0);
  });

  test("says in a sentence that it was not unpacked whole", () => {
    const place = join(unpacked.folder, "chuong-trinh");
    rmSync(join(place, "appsscript/Core.js"));
    expect(run("thidua", "new", "sổ.xlsx")).toEqual({
      status: 2,
      said: expect.stringMatching(/^Thiếu tệp của chương trình\. Giải nén lại toàn bộ tệp \.zip, .*\.$/u),
    });
    rmSync(join(place, "build/thidua.mjs"));
    expect(run("thidua", "--version")).toEqual({
      status: 2,
      said: "Thiếu tệp của chương trình. Hãy giải nén lại toàn bộ tệp .zip.",
    });
  });
});
