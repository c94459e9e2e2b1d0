import { milestoneWords } from "../book/milestone-name.ts";
import { rowNames } from "../book/row-name.ts";
import { cellDay } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import { findDates } from "../calendar/find-dates.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { foldKey } from "../text/fold.ts";
import type { RenewedBasis } from "./bases.ts";
import { type NewCell, plain, type RowCollector } from "./copied-rows.ts";
import { renewRecipients } from "./recipients.ts";
import { look, type Remark } from "./review.ts";
import { type RowRenewer, renewProse, renewRow } from "./row.ts";
import { renewTargets } from "./targets.ts";

/** A deadline's new words, with a word where their day is a day off: the plan of another year may not mean it. */
function deadlineCell(facts: BookFacts, renewer: RowRenewer, words: string): NewCell {
  const { cell, remarks } = renewProse(renewer, words);
  const offs = findDates(String(cell)).flatMap(({ text, day }): readonly Remark[] => {
    const reason = day === undefined ? undefined : facts.calendar().reasonOff(day);
    return day === undefined || reason === undefined
      ? []
      : [look(words, String(cell), `Ngày ${cellDay(day)} là ngày nghỉ (${reason}): xem lại “${text}”.`)];
  });
  return { cell, remarks: [...remarks, ...offs] };
}

/** Everything that belongs to a campaign: phases, paragraphs, bases, recipients, milestones, targets. */
export function renewParts(
  facts: BookFacts,
  renewer: RowRenewer,
  collector: RowCollector,
  from: string,
  key: string,
  day: Day,
  bases: readonly RenewedBasis[],
): void {
  const { phases, outline, legalBases, milestones, deadlineChanges, units } = facts.book;
  const campaign = plain(key);
  const own = ({ values }: { readonly values: { readonly campaign: string } }): boolean =>
    values.campaign === from;
  const keyOf = (old: string): string => renewer.milestones.get(foldKey(old)) ?? "";

  for (const row of phases.rows.filter(own))
    collector.add(phases, renewRow(renewer, phases, row, { campaign }));

  for (const row of outline.rows.filter(own)) {
    const lead = renewer.units.list(row.values.lead);
    const support = renewer.units.list(row.values.support);
    // After a merger one unit may stand on both sides.
    const leads = new Set(lead.text.split("; ").map(foldKey));
    const helpers = support.text
      .split("; ")
      .filter((unit) => support.text === row.values.support || !leads.has(foldKey(unit)));
    const cells = renewRow(renewer, outline, row, {
      campaign,
      lead: { cell: lead.text, remarks: lead.remarks },
      support: { cell: helpers.join("; "), remarks: support.remarks },
      milestone: plain(keyOf(row.values.milestone)),
    });
    collector.add(outline, cells);
  }

  for (const { order, cells, remark } of bases) {
    if (cells === null) collector.tell(legalBases, "", "", remark);
    else {
      const { number, ...others } = cells;
      collector.add(legalBases, {
        campaign,
        order: plain(order ?? ""),
        number: { cell: number, remarks: [remark] },
        ...Object.fromEntries(Object.entries(others).map(([column, cell]) => [column, plain(cell)])),
      });
    }
  }

  renewRecipients(facts, renewer, collector, from, key, day);

  for (const row of milestones.rows.filter(own)) {
    const audience = renewer.units.list(row.values.audience);
    const next = keyOf(row.values.key);
    collector.add(
      milestones,
      renewRow(renewer, milestones, row, {
        campaign,
        key: plain(next),
        audience: { cell: audience.text, remarks: audience.remarks },
        deadline: deadlineCell(facts, renewer, row.values.deadline),
        remind: plain(row.values.remind),
      }),
    );
    for (const { values } of deadlineChanges.rows) {
      if (row.values.key === "" || values.milestone !== row.values.key) continue;
      const before = [rowNames(units, values.audience), values.kind, values.deadline]
        .filter((part) => part !== "")
        .join(": ");
      collector.tell(
        deadlineChanges,
        milestoneWords(facts.book, row.values.key) ?? "",
        "",
        look(
          before,
          "",
          "Hạn riêng, gia hạn của năm cũ không chép: thêm lại ở trang Hạn riêng nếu năm mới còn cần.",
        ),
      );
    }
  }

  renewTargets(facts, renewer, collector, from, key);
}
