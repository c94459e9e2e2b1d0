/** What a line holds, column by column. */
export type Texts = readonly string[];

/** The line as one text. */
export const textOf = (line: Texts): string => line.join("\u001f");

/** Whether one line may be the other after somebody typed into it: half of what it held is still there. */
export function isLike(old: Texts, now: Texts): boolean {
  const filled = old.filter((text) => text !== "").length;
  return filled > 0 && old.filter((text, index) => text !== "" && text === now[index]).length * 2 >= filled;
}

/** The numbers, from 1, of the lines below the header that say the same, by what they say. */
export function linesBy(lines: readonly string[]): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>();
  lines.forEach((text, index) => {
    if (index === 0) return;
    const alike = found.get(text);
    if (alike === undefined) found.set(text, [index + 1]);
    else alike.push(index + 1);
  });
  return found;
}
