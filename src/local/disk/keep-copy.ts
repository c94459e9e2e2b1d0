import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { draftOf, saveWhole, writeDraft } from "./save-whole.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** The moment as the name of a copy tells it. */
function momentOf(now: number): string {
  const at = new Date(now);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}${two(at.getMinutes())}`;
}

/** The first name of a copy that is free in a folder. */
function freeName(folder: string, path: string, what: string, now: number): string {
  const ending = extname(path);
  const name = basename(path, ending);
  for (let number = 1; ; number += 1) {
    const more = number === 1 ? "" : ` ${number}`;
    const copy = join(folder, `${name} (${what} ${momentOf(now)}${more})${ending}`);
    if (!existsSync(copy)) return copy;
  }
}

/**
 * Copies a file beside itself under a name with the moment in it, before it is changed for the first time. The copy has that
 * name only once it is whole on the disk. Only for who holds the file.
 * @param now milliseconds since 1970
 * @returns where the copy is
 * @throws a fault of the file system
 */
export function keepDatedCopy(path: string, now: number): string {
  return copyTo(freeName(dirname(path), path, "bản gốc", now), path);
}

function copyTo(copy: string, path: string): string {
  const draft = draftOf(path);
  try {
    writeDraft(draft, readFileSync(path), statSync(path));
    renameSync(draft, copy);
    return copy;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Writes what could not take a file's place beside it, under a name with the moment in it.
 * @param before such a copy that this one is to take the place of
 * @returns where
 * @throws a fault of the file system
 */
export function keepAside(path: string, bytes: Uint8Array, now: number, before: string | undefined): string {
  const aside = before ?? freeName(dirname(path), path, "bản chưa vào sổ", now);
  saveWhole(aside, bytes);
  return aside;
}

/** So many copies of a book are kept; an older one goes when a newer one comes. */
const MOST_COPIES = 10;

/**
 * Keeps a dated copy of a book in the folder “sao-luu” beside it, unless the last one is the same, and no more than ten. Only for
 * who holds the file.
 * @param now milliseconds since 1970
 * @throws a fault of the file system
 */
export function keepBackup(path: string, now: number): void {
  const folder = join(dirname(path), "sao-luu");
  mkdirSync(folder, { recursive: true });
  const start = `${basename(path, extname(path))} (bản lưu `;
  const copies = readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith(extname(path)))
    .map((name) => join(folder, name))
    .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs);
  const last = copies[copies.length - 1];
  if (last !== undefined && readFileSync(last).equals(readFileSync(path))) return;
  copyTo(freeName(folder, path, "bản lưu", now), path);
  for (const old of copies.slice(0, Math.max(0, copies.length + 1 - MOST_COPIES)))
    rmSync(old, { force: true });
}
