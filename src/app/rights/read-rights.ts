import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { compareRights, type SheetChange, type StandingProtection } from "../../core/rights/compare.ts";
import { listPeople, mailKey, type Person, personName, whoIs } from "../../core/rights/people.ts";
import {
  columnSpans,
  type OpenColumns,
  openColumnKeys,
  planRights,
  type RightsPlan,
} from "../../core/rights/plan.ts";
import { hashText } from "../../core/table/hash.ts";
import { type ParsedTable, parseTable } from "../../core/table/parse-table.ts";
import { allTables } from "../../core/tables/all-tables.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { type BookPorts, readEnds } from "../book/read/read-sheets.ts";

/** Who may what by *Phân quyền*, and who asks. */
export interface NamedPeople {
  readonly book: ParsedBook;
  readonly people: readonly Person[];
  /** Address of whoever asks, as addresses are compared. */
  readonly me: string;
  /** Of who may what: another one means that *Phân quyền* was changed. */
  readonly fingerprint: string;
}

/** The same, what stands, and what lies between the two. */
export interface RightsNow extends NamedPeople {
  readonly standing: readonly StandingProtection[];
  readonly owner: string;
  /** undefined where nothing is to be protected. */
  readonly plan: RightsPlan | undefined;
  readonly open: readonly OpenColumns[];
  readonly changes: readonly SheetChange[];
}

/** *Báo về* by its header alone: reports are many, and only its columns are asked for. */
export function readOpenSheet(ports: BookPorts): ParsedTable {
  const { returns } = allTables;
  const seen = readEnds(ports, [returns], 1).get(returns.sheet);
  return parseTable(returns, seen?.cells.slice(0, 1) ?? [], seen?.marks ?? []);
}

/** The columns of *Báo về* in which units write, where they stand now. */
export const openColumns = ({ columns }: Pick<ParsedTable, "columns">): readonly OpenColumns[] =>
  columnSpans(openColumnKeys.flatMap((column) => columns.at.get(column) ?? []));

/** Reads who may what; a constant number of service calls. */
export function readPeople(ports: Ports): NamedPeople {
  const { book } = openBook(ports, new Set(["people", "units"]));
  const people = listPeople(book.people.rows);
  const fingerprint = hashText(JSON.stringify(people.map(({ mail, role, units }) => [mail, role, units])));
  return { book, people, me: mailKey(ports.user.email()), fingerprint };
}

/**
 * Reads what stands. Service calls: a constant, and some ten for each protection that stands.
 * @param refused addresses that Google does not take: nothing is to be done about them
 */
export function readRights(ports: Ports, named: NamedPeople, refused: readonly string[]): RightsNow {
  const { people } = named;
  const whole = planRights(people, ports.workbook.sheetNames());
  const plan = whole && { ...whole, desk: whole.desk.filter((mail) => !refused.includes(mail)) };
  const standing = ports.rights.standing();
  const owner = ports.rights.owner();
  const open = openColumns(readOpenSheet(ports));
  return {
    ...named,
    standing,
    owner,
    plan,
    open,
    changes: plan === undefined ? [] : compareRights(plan, { standing, owner }, open),
  };
}

/** What a sentence calls an address. */
export function calledIn({ people }: Pick<NamedPeople, "people">, mail: string): string {
  const person = whoIs(people, mail);
  return person === undefined ? mail : personName(person);
}

/** Why this clerk cannot apply what *Phân quyền* says; "" where nothing stands against it. */
export function whyNotApply({ people, me }: Pick<NamedPeople, "people" | "me">): string {
  if (people.length === 0)
    return "Trang Phân quyền chưa có ai, nên không trang nào được bảo vệ. Ghi mỗi người một dòng rồi bấm “Xem lại”.";
  if (planRights(people, []) === undefined)
    return "Trang Phân quyền chưa có ai là “bộ phận thi đua”, nên không trang nào được bảo vệ. Ghi người của bộ phận thi đua, kể cả anh/chị, rồi bấm “Xem lại”.";
  if (me === "")
    return "Không đọc được địa chỉ của tài khoản đang dùng, nên không áp dụng được. Đăng nhập một tài khoản Google, cấp quyền cho sổ rồi thử lại.";
  if (whoIs(people, me)?.role !== "bộ phận thi đua")
    return `Trang Phân quyền không ghi anh/chị (${me}) là “bộ phận thi đua”, nên anh/chị không áp dụng được quyền. Nhờ người của bộ phận thi đua áp dụng, hoặc ghi thêm một dòng cho mình nếu anh/chị thuộc bộ phận này.`;
  return "";
}

/** So many sheets that these alone edit, besides the owner. */
export function keptText(
  named: Pick<NamedPeople, "people">,
  sheets: number,
  mails: readonly string[],
): string {
  const names = mails.map((mail) => calledIn(named, mail)).join(", ");
  return `${sheets} trang chỉ ${names === "" ? "chủ sổ" : names} sửa`;
}

/** How the protections stand, in one sentence for the log. */
export function standingText(now: Pick<RightsNow, "standing" | "people">): string {
  const ours = now.standing.filter(({ ours: mine }) => mine);
  if (ours.length === 0) return "chưa bảo vệ trang nào";
  const mails = [...new Set(ours.flatMap(({ editors }) => editors ?? []))].sort();
  return keptText(now, ours.length, mails);
}
