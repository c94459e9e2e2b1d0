import type { Row, SheetModel } from "../model/sheet-model.ts";
import type { GridChange } from "../model/structure-change.ts";

/** Moves the cells alone: values, looks and notes live in the row objects and travel with them. */
export function changeCells(sheet: SheetModel, change: GridChange): void {
  if (change.axis === "row") changeRows(sheet, change);
  else for (const row of sheet.rows) if (row !== undefined) changeColumns(row, change);
}

function changeRows(sheet: SheetModel, { at, count, kind, inherit }: GridChange): void {
  if (at > sheet.rows.length && !inherit) return;
  if (kind === "delete") {
    sheet.rows.splice(at - 1, count);
    return;
  }
  const look = inherit ? (sheet.rows[at - 2]?.styles ?? []) : [];
  const fresh = Array.from({ length: count }, (): Row | undefined =>
    look.length === 0 ? undefined : { values: [], styles: [...look] },
  );
  while (sheet.rows.length < at - 1) sheet.rows.push(undefined);
  // Not splice(...fresh): spreading 100,000 arguments overflows the stack.
  sheet.rows = [...sheet.rows.slice(0, at - 1), ...fresh, ...sheet.rows.slice(at - 1)];
}

function changeColumns(row: Row, change: GridChange): void {
  const { at, count, kind, inherit } = change;
  const origins = originColumns(row);
  if (kind === "delete") origins.splice(at - 1, count);
  else if (origins.length >= at) origins.splice(at - 1, 0, ...Array.from({ length: count }, () => -1));
  if (kind === "delete") {
    row.values.splice(at - 1, count);
    row.styles.splice(at - 1, count);
  } else {
    const look = inherit ? (row.styles[at - 2] ?? 0) : 0;
    if (row.values.length >= at) row.values.splice(at - 1, 0, ...Array.from({ length: count }, () => null));
    if (row.styles.length >= at - 1)
      row.styles.splice(at - 1, 0, ...Array.from({ length: count }, () => look));
  }
  if (row.notes !== undefined) row.notes = moveKeys(row.notes, change);
  if (row.runs !== undefined) row.runs = moveKeys(row.runs, change);
  settleOrigins(row);
}

/** For each column of a row that of the file it was; begun when the first of them moves. */
export function originColumns(row: Row): number[] {
  const width = row.origin?.values.length ?? 0;
  row.originColumns ??= Array.from({ length: width }, (_, column) => column);
  return row.originColumns;
}

/** A row whose columns all stand where they stood in the file is as if none had ever moved: it is saved as it was. */
export function settleOrigins(row: Row): void {
  const { origin, originColumns: columns } = row;
  if (columns?.length !== (origin?.values.length ?? 0)) return;
  if (columns.every((column, index) => column === index)) delete row.originColumns;
}

function moveKeys<T>(map: ReadonlyMap<number, T>, { at, count, kind }: GridChange): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [index, value] of map) {
    if (index < at - 1) moved.set(index, value);
    else if (kind === "insert") moved.set(index + count, value);
    else if (index >= at - 1 + count) moved.set(index - count, value);
  }
  return moved;
}
