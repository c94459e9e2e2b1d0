import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileId, sharedLock } from "./file-id.ts";
import { type LockTaken, takeLock } from "./lock-folder.ts";
import { finishSave, otherName } from "./save-whole.ts";
import { faultCode, whyNot } from "./why-not.ts";

/** A file held for one command, or one sentence on why it cannot be. */
export type Held =
  | { readonly ok: true; readonly release: () => void }
  | { readonly ok: false; readonly why: string };

/** Whether Excel or LibreOffice show, by a file beside it, that they hold a book open. */
export function isOpenElsewhere(path: string): boolean {
  const [folder, name] = [dirname(path), basename(path)];
  // Excel cuts two letters off a name longer than eight with its ending.
  return [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`].some((held) =>
    existsSync(join(folder, held)),
  );
}

/** The file by which a book is held. */
export const lockOf = (path: string): string => `${path}.dang-chay`;

/**
 * Keeps a file to one command at a time, from before it is read until it is saved. The lock of a command that was killed is
 * recognised by its process and taken over. A file with several names has a second lock, on the file itself: beside each of its
 * names lies another. What a killed command was writing under another name is brought to its end.
 * @param path of the real file, symbolic links followed
 */
export function holdFile(path: string): Held {
  if (isOpenElsewhere(path))
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
    const taken = takeLock(lock, path);
    return taken.ok ? taken : { ok: false, why: heldBy(path, lock, taken.by) };
  } catch (fault) {
    const code = faultCode(fault);
    if (code === undefined) throw fault;
    return { ok: false, why: `Không ghi được vào thư mục ${dirname(lock)}: ${whyNot(code)}.` };
  }
}

function heldBy(path: string, lock: string, by: Exclude<LockTaken, { readonly ok: true }>["by"]): string {
  if (by === "others") return `Một lệnh khác vừa chạy trên sổ ${path}. Đợi lệnh đó xong rồi chạy lại.`;
  const where = by.machine === hostname() ? "" : ` từ máy ${by.machine}`;
  return `Một lệnh khác đang chạy trên sổ ${path}${where}. Đợi lệnh đó xong; nếu chắc chắn không còn, xóa ${by.what} ${lock}.`;
}
