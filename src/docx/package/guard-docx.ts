import { compoundKind, latinText, toldByStart } from "../../opc/file-start.ts";
import { unpackedSize } from "../../opc/unpacked-size.ts";
import { attributeOf, tagsOf } from "../../opc/walk-xml.ts";
import { type ZipListing, zipDirectory } from "../../opc/zip-directory.ts";

/** No template of an office comes near these; a file made to exhaust the reader goes far beyond. */
const LARGEST = 20 * 2 ** 20;
const MOST_PARTS = 1000;

const NO_WORD_FILE = "Tệp không phải là văn bản Word (.docx)";

/** What else a file may be by its first bytes, and what to do about it. */
const OTHERS: readonly (readonly [start: string, sentence: string])[] = [
  ["%PDF", "Đây là tệp PDF, không phải văn bản Word. Hãy nạp tệp .docx đã dùng để in ra PDF này."],
  ["{\\rtf", "Đây là tệp RTF. Hãy mở bằng Word rồi chọn Lưu thành › Tài liệu Word (.docx)."],
  ["<", "Đây là tệp trang web hoặc XML. Hãy mở bằng Word rồi chọn Lưu thành › Tài liệu Word (.docx)."],
];

const PASSWORD =
  "Tệp được bảo vệ bằng mật khẩu. Hãy mở bằng Word, vào Tệp › Thông tin › Bảo vệ tài liệu, bỏ mật khẩu rồi lưu lại.";
const BROKEN = `Tệp bị hỏng hoặc tải về chưa trọn. Hãy mở lại bằng Word, lưu rồi nạp lại.`;

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Why these bytes must not even be opened, in one sentence with its cure; "" when they may. */
export function whyNotZip(bytes: Uint8Array): string {
  if (bytes.length === 0) return "Tệp trống, không có nội dung. Hãy chọn lại tệp .docx.";
  if (bytes.length > LARGEST)
    return `Tệp nặng ${megabytes(bytes.length)}, quá ${megabytes(LARGEST)}. Hãy bỏ bớt hình ảnh rồi lưu lại.`;
  const compound = compoundKind(bytes);
  if (compound === "encrypted") return PASSWORD;
  if (compound === "older")
    return "Đây là tệp Office kiểu cũ (.doc). Hãy mở bằng Word rồi chọn Lưu thành › Tài liệu Word (.docx).";
  const other = toldByStart(bytes, OTHERS);
  if (other !== "") return other;
  if (!latinText(bytes.subarray(0, 2)).startsWith("PK"))
    return `${NO_WORD_FILE}. Hãy chọn lại tệp, hoặc dùng mẫu có sẵn.`;
  const listed = zipDirectory(bytes);
  return listed === undefined ? BROKEN : whyNotListed(bytes, listed);
}

function whyNotListed(bytes: Uint8Array, listed: readonly ZipListing[]): string {
  const names = listed.map(({ name }) => name);
  if (listed.some(({ encrypted }) => encrypted)) return PASSWORD;
  if (listed.length > MOST_PARTS)
    return `Tệp có ${listed.length} thành phần, quá ${MOST_PARTS}. Hãy chép nội dung sang một tệp Word mới.`;
  const odd = names.find((name) => /(?:^|\/)\.\.(?:\/|$)|^\/|[\\:\0]/.test(name));
  if (odd !== undefined)
    return `Tệp có thành phần mang đường dẫn lạ (“${odd.slice(0, 80)}”), không an toàn. Hãy chép nội dung sang một tệp Word mới.`;
  if (new Set(names).size < names.length) return BROKEN;
  if (unpackedSize(bytes, listed, LARGEST) > LARGEST)
    return `Tệp nở ra quá ${megabytes(LARGEST)} khi mở, có thể được tạo ra để làm treo máy. Hãy chép nội dung sang một tệp Word mới.`;
  if (names.includes("[Content_Types].xml")) return "";
  if (names.includes("mimetype"))
    return "Đây là tệp OpenDocument (.odt). Hãy mở bằng Word hoặc LibreOffice rồi lưu thành .docx.";
  return "Đây là tệp nén .zip, không phải văn bản Word. Hãy giải nén rồi nạp tệp .docx bên trong.";
}

const MACRO =
  "Tệp có macro (.docm), không được dùng làm mẫu. Hãy mở bằng Word rồi chọn Lưu thành › Tài liệu Word (.docx).";

type Kinds = readonly (readonly [type: RegExp, sentence: string])[];

/** What the main part may be by its content type, when it is no text of Word's. */
const OTHER_PROGRAMS: Kinds = [
  [/spreadsheetml\.sheet\.main/, "Đây là tệp Excel, không phải văn bản Word. Hãy chọn lại tệp .docx."],
  [/presentationml\./, "Đây là tệp PowerPoint, không phải văn bản Word. Hãy chọn lại tệp .docx."],
];

/** And what it may be when it is one, but no plain document. */
const OTHER_USES: Kinds = [
  [/macroEnabled/i, MACRO],
  [
    /wordprocessingml\.template\.main/,
    "Đây là tệp mẫu của Word (.dotx). Hãy mở bằng Word rồi chọn Lưu thành › Tài liệu Word (.docx).",
  ],
];

const toldBy = (kinds: Kinds, contentTypes: string): string =>
  kinds.find(([type]) => type.test(contentTypes))?.[1] ?? "";

/** Why a package of these content types holds no text of Word's; "" when it does. */
export const whyNotWord = (contentTypes: string): string => toldBy(OTHER_PROGRAMS, contentTypes);

/** Why a package of these parts and content types cannot be a template; "" when it can. */
export const whyNotPlain = (paths: readonly string[], contentTypes: string): string =>
  paths.some((path) => /vbaProject\.bin$/i.test(path)) ? MACRO : toldBy(OTHER_USES, contentTypes);

/** Why a part may not be read: it declares entities of its own (XML bombs, files of the machine); "" when it may. */
export const whyNotXml = (xml: string): string =>
  /<!(?:DOCTYPE|ENTITY)/i.test(xml)
    ? "Tệp có khai báo DOCTYPE hoặc ENTITY trong mã XML, không an toàn. Hãy chép nội dung sang một tệp Word mới."
    : "";

/** Why a part's relations are not safe: they reach outside the file for something other than a link; "" when they are. */
export function whyNotRelations(xml: string): string {
  const outside = tagsOf(xml, "Relationship").find(
    (tag) =>
      attributeOf(tag, "TargetMode") === "External" && !attributeOf(tag, "Type").endsWith("/hyperlink"),
  );
  if (outside === undefined) return "";
  const cure = attributeOf(outside, "Type").endsWith("/attachedTemplate")
    ? "Hãy mở bằng Word, vào Nhà phát triển › Mẫu tài liệu, bỏ mẫu đính kèm rồi lưu lại."
    : "Hãy mở bằng Word, bỏ hình ảnh hoặc đối tượng liên kết ấy rồi lưu lại.";
  return `Tệp tải nội dung từ nơi khác (“${attributeOf(outside, "Target").slice(0, 80)}”), không an toàn. ${cure}`;
}

export const BROKEN_FILE = BROKEN;
