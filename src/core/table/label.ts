/**
 * The columns that say what a row is called. A reference cell shows and holds the label made of them, “Sở Tư pháp tỉnh Quảng
 * Bình · STP-QB”: people read the name, the key behind the last dot decides (docs/decisions/0026-names-not-codes.md).
 */
export interface RowLabel<K extends string = string> {
  /** The parts of the name in their order. Without the first one a row has no name; each of the others may be empty. */
  readonly columns: readonly K[];
  /** What stands between two parts. */
  readonly joint: string;
  /** The columns of which one alone, typed into a reference, means the row: its name, its short name, its former one. */
  readonly names: readonly K[];
  /** The columns that tell rows of one name apart for people, those that say most first. */
  readonly apart?: readonly K[];
  /** Rows often bear the same name: a label whose key is gone tells none of them. */
  readonly generic?: true;
}

/** The label of rows that one column names; `others` name them too when they are typed. */
export const named = <const K extends string>(column: K, ...others: readonly K[]): RowLabel<K> => ({
  columns: [column],
  joint: "",
  names: [column, ...others],
});

/** Between the name and the key of a label. */
export const keyJoint = " · ";

/** A longer name is cut to one character less and “…”: a list of longer entries cannot be read. */
export const longestName = 80;

/**
 * What TRIM does in Google Sheets and Excel: plain spaces at the ends go, several in a row are one; line breaks stay
 * (https://support.google.com/docs/answer/3094140).
 */
const trimmed = (text: string): string => text.replace(/ {2,}/gu, " ").replace(/^ | $/gu, "");

/** The name in the parts of a label, uncut; "" where the first part is empty. `parts` are the cells' texts in NFC. */
export function fullName({ joint }: RowLabel, parts: readonly string[]): string {
  const [first = "", ...others] = parts.map(trimmed);
  if (first === "") return "";
  return first + others.map((part) => (part === "" ? "" : joint + part)).join("");
}

/** As the formula IF(LEN(x)>80,LEFT(x,79)&"…",x). */
export const cutName = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;

/**
 * The label of a row: “Tên · MÃ”; the bare name while it has no key, the bare key while it has no name. The hidden sheet of
 * labels says the same by a formula, for each row: with x = fullName and k = TRIM(key),
 * IF(x="",k,IF(LEN(x)>80,LEFT(x,79)&"…",x)&IF(k="",""," · "&k)).
 */
export function labelOf(label: RowLabel, parts: readonly string[], key: string): string {
  const name = cutName(fullName(label, parts));
  const code = trimmed(key);
  if (name === "") return code;
  return code === "" ? name : name + keyJoint + code;
}

/** What stands before and behind the last dot of what may be a label; null where there is none. */
export interface ReadLabel {
  readonly name: string;
  readonly key: string;
}

/** Takes a label apart. The dot may have lost its spaces or got others on the way through another program. */
export function readLabel(written: string): ReadLabel | null {
  const at = written.lastIndexOf("·");
  if (at < 0) return null;
  return { name: written.slice(0, at).trim(), key: written.slice(at + 1).trim() };
}
