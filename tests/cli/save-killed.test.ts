import { execFile } from "node:child_process";
import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { bookEditor } from "../../src/local/book/edit/book-editor.ts";
import { storedAt } from "../../src/local/book/model/cells.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { readWhole } from "../../src/local/disk/save-whole.ts";
import { changeFile, openFile } from "../../src/local/session/workbook-file.ts";
import { shortLived } from "../short-lived.ts";
import { sampled, sweepNote } from "../sweep.ts";
import { folder } from "./thidua.ts";

const FOREIGN = join(import.meta.dirname, "../fixtures/workbooks/openpyxl.xlsx");
const SOURCE = join(import.meta.dirname, "../../src/local");

/** The shortest command: a text typed into the row that is named, saved as every command saves. */
const COMMAND = `import { bookEditor } from "./book/edit/book-editor.ts";
  import { changeFile, openFile } from "./session/workbook-file.ts";
  const [, , path, row, text] = process.argv;
  changeFile(path, openFile, (book) => bookEditor(book, () => 0).type("Đơn vị", Number(row), 1, text)).catch((fault) => {
    console.error(fault.name + ": " + fault.message);
    process.exitCode = 2;
  });`;

const program = join(folder(), "type.mjs");

/** What the file may be called: its own name, a symbolic link to it, or one of two names. */
const places = {
  "a file": (at: string) => join(at, "so.xlsx"),
  "a symbolic link": (at: string) => {
    mkdirSync(join(at, "noi-khac"));
    symlinkSync(join(at, "so.xlsx"), join(at, "noi-khac/loi-tat.xlsx"));
    return join(at, "noi-khac/loi-tat.xlsx");
  },
  "a hard link": (at: string) => {
    mkdirSync(join(at, "noi-khac"));
    linkSync(join(at, "so.xlsx"), join(at, "noi-khac/ten-khac.xlsx"));
    return join(at, "noi-khac/ten-khac.xlsx");
  },
} as const;

/** The book in a folder of its own, and the name it is opened by. */
function anew(place: keyof typeof places): { readonly at: string; readonly book: string } {
  const at = folder();
  copyFileSync(FOREIGN, join(at, "so.xlsx"));
  return { at, book: places[place](at) };
}

interface Ended {
  readonly killed: boolean;
  readonly code: number;
  readonly err: string;
}

const started = (...words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [...shortLived, ...words], { encoding: "utf8" }, (fault, _out, err) => {
      resolve({ killed: fault?.signal === "SIGKILL", code: Number(fault?.code ?? 0), err });
    });
  });

const killedAt = (touch: number, when: string, book: string): Promise<Ended> =>
  started(join(import.meta.dirname, "killed-at.mjs"), String(touch), when, program, book, "5", "mới");

/** What stands in column A of the rows that commands type into. */
async function typedIn(path: string): Promise<readonly unknown[]> {
  const sheet = (await openBook(readFileSync(path))).sheetByName("Đơn vị");
  return [5, 6].map((row) => sheet && storedAt(sheet, row, 1));
}

const left = (at: string): readonly string[] =>
  readdirSync(at, { recursive: true, encoding: "utf8" }).filter(
    (name) =>
      !/^(?:so\.xlsx|noi-khac(?:[/\\](?:loi-tat|ten-khac)\.xlsx)?)$|\(bản gốc [\d -]+\)\.xlsx$/u.test(name),
  );

/** The copies of the foreign file that were kept. */
const copies = (at: string): readonly Buffer[] =>
  readdirSync(at, { recursive: true, encoding: "utf8" })
    .filter((name) => name.includes("(bản gốc "))
    .map((name) => readFileSync(join(at, name)));

beforeAll(() => {
  // Each time a copy of the foreign file is told of.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  buildSync({
    stdin: { contents: COMMAND, resolveDir: SOURCE, loader: "ts" },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
  });
});

afterAll(() => {
  vi.restoreAllMocks();
});

describe.each(Object.keys(places) as (keyof typeof places)[])("%s", (place) => {
  test("killed at any touch of a file: the old one or the new one, and the next command needs nobody's help", async () => {
    const whole = anew(place);
    const { killed, err } = await killedAt(0, "before", whole.book);
    const touches = /touched \d+: (.*)/u.exec(err)?.[1]?.split(" ") ?? [];
    const [old, next] = [readFileSync(FOREIGN), readFileSync(whole.book)];
    expect([killed, left(whole.at), await typedIn(whole.book)]).toEqual([false, [], ["mới", null]]);
    expect(lstatSync(whole.book).isSymbolicLink()).toBe(place === "a symbolic link");
    expect(statSync(join(whole.at, "so.xlsx")).nlink).toBe(place === "a hard link" ? 2 : 1);

    expect(touches.length).toBeGreaterThan(8);
    const all = touches.flatMap((name, index) =>
      (/write|copy/iu.test(name) ? ["before", "half"] : ["before"]).map((when) => [index + 1, when] as const),
    );
    const bad: string[] = [];
    for (const [touch, when] of sampled("book", [...all, [touches.length, "after"] as const])) {
      const { at, book } = anew(place);
      const ended = await killedAt(touch, when, book);
      const now = readFileSync(book);
      const isNew = now.equals(next);
      // Of a file with two names only the next command sees that it is whole.
      const isWhole = isNew || now.equals(old) || place === "a hard link";
      await changeFile(book, openFile, (each) => bookEditor(each, () => 0).type("Đơn vị", 6, 1, "sau"));
      const [first, second] = await typedIn(join(at, "so.xlsx"));
      const said = `${when} ${touch}: ${first}, ${second}`;
      if (!ended.killed || !isWhole || second !== "sau" || (isNew && first !== "mới")) bad.push(said);
      if (left(at).length > 0) bad.push(`${said}: left ${left(at).join(" ")}`);
      if (copies(at).some((copy) => !copy.equals(old))) bad.push(`${said}: a copy that is none`);
    }
    expect(bad, sweepNote("book")).toEqual([]);
  }, 300_000);
});

test("killed under one name of a file, and gone on with under its other one", async () => {
  const whole = anew("a hard link");
  const touches = Number(/touched (\d+)/u.exec((await killedAt(0, "before", whole.book)).err)?.[1]);
  const [old, next] = [readFileSync(FOREIGN), readFileSync(whole.book)];
  const bad: string[] = [];
  for (const touch of sampled(
    "book",
    Array.from({ length: touches }, (_, index) => index + 1),
  )) {
    const { at, book } = anew("a hard link");
    await killedAt(touch, "before", book);
    const other = join(at, "so.xlsx");
    const seen = Buffer.from(readWhole(other));
    await changeFile(other, openFile, (each) => bookEditor(each, () => 0).type("Đơn vị", 6, 1, "sau"));
    const [first, second] = await typedIn(book);
    const isRight = (seen.equals(old) || seen.equals(next)) && second === "sau";
    if (!isRight || (seen.equals(next) && first !== "mới")) bad.push(`${touch}: ${first}, ${second}`);
    // What is left beside the name that was killed goes with its next command.
    await changeFile(book, openFile, (each) => bookEditor(each, () => 0).type("Đơn vị", 6, 1, "nữa"));
    if (left(at).length > 0) bad.push(`${touch}: left ${left(at).join(" ")}`);
  }
  expect(bad, sweepNote("book")).toEqual([]);
}, 300_000);

test("a book that somebody saved while a command was at work is not written over", async () => {
  const { at, book } = anew("a file");
  const other = readFileSync(book).fill(0, 0, 1);
  const work = changeFile(book, openFile, () => writeFileSync(book, other));
  await expect(work).rejects.toThrow(/^Sổ .* vừa được lưu từ nơi khác .*\. Hãy chạy lại\.$/u);
  expect([readFileSync(book).equals(other), left(at)]).toEqual([true, []]);
});

test.each(["a file", "a hard link"] as const)(
  "two commands at once on one book, %s: both are in it, or one is told to wait",
  async (place) => {
    const bad: string[] = [];
    for (const pair of sampled(
      "book",
      Array.from({ length: 10 }, (_, index) => index),
    )) {
      const { at, book } = anew(place);
      const names = [book, join(at, "so.xlsx")];
      const ended = await Promise.all(
        [5, 6].map((row, index) => started(program, names[index] ?? book, String(row), `lệnh ${row}`)),
      );
      const typed = await typedIn(book);
      for (const [index, { code, err }] of ended.entries()) {
        const isIn = typed[index] === `lệnh ${index + 5}`;
        const isTold = /^WrongUse: Một lệnh khác (?:đang|vừa) chạy/u.test(err);
        if (code === 0 ? !isIn : isIn || !isTold) bad.push(`${pair}: ${code} ${typed[index]} ${err}`);
      }
      if (ended.every(({ code }) => code !== 0)) bad.push(`${pair}: neither`);
      if (left(at).length > 0) bad.push(`${pair}: left ${left(at).join(" ")}`);
    }
    expect(bad, sweepNote("book")).toEqual([]);
  },
);
