import type { Holder } from "../package/spot.ts";
import type { TemplateTag } from "./read-tags.ts";

const ROW_OR_CELL = new Set(["w:tr", "w:tc"]);

/** What holds a tag, from the outside in. */
function around({ holder }: TemplateTag): readonly Holder[] {
  const holders: Holder[] = [];
  for (let each = holder; each !== undefined; each = each.outer) holders.push(each);
  return holders.reverse();
}

/** What holds only one of the two ends of a section, from the outside in, and the innermost that holds both. */
function partingHolders(open: TemplateTag, close: TemplateTag) {
  const [before, after] = [around(open), around(close)];
  const shared = before.findIndex((holder, index) => holder !== after[index]);
  const common = shared === -1 ? before.length : shared;
  return { both: before[common - 1], before: before.slice(common), after: after.slice(common) };
}

/**
 * Why the two ends of a section do not stand in one place, as the end of a sentence with its cure; "" when they do.
 * They may stand in one cell, text box or the running text, or in cells of one table: then its rows are repeated.
 */
export function whyMisplaced(open: TemplateTag, close: TemplateTag): string {
  if (open.holder === close.holder) return "";
  const { both, before, after } = partingHolders(open, close);
  const inTable = both?.name === "w:tbl" || both?.name === "w:tr";
  const rowsAndCells = [...before, ...after].every(({ name }) => ROW_OR_CELL.has(name));
  if (inTable && before.length > 0 && after.length > 0 && rowsAndCells) return "";
  return `mở ở ${kindOf(before)} nhưng đóng ở ${kindOf(after)}. Hãy đặt cả hai thẻ cùng một chỗ.`;
}

/** The rows, from the first one's beginning to the last one's end, of a section that goes over cells of one table. */
export function rowsAround(
  open: TemplateTag,
  close: TemplateTag,
): { readonly from: number; readonly until: number } | undefined {
  if (open.holder === close.holder) return undefined;
  const { both, before, after } = partingHolders(open, close);
  const [first, last] = both?.name === "w:tr" ? [both, both] : [before[0], after[0]];
  return first === undefined || last === undefined ? undefined : { from: first.from, until: last.until };
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
