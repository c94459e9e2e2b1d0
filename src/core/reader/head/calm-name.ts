import { provinceNames } from "../../said/provinces.ts";
import { agencyCapitals, agencyName } from "../../text/agency-capitals.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { BODY_WORDS } from "./body-words.ts";

const LETTER_BEFORE = "(?<![\\p{L}\\p{M}])";
const LETTER_BEHIND = "(?![\\p{L}\\p{M}])";
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(`${LETTER_BEFORE}(?:${words.join("|")})${LETTER_BEHIND}`, "giu");
const asIn = (words: readonly string[]): ReadonlyMap<string, string> =>
  new Map(words.map((word) => [word.toLowerCase(), word]));

const provinces = [...provinceNames, "Việt Nam"];
const PROVINCE = anyOf(provinces);
const provinceOf = asIn(provinces);
const words = [...BODY_WORDS].sort((a, b) => b.length - a.length);
const WORDS = anyOf(words);
const wordsOf = asIn(words);
const KEPT =
  /(?<![\p{L}])(?:ubnd|hđnd|ubmttq|mttq|ldld|lđlđ|thpt|thcs|ptdtnt|ptdtbt|tncs|bhxh|đhqg|tnhh|mtv|tp\.?|hcm|bch|btv|gd&đt|gdđt|thads|tđkt|gdtx|gdnn)(?![\p{L}])/giu;

const SCHOOL =
  "(?:dân tộc (?:nội|bán) trú )?(?:thpt|thcs|th|mn|ptdtnt|ptdtbt|tiểu học|mầm non|mẫu giáo|trung học (?:cơ sở|phổ thông)|phổ thông(?: dân tộc (?:nội|bán) trú| liên cấp| cơ sở)?)";
/** Behind what a name of its own stands: a place, or whom a school is named after. Each of its syllables has a capital (NĐ 30/2020, Phụ lục II). */
const NAMES_FOLLOW = new RegExp(
  `${LETTER_BEFORE}(?<opens>(?:trường|phân hiệu) ${SCHOOL}(?: (?:và|&|-) ${SCHOOL})*|bệnh viện(?: (?:đa khoa|sản nhi|phụ sản|nhi|mắt|phổi|y học cổ truyền|tâm thần|da liễu|ung bướu|quân y)(?: khu vực)?)?|` +
    "(?:tỉnh|thành|huyện|thị|quận|xã|phường) (?:ủy|uỷ|đoàn)|thị xã|thị trấn|thành phố|tp\\.|đặc khu|(?<!tác )xã(?! hội)|phường|huyện|quận|tỉnh|thôn|ấp) ",
  "giu",
);
/** In a name these stay small. */
const SMALL = new Set(["số", "và", "của", "các", "trung", "ương"]);
const capitals = (name: string): string =>
  name.replace(/[\p{L}\p{M}]+/gu, (word) => (SMALL.has(word) ? word : firstCapital(word)));

/** What opens a name, in its own capitals: “Trường Tiểu học”, “tỉnh”. */
const opened = (opens: string, isFirst: boolean): string => {
  const calm = opens.toLowerCase();
  const [, kind, rest] = /^(trường|phân hiệu|bệnh viện) (.*)$/u.exec(calm) ?? [];
  if (kind !== undefined && rest !== undefined) return `${firstCapital(kind)} ${firstCapital(rest)}`;
  return isFirst || /^bệnh viện$|(?:ủy|uỷ|đoàn)$/u.test(calm) ? firstCapital(calm) : calm;
};

/** The text with the names in it raised, from one opening to the next. */
function withNames(text: string): string {
  const opens = [...text.matchAll(NAMES_FOLLOW)];
  const first = opens[0]?.index ?? text.length;
  return opens.reduce(
    (done, match, at) => {
      const from = match.index + match[0].length;
      const name = text.slice(from, opens[at + 1]?.index ?? text.length);
      return `${done}${opened(match.groups?.["opens"] ?? "", match.index === 0)} ${capitals(name)}`;
    },
    text.slice(0, first),
  );
}

/** “Sở Giáo dục và Đào tạo Bình Sơn”: what stands behind a field that is known, and does not go on with it. */
const PLACE_BEHIND = new RegExp(
  `^((?:Sở|Phòng) GD&ĐT|(?:${agencyName.source})) (?!và |của |các )([\\p{Ll}\\p{M} ]+)$`,
  "u",
);

/** Whether a line is written in capitals throughout. */
export const isCapitals = (line: string): boolean => line === line.toUpperCase() && /\p{Lu}{2}/u.test(line);

/** A name written in capitals as running text has it: “SỞ TƯ PHÁP” is “Sở Tư pháp”. Others stay. */
export function calmName(name: string): string {
  if (!isCapitals(name)) return name;
  return firstCapital(withNames(name.toLowerCase()))
    .replace(
      /^(sở|bộ|phòng|cục|chi cục|vụ|ban|hội(?! đồng)|trường|trung tâm|viện|học viện|văn phòng|trạm|hạt|khoa|bảo tàng) (\p{Ll})/iu,
      (_, kind: string, letter: string) => `${kind} ${letter.toUpperCase()}`,
    )
    .replace(
      /(?<=^|trường )(đại học|cao đẳng|trung cấp) (\p{Ll})/iu,
      (_, kind: string, letter: string) => `${kind} ${letter.toUpperCase()}`,
    )
    .replace(PROVINCE, (found) => provinceOf.get(found.toLowerCase()) ?? found)
    .replace(WORDS, (found) => wordsOf.get(found.toLowerCase()) ?? found)
    .replace(KEPT, (found) => found.toUpperCase())
    .replace(agencyName, (written, kind: string, field: string) => agencyCapitals(written, kind, field))
    .replace(
      PLACE_BEHIND,
      (_, agency: string, _kind: string, _field: string, place: string) => `${agency} ${capitals(place)}`,
    );
}
