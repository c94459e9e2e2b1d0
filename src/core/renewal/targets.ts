import { newRowTitle, rowName } from "../book/row-name.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { foldKey } from "../text/fold.ts";
import { type NewCell, plain, type RowCollector } from "./copied-rows.ts";
import { look } from "./review.ts";
import { type RowRenewer, renewRow } from "./row.ts";

/** Targets under the units of the new day, their assigned levels for review, their results empty. */
export function renewTargets(
  facts: BookFacts,
  renewer: RowRenewer,
  collector: RowCollector,
  from: string,
  key: string,
): void {
  const { targets, units } = facts.book;
  const standing = new Set<string>();
  for (const row of targets.rows) {
    const { campaign, name, unit: typed, assigned, measure } = row.values;
    if (campaign !== from) continue;
    const { text, remarks } = renewer.units.one(typed);
    // A target of a unit that is no more and has no heir is nobody's until a clerk says whose.
    const gone = remarks.some(({ kind }) => kind === "cần xem lại");
    const unit: NewCell = gone
      ? {
          cell: "",
          remarks: remarks.map((remark) => ({
            ...remark,
            reason: remark.reason.replace("giữ nguyên", "để trống"),
          })),
        }
      : { cell: text, remarks };
    const id = `${String(unit.cell)}|${foldKey(name)}`;
    if (standing.has(id)) {
      const reason =
        "Hai đơn vị đã nhập làm một nên chỉ tiêu này trùng với dòng trên: không chép, cộng mức giao nếu cần.";
      const shown = newRowTitle(targets, { unit: text, name });
      collector.tell(targets, shown, "", look(`${rowName(units, typed)}: ${assigned}`, "", reason));
      continue;
    }
    standing.add(id);
    const reason = `Mức giao của năm cũ cho “${name}”: giữ nguyên, ghi mức giao của năm mới.`;
    const cells = renewRow(renewer, targets, row, {
      campaign: plain(key),
      unit,
      assigned: { cell: assigned, remarks: [look(assigned, "", reason)] },
      measure: plain(measure),
      result: plain(""),
    });
    collector.add(targets, cells);
  }
}
