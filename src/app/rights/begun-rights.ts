import * as z from "zod/mini";
import { readJson } from "../../core/text/read-json.ts";
import type { Memo } from "../../ports/memo.ts";

const key = "phan-quyen";
const begun = z.object({ before: z.string(), refused: z.array(z.string()), fingerprint: z.string() });

/**
 * Rights that are being applied: how it stood before, for the log, and the addresses that Google did not take of those
 * whom *Phân quyền* named under this fingerprint.
 */
export type BegunRights = z.infer<typeof begun>;

/** What a step before this one, or a run that broke off, left. */
export function readBegun(memo: Memo): BegunRights | undefined {
  const text = memo.get(key);
  // Of what is not ours: begun anew.
  return text === undefined ? undefined : readJson(begun, text);
}

export const keepBegun = (memo: Memo, now: BegunRights): void => memo.set(key, JSON.stringify(now));

export const forgetBegun = (memo: Memo): void => memo.forget(key);
