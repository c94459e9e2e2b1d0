import { setUpFirst } from "../../core/office/next-step.ts";
import { parseTable } from "../../core/table/parse-table.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { openBook } from "../book/read/open-book.ts";
import { makeMissing } from "../book/write/make-missing.ts";

const { people } = allTables;

/**
 * *Phân quyền*: makes the sheet of people and takes the clerk there while it is empty; with people in it opens the page,
 * which shows first who may what.
 */
export function showRightsPage(ports: Ports): void {
  const { workbook, screen } = ports;
  if (workbook.layoutStamp() === "") {
    screen.alert("Phân quyền", setUpFirst);
    return;
  }
  const { book } = openBook(ports, new Set(["people"]));
  if (book.people.rows.length > 0) {
    screen.showPage("phan-quyen", "Phân quyền");
    return;
  }
  if (workbook.readHeader(people.sheet).length === 0) {
    const made = alone(ports, () => makeMissing(ports, parseTable(people, [], [])));
    if (made === undefined) return;
  }
  screen.goTo(people.sheet, 2, 1);
  screen.toast(
    "Ghi mỗi người mở sổ một dòng: địa chỉ, vai trò, và đơn vị nếu là người của đơn vị; ghi cả anh/chị là “bộ phận thi đua”. Xong, chọn lại Thi đua › Cài đặt › Phân quyền.",
  );
}
