import { byReason, type Curable } from "./cure-plan.ts";
import { typedHere } from "./words/here.ts";

/** Letters that are shown on either side of what changes. */
const AROUND = 24;

const shown = (text: string): string => (text === "" ? "(trống)" : `“${text.replace(/\r?\n/gu, " ⏎ ")}”`);

/** How many letters two texts have alike from their beginning. */
function alike(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

/** A cell before and after its cure: of a long text what changes and a little around it. */
export function changeText(before: string, after: string): string {
  const [old, now] = [[...before], [...after]];
  const head = alike(old, now);
  const [oldTail, nowTail] = [old.slice(head).reverse(), now.slice(head).reverse()];
  const tail = alike(oldTail, nowTail);
  const part = (letters: readonly string[]): string => {
    const from = Math.max(0, head - AROUND);
    const to = Math.min(letters.length, letters.length - tail + AROUND);
    return `${from === 0 ? "" : "…"}${letters.slice(from, to).join("")}${to === letters.length ? "" : "…"}`;
  };
  return before === "" || after === ""
    ? `${shown(before)} → ${shown(after)}`
    : `${shown(part(old))} → ${shown(part(now))}`;
}

/** “Nội dung dòng 12, cột Nội dung: “… 2021- 2025.” → “… 2021 - 2025.”” */
const cureLine = ({ sheet, row, column, before = "", cure }: Curable): string =>
  `${sheet} dòng ${row}, cột ${column}: ${changeText(before, cure.value)}`;

const reasonOf = ({ reason }: Curable): string => reason.replace(/\.$/u, "");

/** Every cell that would be cured, under its reason. */
export function previewLines(curable: readonly Curable[]): readonly string[] {
  return [...byReason(curable).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [`${reasonOf(first)} (${group.length} ô)`, ...group.map((each) => `  ${cureLine(each)}`)];
  });
}

/** The reasons alone, each with the line that looks at it. */
export function reasonLines(curable: readonly Curable[], book: string): readonly string[] {
  return [...byReason(curable).entries()].flatMap(([rule, group]) => {
    const [first] = group;
    return first === undefined
      ? []
      : [`  ${reasonOf(first)} (${group.length} ô)`, `    ${typedHere(`fix ${book} --rule ${rule}`)}`];
  });
}
