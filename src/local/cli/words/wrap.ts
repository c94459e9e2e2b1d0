/** A terminal of the usual width. */
export const COLUMNS = 80;

/** How many columns a text takes: a letter of Vietnamese is one, in one piece or decomposed. */
export const widthOf = (text: string): number => [...text.normalize("NFC")].length;

/**
 * Text in lines of a terminal's width. What stands in quotes, and an option with its value, stay together.
 * @param first how many columns the first line has lost already
 * @param rest blanks before each other line
 */
function wrapped(text: string, first: number, rest: number): readonly string[] {
  const lines = [""];
  let room = COLUMNS - first;
  for (const piece of text.match(/--[\w-]+ (?:"[^"]*"|[^\s[]+)|"[^"]*"\S*|\S+/gu) ?? []) {
    const line = lines[lines.length - 1] ?? "";
    const longer = line.trim() === "" ? `${line}${piece}` : `${line} ${piece}`;
    if (line.trim() === "" || widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else {
      lines.push(" ".repeat(rest) + piece);
      room = COLUMNS;
    }
  }
  return lines;
}

/** A paragraph behind so many blanks. */
export const paragraph = (text: string, indent: number): string =>
  " ".repeat(indent) + wrapped(text, indent, indent).join("\n");

/**
 * Two columns: what something is called, and what is said of it.
 * @param rows each with both; a name too long for its column stands on a line of its own
 * @param most columns of the names at most
 */
export function columns(rows: readonly (readonly [string, string])[], most: number): readonly string[] {
  const fits = rows.map(([name]) => widthOf(name)).filter((width) => width <= most);
  const left = Math.max(0, ...fits) + 4;
  return rows.flatMap(([name, said]) => {
    const [head = "", ...tail] = wrapped(said, left, left);
    return widthOf(name) <= most
      ? [`  ${name}${" ".repeat(left - 2 - widthOf(name))}${head}`, ...tail]
      : [`  ${name}`, " ".repeat(left) + head, ...tail];
  });
}
