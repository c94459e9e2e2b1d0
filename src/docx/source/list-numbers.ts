import type { Level, Lists } from "./lists.ts";

const ROMAN: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];
/** Beyond it no list of a paper counts; a file that says it does gets figures. */
const MOST = 89;

function roman(n: number): string {
  let rest = n;
  let text = "";
  for (const [worth, numeral] of ROMAN) for (; rest >= worth; rest -= worth) text += numeral;
  return text;
}

function shown(n: number, format: string): string {
  if (format === "decimalZero") return String(n).padStart(2, "0");
  if (n < 1 || n > MOST) return String(n);
  if (format === "upperRoman") return roman(n);
  if (format === "lowerRoman") return roman(n).toLowerCase();
  // Word numbers by the Latin alphabet; past z it doubles the letter.
  const letter = String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
  if (format === "lowerLetter") return letter;
  return format === "upperLetter" ? letter.toUpperCase() : String(n);
}

function markAt(levels: readonly (Level | undefined)[], level: Level, counted: readonly number[]): string {
  const mark = level.pattern.replace(/%([1-9])/gu, (_, place: string) => {
    const at = Number(place) - 1;
    const { start = 1, format = "decimal" } = levels[at] ?? {};
    return shown(counted[at] ?? start, level.inFigures && format !== "none" ? "decimal" : format);
  });
  return mark === "" ? "" : `${mark} `;
}

/** Tells the marks of paragraphs in order, by their list and level, counting in each list; "" for one that is in none. */
export function listMarks(lists: Lists): (list: string, depth: number) => string {
  const counts = new Map<string, number[]>();
  return (name, depth) => {
    const list = lists.get(name);
    const level = list?.levels[depth];
    if (list === undefined || level === undefined || level.format === "none") return "";
    // Signs of a symbol font say nothing by their codes; only the plus has a rank of its own.
    if (level.format === "bullet") return level.pattern === "+" ? "+ " : "- ";
    const counted = counts.get(list.counts) ?? [];
    counted[depth] = (counted[depth] ?? level.start - 1) + 1;
    counted.length = depth + 1;
    counts.set(list.counts, counted);
    return markAt(list.levels, level, counted);
  };
}
