import { tableOf } from "../../core/book/parsed-book.ts";
import { placeText, rowTitle } from "../../core/book/row-name.ts";
import { type Difference, differencesFrom } from "../../core/shipped/renew-rows.ts";
import { hasOrigin } from "../../core/table/origin.ts";
import { type ParsedRow, type ParsedTable, unreadTable } from "../../core/table/parse-table.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { undo } from "../../core/tables/office/undo.ts";
import { shortened } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { rowsToShip } from "../book/add-shipped-rows.ts";
import { alone } from "../book/alone.ts";
import { exactCell } from "../book/read/exact-cell.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { NewRow } from "../book/write/sheet-change.ts";
import { writeSheet, writeSheets } from "../book/write/write-sheets.ts";
import { logged, momentText } from "../book/write-log.ts";

const command = "Trả về dòng gốc";

/** The row of law on which the clerk stands. */
interface Selected {
  readonly name: TableName;
  readonly table: ParsedTable;
  readonly row: ParsedRow;
}

function selectedRow(ports: Ports): Selected | undefined {
  const at = ports.screen.selection();
  const [name, declared] = tableOf(at?.sheet ?? "") ?? [];
  if (at === undefined || name === undefined || declared === undefined || !hasOrigin(declared))
    return undefined;
  const table: ParsedTable = openBook(ports, new Set([name])).book[name];
  const row = table.rows.find((each) => each.at === at.row);
  return row === undefined ? undefined : { name, table, row };
}

const told = ({ header, before, after }: Difference): string =>
  `• ${header}: “${shortened(before)}” → “${shortened(after)}”`;

/** Writes the shipped cells; what stood in each is kept to the byte, so that *Hoàn tác* gives it back. */
function write(
  ports: Ports,
  { table, row }: Selected,
  cells: NewRow,
  differences: readonly Difference[],
): string {
  const { workbook, user, clock } = ports;
  const { sheet } = table.table;
  const exactAt = (line: number, key: string): string =>
    exactCell(workbook, sheet, line, table.columns.at.get(key) ?? 0).exact;
  const before = differences.map(({ key }) => exactAt(row.at, key));
  const { rowNow, now, conflicts } = writeSheet(ports, {
    table,
    cells: (was, { at }) => (was === row && at === row.at ? cells : undefined),
  });
  const moved = differences.some(({ key }) => now.columns.at.get(key) !== table.columns.at.get(key));
  if (rowNow.get(row.at) !== row.at || moved || conflicts.length > 0)
    return conflictText(conflicts) || "Trang vừa được người khác sửa. Chạy lại.";
  const at = momentText(clock.now());
  const kept = differences.map(
    ({ key, header }, index): NewRow => ({
      at,
      who: user.email(),
      sheet,
      row: String(row.at),
      column: header,
      before: before[index] ?? "",
      after: exactAt(row.at, key),
      state: "",
    }),
  );
  const entries = differences.map((each) => ({
    what: command,
    place: placeText({ sheet, row: row.at, title: rowTitle(table, row), column: each.header }),
    before: each.before,
    after: each.after,
  }));
  writeSheets(ports, [{ table: unreadTable(undo), added: kept }, logged(ports, entries)]);
  return "";
}

/**
 * *Trả về dòng gốc*: the row of law on which the clerk stands says again what ships with the product, after she saw each cell
 * before and after. Logged, and taken back cell by cell as cures are.
 * @param product the version whose rows ship
 */
export function restoreSelected(ports: Ports, product: string): void {
  alone(ports, () => {
    const { screen } = ports;
    const selected = selectedRow(ports);
    if (selected === undefined) {
      screen.alert(
        command,
        "Đứng ở dòng muốn trả về tại trang Danh mục khen, Quy tắc, Thời hạn luật, Hồ sơ luật, Văn bản pháp lý hoặc Ngày nghỉ rồi chạy lại; chưa ghi gì.",
      );
      return;
    }
    const ships = rowsToShip(ports, product)().find(({ table }) => table === selected.name);
    const from = ships === undefined ? undefined : differencesFrom(selected.table, selected.row, ships);
    const { sheet } = selected.table.table;
    const title = rowTitle(selected.table, selected.row);
    const place = placeText({ sheet, row: selected.row.at, title, column: "" });
    if (from === undefined) {
      screen.alert(command, `${place} là dòng cơ quan thêm, không có dòng gốc để trả về; chưa ghi gì.`);
      return;
    }
    const { cells, differences } = from;
    if (differences.length === 0) {
      screen.toast(`${place} đang đúng như dòng kèm theo sổ.`);
      return;
    }
    const question = `${place} sẽ được ghi lại như dòng kèm theo sổ:\n\n${differences.map(told).join("\n")}`;
    if (!screen.confirm(command, question)) return;
    const failed = write(ports, selected, cells, differences);
    if (failed === "")
      screen.toast(`Đã trả ${place} về dòng gốc. Muốn lấy lại thì bấm Hoàn tác ở khung kết quả kiểm tra.`);
    else screen.alert(command, failed);
  });
}
