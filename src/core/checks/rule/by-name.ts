import type { Spot } from "../../facts/spot.ts";
import { mapList } from "../../table/ref-text.ts";
import { inQuotes } from "../../text/quote.ts";

/** Between quotation marks stand a cell's own words, between braces a tag that is typed as it stands. */
const PARTS = /“[^”]*”|\{[^}]*\}|[^“{]+|[“{]/gu;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}./_-]*[\p{L}\p{N}]/gu;

/** What keys look like that the book gives: no word of a sentence does. */
const given = /^(?=.*\p{Lu})(?=.*[-\d])/u;

/** Shorter keys (“BTP”, “VP”) may be words as well: they are meant where the row itself leads to them. */
const short = /^\p{Lu}{2,}$/u;

/** Here the key is spoken of, not its row. */
const ofKey = /(?:^|[\s(])mã $/iu;

type Called = (key: string) => string;

interface Callers {
  /** The names of the keys that the row's cells hold. */
  readonly held: Called;
  /** The names of the keys of its sheet, and of those its cells lead to. */
  readonly any: Called;
  /** The names of awards: their keys are short, but never words. */
  readonly award: Called;
}

function callers({ in: parsed, row }: Pick<Spot, "in" | "row">): Callers {
  const values: Readonly<Record<string, unknown>> = row.values;
  const names = new Map<string, string>();
  const enter = (key: string, called: Called | undefined): string => {
    const name = called?.(key) ?? key;
    if (key !== "" && name !== key) names.set(key, name);
    return key;
  };
  const refs = [...(parsed.refs ?? [])];
  for (const [column, { called }] of refs) mapList(String(values[column] ?? ""), (key) => enter(key, called));
  const held: Called = (key) => names.get(key) ?? key;
  const sheets = [parsed.called, ...refs.map(([, { called }]) => called)];
  const any: Called = (key) => {
    for (const called of sheets) {
      const name = called?.(key) ?? key;
      if (name !== key) return name;
    }
    return key;
  };
  const awards = refs.find(([column]) => {
    const to = parsed.table.columns[column];
    return to?.kind === "ref" && to.table === "awards";
  });
  return { held, any, award: (key) => awards?.[1].called(key) ?? key };
}

/**
 * The words of a spot with names where they say keys: rules go by keys, people do not. Said in one place, so that no rule
 * forgets it. Words in quotation marks change only where they are what a cell of the row holds, key by key.
 */
export function byName(spot: Pick<Spot, "in" | "row">): (text: string) => string {
  const { held, any, award } = callers(spot);
  const ownKey = String((spot.row.values as Readonly<Record<string, unknown>>)["key"] ?? "");
  const nameOf: Called = (key) => {
    if (given.test(key) || key === ownKey) return any(key);
    if (!short.test(key)) return key;
    const name = held(key);
    return name === key ? award(key) : name;
  };
  const outside = (text: string): string =>
    text.replace(WORD, (word, at: number) => {
      const name = ofKey.test(text.slice(0, at)) ? word : nameOf(word);
      return name === word ? word : inQuotes(name);
    });
  return (text) =>
    text.replace(PARTS, (part) => {
      if (part.startsWith("{")) return part;
      return /^“.*”$/su.test(part) ? inQuotes(mapList(part.slice(1, -1), held)) : outside(part);
    });
}
