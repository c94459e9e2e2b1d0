import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contents } from "../../scripts/package/contents.mjs";
import { systems } from "../../scripts/package/systems.mjs";
import { zip } from "../../scripts/package/zip.mjs";
import { fakePrograms } from "./fake-programs.ts";
import { zipEntries } from "./zip-entries.ts";

const [, linux] = systems;

/** Where offices unpack things: letters, blanks and marks that a shell reads. */
const place = join(mkdtempSync(join(tmpdir(), "thi-dua-")), "Sở Tư pháp (mới) & $HOME 'a'");
const folder = join(place, "so-thi-dua");
const node = join(folder, "node/node");
/** As bare a machine as there is: what coreutils give, and of these the two that the starters name. */
const programs = join(place, "bin");

function run(file: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(join(folder, file), words, {
    cwd: place,
    encoding: "utf8",
    env: { PATH: programs, NODE_OPTIONS: "--require /nowhere.js", NODE_PATH: "/nowhere" },
  });
  return { status, said: `${stdout}${stderr}`.trimEnd() };
}

describe.skipIf(process.platform === "win32")("the package for Linux, unpacked", () => {
  beforeAll(() => {
    const files = zipEntries(
      zip(contents(linux, join(import.meta.dirname, "../.."), fakePrograms["linux-x64"])),
    );
    for (const { path, bytes, mode } of files) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      writeFileSync(join(place, path), bytes, { mode: mode & 0o777 });
    }
    // This Node in place of the one that is fetched when it is packed in earnest.
    writeFileSync(node, `#!/bin/sh\nexec '${process.execPath}' "$@"\n`);
    mkdirSync(programs);
    for (const name of ["dirname", "readlink", "chmod"]) {
      const { stdout } = spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" });
      symlinkSync(realpathSync(stdout.trim()), join(programs, name));
    }
  });
  afterAll(() => rmSync(dirname(place), { recursive: true }));

  test("makes a book and writes a plan with nothing of this project around", () => {
    expect(run("thidua", "--version")).toEqual({
      status: 0,
      said: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
    });
    expect(run("thidua", "sample", "sổ mẫu.xlsx", "--today", "2026-03-05")).toMatchObject({ status: 0 });
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
    symlinkSync(join(folder, "thidua"), join(programs, "lối tắt"));
    const { status, stdout } = spawnSync(join(programs, "lối tắt"), ["--version"], {
      env: { PATH: programs },
    });
    expect([status, String(stdout)]).toEqual([0, expect.stringMatching(/^\d/u)]);
  });

  test("starts where the right to run was lost on the way", () => {
    chmodSync(node, 0o644);
    const { status } = spawnSync("/bin/sh", [join(folder, "thidua"), "--version"], {
      env: { PATH: programs },
    });
    expect(status).toBe(0);
  });

  test("says in a sentence that it was not unpacked whole", () => {
    const code = join(folder, "chuong-trinh/build/thidua.mjs");
    rmSync(code);
    expect(run("thidua", "--version")).toEqual({
      status: 2,
      said: "Thiếu tệp của chương trình. Hãy giải nén lại toàn bộ tệp .zip.",
    });
  });
});
