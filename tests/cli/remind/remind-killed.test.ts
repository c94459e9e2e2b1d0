import { execFile } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { rowsOf } from "../../bundle/grid.ts";
import { recipients } from "../../bundle/reminder/remind-office.ts";
import { shortLived } from "../../short-lived.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { type Ended, folder, program, thidua } from "../thidua.ts";
import { remindFile } from "./remind-file.ts";

let office: string;
/** How often a command that nobody disturbs touches files. */
let touches = 0;

/** The office's file in a folder of its own. */
function anew(): { readonly at: string; readonly book: string } {
  const at = folder();
  const book = join(at, "so.xlsx");
  copyFileSync(office, book);
  return { at, book };
}

/** `thidua remind` in a process that is killed at a touch of a file; 0 for one that comes to its end. */
function remindUntil(book: string, touch: number, when: string): Promise<{ killed: boolean; err: string }> {
  const words = [join(import.meta.dirname, "../killed-at.mjs"), String(touch), when, program, "remind", book];
  return new Promise((resolve) => {
    execFile(process.execPath, [...shortLived, ...words], { encoding: "utf8" }, (fault, _out, err) => {
      resolve({ killed: fault?.signal === "SIGKILL", err });
    });
  });
}

/** What the killed command held the book with, the next one takes over. */
const again = (book: string): Promise<Ended> => thidua("remind", book);

/** Whom a letter file is for, by the end of its name. */
const lettersIn = (at: string): readonly string[] => {
  const outbox = join(at, "hop-thu-di");
  const files = existsSync(outbox) ? readdirSync(outbox) : [];
  return files.map((file) => recipients.find((to) => file.includes(` ${to}`)) ?? file).sort();
};

/** What is wrong after a command was killed and run again. */
async function flaws(at: string, book: string, rerun: Ended): Promise<readonly string[]> {
  const letters = lettersIn(at);
  const bad: string[] = [];
  if (new Set(letters).size !== letters.length) bad.push(`twice: ${letters.join(" ")}`);
  const rows = rowsOf(await openBook(readFileSync(book)), "Thư nhắc");
  for (const to of recipients) {
    const states = rows.filter((row) => row["Người nhận"] === to).map((row) => row["Trạng thái"]);
    const sure = states.join() === "đã gửi" && letters.includes(to);
    const told = new RegExp(`^Cần xem lại: .*${to}\\)?: ${states.join()}\\.`, "mu").test(rerun.out);
    // Of a letter that may have left or not the clerk is told; no other may be missing.
    if (!sure && !told) bad.push(`${to}: “${states.join()}”, not told`);
  }
  if (rerun.code === 2) bad.push(rerun.err);
  const left = readdirSync(at).filter((name) => name !== "so.xlsx" && name !== "hop-thu-di");
  if (left.length > 0) bad.push(`left behind: ${left.join(" ")}`);
  return bad;
}

beforeAll(async () => {
  ({ book: office } = await remindFile());
  const { at, book } = anew();
  const { killed, err } = await remindUntil(book, 0, "before");
  touches = Number(/touched (\d+)/u.exec(err)?.[1]);
  expect([killed, lettersIn(at)]).toEqual([false, recipients]);
  expect(readdirSync(at).sort()).toEqual(["hop-thu-di", "so.xlsx"]);
});

test("killed at any touch of a file and run again: no letter twice, none lost without a word", async () => {
  // Behind a touch is before the next one; only behind the last there is none.
  const places = [
    ...Array.from({ length: touches }, (_, index) => [index + 1, "before"] as const),
    [touches, "after"] as const,
  ];
  expect(places.length).toBeGreaterThan(30);
  const bad: string[] = [];
  for (const [touch, when] of sampled("reminder", places)) {
    const { at, book } = anew();
    const { killed } = await remindUntil(book, touch, when);
    if (!killed) bad.push(`${when} ${touch}: was not killed`);
    bad.push(...(await flaws(at, book, await again(book))).map((flaw) => `${when} ${touch}: ${flaw}`));
  }
  expect(bad, sweepNote("reminder")).toEqual([]);
}, 900_000);

test("killed, and killed again on the next try: what the first one knew is not lost", async () => {
  const { at, book } = anew();
  const first = await remindUntil(book, Math.round(touches / 3), "before");
  const second = await remindUntil(book, Math.round(touches / 2), "before");
  expect([first.killed, second.killed]).toEqual([true, true]);
  expect(await flaws(at, book, await again(book))).toEqual([]);
});

test("a new book does not begin with what another one of its name remembered", async () => {
  const { book } = anew();
  await remindUntil(book, Math.round(touches / 2), "before");
  for (const file of [book, `${book}.dang-chay`]) rmSync(file, { recursive: true });
  expect(existsSync(`${book}.ghi-nho`)).toBe(true);
  expect((await thidua("new", book)).code).toBe(0);
  expect(existsSync(`${book}.ghi-nho`)).toBe(false);
  expect((await openBook(readFileSync(book))).properties.has("thu-nhac")).toBe(false);
});
