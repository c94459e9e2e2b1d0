import { nominationStage } from "../award/nomination-state.ts";
import type { RowOf } from "../book/parsed-book.ts";
import { lastNamed } from "../book/row-by-key.ts";
import { newRowTitle, rowName, rowTitle } from "../book/row-name.ts";
import { hashText } from "../table/hash.ts";
import { cellText } from "../table/parse-cell.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";
import { foldKey, foldText } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";
import { type Judging, look, refuse, type Target } from "./judged.ts";
import type { Return } from "./return.ts";

const refused = (text: string): Target => ({ ok: false, findings: [refuse(text)] });

/** The key of a row that a report makes: worked out from the report's, so that a second run finds the row there. */
const derivedKey = (stem: "DK" | "DN", key: string): string =>
  `${stem}-${hashText(key).slice(0, 8).toUpperCase()}`;

const text = ({ cells }: Return, column: string): string => cellText(cells[column] ?? "");

/** Why a row that an id leads to is not this unit's, or what is missing for a new one. */
function notHers(
  { book }: Judging,
  ret: Return,
  sheet: string,
  row: RowOf<"registrations"> | RowOf<"nominations"> | undefined,
): string | undefined {
  if (row !== undefined && row.values.unit !== ret.unit)
    return `Dòng được báo về là của ${quoted(rowName(book.units, row.values.unit))}, không phải của đơn vị này. Trả lại.`;
  if (row !== undefined && ret.campaign !== "" && row.values.campaign !== ret.campaign)
    return "Dòng được báo về thuộc phong trào khác. Trả lại để đơn vị chọn đúng phong trào.";
  if (row === undefined && ret.target !== "")
    return `Trang ${sheet} không còn dòng được báo về. Trả lại, hoặc nhập tay nếu vẫn cần.`;
  return undefined;
}

/** The row of *Đăng ký* that a registration makes or changes. */
export function judgeRegistration(judging: Judging, ret: Return): Target {
  const { registrations } = judging.book;
  const key = ret.target || derivedKey("DK", ret.key);
  const row = lastNamed(registrations, key);
  const refusal = notHers(judging, ret, "Đăng ký", row);
  if (refusal !== undefined) return refused(refusal);
  if (row === undefined && text(ret, "content") === "")
    return refused("Chưa ghi nội dung đăng ký. Trả lại để đơn vị ghi.");
  const same = registrations.rows.find(
    ({ values }) =>
      values.key !== key &&
      values.unit === ret.unit &&
      values.campaign === ret.campaign &&
      foldText(values.content) === foldText(text(ret, "content")),
  );
  const state = row?.values.state ?? "";
  const sends = row === undefined || state === "chưa gửi" || state === "trả lại";
  return {
    ok: true,
    row,
    ...keyed(registrations, ret, key, row),
    beside: sends ? { state: "đã gửi" } : {},
    again: false,
    findings: [
      ...(same === undefined ? [] : [look(`Đơn vị đã có đăng ký cùng nội dung (Đăng ký dòng ${same.at}).`)]),
      ...(state === "đã xác nhận" ? [look("Đăng ký này đã được xác nhận; nhận thì nội dung thay đổi.")] : []),
    ],
  };
}

/** The row of *Đề nghị* that a nomination makes or changes. */
export function judgeNomination(judging: Judging, ret: Return): Target {
  const { nominations, awards } = judging.book;
  const key = ret.target || derivedKey("DN", ret.key);
  const row = lastNamed(nominations, key);
  const refusal = notHers(judging, ret, "Đề nghị", row);
  if (refusal !== undefined) return refused(refusal);
  const [name, award] = [text(ret, "name"), text(ret, "award")];
  if (row === undefined && name === "")
    return refused("Chưa ghi tên người hoặc tập thể. Trả lại để đơn vị ghi.");
  if (row === undefined && award === "")
    return refused("Chưa ghi danh hiệu, hình thức khen được đề nghị. Trả lại để đơn vị chọn.");
  const stage = nominationStage(row?.values.state ?? "");
  if (row !== undefined && stage === "decided")
    return refused("Đề nghị này đã có quyết định nên không sửa theo báo về được. Trả lại.");
  const same = nominations.rows.find(
    ({ values }) =>
      values.key !== key &&
      values.unit === ret.unit &&
      values.campaign === ret.campaign &&
      values.award === award &&
      foldText(values.name) === foldText(name),
  );
  const back = foldKey(row?.values.state ?? "") === "tra lai";
  return {
    ok: true,
    row,
    ...keyed(nominations, ret, key, row),
    beside: row === undefined || back ? { state: "đã nộp" } : {},
    again: false,
    findings: [
      ...(same === undefined
        ? []
        : [
            look(
              `Đã có đề nghị ${quoted(rowName(awards, award))} cho ${quoted(name)} (Đề nghị dòng ${same.at}).`,
            ),
          ]),
      ...(stage === "complete" ? [look("Hồ sơ này đã đủ hoặc đã trình; nhận thì nội dung thay đổi.")] : []),
    ],
  };
}

/** What a keyed row is known by, and how people call it. */
function keyed(table: ParsedTable, ret: Return, key: string, row: ParsedRow | undefined) {
  const owner = { campaign: ret.campaign, unit: ret.unit };
  const title = row === undefined ? newRowTitle(table, { ...owner, ...ret.cells }) : rowTitle(table, row);
  const id = { key };
  return {
    identity: row === undefined ? { ...id, ...owner } : id,
    found: id,
    place: `${table.table.sheet}: ${title}`,
  };
}

type TargetRow = RowOf<"targets">;
const targetsByName = new WeakMap<readonly TargetRow[], ReadonlyMap<string, readonly TargetRow[]>>();
const nameOf = (campaign: string, name: string): string => `${campaign}\n${foldText(name)}`;

/** Targets by campaign and name, looked through once a book: a province has thousands, and as many results come at once. */
function namedTargets(rows: readonly TargetRow[]): ReadonlyMap<string, readonly TargetRow[]> {
  const known = targetsByName.get(rows);
  if (known !== undefined) return known;
  const named = new Map<string, TargetRow[]>();
  for (const row of rows) {
    const name = nameOf(row.values.campaign, row.values.name);
    const same = named.get(name);
    if (same === undefined) named.set(name, [row]);
    else same.push(row);
  }
  targetsByName.set(rows, named);
  return named;
}

/** The row of *Chỉ tiêu* whose result a unit tells. */
export function judgeTarget({ book }: Judging, ret: Return): Target {
  if (foldText(ret.target) === "")
    return refused("Chưa ghi tên chỉ tiêu. Ghi tên chỉ tiêu ở cột Nội dung / tên.");
  const named = namedTargets(book.targets.rows).get(nameOf(ret.campaign, ret.target)) ?? [];
  const mine = named.filter(({ values }) => values.unit === ret.unit);
  const [row] = mine;
  if (row === undefined) {
    const text =
      named.length === 0
        ? `Trang Chỉ tiêu không có chỉ tiêu ${quoted(ret.target)} của phong trào này. Chọn lại chỉ tiêu.`
        : named.some(({ values }) => values.unit === "")
          ? `Chỉ tiêu ${quoted(ret.target)} là chỉ tiêu chung, không giao riêng đơn vị này. Thêm dòng chỉ tiêu của đơn vị rồi nhận, hoặc trả lại.`
          : `Chỉ tiêu ${quoted(ret.target)} không giao cho đơn vị này. Trả lại.`;
    return refused(text);
  }
  if (mine.length > 1)
    return refused(
      `Trang Chỉ tiêu có nhiều dòng cùng tên của đơn vị (dòng ${mine.map(({ at }) => at).join(", ")}). Để lại một dòng rồi nhận.`,
    );
  if (text(ret, "result") === "") return refused("Chưa ghi kết quả. Trả lại để đơn vị ghi số đạt được.");
  const identity = { campaign: ret.campaign, unit: ret.unit, name: row.values.name };
  return {
    ok: true,
    row,
    identity,
    found: identity,
    beside: {},
    again: false,
    place: `Chỉ tiêu: ${rowTitle(book.targets, row)}`,
    findings: [],
  };
}
