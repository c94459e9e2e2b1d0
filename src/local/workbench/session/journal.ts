import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import * as z from "zod/mini";
import { keptLines } from "../../disk/kept-json.ts";
import { type Op, opSchema } from "./op.ts";

/**
 * What was typed since the book was last saved, beside the book: a line each, on the disk before it is acknowledged. Its first
 * line names the bytes of the book it goes on from. Before a save a line names the bytes that are to be: a kill between the
 * save and the end of the journal must not let what is already in the book be typed again.
 */
export interface Journal {
  /**
   * What was done at once: all of it is on the disk when this returns, with all before it. What cannot be written now is
   * written with what comes next. @throws a fault of the file system
   */
  add(ops: readonly Op[]): void;
  /** Whether something that was done is not on the disk yet. */
  isBehind(): boolean;
  /** The book is about to become these bytes. */
  saving(bytes: Uint8Array): void;
  /** The book is these bytes: nothing is left to remember. */
  saved(bytes: Uint8Array): void;
  close(): void;
}

/** What a journal that was left behind says. */
export type Left =
  | { readonly kind: "none" }
  /** To be done again, in this order. */
  | { readonly kind: "ops"; readonly ops: readonly (readonly Op[])[] }
  /** The book is another one since: what was typed is kept in the file named. */
  | { readonly kind: "foreign"; readonly kept: string };

const fileOf = (path: string): string => `${path}.nhat-ky-sua`;

/** By what a journal knows the book it belongs to. */
const markOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const lineSchema = z.union([
  z.object({ book: z.string() }),
  z.object({ saving: z.string() }),
  z.object({ ops: z.array(opSchema) }),
]);

type Line = z.infer<typeof lineSchema>;

/**
 * Reads what a killed server left. Only for who holds the book.
 * @param now milliseconds since 1970, for the name of one that is kept aside
 */
export function readJournal(path: string, bytes: Uint8Array, now: number): Left {
  const file = fileOf(path);
  if (!existsSync(file)) return { kind: "none" };
  const mark = markOf(bytes);
  let goesOn = false;
  let ops: (readonly Op[])[] = [];
  for (const value of keptLines(file)) {
    const line = z.safeParse(lineSchema, value).data;
    if (line === undefined) continue;
    if ("ops" in line) ops.push(line.ops);
    else if ("book" in line) goesOn = line.book === mark;
    else if (line.saving === mark) [goesOn, ops] = [true, []];
  }
  if (goesOn || ops.length === 0) {
    if (ops.length === 0) rmSync(file, { force: true });
    return ops.length === 0 ? { kind: "none" } : { kind: "ops", ops };
  }
  return { kind: "foreign", kept: setAside(path, now) };
}

/** Keeps a journal that does not fit for whoever wants to read it. @returns where */
export function setAside(path: string, now: number): string {
  const kept = `${fileOf(path)}.${new Date(now).toISOString().replace(/[:.]/gu, "-")}`;
  renameSync(fileOf(path), kept);
  return kept;
}

/**
 * A journal that goes on from these bytes.
 * @param before what is in the file already and still holds
 */
export function openJournal(path: string, bytes: Uint8Array, before: readonly (readonly Op[])[]): Journal {
  const file = fileOf(path);
  let mark = markOf(bytes);
  let opened: number | undefined;
  let written = before.length > 0;
  /** What was done since the last save, and how much of it is in the file. */
  let lines = before.map((ops): Line => ({ ops: [...ops] }));
  let kept = lines.length;
  const write = (line: Line | undefined): void => {
    // Its folder went with all that is in it, and what is written into it now goes nowhere.
    if (opened !== undefined && !existsSync(file)) close();
    opened ??= openSync(file, "a");
    const size = fstatSync(opened).size;
    // A new one has to say all of it.
    if (size === 0) [written, kept] = [false, 0];
    // A line that a kill cut off ends here.
    const head = written ? "" : `${JSON.stringify({ book: mark })}\n`;
    const texts = [...lines.slice(kept), ...(line === undefined ? [] : [line])].map((each) =>
      JSON.stringify(each),
    );
    try {
      writeWhole(opened, `\n${head}${texts.join("\n")}\n`);
      fsyncSync(opened);
    } catch (fault) {
      // What is said to be missing must not be there by halves, or twice.
      ftruncateSync(opened, size);
      throw fault;
    }
    [written, kept] = [true, lines.length];
  };
  const close = (): void => {
    if (opened !== undefined) closeSync(opened);
    opened = undefined;
  };
  return {
    add: (ops) => {
      if (ops.length === 0 && kept === lines.length) return;
      if (ops.length > 0) lines.push({ ops: [...ops] });
      write(undefined);
    },
    isBehind: () => kept < lines.length,
    saving: (next) => {
      if (written) write({ saving: markOf(next) });
    },
    saved: (next) => {
      mark = markOf(next);
      close();
      rmSync(file, { force: true });
      [written, kept, lines] = [false, 0, []];
    },
    close,
  };
}

/** A disk that is nearly full takes a part. */
function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
