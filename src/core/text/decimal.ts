/** How a number may be typed; a dot before exactly three digits parts thousands, as in Vietnam, and is no decimal one. */
const SHAPES: readonly (readonly [shape: RegExp, thousands: RegExp])[] = [
  [/^-?\d{1,3}(?:[. \u00a0]\d{3})+(?:,\d+)?$/u, /[. \u00a0]/gu],
  [/^-?\d+(?:,\d+)?$/u, /(?!)/u],
  [/^-?\d+\.\d+$/u, /(?!)/u],
];

/** A number's text with its digits alone, “-” before and “.” between whole and part: “1.234,50” → “1234.50”. Undefined when it is none. */
export function readDecimal(text: string): string | undefined {
  const typed = text.trim();
  if (typed.length > 40) return undefined;
  const shape = SHAPES.find(([pattern]) => pattern.test(typed));
  const digits = shape === undefined ? undefined : typed.replace(shape[1], "").replace(",", ".");
  return digits?.replace(/^(-?)0+(?=\d)/u, "$1");
}

/** A number as it is printed in Vietnamese, from what `readDecimal` gives: “1234.5” → “1.234,5”. No digit is lost or rounded. */
export function printedDecimal(decimal: string): string {
  const [whole = "", part] = decimal.split(".");
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
  return part === undefined ? parted : `${parted},${part}`;
}
