import { officeCalendar } from "../../core/book/office-calendar.ts";
import { provisionalYearsNotice } from "../../core/calendar/working/provisional-notice.ts";
import { nothingOwed } from "../../core/office/next-step.ts";
import { boardOf, boardOpening, boardSheet } from "../../core/tracking/board/sheet.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { mayDrawOver, updatedText } from "./drawn-sheet.ts";
import { type ReadBoard, readBoard } from "./read-board.ts";

const page = "bang-dieu-khien";

/** What to know of the years whose days off are not announced yet, in which something shown falls due. */
function provisionalNotice({ book, model: { items, today } }: ReadBoard): string {
  const days = [today, ...items.flatMap(({ due }) => (due === null ? [] : [due]))];
  return provisionalYearsNotice(
    days.map((day) => Number(day.slice(0, 4))),
    officeCalendar(book),
  );
}

/**
 * *Bảng điều khiển*: draws the sheet anew and opens the page beside it. Service calls: a constant, however much is owed.
 */
export function drawBoard(ports: Ports): void {
  alone(ports, () => {
    const { workbook, screen } = ports;
    if (!mayDrawOver(workbook, boardSheet, boardOpening)) {
      screen.alert(
        boardSheet,
        `Trang “${boardSheet}” đang có nội dung không do sổ ghi, nên sổ không vẽ đè lên. Đổi tên trang đó rồi chạy lại.`,
      );
      return;
    }
    const read = readBoard(ports);
    const { model, waiting, dossiers } = read;
    if (model.items.length === 0 && dossiers.length === 0) {
      screen.alert(boardSheet, nothingOwed(read.book));
      return;
    }
    const provisional = provisionalNotice(read);
    workbook.drawBoard(boardOf(model, { updated: updatedText(ports), provisional, waiting, dossiers }));
    screen.goTo(boardSheet, 1, 1);
    screen.toast(
      `Đã vẽ ${boardSheet}: ${model.unitsOverdue} đơn vị quá hạn, ${model.headline.open} phần việc còn phải nộp${waiting === 0 ? "" : `, ${waiting} việc chờ nhận`}.`,
    );
    screen.showPage(page, boardSheet);
  });
}
