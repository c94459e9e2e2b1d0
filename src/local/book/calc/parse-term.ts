import { columnNumber } from "../model/a1.ts";
import { unquoteSheet } from "../model/formula-text.ts";
import type { FormulaTerm, RefEnd } from "./formula-term.ts";

type Token =
  | { readonly kind: "term"; readonly term: FormulaTerm }
  | { readonly kind: "name" | "sign"; readonly text: string };

const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const REF =
  /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.⚙]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(.])/uy;
const NAME = /([A-Z][A-Z0-9.]*)\(/iy;
const LOGICAL = /(TRUE|FALSE)(?![\p{L}\p{N}_(.])/iuy;
const SIGN = /<>|<=|>=|[-+*/^&=<>(),;%]/y;

const END = /^(\$?)([A-Z]*)(\$?)(\d*)$/u;

function endOf(text: string): RefEnd {
  const [, first = "", letters = "", second = "", digits = ""] = END.exec(text) ?? [];
  return {
    row: digits === "" ? undefined : Number(digits),
    column: letters === "" ? undefined : columnNumber(letters),
    isColumnFixed: letters !== "" && first === "$",
    isRowFixed: letters === "" ? first === "$" : second === "$",
  };
}

/** The token that begins at this place, and where it ends; undefined for what this host does not read. */
function tokenAt(formula: string, at: number): readonly [Token, number] | undefined {
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  const ref = match(REF);
  if (ref !== null) {
    const [whole, tab, cells = ""] = ref;
    const [from = "", to] = cells.split(":");
    const term: FormulaTerm = {
      kind: "ref",
      tab: tab === undefined ? undefined : unquoteSheet(tab),
      from: endOf(from),
      to: to === undefined ? undefined : endOf(to),
    };
    return [{ kind: "term", term }, at + whole.length];
  }
  const logical = match(LOGICAL);
  if (logical !== null)
    return [
      { kind: "term", term: { kind: "value", value: logical[0].toUpperCase() === "TRUE" } },
      at + logical[0].length,
    ];
  const name = match(NAME);
  // The bracket is a sign of its own.
  if (name !== null) return [{ kind: "name", text: (name[1] ?? "").toUpperCase() }, at + name[0].length - 1];
  const number = match(NUMBER);
  if (number !== null)
    return [{ kind: "term", term: { kind: "value", value: Number(number[0]) } }, at + number[0].length];
  const text = match(TEXT);
  if (text !== null) {
    const value = (text[1] ?? "").replaceAll('""', '"');
    return [{ kind: "term", term: { kind: "value", value } }, at + text[0].length];
  }
  const sign = match(SIGN);
  return sign === null ? undefined : [{ kind: "sign", text: sign[0] }, at + sign[0].length];
}

function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    while (/\s/u.test(formula[at] ?? "")) at += 1;
    if (at >= formula.length) return tokens;
    const found = tokenAt(formula, at);
    if (found === undefined) return undefined;
    tokens.push(found[0]);
    at = found[1];
  }
}

/** Signs between two terms, those that bind less first. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/**
 * Takes a formula apart, with or without its “=”, as Google (“;” between arguments) or a file (“,”) writes it.
 * @returns undefined where it holds what this host does not read
 */
export function parseTerm(formula: string): FormulaTerm | undefined {
  const tokens = tokensOf(formula.startsWith("=") ? formula.slice(1) : formula);
  if (tokens === undefined) return undefined;
  let at = 0;
  const signAt = (): string | undefined => {
    const token = tokens[at];
    return token?.kind === "sign" ? token.text : undefined;
  };
  const call = (name: string, terms: readonly (FormulaTerm | undefined)[]): FormulaTerm | undefined =>
    terms.includes(undefined)
      ? undefined
      : { kind: "call", name, terms: terms.filter((term) => term !== undefined) };
  const between = (level: number): FormulaTerm | undefined => {
    const signs = LEVELS[level];
    if (signs === undefined) return signed();
    let left = between(level + 1);
    for (
      let sign = signAt();
      left !== undefined && sign !== undefined && signs.includes(sign);
      sign = signAt()
    ) {
      at += 1;
      left = call(sign, [left, between(level + 1)]);
    }
    return left;
  };
  const signed = (): FormulaTerm | undefined => {
    const sign = signAt();
    if (sign === "-" || sign === "+") {
      at += 1;
      const term = signed();
      return sign === "-" ? call("-", [{ kind: "value", value: 0 }, term]) : term;
    }
    let term = single();
    while (term !== undefined && signAt() === "%") {
      at += 1;
      term = call("/", [term, { kind: "value", value: 100 }]);
    }
    return term;
  };
  const listed = (): readonly FormulaTerm[] | undefined => {
    at += 1;
    if (signAt() === ")") {
      at += 1;
      return [];
    }
    const terms: FormulaTerm[] = [];
    for (;;) {
      const sign = signAt();
      // Nothing between two separators is an empty text.
      const isGap = sign === "," || sign === ";" || sign === ")";
      const term: FormulaTerm | undefined = isGap ? { kind: "value", value: "" } : between(0);
      if (term === undefined) return undefined;
      terms.push(term);
      const next = signAt();
      at += 1;
      if (next === ")") return terms;
      if (next !== "," && next !== ";") return undefined;
    }
  };
  const single = (): FormulaTerm | undefined => {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.kind === "term") {
      at += 1;
      return token.term;
    }
    if (token.kind === "name") at += 1;
    if (signAt() !== "(") return undefined;
    const terms = listed();
    if (terms === undefined) return undefined;
    if (token.kind === "name") return { kind: "call", name: token.text, terms };
    return terms.length === 1 ? terms[0] : undefined;
  };
  const whole = between(0);
  return at === tokens.length ? whole : undefined;
}
