/**
 * Google takes ";" between arguments in every locale, xlsx files know only ",". Texts in quotes, sheet names in
 * apostrophes and array constants in braces keep their ";" (there it separates rows). A leading "=" goes.
 */
export function toFileFormula(formula: string): string {
  let depth = 0;
  let quote = "";
  let out = "";
  for (const char of formula.startsWith("=") ? formula.slice(1) : formula) {
    if (quote !== "") quote = char === quote ? "" : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === "{") depth += 1;
    else if (char === "}") depth -= 1;
    out += char === ";" && quote === "" && depth === 0 ? "," : char;
  }
  return out;
}

/** The parts of a formula that are not quoted text; odd positions of the answer are the quoted parts, untouched. */
export function splitQuoted(formula: string): readonly string[] {
  return formula.split(/("(?:[^"]|"")*")/);
}

/** A formula with all but its quoted text changed. */
export const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  splitQuoted(formula)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");

/** 'Đơn vị' as a formula names it: in apostrophes, an apostrophe inside doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The tab's own name from the way a formula writes it. */
export function unquoteSheet(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}
