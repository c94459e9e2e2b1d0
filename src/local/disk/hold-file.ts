import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileId, sharedLock } from "./file-id.ts";
import { finishSave, otherName } from "./save-whole.ts";
import { faultCode, whyNot } from "./why-not.ts";

/** A file held for one command, or one sentence on why it cannot be. */
export type Held =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly why: string };

/** Files by which Excel and LibreOffice show that they hold a book open. */
function holders(path: string): readonly string[] {
  const [folder, name] = [dirname(path), basename(path)];
  // Excel cuts two letters off a name longer than eight with its ending.
  return [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`].map((holder) => join(folder, holder));
}

const lockOf = (path: string): string => `${path}.dang-chay`;

/** Who holds a lock: the process and the machine it runs on. */
interface Holder {
  readonly process: number;
  readonly machine: string;
}

function readHolder(text: string): Holder | undefined {
  const [process = "", machine = hostname()] = text.split("\n");
  return /^\d+$/.test(process) ? { process: Number(process), machine } : undefined;
}

/** Whether a holder can still be at work. One on another machine cannot be asked. */
function isAlive({ process: id, machine }: Holder): boolean {
  if (machine !== hostname()) return true;
  try {
    process.kill(id, 0);
    return true;
  } catch (fault) {
    // EPERM: it is there, and another user's.
    return !(fault instanceof Error && "code" in fault && fault.code === "ESRCH");
  }
}

/** Writes our lock whole and at once, with the file it is for; false where there is one. */
function lay(lock: string, path: string): boolean {
  const own = `${lock}.${process.pid}`;
  try {
    writeFileSync(own, `${process.pid}\n${hostname()}\n${path}`, { flush: true });
    linkSync(own, lock);
    return true;
  } catch (fault) {
    const code = faultCode(fault);
    if (code === "EEXIST") return false;
    if (code === undefined || !WITHOUT_LINKS.has(code)) throw fault;
    return layWithoutLink(own, lock);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes away what locks of ours were written as by processes that were killed before they could. */
function clearUnlaid(lock: string): void {
  const folder = dirname(lock);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(lock)}.`)) continue;
    const process = /^\d+$/.exec(name.slice(basename(lock).length + 1))?.[0];
    const isOurs = process !== undefined && !isAlive({ process: Number(process), machine: hostname() });
    if (isOurs) rmSync(join(folder, name), { force: true });
  }
}

/** What disks say that know no second name for a file (FAT, some shares). */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EMLINK"]);

function layWithoutLink(own: string, lock: string): boolean {
  try {
    copyFileSync(own, lock, constants.COPYFILE_EXCL);
    return true;
  } catch (fault) {
    if (faultCode(fault) === "EEXIST") return false;
    throw fault;
  }
}

/** So long a lock may stand there without saying whose it is, in milliseconds: where it cannot be laid at once. */
const UNSAID = 10_000;

const isFresh = (lock: string): boolean =>
  Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0) < UNSAID;

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (fault) {
    if (faultCode(fault) === "ENOENT") return undefined;
    throw fault;
  }
}

/**
 * Takes away the lock of a process that is gone. It is moved aside first: should somebody have laid a live one in the
 * same moment, that is put back.
 */
function takeAway(lock: string, stale: string): void {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (fault) {
    if (faultCode(fault) === "ENOENT") return;
    throw fault;
  }
  if (textOf(aside) !== stale) {
    try {
      linkSync(aside, lock);
    } catch (fault) {
      // A third one has laid its own: both wait for it to be told.
      if (faultCode(fault) !== "EEXIST") throw fault;
    }
  }
  rmSync(aside, { force: true });
}

/**
 * Keeps a file to one command at a time, from before it is read until it is saved. The lock of a command that was killed is
 * recognised by its process and taken over. A file with several names has a second lock, on the file itself: beside each of its
 * names lies another. What a killed command was writing under another name is brought to its end.
 * @param path of the real file, symbolic links followed
 */
export function holdFile(path: string): Held {
  if (holders(path).some((holder) => existsSync(holder)))
    return { ok: false, why: `Sổ ${path} đang mở trong Excel hoặc LibreOffice. Đóng sổ ở đó rồi chạy lại.` };
  const beside = hold(lockOf(path), path);
  const shared = sharedLock(fileId(path));
  if (!beside.ok || shared === undefined) return beside;
  const other = otherName(path);
  const both = hold(shared, path);
  if (!both.ok) {
    beside.release();
    return both;
  }
  const release = (): void => {
    both.release();
    beside.release();
  };
  return finishedAs(other, path, release);
}

function finishedAs(other: string | undefined, path: string, release: () => void): Held {
  try {
    if (other !== undefined) finishSave(other);
    return { ok: true, release };
  } catch (fault) {
    release();
    const code = faultCode(fault);
    if (code === undefined) throw fault;
    return { ok: false, why: `Không ghi được sổ ${path}: ${whyNot(code)}.` };
  }
}

function hold(lock: string, path: string): Held {
  try {
    for (let tries = 0; tries < 3; tries += 1) {
      if (lay(lock, path)) {
        clearUnlaid(lock);
        return { ok: true, release: () => rmSync(lock, { force: true }) };
      }
      const text = textOf(lock);
      if (text === undefined) continue;
      const holder = readHolder(text);
      const isHeld = holder === undefined ? isFresh(lock) : isAlive(holder);
      if (isHeld) return { ok: false, why: heldBy(path, lock, holder?.machine ?? hostname()) };
      takeAway(lock, text);
    }
  } catch (fault) {
    const code = faultCode(fault);
    if (code === undefined) throw fault;
    return { ok: false, why: `Không ghi được vào thư mục ${dirname(lock)}: ${whyNot(code)}.` };
  }
  return { ok: false, why: `Một lệnh khác vừa chạy trên sổ ${path}. Đợi lệnh đó xong rồi chạy lại.` };
}

function heldBy(path: string, lock: string, machine: string): string {
  const where = machine === hostname() ? "" : ` từ máy ${machine}`;
  return `Một lệnh khác đang chạy trên sổ ${path}${where}. Đợi lệnh đó xong; nếu chắc chắn không còn, xóa tệp ${lock}.`;
}
