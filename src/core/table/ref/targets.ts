import { foldKey, foldText } from "../../text/fold.ts";
import { shortName } from "../../text/quote.ts";
import { cutName, fullName, labelOf, readLabel } from "../label.ts";
import { cellText } from "../parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../parse-table.ts";
import { asideWords, tellingApart } from "./apart.ts";
import type { NameOf } from "./reference.ts";

/** A row that a reference may mean. */
export interface Target {
  /** "" while the sheet has not given it one. */
  readonly key: string;
  readonly row: ParsedRow;
}

/** The rows of one sheet, by all that people write when they mean one of them. */
export interface Targets {
  readonly sheet: string;
  /** Keys by all that their rows are called, folded: what a slip of the pen is compared with. */
  readonly near: ReadonlyMap<string, string>;
  /** All that stands in one column. */
  readonly values: (column: string) => readonly string[];
  /** The rows that are meant: none, the one, or all that the words fit equally well. */
  readonly find: (written: string) => readonly Target[];
  /** The label that a cell shows for a key; undefined where no row has it, or several. */
  readonly labelOf: (key: string) => string | undefined;
  readonly nameOf: NameOf;
  /** The name of the row by itself, whoever else bears it; undefined where no row has the key, or it has no name. */
  readonly bareName: (key: string) => string | undefined;
}

interface Named {
  readonly name: string;
  readonly target: Target;
}

type Index = Map<string, Named[]>;

function enter(index: Index, name: string, target: Target): void {
  const folded = foldKey(name);
  if (folded === "") return;
  const those = index.get(folded);
  if (those === undefined) index.set(folded, [{ name, target }]);
  else those.push({ name, target });
}

/** Those that bear the name with the same marks, else those without; a row once however many of its names fit. */
function bearing(written: string, index: Index): readonly Target[] {
  const alike = index.get(foldKey(written)) ?? [];
  const same = alike.filter(({ name }) => foldText(name) === foldText(written));
  return [...new Set((same.length > 0 ? same : alike).map(({ target }) => target))];
}

/** What a label may have become on its way through another program, a key behind a name: “Tên (MÃ)”, “Tên - MÃ”. */
const LOOSE = /^(.+?)\s*(?:\(\s*([^()]+)\s*\)|[\s.,:;|/–—-]\s*([^\s]+))$/su;

/** A name with what tells it from others behind it: “Sở Tư pháp tỉnh An Giang (hiệu lực từ 01/07/2025)”. */
const ASIDE = /^(.+) \(.+\)$/su;

/** “Nghị định số 98/2023/NĐ-CP” and “Nghị định 98/2023/NĐ-CP” are one. */
const withoutSo = (written: string): string => written.replace(/\s+số\s+/iu, " ");

/** Keys by themselves and by full names that one row alone bears. */
function nearOf(keys: ReadonlyMap<string, string>, full: Index): ReadonlyMap<string, string> {
  const near = new Map(keys);
  for (const [folded, [first, ...more]] of full) {
    const key = first?.target.key ?? "";
    if (key !== "" && more.length === 0 && !near.has(folded)) near.set(folded, key);
  }
  return near;
}

/** The same cell as it will show and as a sentence says it, where a part of a label leads to other rows in turn. */
export interface LabelPart {
  readonly shown: (written: string, values: ParsedRow["values"]) => string;
  readonly called: (written: string, values: ParsedRow["values"]) => string;
}

/**
 * Indexes a sheet that cells lead to.
 * @param partOf of a column that lists rows of another sheet: a label is made of what it is to show
 * @param nameIn the bare name of a row of another sheet, or of this one once it is indexed
 */
export function targetsOf(
  parsed: ParsedTable,
  partOf: (column: string) => LabelPart | undefined,
  nameIn: (table: string, key: string) => string | undefined,
): Targets {
  const { table, rows, columns } = parsed;
  const { label } = table;
  const exact = new Map<string, Target>();
  const keys = new Map<string, string>();
  const labels = new Map<string, string>();
  const names = new Map<string, string>();
  // Of a sheet that has lost a column of its label nothing is brought up to date.
  const isWhole = label?.columns.every((column) => columns.at.has(column)) ?? false;
  const listed = new Map((label?.columns ?? []).map((column) => [column, partOf(column)]));
  const [full, other]: [Index, Index] = [new Map(), new Map()];
  for (const row of rows) {
    const key = String(row.values["key"] ?? "");
    const target: Target = { key, row };
    if (key !== "") {
      if (exact.has(key)) labels.delete(key);
      else exact.set(key, target);
      if (!keys.has(foldKey(key))) keys.set(foldKey(key), key);
    }
    if (label === null) continue;
    const textOf = (column: string): string => cellText(row.line[(columns.at.get(column) ?? 0) - 1] ?? "");
    const typed = label.columns.map(textOf);
    const partsAs = (how: keyof LabelPart): readonly string[] =>
      label.columns.map((column) => listed.get(column)?.[how](textOf(column), row.values) ?? textOf(column));
    const [parts, called] = [partsAs("shown"), partsAs("called")];
    if (key !== "" && isWhole && exact.get(key) === target) {
      labels.set(key, labelOf(label, parts, key));
      names.set(key, fullName(label, called));
    }
    for (const name of new Set([typed, parts, called].map((each) => fullName(label, each)))) {
      enter(full, name, target);
      if (cutName(name) !== name) enter(full, cutName(name), target);
    }
    for (let count = 2; count < parts.length; count += 1)
      enter(other, fullName(label, parts.slice(0, count)), target);
    for (const column of label.names) enter(other, textOf(column), target);
  }
  const keyed = (written: string): readonly Target[] => {
    const key = exact.has(written) ? written : keys.get(foldKey(written));
    const target = key === undefined ? undefined : exact.get(key);
    return target === undefined ? [] : [target];
  };
  const named = (written: string): readonly Target[] => {
    const by = bearing(written, full);
    return by.length > 0 ? by : bearing(written, other);
  };
  const labelled = (written: string): readonly Target[] => {
    const read = readLabel(written);
    return read === null ? [] : keyed(read.key);
  };
  const loose = (written: string): readonly Target[] => {
    const [, name = "", inBrackets, behind] = LOOSE.exec(written) ?? [];
    const [target] = keyed(inBrackets ?? behind ?? "");
    return target !== undefined && named(name).includes(target) ? [target] : [];
  };
  const formerly = (written: string): readonly Target[] => {
    const read = readLabel(written);
    return read === null || label?.generic === true ? [] : named(read.name);
  };
  const bareName = (key: string): string | undefined => names.get(key) || undefined;
  const aside = asideWords(parsed, nameIn);
  const nameOf: NameOf = (key, among) => {
    const name = bareName(key);
    if (name === undefined) return labels.get(key) ?? key;
    const short = shortName(name);
    const bearers = bearing(name, full).filter(
      ({ row, key: other }) => other === key || (among?.(row) ?? true),
    );
    if (bearers.length < 2) return short;
    const said = tellingApart(bearers.map(({ row }) => aside(row)))[
      bearers.findIndex((each) => each.key === key)
    ];
    return said ? `${short} (${said})` : (labels.get(key) ?? key);
  };
  /** Namesakes by what sentences call them, for each name that was asked for. */
  const apart = new Map<string, ReadonlyMap<string, readonly Target[]>>();
  const apartUnder = (name: string): ReadonlyMap<string, readonly Target[]> => {
    const called = new Map<string, Target[]>();
    for (const target of named(name)) {
      const words = foldKey(nameOf(target.key));
      called.set(words, [...(called.get(words) ?? []), target]);
    }
    return called;
  };
  /** As a sentence calls it whose namesakes are told apart. */
  const toldApart = (written: string): readonly Target[] => {
    const [, name] = ASIDE.exec(written) ?? [];
    if (name === undefined) return [];
    const called = apart.get(name) ?? apartUnder(name);
    apart.set(name, called);
    return called.get(foldKey(written)) ?? [];
  };
  const find = (written: string): readonly Target[] => {
    const byKey = keyed(written);
    if (byKey.length > 0) return byKey;
    const [byLabel] = labelled(written);
    // A name with a dot of its own may read like a label: what both fit is asked about, unless it is the label as it stands.
    if (byLabel !== undefined) {
      const bearers = labels.get(byLabel.key) === written ? [] : bearing(written, full);
      return [...new Set([byLabel, ...bearers])];
    }
    for (const look of [named, (text: string) => named(withoutSo(text)), loose, formerly, toldApart]) {
      const found = look(written);
      if (found.length > 0) return found;
    }
    return [];
  };
  const values = (column: string): readonly string[] => [
    ...new Set(rows.map((row) => String(row.values[column] ?? "")).filter((text) => text !== "")),
  ];
  const near = nearOf(keys, full);
  return { sheet: table.sheet, near, values, find, labelOf: (key) => labels.get(key), nameOf, bareName };
}
