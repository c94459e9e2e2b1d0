import { hashText } from "../../table/hash.ts";
import { withoutMarks } from "../../text/rich-marks.ts";
import type { TagSet, ValuesOf } from "../template/tags.ts";
import type { PaperKind } from "./paper-kind.ts";

/** What a paper says of the day on which it was made: with it alone changed, the paper is not out of date. */
const ofTheDay: ReadonlySet<string> = new Set(["tinh_den", "so_ngay_tre"]);

/** Fingerprint of everything a paper of the kind is made from; another one means that rows were changed since. */
export function sourceHash({ fingerprint }: PaperKind, values: ValuesOf<TagSet>): string {
  const said = JSON.stringify(fingerprint?.(values) ?? values, (key, value: unknown) =>
    ofTheDay.has(key) ? undefined : value,
  );
  // Bold and italic are read only when a paper is made, so that comparing costs no call: they count for nothing here.
  return hashText(withoutMarks(said));
}
