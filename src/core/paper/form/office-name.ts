import type { RowOf } from "../../book/parsed-book.ts";
import { foldText } from "../../text/fold.ts";

/** Cities under the Government (NQ 202/2025/QH15, Điều 1); all others are provinces. */
const CITIES: ReadonlySet<string> = new Set([
  "hà nội",
  "hải phòng",
  "huế",
  "đà nẵng",
  "hồ chí minh",
  "cần thơ",
]);

/** “tỉnh Quảng Bình”, “thành phố Huế”; a city named after a person is “Thành phố Hồ Chí Minh” (NĐ 30/2020, Phụ lục II, III.1). */
function provinceWords(province: string): string {
  if (/^(?:tỉnh|thành phố)(?!\p{L})/iu.test(province)) return province;
  const folded = foldText(province);
  if (folded === "hồ chí minh") return `Thành phố ${province}`;
  return `${CITIES.has(folded) ? "thành phố" : "tỉnh"} ${province}`;
}

/** A unit as a paper names it in full: a Sở with its province, also where its row has that in a column of its own. */
export function officeName({
  name,
  kind,
  province,
}: Pick<RowOf<"units">["values"], "name" | "kind" | "province">): string {
  if (!foldText(kind).startsWith("sở") || province === "" || foldText(name).includes(foldText(province)))
    return name;
  return `${name} ${provinceWords(province)}`;
}
