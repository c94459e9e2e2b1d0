import { compoundKind, latinText, toldByStart } from "../../opc/file-start.ts";
import { unpackedSize } from "../../opc/unpacked-size.ts";
import { type ZipListing, zipDirectory } from "../../opc/zip-directory.ts";

/** A unit's workbook has 25 KB and unpacks to some 300; with pictures of a letter pasted in it comes to a few megabytes. */
const LARGEST = 32 * 2 ** 20;
const MOST_PARTS = 2000;

const SAVE_AS = "Hãy mở bằng Excel rồi chọn Lưu thành › Sổ làm việc Excel (.xlsx).";
export const BROKEN_FILE =
  "Tệp bị hỏng hoặc tải về chưa trọn. Hãy mở lại bằng Excel, lưu rồi gửi lại, hoặc đề nghị đơn vị gửi lại tệp.";
const PASSWORD =
  "Tệp được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, vào Tệp › Thông tin › Bảo vệ sổ làm việc, bỏ mật khẩu mở tệp rồi lưu lại.";

/** What else a file may be by its first bytes, and what to do about it. */
const OTHERS: readonly (readonly [start: string, sentence: string])[] = [
  ["%PDF", "Đây là tệp PDF, không phải tệp mẫu Excel. Hãy đề nghị đơn vị gửi tệp .xlsx."],
  ["{\\rtf", "Đây là tệp RTF, không phải tệp mẫu Excel. Hãy đề nghị đơn vị gửi tệp .xlsx."],
  ["<", `Đây là tệp trang web hoặc XML. ${SAVE_AS}`],
];

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Why these bytes must not be opened as a returned workbook, in one sentence with its cure; "" when they may. */
export function whyNotSheets(bytes: Uint8Array): string {
  if (bytes.length === 0) return "Tệp trống, không có nội dung. Hãy đề nghị đơn vị gửi lại tệp.";
  if (bytes.length > LARGEST)
    return `Tệp nặng ${megabytes(bytes.length)}, quá ${megabytes(LARGEST)}. Hãy bỏ bớt hình ảnh rồi lưu lại.`;
  const compound = compoundKind(bytes);
  if (compound === "encrypted") return PASSWORD;
  if (compound === "older") return `Đây là tệp Office kiểu cũ (.xls hoặc .doc). ${SAVE_AS}`;
  const other = toldByStart(bytes, OTHERS);
  if (other !== "") return other;
  if (!latinText(bytes.subarray(0, 2)).startsWith("PK"))
    return `Tệp không phải sổ Excel (.xlsx): có thể là tệp văn bản hoặc CSV đã đổi đuôi. ${SAVE_AS}`;
  const listed = zipDirectory(bytes);
  return listed === undefined ? BROKEN_FILE : whyNotListed(bytes, listed);
}

function whyNotListed(bytes: Uint8Array, listed: readonly ZipListing[]): string {
  const names = listed.map(({ name }) => name.replace(/\\/gu, "/"));
  if (listed.some(({ encrypted }) => encrypted)) return PASSWORD;
  if (listed.length > MOST_PARTS)
    return `Tệp có ${listed.length} thành phần, quá ${MOST_PARTS}. Hãy chép các trang cần dùng sang một sổ mới.`;
  const odd = names.find((name) => /(?:^|\/)\.\.(?:\/|$)|^\/|[:\0]/.test(name));
  if (odd !== undefined)
    return `Tệp có thành phần mang đường dẫn lạ (“${odd.slice(0, 80)}”), không an toàn. Hãy chép các trang cần dùng sang một sổ mới.`;
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return BROKEN_FILE;
  if (unpackedSize(bytes, listed, LARGEST) > LARGEST)
    return `Tệp nở ra quá ${megabytes(LARGEST)} khi mở, có thể được tạo ra để làm treo máy. Hãy chép các trang cần dùng sang một sổ mới.`;
  if (names.some((name) => /(?:^|\/)workbook\.bin$/i.test(name)))
    return `Đây là sổ Excel nhị phân (.xlsb). ${SAVE_AS}`;
  if (names.includes("word/document.xml"))
    return "Đây là tệp Word, không phải tệp mẫu Excel. Hãy đề nghị đơn vị gửi tệp .xlsx đã nhận.";
  if (names.includes("[Content_Types].xml")) return "";
  if (names.includes("mimetype")) return `Đây là tệp OpenDocument (.ods). ${SAVE_AS}`;
  return "Đây là tệp nén .zip, không phải sổ Excel. Hãy giải nén rồi chọn các tệp .xlsx bên trong.";
}
