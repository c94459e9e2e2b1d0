import type { TagSet, ValuesOf } from "../template/tags.ts";

/** Whether a value says what every paper of a session said before it could be told otherwise. */
const saysNothing = (key: string, value: unknown): boolean =>
  key === "khong_phieu_trang" ||
  key === "muc_ket_luan_khac" ||
  ((key === "co_phieu_trang" || key === "co_ket_luan_khac") && value === false) ||
  (key === "ket_luan_khac" && Array.isArray(value) && value.length === 0) ||
  (key === "phieu_trang" && !(Number(value) > 0));

/** What the fingerprint of a session's paper is taken of: what follows from the session's own name adds nothing to it. */
export function sessionPrint({ viec_xet: _, ...values }: ValuesOf<TagSet>): object {
  const print: unknown = JSON.parse(
    JSON.stringify(values, (key, value: unknown) => (saysNothing(key, value) ? undefined : value)),
  );
  return { ...(print as object) };
}
