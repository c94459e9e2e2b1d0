import * as z from "zod/mini";
import { rowTitle } from "../../core/book/row-name.ts";
import { waitingRows } from "../../core/returns/judging.ts";
import { nfc } from "../../core/text/fold.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged, momentText } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { mostReturns, upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { notDesk, openReturns } from "./open-returns.ts";

/** Sends waiting reports back with a reason that their unit reads. Called by whoever holds the book alone. */
function sendBack(
  ports: Ports,
  keys: readonly string[],
  written: string,
): Answer<{ readonly message: string }> {
  const reason = nfc(written).trim();
  if (reason === "") return { ok: false, message: "Ghi lý do trả lại, để đơn vị biết phải làm gì." };
  const judging = openReturns(ports);
  const message = notDesk(ports, judging);
  if (message !== undefined) return { ok: false, message };
  const wanted = new Set(keys);
  const { returns } = judging.book;
  const rows = waitingRows(judging).filter(({ values }) => wanted.has(values.key));
  if (rows.length === 0) return { ok: false, message: "Báo về này không còn chờ nhận. Mở lại khung này." };
  const ats = new Set(rows.map(({ at }) => at));
  const takenBy = ports.user.email();
  const takenAt = momentText(ports.clock.now());
  const [change] = writeSheets(ports, [
    {
      table: returns,
      cells: ({ at }) => (ats.has(at) ? { state: "trả lại", reason, takenBy, takenAt } : undefined),
    },
    logged(
      ports,
      rows.map((row) => ({
        what: "Trả lại báo về",
        place: `Báo về: ${rowTitle(returns, row)}`,
        before: "chờ nhận",
        after: `trả lại: ${reason}`,
      })),
    ),
  ]);
  const conflicts = (change?.conflicts ?? []).filter(({ row, key }) => row === 0 || wanted.has(key));
  return {
    ok: true,
    value: {
      message: `Đã trả lại ${rows.length} báo về, lý do ${quoted(reason)}. ${conflictText(conflicts)}`.trim(),
    },
  };
}

export const returnsRefuse = verb({
  name: "returns.refuse",
  fields: { rows: z.array(z.object({ key: upTo(200) })).check(z.maxLength(mostReturns)), reason: upTo(2000) },
  locked: true,
  run: (ports, { rows, reason }) =>
    sendBack(
      ports,
      rows.map(({ key }) => key),
      reason,
    ),
});
