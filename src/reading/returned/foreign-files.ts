import { type ForeignTable, foreignRows, foreignTable } from "../../core/forms/back/foreign-table.ts";
import type { Grid, GridRow } from "../../core/forms/back/grid.ts";
import { sourceOfDocx } from "../../docx/source/read-source.ts";
import { readGrids } from "../../xlsx/source/read-grids.ts";

/** The rows of a Word file's tables, one below the other. */
function wordGrid(bytes: Uint8Array): readonly Grid[] {
  const source = sourceOfDocx(bytes);
  if (!source.ok) return [];
  const rows = source.lines.flatMap(({ cells = [] }, at): readonly GridRow[] => {
    const filled = cells.flatMap((text, column) =>
      text.trim() === ""
        ? []
        : [{ column: column + 1, value: text, shows: "plain", formula: "", merged: "" } as const],
    );
    return filled.length === 0 ? [] : [{ at: at + 1, cells: filled }];
  });
  return [{ name: "Bảng", hidden: false, rows }];
}

/** A table of a unit's own making as a report: its rows by our columns, and what of them cannot be read. */
export interface ForeignFile {
  readonly name: string;
  readonly table: ForeignTable;
  readonly read: ReturnType<typeof foreignRows>;
}

/** The tables of a unit's own making in a workbook or a Word file that fit one of ours; none where nothing does. Never throws. */
export function foreignFiles(name: string, bytes: Uint8Array): readonly ForeignFile[] {
  const read = /\.docx$/iu.test(name) ? undefined : readGrids(bytes);
  const grids = read === undefined ? wordGrid(bytes) : read.ok ? read.grids : [];
  return grids
    .filter(({ hidden }) => !hidden)
    .flatMap((grid): readonly ForeignFile[] => {
      const table = foreignTable(grid, {});
      return table === undefined ? [] : [{ name, table, read: foreignRows(table, table.columns) }];
    });
}

/** What a table is taken for, column by column, in a sentence. */
export function toldForeign({ table: { layout, headers, columns }, read }: ForeignFile): string {
  const pairs = columns.map(({ key, column }) => {
    const ours = layout.columns.find((each) => each.key === key)?.header ?? key;
    return `“${headers[column - 1] ?? ""}” là ${ours}`;
  });
  return `Không phải tệp mẫu, nhưng có bảng giống trang ${layout.sheet}, ${read.rows.length} dòng: ${pairs.join("; ")}. Chạy lại với --unit và --campaign để nhận bảng ấy.`;
}
