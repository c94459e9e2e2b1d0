import { cellDay } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { appliesOn, isAsAbove } from "../facts/recipient-lines.ts";
import { foldKey } from "../text/fold.ts";
import { shortened } from "../text/quote.ts";
import { plain, type RowCollector } from "./copied-rows.ts";
import { look } from "./review.ts";
import type { RowRenewer } from "./row.ts";

/** The campaign's own lines of “Nơi nhận” that apply on the new day; lines of every paper (“*”) stand already. */
export function renewRecipients(
  facts: BookFacts,
  renewer: RowRenewer,
  collector: RowCollector,
  from: string,
  key: string,
  day: Day,
): void {
  const table = facts.book.recipients;
  for (const row of table.rows) {
    const { campaign, order, name, purpose } = row.values;
    if (campaign !== from) continue;
    if (!appliesOn(row, day)) {
      const reason = `Dòng này không áp dụng vào ngày ${cellDay(day)} (Từ ngày, Đến ngày): không chép.`;
      collector.tell(table, shortened(name), "", { kind: "đã đổi", before: name, after: "", reason });
      continue;
    }
    const line = renewer.units.line(name);
    const known = facts.book.units.rows.some(({ values }) => foldKey(values.name) === foldKey(line.text));
    const remarks =
      line.remarks.length > 0 || known || isAsAbove(name) || /^[-–]?\s*lưu:?\s*VT(?:,\s*VP)?\.?$/iu.test(name)
        ? line.remarks
        : [
            look(
              name,
              "",
              "Tên không có ở trang Đơn vị nên sổ không tự đối chiếu được: xem cơ quan, chức danh này còn như cũ không.",
            ),
          ];
    collector.add(table, {
      campaign: plain(key),
      order: plain(order ?? ""),
      name: { cell: line.text, remarks },
      purpose: plain(purpose),
      from: plain(row.values.from === null ? "" : { day: row.values.from }),
      to: plain(row.values.to === null ? "" : { day: row.values.to }),
    });
  }
}
