/** A formula taken apart, as far as this host works formulas out. */
export type Term =
  | { readonly kind: "value"; readonly value: string | number }
  /** The cell of a whole column that stands in the row asked for. */
  | { readonly kind: "column"; readonly tab: string; readonly column: string }
  | { readonly kind: "call"; readonly name: string; readonly terms: readonly Term[] };

/** Numbers, texts, whole columns of a tab, names of functions, signs. */
const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|('(?:[^']|'')+'|[\p{L}\p{N}_.⚙]+)!\$?([A-Z]{1,3}):\$?\4|([A-Z]+)(?=\()|(<>|<=|>=|[&=<>(),;]))/uy;

type Token =
  | { readonly kind: "term"; readonly term: Term }
  | { readonly kind: "name" | "sign"; readonly text: string };

function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const found = TOKEN.exec(formula);
    if (found === null) return undefined;
    const [, number, text, tab, column, name, sign] = found;
    if (number !== undefined) tokens.push({ kind: "term", term: { kind: "value", value: Number(number) } });
    else if (text !== undefined)
      tokens.push({ kind: "term", term: { kind: "value", value: text.replaceAll('""', '"') } });
    else if (tab !== undefined && column !== undefined)
      tokens.push({
        kind: "term",
        term: { kind: "column", tab: tab.replace(/^'|'$/gu, "").replaceAll("''", "'"), column },
      });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else tokens.push({ kind: "sign", text: sign ?? "" });
  }
  return tokens;
}

/** Signs between two terms, those that bind less first. */
const LEVELS: readonly (readonly string[])[] = [["=", "<>", "<", ">", "<=", ">="], ["&"]];

/** Takes a formula apart, without its “=”; undefined where it holds what this host does not work out. */
export function parseFormula(formula: string): Term | undefined {
  const tokens = tokensOf(formula);
  if (tokens === undefined) return undefined;
  let at = 0;
  const isSign = (...signs: readonly string[]): boolean => {
    const token = tokens[at];
    return token?.kind === "sign" && signs.includes(token.text);
  };
  const textAt = (): string => {
    const token = tokens[at];
    return token === undefined || token.kind === "term" ? "" : token.text;
  };

  const between = (level: number): Term | undefined => {
    const signs = LEVELS[level];
    if (signs === undefined) return single();
    let left = between(level + 1);
    while (left !== undefined && isSign(...signs)) {
      const name = textAt();
      at += 1;
      const right = between(level + 1);
      left = right === undefined ? undefined : { kind: "call", name, terms: [left, right] };
    }
    return left;
  };
  const listed = (): readonly Term[] | undefined => {
    const terms: Term[] = [];
    do {
      // Behind the bracket, or behind what parts two arguments.
      at += 1;
      const term = between(0);
      if (term === undefined) return undefined;
      terms.push(term);
    } while (isSign(",", ";"));
    if (!isSign(")")) return undefined;
    at += 1;
    return terms;
  };
  const single = (): Term | undefined => {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.kind === "term") {
      at += 1;
      return token.term;
    }
    if (token.kind === "name") at += 1;
    if (!isSign("(")) return undefined;
    const terms = listed();
    if (terms === undefined) return undefined;
    if (token.kind === "name") return { kind: "call", name: token.text, terms };
    return terms.length === 1 ? terms[0] : undefined;
  };

  const whole = between(0);
  return at === tokens.length ? whole : undefined;
}

/** The tabs that a formula reads. */
export function tabsRead(term: Term): readonly string[] {
  if (term.kind === "column") return [term.tab];
  return term.kind === "call" ? [...new Set(term.terms.flatMap(tabsRead))] : [];
}
