import { readFileSync } from "node:fs";

/** The value that a text beside a book holds; undefined where it holds none: a kill cut it off, or somebody edited it. */
export function keptJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}

/** The values of a file that has one a line, in order. A line that a kill cut off is left out: nobody was told that it is kept. */
export const keptLines = (file: string): readonly unknown[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .map(keptJson)
    .filter((value) => value !== undefined);
