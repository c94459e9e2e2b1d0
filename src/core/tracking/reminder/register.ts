import type { RowOf } from "../../book/parsed-book.ts";
import type { Day } from "../../calendar/day.ts";
import { identityOf } from "../../table/parse-table.ts";
import { reminders } from "../../tables/deadline/reminders.ts";
import type { Reminded } from "./ladder.ts";

/** A row of *Thư nhắc*, wherever it stands in the sheet. */
export type LetterRow = Pick<RowOf<"reminders">, "id" | "values">;

/** What finds a recipient's row of a day again. */
export function letterId(date: Day, recipient: string): string {
  return identityOf(reminders, { date, recipient });
}

const MARK = /^(.*) · bậc ([+-]?\d{1,3})$/u;

/**
 * The rungs that count as mailed: those of letters that left, and of today's letters that may have left. An uncertain
 * letter of an earlier day counts for nothing: its recipient would be forgotten.
 * @param except the row of a letter that is being sent again; "" for none
 */
export function readReminded(rows: readonly LetterRow[], today: Day, except: string): Reminded {
  const reminded = new Map<string, Set<number>>();
  for (const { id, values } of rows) {
    const mayHaveLeft =
      values.date === today && (values.state === "đang gửi" || values.state === "chưa chắc") && id !== except;
    if (values.state !== "đã gửi" && !mayHaveLeft) continue;
    for (const line of values.items.split("\n")) {
      const [, key = "", rung = ""] = MARK.exec(line.trim()) ?? [];
      if (key === "") continue;
      const rungs = reminded.get(key) ?? new Set();
      reminded.set(key, rungs.add(Number(rung)));
    }
  }
  return reminded;
}
