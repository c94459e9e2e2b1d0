import * as z from "zod/mini";
import { cellsSchema } from "../../core/returns/cells-json.ts";
import { judgeReturn, seenPrint } from "../../core/returns/judge.ts";
import type { Return } from "../../core/returns/return.ts";
import { rowOfReturn } from "../../core/returns/return-row.ts";
import { sealOf } from "../../core/returns/seal.ts";
import type { Ports } from "../../ports/ports.ts";
import type { NewRow } from "../book/write/sheet-change.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import type { Answer } from "../door/answer.ts";
import { mostReturns, upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { notDesk, openReturns } from "./open-returns.ts";
import { type Taken, takeOver } from "./take-returns.ts";

const returned = z.object({
  key: z.string().check(z.minLength(1), z.maxLength(100)),
  table: z.enum(["tracking", "registrations", "targets", "nominations"]),
  unit: upTo(200),
  campaign: upTo(600),
  target: upTo(600),
  cells: cellsSchema,
  sent: z.nullable(cellsSchema),
  by: upTo(300),
  at: upTo(50),
  source: upTo(300),
});

export interface Added extends Taken {
  /** Reports that came into *Báo về* now; the others were there already. */
  readonly added: number;
}

/** The row of a report in *Báo về*, sealed as its author wrote it. */
export function sealedRow(secret: string, row: NewRow & ReturnType<typeof rowOfReturn>): NewRow {
  return { ...row, seal: sealOf(secret, row, false) };
}

/**
 * The way into *Báo về* for what comes in files: each report once by its key, however often a file is read. What nothing
 * speaks against is then taken over where the desk wants so; the rest waits there to be looked at. Called by whoever
 * holds the book alone.
 */
function addReturns(ports: Ports, returns: readonly Return[], take: boolean): Answer<Added> {
  const judging = openReturns(ports);
  const message = notDesk(ports, judging);
  if (message !== undefined) return { ok: false, message };
  const rows = [...new Map(returns.map((each) => [each.key, each])).values()].map((each) =>
    sealedRow(judging.secret, rowOfReturn(each)),
  );
  const known = new Set(judging.book.returns.rows.map(({ values }) => values.key));
  const added = rows.every((row) => known.has(String(row["key"])))
    ? []
    : writeSheet(ports, {
        table: judging.book.returns,
        added: (now) => {
          const there = new Set(now.rows.map(({ values }) => values["key"]));
          return rows.filter((row) => !there.has(String(row["key"])));
        },
      }).added;
  const came = `Đã ghi ${added.length} báo về vào trang Báo về${added.length < rows.length ? `, ${rows.length - added.length} báo về đã có từ trước` : ""}.`;
  if (!take)
    return { ok: true, value: { added: added.length, message: came, taken: 0, batch: "", left: [] } };
  const now = openReturns(ports);
  const mine = new Set(returns.map(({ key }) => key));
  const wanted = now.book.returns.rows.flatMap((row) => {
    if (!mine.has(row.values.key)) return [];
    return [{ key: row.values.key, seen: seenPrint(judgeReturn(now, row)), prefer: "" as const }];
  });
  const taken = takeOver(ports, now, wanted);
  return { ok: true, value: { ...taken, added: added.length, message: `${came} ${taken.message}` } };
}

export const returnsAdd = verb({
  name: "returns.add",
  fields: { returns: z.array(returned).check(z.maxLength(mostReturns)), take: z.boolean() },
  locked: true,
  run: (ports, { returns, take }) => addReturns(ports, returns, take),
});
