import { columnName } from "../sheet/column-name.ts";
import type { DrawnColumns } from "./draw-rows.ts";

/** The line of column letters; a grip at each right edge draws the column wider. */
export function drawHeads(columns: DrawnColumns, filtered: ReadonlySet<number>): HTMLElement {
  const line = document.createElement("div");
  line.className = "line heads";
  line.setAttribute("role", "row");
  line.setAttribute("aria-rowindex", "1");
  const corner = document.createElement("div");
  corner.className = "row-head corner stays";
  corner.setAttribute("role", "columnheader");
  corner.setAttribute("aria-colindex", "1");
  const name = document.createElement("span");
  name.className = "unseen";
  name.textContent = "Cả trang";
  corner.append(name);
  line.append(corner);
  const add = (column: number, width: number, frozenAt: number | undefined): void => {
    const head = document.createElement("div");
    head.className = `column-head${frozenAt === undefined ? "" : " stays"}${filtered.has(column) ? " filtered" : ""}`;
    head.setAttribute("role", "columnheader");
    head.setAttribute("aria-colindex", String(column + 1));
    if (filtered.has(column)) head.setAttribute("aria-label", `${columnName(column)}, đang lọc`);
    head.dataset["column"] = String(column);
    head.style.width = `${width}px`;
    if (frozenAt !== undefined) head.style.left = `${frozenAt}px`;
    head.textContent = columnName(column);
    const grip = document.createElement("span");
    grip.className = "grip";
    head.append(grip);
    line.append(head);
  };
  for (const { line: column, start, size } of columns.frozen) add(column, size, columns.head + start);
  const gap = document.createElement("div");
  gap.className = "gap";
  gap.style.width = `${columns.seen[0]?.start ?? 0}px`;
  line.append(gap);
  for (const { line: column, size } of columns.seen) add(column, size, undefined);
  return line;
}
