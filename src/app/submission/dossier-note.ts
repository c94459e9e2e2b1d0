import { hashText } from "../../core/table/hash.ts";
import type { Memo } from "../../ports/memo.ts";

/**
 * How far a dossier's files have come, kept in the book's memo, which is durable at once: where a run died, the next one goes
 * on, and looks for the one file that may lie there already.
 */
export interface DossierNote {
  /** So many files are stored. */
  readonly done: number;
  /** Fingerprint of all of them. */
  readonly hash: string;
  /** Whether files of a former time may lie in the folder. */
  readonly again: boolean;
}

const noteKey = (dossier: string): string => `ho-so-trinh:${hashText(dossier)}`;

/** What was noted of a dossier; undefined for nothing. One service call. */
export function readNote(memo: Memo, dossier: string): DossierNote | undefined {
  const [done = "", hash = "", again = ""] = (memo.get(noteKey(dossier)) ?? "").split(" ");
  return /^\d+$/u.test(done) ? { done: Number(done), hash, again: again === "1" } : undefined;
}

/** One service call. */
export function writeNote(memo: Memo, dossier: string, { done, hash, again }: DossierNote): void {
  memo.set(noteKey(dossier), `${done} ${hash} ${again ? "1" : "0"}`);
}

/** One service call. */
export const forgetNote = (memo: Memo, dossier: string): void => memo.forget(noteKey(dossier));
