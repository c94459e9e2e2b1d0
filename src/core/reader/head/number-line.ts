/** “Số:”, also as scans read it, and “Số” without its colon before a symbol. */
const NUMBERED = /^(?:s[ốóôổỗồoò0]|sô'?)\s*[:;.]\s*(.*)$/iu;
const BARE = /^s[ốóô]\s+(\d{0,6}\s*[a-z]?\s*[/-].*)$/iu;
/** Room to be filled in: dots, lines, blanks. */
const ROOM = /[._…]{2,}|…/gu;
const SYMBOL = /^(\d{0,6}[a-zđ]?)((?:[/-]\d{4})?[/-][\p{L}\d&.]+(?:[/-][\p{L}\d&.]+){0,5})?/iu;

/** A number with its symbol, blanks that scans leave taken out: “131 /QĐ- BTP” is “131/QĐ-BTP”. */
function tightNumber(words: string): string {
  return words
    .replace(/\s*([/–—-])\s*/gu, "$1")
    .replace(/\.\s+(?=\p{Lu}{1,6}$)/u, ".")
    .replace(/[–—]/gu, "-")
    .replace(/[.,;:]+$/u, "")
    .trim();
}

/** The number that a line of the head states, “677/KH-STP” or “/KH-STP” where the registry has not given it yet; undefined where the line is none. */
export function numberOf(line: string): string | undefined {
  if (line.length > 80) return undefined;
  const [, stated] = NUMBERED.exec(line) ?? BARE.exec(line) ?? [];
  if (stated === undefined) return undefined;
  const tight = tightNumber(stated.replace(ROOM, ""));
  const [whole = "", figures = "", symbol = ""] = SYMBOL.exec(tight) ?? [];
  // A symbol is in capitals but for a few of its letters: QyĐ, CTr, TTr, VPUBND-Th.
  if (symbol === "" && (figures === "" || tight.length > whole.length + 2)) return undefined;
  return whole;
}
