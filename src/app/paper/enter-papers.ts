import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { rowName } from "../../core/book/row-name.ts";
import { hasLeft } from "../../core/paper/kind/editions.ts";
import type { PaperRow } from "../../core/paper/kind/paper-kind.ts";
import { papers as papersTable } from "../../core/tables/paper/papers.ts";
import { inQuotes } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { Conflict, SheetChange, SheetWritten } from "../book/write/sheet-change.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { type LogEntry, logged, momentText } from "../book/write-log.ts";
import type { MadePaper, Written } from "./made-paper.ts";
import { paperTitle, registered } from "./register.ts";
import { changesText, versionRows } from "./versions.ts";

type EnteredBook = Pick<ParsedBook, "campaigns" | "papers" | "paperTexts">;

/** What a row of *Sổ văn bản* says of a file: where it lies, who made it, from what, for the how manieth time. */
function fileFacts(
  { entry, stored }: MadePaper,
  who: string,
  at: string,
  before: PaperRow | undefined,
  version: number,
) {
  return {
    link: stored.link,
    maker: who,
    madeAt: at,
    sourceHash: entry.sourceHash,
    // Somebody may have set it by hand while the paper was made.
    state: before !== undefined && hasLeft(before) ? before.values.state : entry.state,
    version: String(version),
    fileId: stored.id,
  };
}

const versionIn = ({ values }: PaperRow): number => Number(values.version) || 0;

/**
 * The papers in *Sổ văn bản*: in their rows, and those made for the first time in new ones.
 * @param first as it was read before they were made, whatever was written into it since
 */
function registerChange(
  first: ParsedBook["papers"],
  papers: ParsedBook["papers"],
  made: readonly MadePaper[],
  who: string,
  at: string,
): SheetChange {
  const byKey = new Map(made.map((each) => [each.entry.key, each]));
  return {
    table: papers,
    cells: (row) => {
      const before = row as PaperRow;
      const { key } = before.values;
      const paper = byKey.get(key);
      const version = versionIn(registered({ papers: first }, key) ?? before) + 1;
      return paper === undefined ? undefined : fileFacts(paper, who, at, before, version);
    },
    added: (now) => {
      const known = new Set([...papers.rows, ...now.rows].map(({ values }) => values["key"]));
      return [...byKey].flatMap(([key, paper]) =>
        known.has(key) ? [] : [{ ...paper.entry, ...fileFacts(paper, who, at, undefined, 1) }],
      );
    },
  };
}

/** Whether a row of this key was found and written, or added. */
function hasKey(sheet: SheetWritten | undefined, key: string): boolean {
  const written = new Set(sheet?.rowNow.values());
  return (
    sheet?.now.rows.some(({ at, values }) => written.has(at) && values["key"] === key) === true ||
    sheet?.added.some((row) => row["key"] === key) === true
  );
}

/** Whether a row of this key was left alone, or one beside it: typed into since, or copied. */
const isOpen = (sheet: SheetWritten | undefined, key: string): boolean =>
  !hasKey(sheet, key) ||
  sheet?.conflicts.some((conflict) => conflict.row > 0 && conflict.key === key) === true;

/** Each new paper's link and its moment in the campaign's row; one made again is the same file, and the register says when. */
function linkChange(
  campaigns: ParsedBook["campaigns"],
  linked: readonly MadePaper[],
  at: string,
): SheetChange {
  const links = new Map(linked.map(({ entry, stored }) => [entry.campaign, stored.link]));
  return {
    table: campaigns,
    cells: ({ values }) => {
      const link = links.get(String(values["key"]));
      return link === undefined || values["paper"] === link ? undefined : { paper: link, madeAt: at };
    },
  };
}

/** A made paper in the log, with what changed in it. */
function logEntry(
  campaigns: ParsedBook["campaigns"],
  { entry, stored: { link }, changes }: MadePaper,
): LogEntry {
  const { kind, campaign, subject } = entry;
  const what = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
  const place = `Phong trào: ${rowName(campaigns, campaign)}${subject === "" ? "" : `, ${subject}`}`;
  if (changes === undefined) return { what: `Tạo ${what}`, place, before: "", after: link };
  const { before, after } = changesText(changes);
  return { what: `Tạo lại ${what}`, place, before, after: after === "" ? link : after };
}

function written(
  { campaigns }: Pick<EnteredBook, "campaigns">,
  { entry, stored: { link }, changes, note, linked }: MadePaper,
  clashes: readonly Conflict[],
): Written {
  const mine = ({ sheet, row, key }: Conflict): boolean =>
    row === 0 || (sheet === papersTable.sheet ? key === entry.key : linked && key === entry.campaign);
  const left = conflictText(clashes.filter(mine));
  const changed =
    changes === undefined
      ? ""
      : changes.length === 0
        ? "Không có gì thay đổi."
        : `${changes.length} chỗ thay đổi, xem trang Nhật ký.`;
  return {
    ok: true,
    name: entry.key,
    title: paperTitle(campaigns, entry),
    link,
    changed,
    note: [note, left].filter((part) => part !== "").join(" "),
  };
}

/** How often rows are written in which somebody types just then, each time from the sheets as they are. */
const TRIES = 2;

/**
 * Enters papers that were stored, all at once: in the register, their versions, their links in the campaigns, the log. The
 * writes have reached the book when it ends. Service calls: a constant number, however many papers.
 * @param book as it was read before they were made
 * @returns what to tell of each, in their order
 */
export function enterPapers(ports: Ports, book: EnteredBook, made: readonly MadePaper[]): readonly Written[] {
  if (made.length === 0) return [];
  const [who, at] = [ports.user.email(), momentText(ports.clock.now())];
  let { papers, campaigns }: Pick<EnteredBook, "papers" | "campaigns"> = book;
  let besides = [
    { table: book.paperTexts, added: versionRows(book, made, who, at) },
    logged(
      ports,
      made.map((each) => logEntry(book.campaigns, each)),
    ),
  ];
  let [unregistered, unlinked] = [made, made.filter(({ linked }) => linked)];
  const entered = new Set<string>();
  const clashes: Conflict[] = [];
  for (let tries = 1; unregistered.length + unlinked.length > 0 && tries <= TRIES; tries += 1) {
    if (tries > 1) ({ papers, campaigns } = openBook(ports, new Set(["papers", "campaigns"])).book);
    const [register, links, texts] = writeSheets(ports, [
      registerChange(book.papers, papers, unregistered, who, at),
      linkChange(campaigns, unlinked, at),
      ...besides,
    ]);
    besides = [];
    for (const { entry } of unregistered) if (hasKey(register, entry.key)) entered.add(entry.key);
    unregistered = unregistered.filter(({ entry }) => isOpen(register, entry.key));
    unlinked = unlinked.filter(({ entry }) => isOpen(links, entry.campaign));
    const all = [register, links, texts].flatMap((sheet) => sheet?.conflicts ?? []);
    clashes.push(...all.filter(({ row }) => tries === TRIES || row === 0));
  }
  ports.workbook.settle();
  return made.map((each) =>
    !entered.has(each.entry.key)
      ? {
          ok: false,
          message: `Đã tạo văn bản ${inQuotes(paperTitle(campaigns, each.entry))} nhưng chưa ghi được vào ${papersTable.sheet}, vì có người vừa sửa trang này. Chạy lại; không có tệp thứ hai nào được tạo.`,
        }
      : written(book, each, clashes),
  );
}
