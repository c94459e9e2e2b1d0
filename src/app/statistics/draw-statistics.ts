import { statisticsBoard, statisticsOpening, statisticsSheet } from "../../core/statistics/sheet.ts";
import { statistics } from "../../core/statistics/statistics.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { openBook } from "../book/read/open-book.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { mayDrawOver, updatedText } from "../tracking/drawn-sheet.ts";

const wanted: ReadonlySet<TableName> = new Set<TableName>([
  "nominations",
  "awardHistory",
  "awards",
  "units",
  "clusterMembers",
  "campaigns",
]);

/** *Thống kê khen*: draws the sheet anew. Service calls: a constant, however many awards there are. */
export function drawStatistics(ports: Ports): void {
  alone(ports, () => {
    const { workbook, screen } = ports;
    if (!mayDrawOver(workbook, statisticsSheet, statisticsOpening)) {
      screen.alert(
        statisticsSheet,
        `Trang “${statisticsSheet}” đang có nội dung không do sổ ghi, nên sổ không vẽ đè lên. Đổi tên trang đó rồi chạy lại.`,
      );
      return;
    }
    const counted = statistics(openBook(ports, wanted).book, "");
    workbook.drawBoard(statisticsBoard(counted, updatedText(ports)));
    screen.goTo(statisticsSheet, 1, 1);
    const { all, collectives, persons } = counted.whole;
    screen.toast(`Đã vẽ ${statisticsSheet}: ${all} lượt khen, ${collectives} tập thể, ${persons} cá nhân.`);
  });
}

/** The same figures for a page or another program, of the whole book or of one campaign. */
export const statisticsRead = verb({
  name: "statistics.read",
  fields: {
    /** Key of a campaign; "" for all awards that the book knows. */
    campaign: upTo(200),
  },
  locked: false,
  run: (ports, { campaign }) => ({
    ok: true,
    value: statistics(openBook(ports, wanted).book, campaign),
  }),
});
