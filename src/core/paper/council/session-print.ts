import type { TagSet, ValuesOf } from "../template/tags.ts";

/** What the fingerprint of a session's paper is taken of: what follows from the session's own name adds nothing to it. */
export function sessionPrint({ viec_xet: _, ...values }: ValuesOf<TagSet>): object {
  return values;
}
