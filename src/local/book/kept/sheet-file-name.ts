/** Excel's limits on tab names; Google takes 100 characters of any kind. */
const LONGEST = 31;
/** What Excel takes in no tab name, what XML cannot hold, and half a character. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[[\]:*?/\\\u{0}-\u{1f}\u{7f}\u{fffe}\u{ffff}\u{d800}-\u{dfff}]/gu;
/** Excel keeps this name for itself. */
const RESERVED = /^history$/i;

/** A tab by its name. */
export interface NamedTab {
  readonly name: string;
  /** What the file called it; undefined for a new tab, and for one whose name is another since it was opened. */
  readonly before: string | undefined;
}

/**
 * Tab names the xlsx can bear, in order. Shortened and not refused: Google's own copies (“Bản sao của …”) are longer at once, and a
 * book must not fail to be saved for it. The full names are in the state sheet, and formulas say the same name as the tab. A tab
 * keeps the name that its file gave it, for parts that nobody read lead there by it; after that one that fits stays.
 * @param taken names of tabs that the book does not know of
 */
export function fileNames(tabs: readonly NamedTab[], taken: readonly string[]): readonly string[] {
  const given = new Map<NamedTab, string>();
  const isTaken = (name: string): boolean =>
    [...given.values(), ...taken].some((other) => other.toLowerCase() === name.toLowerCase());
  for (const tab of tabs) if (tab.before !== undefined) given.set(tab, tab.before);
  for (const tab of tabs)
    if (!given.has(tab) && clean(tab.name) === tab.name && !isTaken(tab.name)) given.set(tab, tab.name);
  for (const tab of tabs) if (!given.has(tab)) given.set(tab, freeName(clean(tab.name), isTaken));
  return tabs.map((tab) => given.get(tab) ?? tab.name);
}

function clean(name: string): string {
  const plain = name.replace(FORBIDDEN, "-").replace(RESERVED, "$&-");
  return cut(plain, LONGEST).replace(/^'|'$/g, "-");
}

/** The beginning of a name, no character cut in two. */
const cut = (name: string, length: number): string => name.slice(0, length).replace(/[\ud800-\udbff]$/, "");

function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  const numbered = () => `${cut(name, LONGEST - 1 - String(number).length)}~${number}`;
  while (isTaken(numbered())) number += 1;
  return numbered();
}
