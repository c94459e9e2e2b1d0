import { attributeOf, walkXml } from "../opc/walk-xml.ts";

/** How a level of a list is numbered: its format, the pattern of its mark (“%1.%2.”) and its first number. */
interface Level {
  format: string;
  pattern: string;
  start: number;
}

/** The lists of a Word file, by the number that paragraphs name. */
export type Lists = ReadonlyMap<string, readonly Level[]>;

const FIRST: Level = { format: "decimal", pattern: "", start: 1 };

/** Reads the lists of `word/numbering.xml` (ECMA-376 part 1, 17.9); empty where the file has none. */
export function listsOf(xml: string): Lists {
  const abstract = new Map<string, Level[]>();
  const lists = new Map<string, readonly Level[]>();
  let levels: Level[] = [];
  let level: Level = { ...FIRST };
  let list = "";
  walkXml(xml, {
    open(name, tag) {
      const value = attributeOf(tag, "w:val");
      if (name === "w:abstractNum") {
        levels = [];
        abstract.set(attributeOf(tag, "w:abstractNumId"), levels);
      } else if (name === "w:lvl") {
        level = { ...FIRST };
        levels[Number(attributeOf(tag, "w:ilvl"))] = level;
      } else if (name === "w:numFmt") level.format = value;
      else if (name === "w:lvlText") level.pattern = value;
      else if (name === "w:start") level.start = Number(value);
      else if (name === "w:num") list = attributeOf(tag, "w:numId");
      else if (name === "w:abstractNumId") lists.set(list, abstract.get(value) ?? []);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return lists;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(n: number): string {
  let rest = n;
  let text = "";
  for (const [worth, numeral] of ROMAN) for (; rest >= worth; rest -= worth) text += numeral;
  return text;
}

function shown(n: number, format: string): string {
  if (format === "upperRoman") return roman(n);
  if (format === "lowerRoman") return roman(n).toLowerCase();
  // Word numbers by the Latin alphabet; past z it doubles the letter.
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  if (format === "lowerLetter") return letter;
  return format === "upperLetter" ? letter.toUpperCase() : String(n);
}

/** What tells the list and the level of a paragraph in its properties. */
const IN_LIST = /<w:numPr>.{0,400}?<\/w:numPr>/su;
const valIn = (xml: string, name: string): string =>
  new RegExp(`<${name}\\s[^>]{0,80}?w:val="(\\d{1,9})"`, "u").exec(xml)?.[1] ?? "";

/** Tells the marks of paragraphs in order, counting in each list; "" for one that is in none. */
export function listMarks(lists: Lists): (paragraph: string) => string {
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const [own] = IN_LIST.exec(paragraph.slice(0, 3000)) ?? [];
    if (own === undefined) return "";
    const list = valIn(own, "w:numId");
    const depth = Number(valIn(own, "w:ilvl") || 0);
    const levels = lists.get(list);
    const level = levels?.[depth];
    if (level === undefined) return "";
    if (level.format === "bullet") return level.pattern === "+" ? "+ " : "- ";
    const kept = counts.get(list) ?? [];
    kept[depth] = (kept[depth] ?? level.start - 1) + 1;
    kept.length = depth + 1;
    counts.set(list, kept);
    const mark = level.pattern.replace(/%([1-9])/gu, (_, place: string) => {
      const at = Number(place) - 1;
      return shown(kept[at] ?? levels?.[at]?.start ?? 1, levels?.[at]?.format ?? "decimal");
    });
    return mark === "" ? "" : `${mark} `;
  };
}
