import { nothingOwed } from "../../core/office/next-step.ts";
import { identityOf, type ParsedTable } from "../../core/table/parse-table.ts";
import { judgeReport, type TypedReport } from "../../core/tracking/owed/judge-report.ts";
import { owedNow } from "../../core/tracking/owed/owed-now.ts";
import { type ReportShown, reportShown } from "../../core/tracking/owed/unit-report.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText, writeLog } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { standingIn } from "./standing-cells.ts";
import { owedTables } from "./update-tracking.ts";

/** *Báo cáo của đơn vị*: opens the page in which a unit's clerk enters what was sent. */
export function showReportPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage("bao-cao", "Báo cáo của đơn vị");
}

/** The units, and the items of this one; for "" those of the clerk's own unit. Writes nothing. */
function openReport(
  ports: Pick<Ports, "workbook" | "memo" | "user" | "clock">,
  unit: string,
): Answer<ReportShown> {
  const { book } = openBook(ports, owedTables);
  const { day } = ports.clock.now();
  if (book.tracking.rows.length === 0 && owedNow(book, day).length === 0)
    return { ok: false, message: nothingOwed(book) };
  return { ok: true, value: reportShown(book, ports.user.email(), day, unit) };
}

type ReportEntered =
  | { readonly entered: true; readonly message: string }
  /** Not written yet: the clerk answers, and `confirm` comes back with the same report. */
  | { readonly entered: false; readonly questions: readonly string[]; readonly confirm: string };

const meanwhile =
  "Dòng này vừa được người khác thêm, sửa hoặc xóa nên chưa ghi. Mở lại khung này rồi ghi lại.";

/**
 * Enters a report in *Theo dõi* under who and when, and logs it from what to what. The row is found by milestone, unit
 * and period in a fresh read, and added where tracking has not made it yet; sent again after a fault, the same report
 * is written into the same row, and how the unit now stands beside it. Called by whoever holds the book alone.
 * @param confirmed the `confirm` of the questions that were answered with yes; "" at first
 */
function enterReport(ports: Ports, typed: TypedReport, confirmed: string): Answer<ReportEntered> {
  const { book } = openBook(ports, owedTables);
  const enteredBy = ports.user.email();
  const now = ports.clock.now();
  const judged = judgeReport(book, typed, enteredBy, now.day);
  if (!judged.ok) return judged;
  const { row, questions, confirm, log, message } = judged;
  // Also where the questions are others than those answered: somebody wrote there meanwhile.
  if (confirm !== "" && confirm !== confirmed)
    return { ok: true, value: { entered: false, questions, confirm } };

  const table = book.tracking;
  const cells = {
    ...judged.cells,
    ...standingIn(book, now.day)({ ...typed, ...judged.cells }),
    enteredBy,
    enteredAt: momentText(now),
  };
  if (row === undefined) {
    const { milestone, unit, period } = typed;
    const added = { milestone, unit, period, ...cells };
    const id = identityOf(table.table, added);
    const missing = (fresh: ParsedTable) => !fresh.rows.some((other) => other.id === id);
    const written = writeSheet(ports, { table, added: (fresh) => (missing(fresh) ? [added] : []) });
    if (written.added.length === 0) return { ok: false, message: meanwhile };
  } else {
    const { rowNow } = writeSheet(ports, {
      table,
      cells: ({ at }) => (at === row.at ? cells : undefined),
    });
    if (!rowNow.has(row.at)) {
      return { ok: false, message: meanwhile };
    }
  }
  writeLog(ports, [log]);
  return { ok: true, value: { entered: true, message } };
}

export const reportOpen = verb({
  name: "report.open",
  fields: { unit: upTo(200) },
  locked: false,
  run: (ports, { unit }) => openReport(ports, unit),
});

export const reportEnter = verb({
  name: "report.enter",
  fields: {
    milestone: upTo(200),
    unit: upTo(200),
    period: upTo(200),
    received: upTo(100),
    paper: upTo(2000),
    remark: upTo(10_000),
    confirmed: upTo(20),
  },
  locked: true,
  run: (ports, { confirmed, ...typed }) => enterReport(ports, typed, confirmed),
});
