import type { Holder } from "../package/scan-part.ts";
import type { TemplateTag } from "./read-tags.ts";

const ROW_OR_CELL = new Set(["w:tr", "w:tc"]);

/**
 * Why the two ends of a section do not stand in one place, as the end of a sentence with its cure; "" when they do.
 * They may stand in one cell, text box or the running text, or in cells of one table: then its rows are repeated.
 */
export function whyMisplaced(open: TemplateTag, close: TemplateTag): string {
  const shared = open.holders.findIndex((holder, index) => holder.id !== close.holders[index]?.id);
  const common = shared === -1 ? open.holders.length : shared;
  const before = open.holders.slice(common);
  const after = close.holders.slice(common);
  if (before.length === 0 && after.length === 0) return "";
  const names = [...before, ...after].map(({ name }) => name);
  const around = open.holders[common - 1]?.name;
  const inTable = around === "w:tbl" || around === "w:tr";
  if (inTable && before.length > 0 && after.length > 0 && names.every((name) => ROW_OR_CELL.has(name)))
    return "";
  return `mở ở ${kindOf(before)} nhưng đóng ở ${kindOf(after)}. Hãy đặt cả hai thẻ cùng một chỗ.`;
}

/** What a clerk calls the innermost of these. */
function kindOf(holders: readonly Holder[]): string {
  const names = holders.map(({ name }) => name).reverse();
  const box = names.indexOf("w:txbxContent");
  const cell = names.indexOf("w:tc");
  if (box !== -1 && (cell === -1 || box < cell)) return "trong khung chữ";
  if (cell !== -1) return "trong bảng";
  if (names.includes("w:hyperlink")) return "trong liên kết";
  if (names.some((name) => name.startsWith("w:sdt"))) return "trong ô điều khiển nội dung";
  if (names.includes("w:fldSimple")) return "trong trường";
  return names.length === 0 ? "ngoài đó" : "trong phần đánh dấu thay đổi";
}
