/** Words that stay as they are, and the reason a clerk must look at them; "" for what needs no look. */
export interface KeptPassage {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

const cites =
  "Viện dẫn văn bản khác: số, ngày và tên của văn bản đó được giữ nguyên. Đối chiếu xem còn hiệu lực, đã có văn bản mới hay chưa.";
const law =
  "Viện dẫn luật theo năm ban hành: giữ nguyên. Đối chiếu xem luật còn hiệu lực hay đã được thay thế.";
const another = "Tên của phong trào, văn bản khác: giữ nguyên. Đối chiếu với tên của năm mới.";
const ordinal =
  "Lời văn gắn với nhiệm kỳ, kỳ đại hội hoặc thứ tự của năm: giữ nguyên. Sửa lại cho đúng với năm mới.";

const reference = /\{[^{}]{0,240}\}/gu;
/** “số 396/KH-STP”, “số 01 ngày …”, and a symbol without the word “số”: 14/2015/TT-BTP. */
const cited =
  /(?<=^|[\s(])số\s+\d+\p{Ll}?(?:[/-][\p{L}\p{M}\d/-]+|(?=\s+ngày\s))|(?<![\p{L}\p{M}\d/-])\d{1,5}\p{Ll}?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\p{M}\d/-]{1,40}/gu;
/** “Nghị quyết ”, “Thông tư liên tịch ”: what stands before the number belongs to it. */
const kind = /(?:^|(?<=[\s(]))\p{L}[\p{L}\p{M}]*(?:\s+\p{Ll}[\p{L}\p{M}]*){1,3}\s+$/u;
const namedLaw =
  /(?<!Đại học\s)(?<![\p{L}\p{M}])(?:Bộ luật|Luật|Pháp lệnh)\s(?!(?:gia|sư)(?!\p{L}))[^.;\n]{2,90}?\s(?:năm|ngày)\s+\d[^\s.;,)]*/gu;
const quotation = /[“"]([^“”"\n]{1,400})[”"]/gu;
const ordinals =
  /[Đđ]ại hội[^.;\n]{0,60}?lần thứ\s+(?:[IVXLC]+|\p{L}+)|[Kk]h(?:óa|oá)\s+[IVXLC]+(?!\p{L})|năm (?:đầu tiên|cuối cùng|thứ (?:nhất|hai|ba|tư|năm|\d))(?!\p{L})/gu;

/** Where the sentence or the item of a list ends that begins before this place. */
function itemEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[;\n]|\.(?=\s|$)/u);
  return end < 0 ? text.length : from + end;
}

function citations(text: string): readonly KeptPassage[] {
  return [...text.matchAll(cited)].map((match) => {
    const at = match.index ?? 0; // matchAll always sets index
    const before = text.slice(Math.max(0, at - 40), at);
    const words = kind.exec(before)?.[0].length ?? 0;
    // What a cited paper is about, its own years too, stands behind its number.
    return { start: at - words, end: itemEnd(text, at + match[0].length), why: cites };
  });
}

const all = (text: string, pattern: RegExp, why: string): readonly KeptPassage[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    why,
  }));

/** Passages whose years and numbers are not this campaign's, in order; one inside another is left out. */
export function keptPassages(text: string, isOwnName: (quote: string) => boolean): readonly KeptPassage[] {
  const quotes = [...text.matchAll(quotation)]
    .filter((match) => /\d{4}/u.test(match[1] ?? "") && !isOwnName(match[1] ?? ""))
    .map((match) => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, why: another }));
  const found = [
    ...all(text, reference, ""),
    ...citations(text),
    ...all(text, namedLaw, law),
    ...quotes,
    ...all(text, ordinals, ordinal),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((passage) => {
    if (passage.end <= end) return false;
    end = passage.end;
    return true;
  });
}
