import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import type { RefColumn, TextColumn } from "../column.ts";
import type { ParsedTable } from "../parse-table.ts";
import { mapList } from "../ref-text.ts";
import { ambiguous, type RefProblem, unknown } from "./problem.ts";
import type { Reference } from "./reference.ts";
import type { Target, Targets } from "./targets.ts";

type Values = Readonly<Record<string, unknown>>;

/** The rows a sheet's cells lead to, by the table's name; undefined where it was not read. */
export type References = (table: string) => Targets | undefined;

/** Among rows that a cell's words fit equally well those that the other cells of its row leave. */
export type ChooseTarget = (targets: readonly Target[], values: Values) => readonly Target[];

/** With more unknown keys than this in one column the column is wrong as a whole, and guessing each takes too long. */
const mostHints = 200;

/** The rows that words mean, each key once. */
function meant(written: string, { find }: Targets): readonly Target[] {
  const found = find(written);
  if (found.length < 2) return found;
  return found.filter(
    ({ key }, index) => key === "" || found.findIndex((other) => other.key === key) === index,
  );
}

/** What a cell turned out to be. A row that has no key yet is meant without a word: the next command gives it one. */
interface Resolved {
  readonly key: string;
  readonly problem?: RefProblem;
}

/** Resolves one column's references; the same words, which stand in many rows, only once. */
function resolver(
  { wildcard }: RefColumn,
  targets: Targets,
  choose: ChooseTarget,
): (written: string, values: Values) => Resolved {
  let unknowns = 0;
  const found = remembered((written: string): Resolved | readonly Target[] => {
    if (written === "" || written === wildcard) return { key: written };
    const those = meant(written, targets);
    const [first] = those;
    if (first !== undefined) return those.length === 1 ? { key: first.key } : those;
    unknowns += 1;
    return { key: "", problem: unknown(written, targets, unknowns <= mostHints) };
  });
  return (written, values) => {
    const resolved = found(written);
    if ("key" in resolved) return resolved;
    const [first, ...more] = choose(resolved, values);
    if (first !== undefined && more.length === 0) return { key: first.key };
    return { key: "", problem: ambiguous(written, resolved, targets) };
  };
}

/** A column that leads to another sheet which was read. */
export interface Leading extends Reference {
  readonly column: string;
  readonly resolve: (written: string, values: Values) => Resolved;
}

function single(column: string, ref: RefColumn, targets: Targets, choose: ChooseTarget): Leading {
  const resolve = resolver(ref, targets, choose);
  return {
    column,
    resolve,
    read: (written, values) => resolve(written, values).key,
    shown: (key) => targets.labelOf(key) ?? key,
    current: (written, values) => targets.labelOf(resolve(written, values).key) ?? written,
    called: targets.nameOf,
  };
}

/**
 * A list of rows, of which each part that means one is read as its key. The others stay: a kind of units, a slip that a
 * rule of the check speaks of.
 */
export function listed(
  column: string,
  { lists }: TextColumn,
  targets: Targets,
  choose: ChooseTarget,
  references: References,
): Leading {
  const groups = lists?.groups;
  const others = new Set(
    [
      ...(lists?.besides ?? []).flatMap((name) => targets.values(name)),
      ...(groups === undefined ? [] : (references(groups.table)?.values(groups.column) ?? [])),
    ]
      // A cell may itself list several groups.
      .flatMap((text) => text.split(/[;\n]/u))
      .map(foldKey),
  );
  const found = remembered((part: string) => (others.has(foldKey(part)) ? [] : meant(part, targets)));
  const keyIn = (part: string, values: Values): string | undefined => {
    const those = found(part);
    const [first, ...more] = those.length > 1 ? choose(those, values) : those;
    return more.length > 0 ? undefined : first?.key || undefined;
  };
  const read = (written: string, values: Values): string =>
    mapList(written, (part) => keyIn(part, values) ?? part);
  const isOther = (part: string): boolean => others.has(foldKey(part));
  return {
    column,
    resolve: (written, values) => ({ key: read(written, values) }),
    read,
    shown: (keys) => mapList(keys, (part) => (isOther(part) ? part : (targets.labelOf(part) ?? part))),
    current: (written, values) =>
      mapList(written, (part) => targets.labelOf(keyIn(part, values) ?? "") ?? part),
    called: (keys) => mapList(keys, (part) => (isOther(part) ? part : targets.nameOf(part))),
  };
}

/** The columns of a sheet whose cells lead to sheets that were read. */
export function leadingColumns(
  parsed: ParsedTable,
  references: References,
  choose: ChooseTarget,
): readonly Leading[] {
  return Object.entries(parsed.table.columns).flatMap(([name, column]): readonly Leading[] => {
    const to =
      column.kind === "ref" ? column.table : column.kind === "text" ? column.lists?.table : undefined;
    const targets = to === undefined ? undefined : references(to);
    if (targets === undefined) return [];
    if (column.kind === "ref") return [single(name, column, targets, choose)];
    return column.kind === "text" ? [listed(name, column, targets, choose, references)] : [];
  });
}
