import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BookFigures, steps, type Work } from "./figures.ts";
import { type BookSize, foreignBook } from "./foreign-book.ts";

/** Beside the sizes of the issue two of which nothing but what is ours may be parsed. */
const sizes: readonly (readonly [BookSize, readonly Work[]])[] = [
  [{ name: "30 KB", sheets: 2, rows: 120, pictures: 5_000, marks: 6 }, ["set up", "type a cell"]],
  [{ name: "1 MB", sheets: 4, rows: 3_000, pictures: 100_000, marks: 8 }, ["set up", "type a cell"]],
  [{ name: "20 MB", sheets: 5, rows: 45_000, pictures: 3_000_000, marks: 8 }, ["set up", "type a cell"]],
  [{ name: "50 MB", sheets: 5, rows: 110_000, pictures: 8_000_000, marks: 8 }, ["set up"]],
  [{ name: "1,048,576 rows", sheets: 1, rows: 1_048_576, pictures: 0, marks: 2 }, ["set up"]],
];

const line = (name: string, cells: readonly string[]): string =>
  [name.padEnd(32), ...cells.map((cell) => cell.padStart(8))].join(" ");

function printFigures(name: string, { steps: spent, read, before, peak }: BookFigures): void {
  const sum = steps.reduce((total, step) => total + (spent[step] ?? 0), 0);
  const each = steps.map((step) => (spent[step] ?? 0).toFixed(0));
  console.log(line(name, [...each, sum.toFixed(0), read, before.toFixed(0), peak.toFixed(0)]));
}

/**
 * Opens foreign books of several sizes, sets them up or types one cell, and saves them, each in a process of its own: CPU
 * in milliseconds by step, sheets that were read, and memory in MB at the start and at the most.
 */
export function benchBooks(): void {
  const program = fileURLToPath(new URL("one-book.mjs", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "thi-dua-books-"));
  console.log(`\n${line("a foreign book", [...steps, "sum ms", "read", "MB", "peak MB"])}`);
  try {
    for (const [size, works] of sizes) {
      const original = join(folder, "goc.xlsx");
      const bytes = foreignBook(size);
      writeFileSync(original, bytes);
      for (const work of works) {
        const path = join(mkdtempSync(join(folder, "so-")), "so.xlsx");
        copyFileSync(original, path);
        const told = execFileSync(process.execPath, [program, path, work], { encoding: "utf8" });
        printFigures(`${size.name} (${bytes.length}), ${work}`, JSON.parse(told) as BookFigures);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
