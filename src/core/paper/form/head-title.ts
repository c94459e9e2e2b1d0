import type { ParsedBook } from "../../book/parsed-book.ts";
import { unitOf } from "../kind/rows.ts";
import { officeName } from "./office-name.ts";
import { postAt } from "./post-title.ts";

/**
 * The office that decides, with the whole name of its unit: “Bộ trưởng Bộ Tư pháp”, “Giám đốc Sở Tư pháp tỉnh Quảng Bình”,
 * “Chủ tịch Ủy ban nhân dân tỉnh Quảng Bình”; the unit's name where no title is given.
 */
export function headOf(book: Pick<ParsedBook, "units">, unit: string): string {
  const row = unitOf({ book }, unit);
  if (row === undefined) return "";
  // No head is of another place than the unit, so nothing is to be parted by a comma.
  return postAt(row.values.headTitle, officeName(row.values)).replace(", ", " ");
}

const ALONE = /(?:giám đốc|chủ tịch|bí thư|bộ trưởng|tổng cục trưởng)$/iu;

/**
 * The title under which a unit's head signs its own papers: “Giám đốc Sở Tư pháp” of “Sở Tư pháp tỉnh Quảng Bình” →
 * “GIÁM ĐỐC”. One that means nothing alone stays whole: “CHÁNH VĂN PHÒNG”. Without a title: “THỦ TRƯỞNG ĐƠN VỊ”.
 */
export function headTitleAtHome(title: string, unit: string): string {
  const words = title.split(/\s+/u);
  const short = words
    .map((_, at) => [words.slice(0, at).join(" "), words.slice(at).join(" ")] as const)
    .find(([office, place]) => ALONE.test(office) && unit.toLowerCase().startsWith(place.toLowerCase()));
  return (short?.[0] ?? title).toUpperCase() || "THỦ TRƯỞNG ĐƠN VỊ";
}
