import { plainText } from "../../text/fold.ts";

const BULLET = /^[-+*•· ]+/u;
/** "1.2. Đợt 2: …", "b) Trước …": the number of a paragraph, not of a day. */
const OUTLINE = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)) (?=[a-zÀ-ỹ])/iu;
const LABEL = /^(?:(?:thời gian|thời hạn|tiến độ|hạn)[a-zÀ-ỹ ]{0,40}|đợt [a-zÀ-ỹ\d ]{1,30}): ?/iu;
const CLOSING = /[ .;,:]+$/u;
const LOOSE_SLASH = /(\d) ?\/ ?(?=\d)/g;
/** A whole phrase in brackets, as plans add it to a task. */
const WRAPPED = /^\(([^()]*)\)$/u;

const unframed = (text: string): string =>
  text
    .replace(BULLET, "")
    .replace(OUTLINE, "")
    .replace(LABEL, "")
    .replace(LOOSE_SLASH, "$1/")
    .replace(CLOSING, "");

/** The clerk's words in one spelling, without bullet, label ("Thời gian thực hiện:"), brackets around and closing punctuation. */
export function phraseText(words: string): string {
  const text = unframed(plainText(words));
  const inside = WRAPPED.exec(text)?.[1];
  return inside === undefined ? text : unframed(inside);
}
