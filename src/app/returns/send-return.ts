import * as z from "zod/mini";
import { lastNamed } from "../../core/book/row-by-key.ts";
import { rowName } from "../../core/book/row-name.ts";
import type { Day } from "../../core/calendar/day.ts";
import { authorOf } from "../../core/returns/author.ts";
import { judgeSaid } from "../../core/returns/judge-said.ts";
import type { Judging } from "../../core/returns/judged.ts";
import { isWithdrawn, standingOf } from "../../core/returns/judging.ts";
import { cellsOfRow } from "../../core/returns/plan.ts";
import type { Return } from "../../core/returns/return.ts";
import { returnKey, rowOfReturn } from "../../core/returns/return-row.ts";
import { sealedValues, sealOf } from "../../core/returns/seal.ts";
import { unitColumns } from "../../core/returns/unit-columns.ts";
import type { Cell } from "../../core/table/cell.ts";
import { cellText, parseCell } from "../../core/table/parse-cell.ts";
import type { ParsedTable } from "../../core/table/parse-table.ts";
import { nfc } from "../../core/text/fold.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { writeSheet } from "../book/write/write-sheets.ts";
import { momentText } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { sealedRow } from "./add-returns.ts";
import { openForUnit } from "./open-returns.ts";

const fields = {
  unit: upTo(200),
  table: z.enum(["tracking", "registrations", "targets", "nominations"]),
  campaign: upTo(600),
  /** As in a Return: `milestone|period`, the key of a row, the name of a target, "" for a new row. */
  target: upTo(600),
  /** As typed, by column key. */
  cells: z.record(upTo(50), upTo(5000)),
  paper: upTo(500),
  link: upTo(2000),
  remark: upTo(5000),
  /** The page's number of this form: sent again after a fault it is the same report. */
  ticket: z.string().check(z.minLength(1), z.maxLength(100)),
};

/** Texts as their columns read them; what a column does not take stays text, and is a finding. */
function readTyped(
  { book }: Judging,
  table: Return["table"],
  typed: Readonly<Record<string, string>>,
): Return["cells"] {
  const { columns } = book[table].table as ParsedTable["table"];
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]): [string, Cell] => {
      const column = columns[name];
      const written = nfc(text).trim();
      if (column?.kind !== "day" || written === "") return [name, written];
      const { value, problem } = parseCell(written, column);
      return [name, problem === undefined && typeof value === "string" ? { day: value as Day } : written];
    }),
  );
}

/** The row that a report changes, as the unit saw it; null for a new one, and for what a desk may have typed first. */
function sentOf(
  { book }: Judging,
  { table, target, unit }: Pick<Return, "table" | "target" | "unit">,
): Return["sent"] {
  if (table !== "registrations" && table !== "nominations") return null;
  const row = lastNamed<(typeof book)[typeof table]["rows"][number]>(book[table], target);
  return target === "" || row === undefined || row.values.unit !== unit
    ? null
    : cellsOfRow(book[table], row, unitColumns[table]);
}

/**
 * One report of a unit, into *Báo về* and nowhere else: that is all that the rights of its person reach. Refused for what
 * the desk would refuse, and for another unit than the caller's. Called by whoever holds the book alone.
 */
function sendReturn(
  ports: Ports,
  asked: RequestOf<typeof fields>,
): Answer<{ readonly message: string; readonly key: string }> {
  const judging = openForUnit(ports);
  const { book } = judging;
  const by = ports.user.email();
  const author = authorOf(book, by);
  const { unit, table, target, ticket } = asked;
  if (author.role === "đơn vị" && !author.units.includes(unit))
    return {
      ok: false,
      message: `Trang Phân quyền không ghi anh/chị là người của ${quoted(rowName(book.units, unit))}. Hỏi bộ phận thi đua.`,
    };
  if (author.role === "người xem")
    return { ok: false, message: "Trang Phân quyền ghi anh/chị chỉ được xem sổ. Hỏi bộ phận thi đua." };
  const milestone = table === "tracking" ? lastNamed(book.milestones, target.split("|")[0] ?? "") : undefined;
  const cells = readTyped(judging, table, asked.cells);
  const [paper, link, remark] = [asked.paper, asked.link, asked.remark].map((text) => nfc(text).trim());
  const papers = [paper, link].filter((part) => part !== "").join("; ");
  const inTracking = {
    ...(papers === "" ? {} : { paper: papers }),
    ...(remark === "" ? {} : { remark: remark ?? "" }),
  };
  const ret: Return = {
    key: returnKey({ unit, table, target }, ticket),
    table,
    unit,
    campaign: milestone?.values.campaign ?? asked.campaign,
    target,
    cells: { ...cells, ...(table === "tracking" ? inTracking : {}) },
    sent: sentOf(judging, asked),
    by,
    at: momentText(ports.clock.now()),
    source: "Việc của đơn vị tôi",
  };
  const sent = { ok: true, value: { key: ret.key, message: "Đã báo; bộ phận thi đua sẽ nhận." } } as const;
  if (book.returns.rows.some(({ values }) => values.key === ret.key)) return sent;
  const refusals = judgeSaid(judging, ret).findings.filter(({ grade }) => grade === "refuse");
  if (lastNamed(book.units, unit) === undefined)
    return { ok: false, message: "Trang Đơn vị không có đơn vị này. Mở lại khung này." };
  if (refusals.length > 0) return { ok: false, message: refusals.map(({ text }) => text).join(" ") };
  const row = { ...rowOfReturn(ret), paper: paper ?? "", link: link ?? "", remark: remark ?? "" };
  const { added } = writeSheet(ports, {
    table: book.returns,
    narrow: true,
    added: (now) =>
      now.rows.some(({ values }) => values["key"] === ret.key) ? [] : [sealedRow(judging.secret, row)],
  });
  return added.length > 0
    ? sent
    : { ok: false, message: "Có người đang sửa trang Báo về nên chưa ghi. Bấm gửi lần nữa." };
}

export const returnsSend = verb({ name: "returns.send", fields, locked: true, run: sendReturn });

/** Its author takes a report back while it waits: by its seal, for the other columns are the desk's. */
function withdraw(ports: Ports, key: string): Answer<{ readonly message: string }> {
  const judging = openForUnit(ports);
  const { book, secret } = judging;
  const row = book.returns.rows.find(({ values }) => values.key === key);
  if (row === undefined || standingOf(row) !== "chờ nhận")
    return { ok: false, message: "Báo về này không còn chờ nhận nên không rút được. Mở lại khung này." };
  const by = ports.user.email();
  const author = authorOf(book, by);
  const mine =
    cellText(row.values.by).toLowerCase() === by.toLowerCase() || author.units.includes(row.values.unit);
  if (!mine)
    return { ok: false, message: "Chỉ người đã báo, hoặc người của đơn vị ấy, rút được báo về này." };
  const done = { ok: true, value: { message: "Đã rút báo về." } } as const;
  if (isWithdrawn(judging, row)) return done;
  const seal = sealOf(secret, sealedValues(book.returns, row), true);
  const { rowNow, conflicts } = writeSheet(ports, {
    table: book.returns,
    cells: ({ at }) => (at === row.at ? { seal } : undefined),
  });
  return rowNow.has(row.at) ? done : { ok: false, message: conflictText(conflicts) };
}

export const returnsWithdraw = verb({
  name: "returns.withdraw",
  fields: { key: upTo(200) },
  locked: true,
  run: (ports, { key }) => withdraw(ports, key),
});
