import { isSurname } from "./surnames.ts";

/** With what the name of a body begins, where no surname is spelt so. */
const BODY =
  /^(?:sở|phòng|chi cục|cục|vụ|văn phòng|trung tâm|hội (?:đồng|luật gia|nông dân|phụ nữ|cựu chiến binh)|hội|chi hội|chi đoàn|công đoàn|đoàn (?:thanh niên|luật sư|tncs|thể)|chi bộ|đảng bộ|đảng ủy|đảng uỷ|tổ|ủy ban|uỷ ban|ubnd|hđnd|tập thể|thanh tra|trường|bệnh viện|công ty|đội|nhóm|khối|cụm|khu vực|liên đoàn|viện|tòa án|toà án|tổng cục|bộ (?:tư pháp|nội vụ)|ban|khoa|thi hành án|quỹ|báo|tạp chí|học viện|nhà xuất bản|câu lạc bộ|cơ quan|đơn vị|cán bộ|nhân dân)(?![a-zà-ỹđ])/iu;
/** The first words of all of them: a look that costs a fraction of the pattern. */
const HEADS = new Set(
  (
    "sở phòng chi cục vụ văn trung hội công đoàn đảng tổ ủy uỷ ubnd hđnd tập thanh trường bệnh đội nhóm khối cụm khu liên viện tòa toà tổng " +
    "bộ ban khoa thi quỹ báo tạp học nhà câu cơ đơn cán nhân"
  ).split(" "),
);
const UNITS = /(?:^| )(?:tư pháp|phường|tỉnh|huyện|xã|thành phố|trực thuộc|thuộc|và)(?= |$)/u;

/** Whether a name is that of a body: an office, a room, a union, a team. */
export function isBodyName(name: string): boolean {
  const space = name.indexOf(" ");
  return HEADS.has((space < 0 ? name : name.slice(0, space)).toLowerCase()) && BODY.test(name);
}

/** Whether a name is made as a person's: two to five words, each with a capital, a surname first. */
export function isPersonName(name: string): boolean {
  const words = name.split(" ");
  const [first = ""] = words;
  if (words.length < 2 || words.length > 5 || isBodyName(name) || UNITS.test(name)) return false;
  return (
    isSurname(first) &&
    words.every(
      (word) => /^\p{Lu}[\p{L}'’]*$/u.test(word) && (word.length < 3 || word !== word.toUpperCase()),
    )
  );
}

/** Two names in one cell: joined by “và”, a comma, a semicolon, a plus or a line. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/\s*[,;+\n&]\s*|\s+và\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
