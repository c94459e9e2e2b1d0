const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const GROUPS = ["", " nghìn", " triệu", " tỷ", " nghìn tỷ"] as const;

const digit = (value: number): string => DIGITS[value] ?? "";

/** The last digit behind “mươi”: mốt, tư and lăm; behind “mười” only lăm. */
function ones(tens: number, value: number): string {
  if (value === 5) return "lăm";
  if (tens > 1 && value === 1) return "mốt";
  return tens > 1 && value === 4 ? "tư" : digit(value);
}

/** 0–999; `whole` says that a bigger group stands before it, so that missing hundreds are read too. */
function group(value: number, whole: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const last = value % 10;
  const words = hundreds > 0 || whole ? [`${digit(hundreds)} trăm`] : [];
  if (tens === 0 && last > 0) words.push(words.length > 0 ? `linh ${digit(last)}` : digit(last));
  if (tens > 0) words.push(tens === 1 ? "mười" : `${digit(tens)} mươi`);
  if (tens > 0 && last > 0) words.push(ones(tens, last));
  return words.join(" ");
}

/**
 * A whole number from 0 to under 10^15 in words, as money and counts are written out: 1.025 → “một nghìn không trăm
 * hai mươi lăm”. Throws RangeError for any other number.
 */
export function numberInWords(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) throw new RangeError(`no words for ${value}`);
  if (value === 0) return digit(0);
  const parts: string[] = [];
  const top = Math.floor((`${value}`.length - 1) / 3);
  for (let power = top; power >= 0; power -= 1) {
    const here = Math.floor(value / 1000 ** power) % 1000;
    if (here === 0) continue;
    // “hai nghìn tỷ ba tỷ” would say tỷ twice, and does so nowhere: above 10^12 the thousands belong to the tỷ.
    const unit = power === 4 && Math.floor(value / 1e9) % 1000 > 0 ? " nghìn" : (GROUPS[power] ?? "");
    parts.push(`${group(here, power < top)}${unit}`);
  }
  return parts.join(" ");
}

/** Words of a number, with the sounds that stand for others: ngàn, lẻ, mươi mốt, tư, lăm. */
const ONES = new Map<string, number>([
  ...DIGITS.map((word, value) => [word, value] as const),
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
  ["bẩy", 7],
  ["dăm", 5],
]);
const SCALES: readonly (readonly [word: RegExp, worth: number])[] = [
  [/ ?t[ỷỉ] ?/u, 1e9],
  [/ ?triệu ?/u, 1e6],
  [/ ?ng(?:hìn|àn) ?/u, 1e3],
];

/** 0–999 of its words; NaN for words that say none. */
function readGroup(words: string): number {
  const [, hundreds, rest = ""] = /^(?:(\S+) trăm ?)?(.*)$/u.exec(words) ?? [];
  const [, tens, last = ""] = /^(?:(mười|(?:\S+) mươi|linh|lẻ) ?)?(.*)$/u.exec(rest) ?? [];
  const high = hundreds === undefined ? 0 : (ONES.get(hundreds) ?? Number.NaN) * 100;
  const middle =
    tens === undefined || tens === "linh" || tens === "lẻ"
      ? 0
      : tens === "mười"
        ? 10
        : (ONES.get(tens.slice(0, -" mươi".length)) ?? Number.NaN) * 10;
  // “hai mốt” leaves out its mươi.
  const short = /^(\S+) (\S+)$/u.exec(last);
  const isLone = tens === "linh" || tens === "lẻ";
  const low =
    last === ""
      ? isLone
        ? Number.NaN
        : 0
      : short !== null && tens === undefined && hundreds === undefined
        ? (ONES.get(short[1] ?? "") ?? Number.NaN) * 10 + (ONES.get(short[2] ?? "") ?? Number.NaN)
        : (ONES.get(last) ?? Number.NaN);
  return high + middle + low;
}

/** The whole number that words say: “một nghìn không trăm hai mươi lăm” → 1025; undefined for words that say none. */
export function readNumberInWords(words: string): number | undefined {
  let rest = words.toLowerCase().trim();
  let sum = 0;
  for (const [word, worth] of SCALES) {
    const match = word.exec(rest);
    if (match === null) continue;
    const count = readNumberInWords(rest.slice(0, match.index));
    if (count === undefined) return undefined;
    sum += count * worth;
    rest = rest.slice(match.index + match[0].length).trim();
    if (rest === "") return sum;
  }
  const last = rest === "" ? Number.NaN : readGroup(rest);
  return Number.isFinite(last) ? sum + last : undefined;
}
