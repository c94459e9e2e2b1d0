import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { readIssueDay } from "../../core/calendar/issue-day.ts";
import { decisionName } from "../../core/paper/award/decision-groups.ts";
import { editionsBefore, hasLeft } from "../../core/paper/kind/editions.ts";
import type { PaperRow } from "../../core/paper/kind/paper-kind.ts";
import { sourceHash } from "../../core/paper/kind/source-hash.ts";
import { kindsOfRow, paperOfRow } from "../../core/paper/registered-paper.ts";
import { papers as papersTable } from "../../core/tables/paper/papers.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { forgetBegun, readBegun } from "./begun-papers.ts";
import { enterPapers } from "./enter-papers.ts";
import { makeEdition } from "./make-paper.ts";
import { openPapers, type WantedPaper } from "./open-papers.ts";
import { paperWords } from "./paper-words.ts";
import { paperTitle, registered } from "./register.ts";
import { onSelectedPaper, type Told } from "./selected-paper.ts";
import { setStates } from "./set-states.ts";

const title = "Đã ban hành";

/** What a paper lacks before it can have left; "" for nothing. */
function lacks({ at, values }: PaperRow, wanted: WantedPaper | undefined, today: string): string {
  const own = wanted?.kind.ownNumber?.(wanted.context.campaign);
  const { number, date } = own ?? values;
  const where = own === undefined ? `${papersTable.sheet} dòng ${at}` : "Trang Phong trào";
  if (wanted?.kind.unnumbered === true) return "";
  if (number.trim() === "")
    return `${where}: chưa có số. Ghi số mà văn thư cấp, tạo lại văn bản rồi chạy lại.`;
  const issued = readIssueDay(date);
  if (issued.kind !== "day")
    return `${where}: chưa có ngày ban hành. Ghi đủ ngày, tháng, năm, tạo lại văn bản rồi chạy lại.`;
  return issued.day > today ? `${where}: ngày ban hành ${date} còn ở phía trước. Sửa ngày rồi chạy lại.` : "";
}

/** The book with this row in place of the one of its key. */
function withRow(book: ParsedBook, row: PaperRow): ParsedBook {
  const rows = book.papers.rows.map((each) => (each.values.key === row.values.key ? row : each));
  return { ...book, papers: { ...book.papers, rows } };
}

/** What the paper would say, and the fingerprint of that; nothing where it cannot be made. */
function wordsOf(
  wanted: WantedPaper | undefined,
  row: PaperRow,
): { readonly hash: string; readonly all: string } {
  const made = wanted?.kind.make(wanted.context, wanted.subject, row);
  if (wanted === undefined || made?.ok !== true) return { hash: "", all: "" };
  return { hash: sourceHash(wanted.kind, made.values), all: JSON.stringify(made.values) };
}

/**
 * The paper's file once more, as it leaves: with “(đã ký)” where the campaign prints that. Its other words are those that
 * were signed.
 * @returns why not; "" where it stands
 */
function makeLast(ports: Ports, { context, kind, subject }: WantedPaper, key: string): string {
  const begun = readBegun(ports.memo);
  const standing = { foreign: "ask", left: "refuse" } as const;
  const { made } = makeEdition(ports, context, begun, kind, subject, key, "đã ban hành", standing);
  if (!made.ok) return made.message;
  const [entered] = enterPapers(ports, context.book, [made]);
  forgetBegun(ports.memo, [key]);
  return entered?.ok === false ? entered.message : "";
}

/** Whether another row of this key, copied by hand, does not say yet what became of the paper. */
function hasOpenCopy(ports: Ports, key: string): boolean {
  const { papers } = openBook(ports, new Set(["papers"])).book;
  return papers.rows.some((row) => row.values.key === key && !hasLeft(row));
}

/** Marks the paper of a row as issued; the sentence that tells how that went, and whether it did. */
function issue(ports: Ports, row: PaperRow): Told {
  const { key, state } = row.values;
  const refuse = (message: string) => ({ done: false, message });
  if (hasLeft(row))
    return hasOpenCopy(ports, key)
      ? setStates(ports, title, new Map([[key, state]]))
      : refuse(`Văn bản ${paperWords(row)} ${state} rồi.`);
  const opened = openPapers(ports, kindsOfRow(row)[0]?.name ?? "", []);
  if (!opened.ok) return refuse(opened.message);
  const { book, today } = opened;
  const wanted = paperOfRow(book, row, today);
  const lacking = lacks(row, wanted, today);
  if (lacking !== "") return refuse(lacking);

  // As it will be once this paper has left: its signature may say so.
  const left: PaperRow = row.withValues({ ...row.values, state: "đã ban hành" });
  const last = paperOfRow(withRow(book, left), left, today);
  const [draft, final] = [wordsOf(wanted, row), wordsOf(last, left)];
  const made = row.values.sourceHash;
  if (draft.hash !== made && final.hash !== made) {
    const sure = ports.screen.confirm(
      title,
      `Tệp của văn bản ${paperWords(row)} không còn khớp với dữ liệu trong sổ: dữ liệu đã sửa sau khi tạo, hoặc tệp chưa in số, ngày.\n\nChọn “Có” nếu tệp đúng là bản đã ký: tệp được giữ nguyên và khóa lại. Chọn “Không” để tạo lại trước.`,
    );
    if (!sure)
      return refuse(
        `Chưa ghi văn bản ${paperWords(row)} là đã ban hành. Tạo lại văn bản, kiểm tra rồi chạy lại.`,
      );
  } else if (draft.all !== final.all && last !== undefined) {
    const failed = makeLast(ports, last, key);
    if (failed !== "") return refuse(failed);
  }
  const replaced = editionsBefore(book, key).filter(({ values }) => values.state === "đã ban hành");
  return setStates(
    ports,
    title,
    new Map([[key, "đã ban hành"], ...replaced.map(({ values }) => [values.key, "được thay"] as const)]),
  );
}

/** A paper that has not left yet, as the page of papers lists it. */
export interface Draft {
  readonly key: string;
  readonly title: string;
  readonly link: string;
  /** Whether its number is entered by *Vào số quyết định*. */
  readonly isDecision: boolean;
}

/** Papers of *Sổ văn bản* that have not left the office, the newest first. */
function listDrafts(ports: Ports): readonly Draft[] {
  const { papers, campaigns } = openBook(ports, new Set(["papers", "campaigns"])).book;
  return papers.rows
    .filter((row) => row.values.key !== "" && !hasLeft(row))
    .map(({ values }) => ({
      key: values.key,
      title: paperTitle(campaigns, values),
      link: values.link,
      isDecision: values.key.startsWith(`${decisionName}-`),
    }))
    .reverse();
}

/** The same as on the row of the paper, for one that is chosen from a list. */
function issueNamed(ports: Ports, key: string): Answer<string> {
  const row = registered(openBook(ports, new Set(["papers"])).book, key);
  if (row === undefined)
    return {
      ok: false,
      message: `${papersTable.sheet} không còn văn bản này; chưa ghi gì. Mở lại danh sách.`,
    };
  const { done, message } = issue(ports, row);
  return done ? { ok: true, value: message } : { ok: false, message };
}

export const paperDrafts = verb({
  name: "paper.drafts",
  fields: {},
  locked: false,
  run: (ports) => ({ ok: true, value: listDrafts(ports) }),
});

export const paperIssue = verb({
  name: "paper.issue",
  fields: { key: upTo(200) },
  locked: true,
  run: (ports, { key }) => issueNamed(ports, key),
});

/**
 * *Đã ban hành*: the paper on whose row of *Sổ văn bản* the clerk stands has left the office. From then on no command writes
 * over its file; of a later edition, the one before is marked as replaced.
 */
export function issueSelected(ports: Ports): void {
  onSelectedPaper(ports, title, (row) => issue(ports, row));
}
