import { outsideQuotes, quoteSheet, splitQuoted, unquoteSheet } from "./formula-text.ts";

/** One or two tabs' names as a formula writes them, with its "!": a pattern with one group. */
export const TAB_NAME = String.raw`(?<![\p{L}\p{N}_.:\]!'])('(?:[^']|'')+'|[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?)!`;
const TAB = new RegExp(TAB_NAME, "gu");

/** The tabs that are written so; of “Đầu:Cuối” the two that it names. Those of other workbooks are none. */
export function tabsNamed(written: string): readonly string[] {
  const name = unquoteSheet(written);
  return name.includes("]") ? [] : name.split(":");
}

/** The tabs that a formula leads to. */
export const tabsIn = (formula: string): readonly string[] =>
  splitQuoted(formula).flatMap((part, index) =>
    index % 2 === 1 ? [] : [...part.matchAll(TAB)].flatMap(([, written = ""]) => tabsNamed(written)),
  );

/** A formula after tabs got other names, all at once. */
export function renamedTabs(formula: string, names: ReadonlyMap<string, string>): string {
  return outsideQuotes(formula, (part) =>
    part.replace(TAB, (whole, written: string) => {
      const named = tabsNamed(written);
      if (!named.some((name) => names.has(name))) return whole;
      return `${quoteSheet(named.map((name) => names.get(name) ?? name).join(":"))}!`;
    }),
  );
}

/** A link of HYPERLINK to a cell of the book: its tab's name stands within quotes. */
const LINK = /^"#('(?:[^'"]|''|"")+'![^"]*)"$/;

/** A formula with the names that tabs have in the file, or with those of the book again; links of cells included. */
export const withTabNames = (formula: string, names: ReadonlyMap<string, string>): string =>
  names.size === 0
    ? formula
    : splitQuoted(renamedTabs(formula, names))
        .map((part, index) => {
          const [, link] = (index % 2 === 1 ? LINK.exec(part) : null) ?? [];
          if (link === undefined) return part;
          return `"#${renamedTabs(link.replaceAll('""', '"'), names).replaceAll('"', '""')}"`;
        })
        .join("");
