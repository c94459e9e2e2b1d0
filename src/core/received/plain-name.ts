import { foldKey, foldText } from "../text/fold.ts";

/** Short forms of the field as heads of papers and sheets write them, each with its whole words. */
const WHOLE: readonly (readonly [short: RegExp, whole: string])[] = [
  [/(?<![\p{L}\d])ubnd(?![\p{L}\d])/gu, "ủy ban nhân dân"],
  [/(?<![\p{L}\d])tgpl(?:nn)?(?![\p{L}\d])/gu, "trợ giúp pháp lý"],
  [/(?<![\p{L}\d])thads(?![\p{L}\d])/gu, "thi hành án dân sự"],
  [/(?<![\p{L}\d])pbgdpl(?![\p{L}\d])/gu, "phổ biến giáo dục pháp luật"],
  [/(?<![\p{L}\d])(?:stp|sở tp)(?![\p{L}\d])/gu, "sở tư pháp"],
  [/(?<![\p{L}\d])tp\.? ?(?=\p{L})/gu, "thành phố "],
  [/(?<![\p{L}\d])tx\.? ?(?=\p{L})/gu, "thị xã "],
  [/&/gu, " và "],
];

/**
 * A body's name as two papers may write it alike: short forms whole, no commas and dashes, without the word “tỉnh”, which
 * half of all heads leave out. Marks stay: Phú is not Phứ.
 */
export function plainName(name: string): string {
  const whole = WHOLE.reduce((text, [short, words]) => text.replace(short, words), foldText(name));
  return whole
    .replace(/[^\p{L}\d]+/gu, " ")
    .replace(/(?<![\p{L}])tỉnh (?=\p{L})/gu, "")
    .trim();
}

/** The same without marks: where a letter was mistyped or lost its mark. */
export const bareName = (name: string): string => foldKey(plainName(name));

const RANK = /(?<![\p{L}])(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố)(?![\p{L}])/gu;

/** The same without the rank of the place: “xã Ba Đồn” and “phường Ba Đồn” are told apart by a look. */
export const ranklessName = (name: string): string =>
  foldKey(plainName(name).replace(RANK, " ").replace(/ +/gu, " ").trim());

const BODY =
  /^(?:ủy ban nhân dân|hội đồng nhân dân|sở tư pháp|bộ tư pháp|cục thi hành án dân sự|thi hành án dân sự|hội luật gia)(?: |$)/u;

/** Where a body stands: “huyện lệ thủy” of “Ủy ban nhân dân huyện Lệ Thủy”; "" where its name does not tell. */
export function placeOfBody(name: string): string {
  const plain = plainName(name);
  return BODY.test(plain) ? plain.replace(BODY, "").trim() : "";
}
