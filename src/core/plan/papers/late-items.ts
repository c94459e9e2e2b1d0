import { shortDate } from "../../calendar/date-style.ts";
import type { Owed } from "../../tracking/owed.ts";
import { owedNow } from "../../tracking/owed-now.ts";
import { counted, taskName } from "../../tracking/reminder-lines.ts";
import type { PaperContext } from "./paper-kind.ts";

/** What units of the campaign should have sent and have not, or got back; in the order of *Mốc* and *Đơn vị*. */
export function lateItems({ book, campaign, today }: PaperContext): readonly Owed[] {
  return owedNow(book, today).filter(
    ({ milestone, state, due }) =>
      milestone.values.campaign === campaign.values.key &&
      due !== null &&
      (state === "quá hạn" || (state === "trả lại" && due < today)),
  );
}

/** One late item as a row of a letter: running number, what, due day, how late. */
export function lateLine(
  owed: Owed,
  index: number,
): { stt: string; viec: string; han: string; so_ngay_tre: string } {
  return {
    stt: String(index + 1),
    viec: taskName({ owed }),
    han: owed.due === null ? "" : shortDate(owed.due, "dd/mm/yyyy"),
    so_ngay_tre: counted(owed.workingDaysLate ?? 0),
  };
}
