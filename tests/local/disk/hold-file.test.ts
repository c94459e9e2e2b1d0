import { spawnSync } from "node:child_process";
import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileId, sharedLock } from "../../../src/local/disk/file-id.ts";
import { holdFile } from "../../../src/local/disk/hold-file.ts";

const newPath = (): string => join(mkdtempSync(join(tmpdir(), "thi-dua-")), "so.xlsx");

/** The number of a process that has ended. */
const goneProcess = (): number => spawnSync(process.execPath, ["-e", ""]).pid;

test("a file is held by one at a time, and leaves nothing behind", () => {
  const path = newPath();
  const first = holdFile(path);
  expect(first.ok).toBe(true);
  expect(holdFile(path)).toMatchObject({
    ok: false,
    why: expect.stringContaining("Một lệnh khác đang chạy"),
  });
  if (first.ok) first.release();
  const again = holdFile(path);
  if (again.ok) again.release();
  expect([again.ok, readdirSync(join(path, ".."))]).toEqual([true, []]);
});

test.each([
  ["of a process that is gone", () => `${goneProcess()}\n${hostname()}`, true],
  ["as an older version wrote it, of a process that is gone", () => String(goneProcess()), true],
  ["of another machine, whose processes nobody can ask", () => `1\nmay-khac`, false],
  ["of a process at work", () => `${process.pid}\n${hostname()}`, false],
])("a lock %s", (_name, text, taken) => {
  const path = newPath();
  writeFileSync(`${path}.dang-chay`, text());
  const held = holdFile(path);
  expect(held.ok).toBe(taken);
  if (held.ok) held.release();
  expect(existsSync(`${path}.dang-chay`)).toBe(!taken);
});

test("a lock that says nobody is waited for as long as it may still be written", () => {
  const path = newPath();
  writeFileSync(`${path}.dang-chay`, "");
  expect(holdFile(path).ok).toBe(false);
  utimesSync(`${path}.dang-chay`, 1, 1);
  expect(holdFile(path).ok).toBe(true);
  expect(readFileSync(`${path}.dang-chay`, "utf8")).toBe(`${process.pid}\n${hostname()}\n${path}`);
});

test.each(["~$so.xlsx", "~$.xlsx", ".~lock.so.xlsx#"])("held open by a program that laid %s", (holder) => {
  const path = newPath();
  writeFileSync(join(path, "..", holder), "");
  const held = holdFile(path);
  expect(held.ok || held.why).toContain("đang mở trong Excel hoặc LibreOffice");
});

test("a folder that is not there is told in a sentence without the system's words", () => {
  const held = holdFile(join(newPath(), "..", "khong", "so.xlsx"));
  expect(held.ok || held.why).toMatch(
    /^Không ghi được vào thư mục .*: không còn tệp hoặc thư mục đó\. Kiểm tra lại tên\.$/u,
  );
});

test("a file with two names is held under both, and a lock of its own is left nowhere", () => {
  const path = newPath();
  const other = join(path, "..", "ten-khac.xlsx");
  writeFileSync(path, "sổ");
  linkSync(path, other);
  const held = holdFile(path);
  expect(holdFile(other)).toMatchObject({
    ok: false,
    why: expect.stringContaining(`Một lệnh khác đang chạy trên sổ ${other}`),
  });
  expect(existsSync(`${other}.dang-chay`)).toBe(false);
  const lock = sharedLock(fileId(path)) ?? "";
  expect(existsSync(lock)).toBe(true);
  if (held.ok) held.release();
  const again = holdFile(other);
  expect(again.ok).toBe(true);
  if (again.ok) again.release();
  expect([existsSync(lock), readdirSync(join(path, "..")).sort()]).toEqual([
    false,
    ["so.xlsx", "ten-khac.xlsx"],
  ]);
});
