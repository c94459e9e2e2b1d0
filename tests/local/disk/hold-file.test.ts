import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir, uptime } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { fileId, sharedLock } from "../../../src/local/disk/file-id.ts";
import { holdFile } from "../../../src/local/disk/hold-file.ts";
import { race, racer } from "./racers.ts";

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

/** What this process writes into the lock of a file. */
function ownLock(): string {
  const path = newPath();
  holdFile(path);
  const lock = `${path}.dang-chay`;
  return readFileSync(join(lock, readdirSync(lock)[0] ?? ""), "utf8");
}

/** Lays a lock in the folder that bears it, or in a file as older versions did. */
function lay(path: string, text: string, asFile: boolean): string {
  const lock = `${path}.dang-chay`;
  if (asFile) writeFileSync(lock, text);
  else {
    mkdirSync(lock);
    writeFileSync(join(lock, `giu-${randomUUID()}`), text);
  }
  return lock;
}

const line = (at: number, text: string): string =>
  ownLock()
    .split("\n")
    .map((each, index) => (index === at ? text : each))
    .join("\n");
const LATER = String(Math.floor(uptime()) + 86_400);

test.each<[string, () => string, taken: boolean]>([
  ["of a process that is gone", () => line(0, String(goneProcess())), true],
  [
    "of a process that is gone, as older versions say it",
    () => `${goneProcess()}\n${hostname()}\nso.xlsx`,
    true,
  ],
  ["of a process that is gone, as the first version said it", () => String(goneProcess()), true],
  ["of another machine, whose processes nobody can ask", () => line(1, "may-khac"), false],
  ["of another machine, as older versions say it", () => "1\nmay-khac", false],
  ["of a process at work", () => ownLock(), false],
  ["of a process at work, as older versions say it", () => `${process.pid}\n${hostname()}\nso.xlsx`, false],
  ["of a process at work, on a system that tells no start", () => line(2, ""), false],
  ["of one whose number another process has by now", () => line(2, "x/1"), process.platform === "linux"],
  ["of one before the machine was started anew", () => line(3, LATER), true],
  ["that says nobody", () => "", false],
])("a lock %s", (_name, text, taken) => {
  const said = text();
  for (const asFile of [true, false]) {
    const path = newPath();
    const lock = lay(path, said, asFile);
    // However long ago.
    utimesSync(lock, 1, 1);
    const held = holdFile(path);
    expect(held.ok).toBe(taken);
    if (held.ok) held.release();
    else expect(held.why).toContain(`xóa ${asFile ? "tệp" : "thư mục"} ${lock}`);
    expect(readdirSync(join(path, ".."))).toEqual(taken ? [] : ["so.xlsx.dang-chay"]);
  }
});

test("a lock says whose it is from its first moment, and what a killed command left on its way to one is taken away", () => {
  const path = newPath();
  const gone = `${path}.dang-chay.${goneProcess()}`;
  mkdirSync(`${gone}-0a0b0c`);
  writeFileSync(join(`${gone}-0a0b0c`, `giu-${randomUUID()}`), "");
  writeFileSync(gone, "");
  // Killed between two steps of giving it up, and looked into by a program that leaves a file in every folder.
  mkdirSync(`${path}.dang-chay`);
  writeFileSync(join(`${path}.dang-chay`, "desktop.ini"), "");
  const held = holdFile(path);
  expect(held.ok).toBe(true);
  expect(readdirSync(join(path, ".."))).toEqual(["so.xlsx.dang-chay"]);
  const [name = ""] = readdirSync(`${path}.dang-chay`);
  expect(readFileSync(join(`${path}.dang-chay`, name), "utf8")).toMatch(
    new RegExp(`^${process.pid}\\n${hostname()}\\n.*\\n\\d+\\n${path}$`, "u"),
  );
});

test("many commands at once, and killed ones among them: never do two hold a file", {
  timeout: 60_000,
}, async () => {
  const path = newPath();
  const folder = join(path, "..");
  const program = await racer(folder);
  const until = String(Date.now() + 4000);
  const words = [path, until] as const;
  const steady = [race(program, ...words), race(program, ...words)];
  let killed = 0;
  while (Date.now() < Number(until) - 500) {
    const short = race(program, ...words, killed % 2 === 0 ? "stays" : "");
    await setTimeout(250 + (killed % 7) * 20);
    short.child.kill("SIGKILL");
    await short.ended;
    rmSync(join(folder, `mark.${short.child.pid}`), { force: true });
    killed += 1;
  }
  await Promise.all(steady.map(({ ended }) => ended));
  const said = steady.map((each) => each.said());
  expect(said.map((each) => each.replace(/had \d+\n$/u, ""))).toEqual(["", ""]);
  const had = said.map((each) => Number(/had (\d+)/u.exec(each)?.[1]));
  expect(Math.max(...had)).toBeGreaterThan(0);
  expect(readdirSync(folder)).toEqual(["racer.mjs"]);
});

test("held by a slow command, it stays held; once that is killed it is free", {
  timeout: 60_000,
}, async () => {
  const path = newPath();
  const slow = race(await racer(join(path, "..")), path, String(Number.MAX_SAFE_INTEGER), "stays");
  await expect.poll(() => slow.said(), { timeout: 30_000 }).toBe("holds\n");
  const lock = `${path}.dang-chay`;
  for (const each of [lock, join(lock, readdirSync(lock)[0] ?? "")]) utimesSync(each, 1, 1);
  expect(holdFile(path)).toMatchObject({ ok: false, why: expect.stringContaining("đang chạy") });
  slow.child.kill("SIGKILL");
  await slow.ended;
  const held = holdFile(path);
  expect(held.ok).toBe(true);
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
