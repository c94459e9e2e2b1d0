import { readSettings } from "../../book/office-settings.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import { shortDate } from "../../calendar/date-style.ts";
import type { Owed } from "../../tracking/owed/owed.ts";
import { owedNow } from "../../tracking/owed/owed-now.ts";
import { counted, taskName } from "../../tracking/reminder/lines.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { text } from "../template/tags.ts";

/**
 * What units of the campaign should have sent and have not, or got back; in the order of *Mốc* and *Đơn vị*. The issuer
 * sends nothing to itself.
 */
export function lateItems({ book, campaign, today }: PaperContext): readonly Owed[] {
  return owedNow(book, today).filter(
    ({ milestone, unit, state, due }) =>
      milestone.values.campaign === campaign.values.key &&
      unit.values.key !== campaign.values.issuer &&
      due !== null &&
      (state === "quá hạn" || (state === "trả lại" && due < today)),
  );
}

/** The units of these items, each once, in the order of *Đơn vị*. */
export function unitsOf({ book }: PaperContext, items: readonly Owed[]): readonly RowOf<"units">[] {
  const late = new Set(items.map(({ unit }) => unit));
  return book.units.rows.filter((unit) => late.has(unit));
}

/** What a letter says of one late item. */
export const lateTags = {
  stt: text("Số thứ tự"),
  viec: text("Việc phải làm"),
  han: text("Thời hạn, theo kiểu ngày của cơ quan"),
  so_ngay_tre: text("Số ngày làm việc đã trễ"),
} as const;

/** Late items as rows of a letter: running number, what, due day, how late in working days. */
export function lateLines(
  { book }: PaperContext,
  items: readonly Owed[],
): readonly { stt: string; viec: string; han: string; so_ngay_tre: string }[] {
  const { dateStyle } = readSettings(book);
  return items.map((owed, index) => ({
    stt: String(index + 1),
    viec: `${taskName({ owed })}${owed.state === "trả lại" ? " (đã trả lại để hoàn thiện)" : ""}`,
    han: owed.due === null ? "" : shortDate(owed.due, dateStyle),
    so_ngay_tre: counted(owed.workingDaysLate ?? 0),
  }));
}
