import type { Column } from "../../../core/table/column.ts";
import { labelOf } from "../../../core/table/label.ts";
import { cellText } from "../../../core/table/parse-cell.ts";
import { mapList } from "../../../core/table/ref-text.ts";
import { shownText } from "./changed-cells.ts";
import type { NewCell, NewRow, SheetChange } from "./sheet-change.ts";

/** Labels of rows that are added by the same write, by table and key. */
type FreshLabels = ReadonlyMap<string, ReadonlyMap<string, string>>;

function freshLabels(changes: readonly SheetChange[]): FreshLabels {
  const fresh = new Map<string, Map<string, string>>();
  for (const { table: parsed, added } of changes) {
    const { name, label, columns } = parsed.table;
    if (!Array.isArray(added) || label === null || columns["key"]?.kind !== "key") continue;
    const labels = fresh.get(name) ?? new Map<string, string>();
    fresh.set(name, labels);
    for (const row of added as readonly NewRow[]) {
      const key = cellText(shownText(row["key"] ?? ""));
      const parts = label.columns.map((column) => cellText(shownText(row[column] ?? "")));
      if (key !== "") labels.set(key, labelOf(label, parts, key));
    }
  }
  return fresh;
}

/** How the cells of a column are shown that lead to other rows; undefined for one whose cells lead nowhere. */
function shownIn(
  { table }: SheetChange,
  name: string,
  column: Column | undefined,
  fresh: FreshLabels,
): ((keys: string) => string) | undefined {
  const to =
    column?.kind === "ref" ? column.table : column?.kind === "text" ? column.lists?.table : undefined;
  if (to === undefined) return undefined;
  const known = table.refs?.get(name);
  const isNew = (key: string): string => fresh.get(to)?.get(key) ?? key;
  return (keys) => {
    const shown = known?.shown(keys) ?? keys;
    return column?.kind === "ref" ? isNew(shown) : mapList(shown, isNew);
  };
}

/**
 * What is handed over holds keys, for the core goes by them; what is written holds labels, as people read them. This is
 * the one place in which keys become labels, and it stands before all others in the door: whoever looks at a sheet behind
 * a write compares what was written.
 */
export function withLabels(changes: readonly SheetChange[]): readonly SheetChange[] {
  const fresh = freshLabels(changes);
  return changes.map((change): SheetChange => {
    const { columns } = change.table.table;
    const leading = Object.keys(columns).flatMap((name) => {
      const shown = shownIn(change, name, columns[name], fresh);
      return shown === undefined ? [] : [[name, shown] as const];
    });
    if (leading.length === 0) return change;
    const labelled = <C extends NewCell>(row: Readonly<Record<string, C>>): Readonly<Record<string, C>> => {
      let next: Record<string, C> | undefined;
      for (const [name, shown] of leading) {
        const cell = row[name];
        if (typeof cell !== "string" || cell === "") continue;
        next ??= { ...row };
        // The same kind of cell: a text for a text.
        next[name] = shown(cell) as C;
      }
      return next ?? row;
    };
    const { cells, added, replaced } = change;
    return {
      ...change,
      ...(cells === undefined
        ? {}
        : {
            cells: (before, now, at) => {
              const row = cells(before, now, at);
              return row === undefined ? undefined : labelled<NewCell>(row);
            },
          }),
      ...(added === undefined
        ? {}
        : {
            added:
              typeof added === "function"
                ? (now) => added(now).map((row) => labelled(row))
                : added.map((row) => labelled(row)),
          }),
      ...(replaced === undefined ? {} : { replaced: replaced.map((row) => labelled(row)) }),
    };
  });
}
