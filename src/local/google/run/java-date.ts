/** The letters of SimpleDateFormat we know, longest first. Text names of months and days depend on a locale scripts cannot choose. */
const LETTERS = /'[^']*'|yyyy|MM|dd|HH|mm|ss|SSS|[A-Za-z]+/g;

const READERS: Readonly<Record<string, (wall: Date) => number>> = {
  yyyy: (wall) => wall.getUTCFullYear(),
  MM: (wall) => wall.getUTCMonth() + 1,
  dd: (wall) => wall.getUTCDate(),
  HH: (wall) => wall.getUTCHours(),
  mm: (wall) => wall.getUTCMinutes(),
  ss: (wall) => wall.getUTCSeconds(),
  SSS: (wall) => wall.getUTCMilliseconds(),
};

/** The first letters of a pattern we do not know; undefined when we know them all. */
export function unknownLetters(pattern: string): string | undefined {
  return pattern.match(LETTERS)?.find((part) => !part.startsWith("'") && READERS[part] === undefined);
}

/** Writes a wall-clock reading (milliseconds counted as if UTC) by the pattern; 'quoted' text stands as it is. */
export function formatWall(wall: number, pattern: string): string {
  const date = new Date(wall);
  return pattern.replace(LETTERS, (part) => {
    const read = READERS[part];
    return read === undefined ? part.slice(1, -1) : String(read(date)).padStart(part.length, "0");
  });
}

/**
 * Reads a wall-clock reading back; undefined when the text does not fit. Lenient as SimpleDateFormat is by default:
 * 31/02 is 3 March, and text after the match is ignored.
 */
export function parseWall(text: string, pattern: string): number | undefined {
  const names: string[] = [];
  const source = pattern.replace(/'[^']*'|yyyy|MM|dd|HH|mm|ss|SSS|[^A-Za-z]/g, (part) => {
    if (READERS[part] === undefined) return literally(part.startsWith("'") ? part.slice(1, -1) : part);
    names.push(part);
    return "(\\d+)";
  });
  const match = new RegExp(`^${source}`).exec(text);
  if (match === null) return undefined;
  const value = (name: string, missing: number) => {
    const index = names.indexOf(name);
    return index < 0 ? missing : Number(match[index + 1]);
  };
  const date = new Date(0);
  date.setUTCFullYear(value("yyyy", 1970), value("MM", 1) - 1, value("dd", 1));
  date.setUTCHours(value("HH", 0), value("mm", 0), value("ss", 0), value("SSS", 0));
  return date.getTime();
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
