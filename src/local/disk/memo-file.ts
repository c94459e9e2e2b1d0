import { closeSync, existsSync, fsyncSync, openSync, realpathSync, rmSync, writeSync } from "node:fs";
import { keptLines } from "./kept-json.ts";

/**
 * The book is saved when a command ends; a letter is gone at once. So what the script remembers of letters is also kept
 * in a file beside the book, line by line, from the moment it is set until the book is saved. A command that was killed
 * leaves the file, and the next one reads it. What was forgotten meanwhile is not struck out: it was forgotten because it
 * stood in the book, which was not saved.
 */
const fileBeside = (path: string): string => `${existsSync(path) ? realpathSync(path) : path}.ghi-nho`;

/** Keeps a property for good before the command goes on. */
export function rememberBeside(path: string): (key: string, value: string) => void {
  return (key, value) => {
    const file = openSync(fileBeside(path), "a");
    try {
      // A line that a kill cut off ends here.
      writeSync(file, `\n${JSON.stringify([key, value])}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  };
}

/** A line as it was written. */
function asWritten(line: unknown): readonly (readonly [string, string])[] {
  if (!Array.isArray(line)) return [];
  const [key, value]: readonly unknown[] = line;
  return typeof key === "string" && typeof value === "string" ? [[key, value]] : [];
}

/** What a killed command remembered, in the order of time; nothing where the last command ended well. */
export function rememberedBeside(path: string): readonly (readonly [string, string])[] {
  const file = fileBeside(path);
  return existsSync(file) ? keptLines(file).flatMap(asWritten) : [];
}

/** The book holds it all now. */
export function forgetBeside(path: string): void {
  rmSync(fileBeside(path), { force: true });
}
