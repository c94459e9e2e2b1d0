import { compoundKind, latinText, toldByStart } from "../../../opc/file-start.ts";
import { CLOSEST } from "../../../opc/unpacked-size.ts";
import { type ZipListing, zipDirectory } from "../../../opc/zip-directory.ts";
import { holdsMore } from "../parts/inflate.ts";
import type { UnreadablePart } from "../parts/unreadable.ts";

/** Beyond this a file is honest only if it is large itself. */
const MUCH = 256 * 2 ** 20;
/** Sheets pack to a tenth, the most monotonous ones to a fiftieth; what was made to exhaust the reader to a thousandth. */
const CLOSEST_HONEST = 100;
/** A part packed larger than this holds what it says, or would take its maker as long as its reader. */
const SMALL = 4 * 2 ** 20;
const MOST_PARTS = 20_000;

const BROKEN = "Tệp bị hỏng hoặc tải về chưa trọn. Hãy mở lại bằng Excel, lưu rồi chạy lại.";
/** What else a file may be by its first bytes, and what to do about it. */
const OTHERS: readonly (readonly [start: string, sentence: string])[] = [
  ["%PDF", "Đây là tệp PDF, không phải sổ Excel. Hãy chọn tệp .xlsx."],
  ["{\\rtf", "Đây là tệp RTF, không phải sổ Excel. Hãy chọn tệp .xlsx."],
  ["<", "Đây là tệp trang web hoặc XML. Hãy mở bằng Excel rồi chọn Lưu thành › Sổ làm việc Excel (.xlsx)."],
];

/** Why these bytes must not be opened as a workbook, in one sentence with its cure; "" when they may. */
export function whyNotWorkbook(bytes: Uint8Array): string {
  if (bytes.length === 0) return "Tệp trống, không có nội dung. Hãy chọn lại tệp .xlsx.";
  const compound = compoundKind(bytes);
  if (compound === "encrypted")
    return "Tệp được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc, bỏ mật khẩu mở tệp rồi lưu lại.";
  if (compound === "older")
    return "Đây là sổ Excel kiểu cũ (.xls). Hãy mở bằng Excel rồi chọn Lưu thành › Sổ làm việc Excel (.xlsx).";
  const other = toldByStart(bytes, OTHERS);
  if (other !== "") return other;
  if (!latinText(bytes.subarray(0, 2)).startsWith("PK"))
    return "Tệp không phải sổ Excel (.xlsx): có thể là tệp văn bản hoặc CSV đã đổi đuôi. Hãy mở bằng Excel rồi chọn Lưu thành › Sổ làm việc Excel (.xlsx).";
  const listed = zipDirectory(bytes);
  return listed === undefined ? BROKEN : whyNotListed(bytes, listed);
}

function whyNotListed(bytes: Uint8Array, listed: readonly ZipListing[]): string {
  const names = listed.map(({ name }) => name.replaceAll("\\", "/"));
  if (listed.some(({ encrypted }) => encrypted))
    return "Tệp được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.";
  if (listed.length > MOST_PARTS)
    return `Tệp có ${listed.length} thành phần, quá ${MOST_PARTS}. Hãy chép các trang cần dùng sang một sổ mới.`;
  const odd = names.find((name) => /(?:^|\/)\.\.(?:\/|$)|^\/|[:\0]/.test(name));
  if (odd !== undefined)
    return `Tệp có thành phần mang đường dẫn lạ (“${odd.slice(0, 80)}”), không an toàn. Hãy chép các trang cần dùng sang một sổ mới.`;
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    return "Tệp có hai thành phần trùng tên, không an toàn. Hãy mở bằng Excel, lưu lại rồi chạy lại.";
  if (isBomb(bytes, listed))
    return "Tệp nhỏ nhưng nở ra quá lớn khi mở, có thể được tạo ra để làm treo máy. Hãy chép các trang cần dùng sang một sổ mới.";
  if (names.some((name) => /(?:^|\/)workbook\.bin$/i.test(name)))
    return "Đây là sổ Excel nhị phân (.xlsb). Hãy mở bằng Excel rồi chọn Lưu thành › Sổ làm việc Excel (.xlsx).";
  if (names.includes("[Content_Types].xml")) return "";
  if (names.includes("mimetype"))
    return "Đây là tệp OpenDocument (.ods). Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.";
  return "Đây là tệp nén .zip, không phải sổ Excel. Hãy giải nén rồi dùng tệp .xlsx bên trong.";
}

/** Whether the parts hold far more than the file's size lets expect, by the directory or by their own data. */
function isBomb(bytes: Uint8Array, listed: readonly ZipListing[]): boolean {
  let [packed, unpacked] = [0, 0];
  for (const part of listed) {
    packed += part.packed;
    unpacked += Math.max(part.unpacked, part.packed);
    const couldLie = part.deflated && part.packed < SMALL && part.packed * CLOSEST > MUCH;
    if (!couldLie || part.unpacked > MUCH) continue;
    if (holdsMore(bytes.subarray(part.data, part.data + part.packed), part.unpacked)) return true;
  }
  return unpacked > MUCH && unpacked > packed * CLOSEST_HONEST;
}

const UNSAFE_XML =
  "Tệp có khai báo DOCTYPE hoặc ENTITY trong mã XML, không an toàn. Hãy mở bằng Excel, lưu lại rồi chạy lại.";

/** What a clerk is told of a part that cannot be read; of a sheet's own one, with the name of the sheet. */
export function unreadableSentence({ why, sheet }: Pick<UnreadablePart, "why" | "sheet">): string {
  const where = sheet === undefined ? "" : `Trang “${sheet}”: `;
  if (why === "unsafe") return where + UNSAFE_XML;
  return sheet === undefined
    ? "Tệp có một phần bị hỏng, không đọc được. Hãy mở bằng Excel, để Excel sửa, lưu lại rồi chạy lại."
    : `Trang “${sheet}” bị hỏng, không đọc được. Hãy mở bằng Excel, để Excel sửa, lưu lại rồi chạy lại.`;
}
