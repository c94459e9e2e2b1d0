import { isMiddleName, isSurname } from "./surnames.ts";

const DEGREES =
  "pgs|gs|tskh|tsbs|ts|ths|th\\.s|thac si|ls|lg|bs|bác sĩ|bác sỹ|ks|kts|ktv|cn|cvcc|cvc|gvcc|gvc|ngưt|ngnd|nsưt|nsnd|ttưt|ttnd|" +
  "ckii|cki|ck2|ck1|bsckii|bscki|dr|prof|phd|mba|ph\\.d";
const TITLES =
  "phó giáo sư|giáo sư|tiến s[ĩỹ] khoa học|tiến s[ĩỹ]|thạc s[ĩỹ]|luật sư|luật gia|bác s[ĩỹ]|dược s[ĩỹ]|kỹ sư|cử nhân|kiến trúc sư|nhà giáo ưu tú|" +
  "nhà giáo nhân dân|nhà giáo|nghệ sĩ ưu tú|nghệ sĩ nhân dân|thẩm phán|chấp hành viên|công chứng viên|đấu giá viên|trợ giúp viên pháp lý|" +
  "trợ giúp viên|hòa giải viên|hoà giải viên|đại tướng|thượng tướng|trung tướng|thiếu tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|" +
  "thượng úy|trung úy|thiếu úy";
const POSTS =
  "phó giám đốc|giám đốc|phó trưởng phòng|trưởng phòng|phó phòng|phó trưởng ban|trưởng ban|phó chánh văn phòng|chánh văn phòng|" +
  "phó chánh thanh tra|chánh thanh tra|phó chủ tịch|chủ tịch|phó bí thư|bí thư|chuyên viên chính|chuyên viên|kế toán trưởng|kế toán|" +
  "phó cục trưởng|cục trưởng|phó chi cục trưởng|chi cục trưởng|phó vụ trưởng|vụ trưởng|thứ trưởng|bộ trưởng|hội trưởng|ủy viên|uỷ viên|thư ký";
/** Forms of address that are no surnames; “đồng chí” and its abbreviations. */
const COMRADE = "đồng chí|đ\\/c|đc|mr|mrs|ms";

const head = new RegExp(
  `^(?:(?:${COMRADE})(?=[\\s.:])|(?:${DEGREES})(?:\\.|(?=\\s))|(?:${TITLES}|${POSTS})(?=[\\s.:,-]))[\\s.:,-]*`,
  "iu",
);
const address = /^(?:ông|bà|cô|thầy|anh|chị|chú|bác)[\s.:]+/iu;
/** Titles and posts behind a name stand in brackets, after a comma or a dash. */
const tail = new RegExp(
  `(?:\\s*\\(\\s*(?:ông|bà|nam|nữ)\\s*\\)|\\s*(?:,|\\s[-–]\\s|\\()\\s*(?:(?:${DEGREES})\\b\\.?|(?:${TITLES}|${POSTS})(?![a-zà-ỹđ]))[^()]*\\)?)$`,
  "iu",
);
/** What a title is made of, so that most names cost one look. */
const SUSPECT =
  /^(?:ông|bà|cô|anh|chị|chú|bác|đồng chí|đ\/c|đc|mr|ms|pgs|gs|ts|th(?:s|\.s|a|ạ|ầ|ẩ|ư|i|ứ)|ls|lg|bs|ks|kt|cn|cv|gv|ng(?:ưt|nd|h)|ns|tt|ck|dr|pr|ph(?:d|\.d|ó)|mba|giáo|tiến|luật|dược|kỹ|cử|kiến|nhà|chấp|công|đấu|trợ|h(?:òa g|oà g|ội)|đại|trung|giám|trưởng|chánh|chủ|bí|chuyên|kế|cục|chi|vụ|bộ|ủy|uỷ)|[(,–-]/iu;

/** “Ông Nguyễn Văn An”, but not the surname of “Ông Thị Mai”: what follows must begin as a name does. */
function isAddress(name: string, rest: string): boolean {
  const [first = "", ...others] = rest.split(" ");
  const formal = /^(?:ông|bà)/iu.test(name);
  if (others.length === 0) return formal;
  return !isMiddleName(first) && (isSurname(first) || (formal && others.length > 1));
}

/** A name with one title less, before or behind it; the same where there is none. Takes single spaces. */
export function withoutOneTitle(name: string): string {
  if (!SUSPECT.test(name)) return name;
  const bare = name.replace(head, "");
  if (bare !== name) return bare.trim();
  const rest = name.replace(address, "");
  if (rest !== name && isAddress(name, rest)) return rest.trim();
  return name.replace(tail, "").trim();
}
