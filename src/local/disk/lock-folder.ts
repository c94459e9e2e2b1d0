import { randomBytes, randomUUID } from "node:crypto";
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { type Holder, isAlive, ownText, readHolder } from "./lock-holder.ts";
import { faultCode } from "./why-not.ts";

/** A lock that was taken, or who has it; "others" where they came and went while it was asked for. */
export type LockTaken =
  | { readonly ok: true; readonly release: () => void }
  | {
      readonly ok: false;
      readonly by: { readonly machine: string; readonly what: "tệp" | "thư mục" } | "others";
    };

/** The one file in the folder of a lock: a name that no other lock has, then or later. */
const OWN = /^giu-[0-9a-f-]{36}$/u;

/** So often it is tried, and so long waited in between, in milliseconds: what scans files keeps a new one for a moment (Windows). */
const [TRIES, PAUSE] = [50, 20];

/**
 * Takes a lock: a folder, which is made aside with a file in it that says whose it is, and gets its name in one step. No system
 * lets a folder take the place of one that is not empty, so that a lock is whole and one process's alone from its first moment, on
 * every disk: those of USB sticks know no second name for a file (FAT, exFAT), and a copied file stands there empty at first. The
 * lock of a process that is gone is taken away by the name of its file: where two do it, it is gone for the second one, and
 * neither can hit the lock of a third.
 * @param path the file it is for, for whoever looks into it
 * @throws a fault of the system, where the folder cannot be written to
 */
export function takeLock(lock: string, path: string): LockTaken {
  const name = `giu-${randomUUID()}`;
  const aside = `${lock}.${process.pid}-${randomBytes(3).toString("hex")}`;
  mkdirSync(aside);
  try {
    writeFileSync(join(aside, name), ownText(path), { flush: true });
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const fault = laid(aside, lock);
      if (fault === undefined) {
        clearUnlaid(lock);
        return { ok: true, release: () => release(lock, name) };
      }
      const found = clearGone(lock);
      if (typeof found === "object") return { ok: false, by: found };
      const passes = fault === "barred" || (tries < TRIES && MAY_PASS.has(faultCode(fault) ?? ""));
      if (found === "none" && !passes) throw fault;
      if (found !== "cleared") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
    return { ok: false, by: "others" };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Gives the folder the name of the lock. @returns undefined once it has it */
function laid(aside: string, lock: string): Error | "barred" | undefined {
  // Windows might let a folder take the place of a file.
  if (lstatSync(lock, { throwIfNoEntry: false })?.isDirectory() === false) return "barred";
  return faultOf(() => renameSync(aside, lock));
}

/** What a system says of a name that is taken, or that something has opened just now. */
const MAY_PASS: ReadonlySet<string> = new Set([
  ...["ENOTEMPTY", "EEXIST", "ENOTDIR"],
  ...["EPERM", "EACCES", "EBUSY"],
]);

/** A fault of the system; any other is ours and is thrown on. */
function faultOf(work: () => void): Error | undefined {
  try {
    work();
    return undefined;
  } catch (fault) {
    if (!(fault instanceof Error) || faultCode(fault) === undefined) throw fault;
    return fault;
  }
}

/** Who holds a lock, or held it when it was killed; undefined where nobody does. */
export function holderOf(lock: string): Holder | undefined {
  const files = [lock, ...namesIn(lock).flatMap((name) => (OWN.test(name) ? [join(lock, name)] : []))];
  const text = files.map(textOf).find((each) => each !== undefined);
  return text === undefined ? undefined : readHolder(text);
}

type Found = "none" | "busy" | "cleared" | { readonly machine: string; readonly what: "tệp" | "thư mục" };

/** Takes away what somebody who is gone left of a lock, or says whose it is. */
function clearGone(lock: string): Found {
  const there = lstatSync(lock, { throwIfNoEntry: false });
  if (there === undefined) return "none";
  if (!there.isDirectory()) return clearFile(lock);
  const names = namesIn(lock);
  for (const name of names) {
    const file = join(lock, name);
    if (OWN.test(name)) {
      const text = textOf(file);
      if (text === undefined) return "busy";
      const holder = readHolder(text);
      if (!isGone(holder)) return { machine: holder?.machine ?? hostname(), what: "thư mục" };
    }
    // Beside it what programs put into any folder.
    rmSync(file, { recursive: true, force: true });
  }
  // Where another one has laid its own meanwhile the folder is not empty, and stays.
  return faultOf(() => rmdirSync(lock)) === undefined ? "cleared" : "busy";
}

/** Whether a lock's holder is gone for certain; one that says nobody may be anybody's. */
const isGone = (holder: Holder | undefined): boolean => holder !== undefined && !isAlive(holder);

/** A lock of an older version, or one that somebody laid by hand: a file. */
function clearFile(lock: string): Found {
  const text = textOf(lock);
  if (text === undefined) return "busy";
  const holder = readHolder(text);
  if (!isGone(holder)) return { machine: holder?.machine ?? hostname(), what: "tệp" };
  // Never a folder: should somebody have laid one in the same moment, that stays.
  return faultOf(() => unlinkSync(lock)) === undefined ? "cleared" : "busy";
}

function release(lock: string, name: string): void {
  rmSync(join(lock, name), { force: true, recursive: true, maxRetries: 5, retryDelay: PAUSE });
  // Whoever comes next may have put its own in the place of the empty one, or takes that away.
  faultOf(() => rmdirSync(lock));
}

/** Takes away what locks were made as by processes that were killed before they could lay them. */
function clearUnlaid(lock: string): void {
  const folder = dirname(lock);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(lock)}.`)) continue;
    const process = /^\d+(?=$|-)/u.exec(name.slice(basename(lock).length + 1))?.[0];
    if (process === undefined) continue;
    if (isAlive({ process: Number(process), machine: hostname(), began: "", up: 0, path: undefined }))
      continue;
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function namesIn(folder: string): readonly string[] {
  let names: readonly string[] = [];
  faultOf(() => {
    names = readdirSync(folder);
  });
  return names;
}

/** Undefined where it cannot be read: it is gone, or about to be. */
function textOf(path: string): string | undefined {
  let text: string | undefined;
  faultOf(() => {
    text = readFileSync(path, "utf8");
  });
  return text;
}
