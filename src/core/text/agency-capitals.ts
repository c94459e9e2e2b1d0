/**
 * What agencies are for, written as their names have it (Nghị định 30/2020/NĐ-CP, Phụ lục II, III.1: the words of kind, function and
 * field begin with a capital, each once).
 */
const FIELDS = [
  "Tư pháp",
  "Nội vụ",
  "Tài chính",
  "Y tế",
  "Ngoại vụ",
  "Ngoại giao",
  "Xây dựng",
  "Quốc phòng",
  "Công Thương",
  "Giáo dục và Đào tạo",
  "Kế hoạch và Đầu tư",
  "Khoa học và Công nghệ",
  "Nông nghiệp và Môi trường",
  "Nông nghiệp và Phát triển nông thôn",
  "Tài nguyên và Môi trường",
  "Thông tin và Truyền thông",
  "Giao thông vận tải",
  "Lao động - Thương binh và Xã hội",
  "Văn hóa, Thể thao và Du lịch",
  "Văn hóa - Xã hội",
  "Dân tộc và Tôn giáo",
  "Thi đua - Khen thưởng",
  "Tổ chức cán bộ",
  "Thi hành án dân sự",
  "Trợ giúp pháp lý",
  "Hành chính tư pháp",
  "Bổ trợ tư pháp",
  "Phổ biến, giáo dục pháp luật",
  "Hộ tịch, quốc tịch, chứng thực",
  "Quản lý Thi hành án dân sự",
] as const;

/** Longest first: “Hành chính tư pháp” before “Tư pháp”. */
const byLength = [...FIELDS].sort((a, b) => b.length - a.length);
const anyCase = (field: string): string =>
  field
    .replace(/[^ ,-]/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
    .replace(/ - /gu, " ?[-–] ?");

const KINDS = "Sở|Bộ|Phòng|Tổng cục|Chi cục|Cục|Vụ|Ban";
/** Names of agencies in a text, however their capitals are; `agencyCapitals` mends each. */
export const agencyName = new RegExp(
  `(?<![\\p{L}\\p{M}])(${KINDS}) (${byLength.map(anyCase).join("|")})(?![\\p{L}\\p{M}])`,
  "gu",
);
const canonical = new Map(FIELDS.map((field) => [field.toLowerCase().replace(/ ?[-–] ?/gu, " - "), field]));

/** One name of an agency in the capitals that it has; what is written in capitals throughout stays. */
export function agencyCapitals(written: string, kind: string, field: string): string {
  if (field === field.toUpperCase()) return written;
  const right = canonical.get(field.toLowerCase().replace(/ ?[-–] ?/gu, " - "));
  // How its dash is spaced is another rule's.
  return right === undefined || right.toLowerCase() !== field.toLowerCase() ? written : `${kind} ${right}`;
}
