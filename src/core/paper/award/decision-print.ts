import type { TagSet, ValuesOf } from "../template/tags.ts";

/** What follows from the rest of a decision or a list, so that it adds nothing to what it says. */
const follows: ReadonlySet<string> = new Set(["khong_tien_thuong", "nam_danh_hieu", "nam_danh_hieu_hoa"]);
/** What papers could not say at first: an empty one leaves the fingerprint of those made before as it is. */
const later: ReadonlySet<string> = new Set([
  "co_lay_y_kien",
  "lay_y_kien",
  "la_du_thao",
  "co_tien_thuong",
  "tong_tien",
  "tong_tien_bang_chu",
  "muc_thuong",
  "tien_thuong",
]);

/** What every paper said before a clerk could say otherwise. */
const usual: readonly (readonly [key: string, words: RegExp])[] = [
  ["nguon_tien", /^, chi từ quỹ thi đua, khen thưởng của /u],
  ["nguoi_thi_hanh", /^Thủ trưởng các đơn vị có liên quan$/u],
];
const isUsual = (key: string, value: unknown): boolean =>
  usual.some(([name, words]) => name === key && (value === "" || words.test(String(value))));

const isEmpty = (value: unknown): boolean =>
  value === "" || value === false || (Array.isArray(value) && value.length === 0);

/** What the fingerprint of a decision or a submission is taken of: one made by a former version stays up to date. */
export function awardPrint(values: ValuesOf<TagSet>): object {
  const plain = `có thành tích trong ${String(values["phong_trao"])}`;
  const print: unknown = JSON.parse(
    JSON.stringify(values, (key, value: unknown) =>
      follows.has(key) ||
      isUsual(key, value) ||
      (later.has(key) && isEmpty(value)) ||
      (key === "co_thanh_tich" && value === plain)
        ? undefined
        : value,
    ),
  );
  return { ...(print as object) };
}
