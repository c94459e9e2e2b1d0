import type { RowOf } from "../book/parsed-book.ts";
import { lastNamed } from "../book/row-by-key.ts";
import { rowName } from "../book/row-name.ts";
import { hashText } from "../table/hash.ts";
import { cellText } from "../table/parse-cell.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import { quoted } from "../text/quote.ts";
import { judgeSaid } from "./judge-said.ts";
import {
  type JudgedReturn,
  type Judging,
  look,
  type ReturnConflict,
  type ReturnFinding,
  refuse,
  type Target,
} from "./judged.ts";
import { mergeCells } from "./merge.ts";
import { cellsOfRow, type Plan } from "./plan.ts";
import type { Return } from "./return.ts";
import { returnOfRow } from "./return-row.ts";
import { type SealState, sealedValues, sealState } from "./seal.ts";
import { unitColumns } from "./unit-columns.ts";

function sealFindings(seal: SealState, { by, at }: Return): readonly ReturnFinding[] {
  switch (seal.kind) {
    case "none":
      return [look("Dòng gõ tay, không có dấu của người báo. Đối chiếu với đơn vị rồi nhận.")];
    case "foreign":
      return [look("Dòng mang dấu của sổ khác, vì sổ này là bản sao. Đối chiếu với đơn vị rồi nhận.")];
    case "changed": {
      const told = seal.columns
        .map(({ header, was, now }) => `${header} từ ${quoted(was)} thành ${quoted(now)}`)
        .join("; ");
      const what = told === "" ? "không rõ đã sửa gì" : told;
      const who = by === "" ? "" : ` ${by}`;
      return [look(`Dòng đã bị sửa sau khi người báo${who} gửi (${at}): ${what}. Hỏi lại đơn vị rồi nhận.`)];
    }
    default:
      return [];
  }
}

function rowFindings({ book, keys, unread }: Judging, row: RowOf<"returns">): readonly ReturnFinding[] {
  const { unit, key } = row.values;
  const doubles = keys.get(key) ?? [];
  const read = (unread.get(row.at) ?? []).map(({ column, message, fix }) =>
    refuse(`${column === "" ? "" : `Cột ${column}: `}${message} ${fix}`),
  );
  const known = unit !== "" && lastNamed(book.units, unit) !== undefined;
  return [
    ...read,
    ...(known || read.length > 0
      ? []
      : [refuse("Trang Đơn vị không có đơn vị báo. Chọn đơn vị ở cột Đơn vị.")]),
    ...(key !== "" && doubles.length > 1
      ? [
          refuse(
            `Báo về có nhiều dòng cùng một báo cáo (dòng ${doubles.join(", ")}). Để lại dòng gốc, xóa dòng chép.`,
          ),
        ]
      : []),
  ];
}

/** A report on its row of the book: what it would write, and where both changed the same. */
function merged({ book }: Judging, ret: Return, target: Extract<Target, { readonly ok: true }>) {
  const table: ParsedTable = book[ret.table];
  const { row, identity, found, beside, again, place } = target;
  const said = Object.fromEntries(
    Object.entries(ret.cells).filter(([column]) => unitColumns[ret.table].includes(column)),
  );
  const stands = row === undefined ? {} : cellsOfRow(table, row, Object.keys(said));
  const { taken, conflicts } = mergeCells(again ? stands : (ret.sent ?? {}), said, stands);
  const written = row === undefined ? { ...identity, ...said, ...beside } : { ...taken, ...beside };
  const columns = Object.keys(row === undefined ? {} : { ...written, ...said });
  const values: Readonly<Record<string, unknown>> = row?.values ?? {};
  const [by, at] = [values["enteredBy"], values["enteredAt"]];
  const plan: Plan = {
    table: ret.table,
    row: identity,
    found,
    was: row === undefined ? null : cellsOfRow(table, row, columns),
    now: written,
    place,
  };
  return {
    plan,
    disputed:
      row === undefined ? {} : Object.fromEntries(conflicts.map((column) => [column, said[column] ?? ""])),
    conflicts: (row === undefined ? [] : conflicts).map((column): ReturnConflict => {
      const called = (cell: unknown): string => {
        const text = cellText((cell ?? "") as never);
        return table.refs?.get(column)?.called(text) ?? text;
      };
      return {
        column,
        header: table.table.columns[column]?.header ?? column,
        unit: called(said[column]),
        book: called(stands[column]),
        by: typeof by === "string" && by !== "" ? `${by}, ${String(at)}` : "",
      };
    }),
  };
}

/** Judges one waiting report against the book as it is. */
export function judgeReturn(judging: Judging, row: RowOf<"returns">): JudgedReturn {
  const { book, secret, unread } = judging;
  const unit = rowName(book.units, row.values.unit);
  const none = { conflicts: [], plan: undefined, disputed: {} };
  const read = returnOfRow(book, row);
  const seal = sealState(secret, sealedValues(book.returns, row));
  const own = rowFindings(judging, row);
  const sealed = seal.kind === "fits";
  if ("unread" in read)
    return { row, unit, ret: undefined, findings: [...own, refuse(read.unread)], ...none, sealed };
  const { ret } = read;
  // What cannot be read is told once: whatever follows from it would say the same again.
  if (unread.has(row.at))
    return { row, unit, ret, findings: [...own, ...sealFindings(seal, ret)], ...none, sealed };
  const target = judgeSaid(judging, ret);
  const findings = [...own, ...sealFindings(seal, ret), ...target.findings];
  if (!target.ok || findings.some(({ grade }) => grade === "refuse"))
    return { row, unit, ret, findings, ...none, sealed };
  const { plan, conflicts, disputed } = merged(judging, ret, target);
  const idle = plan.was !== null && Object.keys(plan.now).length + conflicts.length === 0;
  const there = idle ? [look("Sổ đã ghi đúng như vậy; nhận thì không có gì thay đổi.")] : [];
  return { row, unit, ret, findings: [...findings, ...there], conflicts, disputed, plan, sealed };
}

/** The plan once the desk decided whose word counts where both changed the same. */
export function decidedPlan({ plan, disputed }: JudgedReturn, prefer: "unit" | "book"): Plan | undefined {
  return plan === undefined || prefer === "book" ? plan : { ...plan, now: { ...plan.now, ...disputed } };
}

/** The fingerprint of all that is shown of a report: what is taken over is what was seen. */
export function seenPrint({ row, ret, findings, conflicts, plan, disputed }: JudgedReturn): string {
  const { paper, link, remark } = row.values;
  return hashText(JSON.stringify([ret, paper, link, remark, findings, conflicts, plan, disputed]));
}
