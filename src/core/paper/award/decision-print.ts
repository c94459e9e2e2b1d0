import type { TagSet, ValuesOf } from "../template/tags.ts";

/** What follows from the rest of a decision or a list, so that it adds nothing to what it says. */
const follows: ReadonlySet<string> = new Set(["khong_tien_thuong", "nam_danh_hieu", "nam_danh_hieu_hoa"]);
/** What papers could not say at first: an empty one leaves the fingerprint of those made before as it is. */
const later: ReadonlySet<string> = new Set([
  "la_du_thao",
  "co_tien_thuong",
  "tong_tien",
  "tong_tien_bang_chu",
  "muc_thuong",
  "tien_thuong",
]);

const isEmpty = (value: unknown): boolean =>
  value === "" || value === false || (Array.isArray(value) && value.length === 0);

/** What the fingerprint of a decision or a submission is taken of: one made by a former version stays up to date. */
export function awardPrint(values: ValuesOf<TagSet>): object {
  const plain = `có thành tích trong ${String(values["phong_trao"])}`;
  const print: unknown = JSON.parse(
    JSON.stringify(values, (key, value: unknown) =>
      follows.has(key) || (later.has(key) && isEmpty(value)) || (key === "co_thanh_tich" && value === plain)
        ? undefined
        : value,
    ),
  );
  return { ...(print as object) };
}
