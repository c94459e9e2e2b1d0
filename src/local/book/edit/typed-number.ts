/** A number a clerk may type, in the two writings of the locales we know; undefined when the text is no number. */
export interface TypedNumber {
  readonly value: number;
  /** The format Sheets puts on the cell by itself. */
  readonly format?: string;
}

const VIETNAMESE = /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?(?:[eE][+-]?\d+)?%?$|^[+-]?,\d+%?$/;
const ENGLISH = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:[eE][+-]?\d+)?%?$|^[+-]?\.\d+%?$/;

/** Whether the locale writes "12,5" for twelve and a half; of our locales only English ones do not. */
function decimalComma(locale: string): boolean {
  return !locale.startsWith("en");
}

/** Reads "001", "12,5", "1.234.567", "50%", "1e3" as Sheets does in `locale`. */
export function typedNumber(text: string, locale: string): TypedNumber | undefined {
  const comma = decimalComma(locale);
  if (!(comma ? VIETNAMESE : ENGLISH).test(text)) return undefined;
  const percent = text.endsWith("%");
  const digits = percent ? text.slice(0, -1) : text;
  const plain = comma ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  if (percent) return { value: value / 100, format: /[.,]/.test(digits) ? "0.00%" : "0%" };
  return { value };
}

/** How Sheets turns a number into text for a plain-text ("@") cell. */
export function numberText(value: number, locale: string): string {
  return decimalComma(locale) ? String(value).replace(".", ",") : String(value);
}
