const NUMERALS: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];

const SHAPE = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Roman numeral of 1–3999, for parts (I., II.) and quarters. Throws RangeError otherwise. */
export function toRoman(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999) throw new RangeError(`no Roman numeral for ${n}`);
  let rest = n;
  let text = "";
  for (const [numeral, value] of NUMERALS) {
    text += numeral.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}

/** Value of a well-formed Roman numeral in either case; undefined for anything else ("IIII", "", "A"). */
export function fromRoman(text: string): number | undefined {
  const upper = text.trim().toUpperCase();
  if (upper === "" || !SHAPE.test(upper)) return undefined;
  let at = 0;
  let value = 0;
  for (const [numeral, worth] of NUMERALS) {
    for (; upper.startsWith(numeral, at); at += numeral.length) value += worth;
  }
  return value;
}
