import { attributeOf, walkXml } from "../../opc/walk-xml.ts";

/** How a level of a list is numbered: its format, the pattern of its mark (“%1.%2.”) and its first number. */
export interface Level {
  readonly format: string;
  readonly pattern: string;
  readonly start: number;
  /** The style whose paragraphs are at this level; "" where none is. */
  readonly style: string;
  /** Whether the numbers of upper levels in its mark are figures, whatever they are where they stand. */
  readonly inFigures: boolean;
}

/** A list: its levels, and by which name it counts. Lists of one pattern count on together, unless one starts anew. */
export interface List {
  readonly levels: readonly (Level | undefined)[];
  readonly counts: string;
}

/** The lists of a Word file, by the number that paragraphs name. */
export type Lists = ReadonlyMap<string, List>;

type Growing<T> = { -readonly [K in keyof T]: T[K] };

const FIRST: Level = { format: "decimal", pattern: "", start: 1, style: "", inFigures: false };

/** Word has nine levels (17.9.6). */
const LAST_LEVEL = 8;
const levelOf = (tag: string): number => Math.min(Number(attributeOf(tag, "w:ilvl")) || 0, LAST_LEVEL);

/** What an element of a level says of it. */
function told(level: Growing<Level>, name: string, tag: string): void {
  const value = attributeOf(tag, "w:val");
  if (name === "w:numFmt") level.format = value;
  else if (name === "w:lvlText") level.pattern = value;
  else if (name === "w:start") level.start = Number(value) || 0;
  else if (name === "w:pStyle") level.style = value;
  else if (name === "w:isLgl") level.inFigures = !/^(?:0|false|off)$/u.test(value);
}

/** Reads the lists of `word/numbering.xml` (ECMA-376 part 1, 17.9); empty where the file has none. */
export function listsOf(xml: string): Lists {
  const patterns = new Map<string, Growing<Level>[]>();
  const lists = new Map<string, List>();
  /** Patterns kept in a style of lists, by that style's name, and those that point there. */
  const kept = new Map<string, Growing<Level>[]>();
  const pointing = new Map<string, string>();
  let pattern: Growing<Level>[] = [];
  let level: Growing<Level> | undefined;
  let list = "";
  let overridden = 0;
  let own: Growing<Level>[] = [];
  let [name, startsAnew] = ["", false];
  walkXml(xml, {
    open(element, tag) {
      const value = attributeOf(tag, "w:val");
      if (element === "w:abstractNum") {
        pattern = [];
        name = attributeOf(tag, "w:abstractNumId");
        patterns.set(name, pattern);
      } else if (element === "w:styleLink") kept.set(value, pattern);
      else if (element === "w:numStyleLink") pointing.set(name, value);
      else if (element === "w:num") {
        list = attributeOf(tag, "w:numId");
        [own, startsAnew] = [[], false];
      } else if (element === "w:abstractNumId") {
        name = value;
        own = [...(kept.get(pointing.get(value) ?? "") ?? patterns.get(value) ?? [])];
      } else if (element === "w:lvlOverride") overridden = levelOf(tag);
      else if (element === "w:startOverride") {
        startsAnew = true;
        own[overridden] = { ...(own[overridden] ?? FIRST), start: Number(value) || 0 };
      } else if (element === "w:lvl") {
        level = { ...FIRST };
        (list === "" ? pattern : own)[levelOf(tag)] = level;
      } else if (level !== undefined) told(level, element, tag);
    },
    close(element) {
      if (element === "w:lvl") level = undefined;
      if (element !== "w:num") return;
      lists.set(list, { levels: own, counts: startsAnew ? `list ${list}` : `pattern ${name}` });
      list = "";
    },
    text: () => undefined,
  });
  return lists;
}
