// A program of its own, so that its memory is that of one book alone: opens the book at the path, does what is asked and
// saves it, and tells the CPU and the memory of each step as JSON.
import { existsSync, readFileSync } from "node:fs";
import { bookEditor } from "../../../src/local/book/edit/book-editor.ts";
import { saveBook } from "../../../src/local/book/graft/save-book.ts";
import type { Book } from "../../../src/local/book/model/book-model.ts";
import { wasRead } from "../../../src/local/book/model/file-sheet.ts";
import { whyNotWorkbook } from "../../../src/local/book/read/guard-xlsx.ts";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { keepDatedCopy } from "../../../src/local/disk/keep-copy.ts";
import { readWhole, saveWhole } from "../../../src/local/disk/save-whole.ts";
import type { OpcPackage } from "../../../src/opc/opc-package.ts";
import { hostOver, setUp, start } from "../sample-office.ts";
import type { BookFigures, Step, Work } from "./figures.ts";

const spent = new Map<Step, number>();
const running: Step[] = [];
let since = process.cpuUsage();

/** Counts the CPU since the last call towards the step that is running, the innermost of them. */
function settle(): void {
  const { user, system } = process.cpuUsage(since);
  since = process.cpuUsage();
  const step = running.at(-1);
  if (step !== undefined) spent.set(step, (spent.get(step) ?? 0) + (user + system) / 1000);
}

function within<T>(step: Step, work: () => T): T {
  settle();
  running.push(step);
  try {
    return work();
  } finally {
    settle();
    running.pop();
  }
}

async function withinLong<T>(step: Step, work: () => Promise<T>): Promise<T> {
  settle();
  running.push(step);
  try {
    return await work();
  } finally {
    settle();
    running.pop();
  }
}

/** Counts apart what the package and the sheets do when they are asked. */
function watch(book: Book, file: OpcPackage): void {
  const { bytes, withParts } = file;
  Object.assign(file, {
    bytes: (path: string) => within("unpack", () => bytes(path)),
    withParts: (changed: Parameters<typeof withParts>[0]) => within("zip", () => withParts(changed)),
  });
  for (const sheet of book.sheets) {
    for (const member of ["rows", "validations", "formats", "layout"] as const) {
      const { get } = Object.getOwnPropertyDescriptor(sheet, member) ?? {};
      if (get === undefined) continue;
      Object.defineProperty(sheet, member, {
        configurable: true,
        enumerable: true,
        get: () => within("parse", () => get.call(sheet)),
      });
    }
  }
}

const works: Readonly<Record<Work, (book: Book) => void>> = {
  "set up": (book) => setUp(hostOver(book, 0)),
  "type a cell": (book) => bookEditor(book, () => start).type(book.sheets[0]?.name ?? "", 2, 4, "7"),
};

/** The most memory this process has had, in MB. Linux counts towards maxRSS what the parent had at the fork, so it is asked elsewhere. */
function peak(): number {
  const status = existsSync("/proc/self/status") ? readFileSync("/proc/self/status", "utf8") : "";
  return Number(/^VmHWM:\s+(\d+) kB/mu.exec(status)?.[1] ?? process.resourceUsage().maxRSS) / 1024;
}

async function run(path: string, work: Work): Promise<BookFigures> {
  const before = peak();
  const bytes = within("disk", () => readWhole(path));
  const why = within("guard", () => whyNotWorkbook(bytes));
  if (why !== "") throw new Error(why);
  const book = await withinLong("open", () => openBook(bytes));
  if (book.file === undefined) throw new Error("the book has no file");
  const foreign = [...book.sheets];
  watch(book, book.file.package);
  within("work", () => works[work](book));
  const saved = await withinLong("graft", () => saveBook(book));
  within("disk", () => {
    keepDatedCopy(path, start);
    saveWhole(path, saved);
  });
  return {
    steps: Object.fromEntries(spent) as BookFigures["steps"],
    read: `${foreign.filter(wasRead).length}/${foreign.length}`,
    before,
    peak: peak(),
  };
}

const [, , path = "", work = "set up"] = process.argv;
console.log(JSON.stringify(await run(path, work as Work)));
