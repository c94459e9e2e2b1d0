import { shortDate } from "../core/calendar/date-style.ts";
import { readIssueDay } from "../core/plan/issue-day.ts";
import { planPaper } from "../core/plan/plan-paper.ts";
import type { Finding } from "../core/table/finding.ts";
import { hashText } from "../core/table/hash.ts";
import type { ParsedRow } from "../core/table/parse-table.ts";
import type { TableName } from "../core/tables/all-tables.ts";
import type { ParsedBook } from "../core/tables/book.ts";
import { readSettings } from "../core/tables/office-settings.ts";
import { inspectPaper } from "../docx/gate.ts";
import { renderDocx } from "../docx/render.ts";
import type { Ports } from "../ports/ports.ts";
import { openWithKeys } from "./fill-keys.ts";
import { readTemplate } from "./office-template.ts";
import { openBook } from "./open-book.ts";
import { enterBegun, enterMade, type PaperEntry, registered } from "./paper-register.ts";
import { paperTags } from "./paper-tags.ts";
import { storePaper, type WhenForeign } from "./store-paper.ts";
import { momentText, writeLog } from "./write-log.ts";
import { writeOwned } from "./write-owned.ts";

const wanted: ReadonlySet<TableName> = new Set([
  "campaigns",
  "phases",
  "outline",
  "legalBases",
  "recipients",
  "milestones",
  "units",
  "targets",
  "daysOff",
  "signers",
  "settings",
  "papers",
  "templates",
  "templateParts",
]);

export type Written =
  /** `note` is a sentence about the template when the office's own could not be used; otherwise "". */
  | { readonly ok: true; readonly name: string; readonly link: string; readonly note: string }
  | { readonly ok: false; readonly message: string };

/** “Phong trào dòng 5, cột Người ký: Chưa có …” */
function placed(problem: Finding): string {
  const column = problem.column === "" ? "" : `, cột ${problem.column}`;
  return `${problem.sheet} dòng ${problem.row}${column}: ${problem.message} ${problem.fix}`;
}

function refusal(problems: readonly string[]): Written {
  const shown = problems.slice(0, 8).map((problem) => `• ${problem}`);
  const more = problems.length > 8 ? [`… và ${problems.length - 8} chỗ khác.`] : [];
  return { ok: false, message: ["Chưa tạo được văn bản:", ...shown, ...more].join("\n") };
}

function linkBack(ports: Ports, book: ParsedBook, campaign: string, link: string): void {
  writeOwned(ports.workbook, {
    table: book.campaigns,
    columns: ["paper", "madeAt"],
    valuesOf: (row: ParsedRow) =>
      row.values["key"] === campaign ? { paper: link, madeAt: momentText(ports.clock.now()) } : undefined,
  });
}

/** The template and the file's name by the form of the paper. */
const forms = {
  plan: { template: "ke-hoach", kind: "Kế hoạch" },
  decision: { template: "quyet-dinh-ke-hoach", kind: "Quyết định kèm Kế hoạch" },
} as const;

/**
 * Makes the plan of one campaign from its rows and stores it; a paper that is not complete or carries a leftover tag
 * is never stored. Made again, the same file gets the new content. One call of the Drive service.
 */
export function writePlan(ports: Ports, campaign: string, whenForeign: WhenForeign): Written {
  const { book } = openWithKeys(ports, wanted);
  const row = book.campaigns.rows.find((candidate) => candidate.values.key === campaign);
  if (row === undefined)
    return { ok: false, message: `Không có phong trào mang mã “${campaign}” ở trang Phong trào.` };
  const settings = readSettings(book);
  const made = planPaper(book, row, settings);
  if (!made.ok) return refusal(made.problems.map(placed));

  const { template, kind } = forms[made.paper.form];
  const { bytes, note } = readTemplate(ports, book, template);
  const rendered = renderDocx(bytes, paperTags(made.paper));
  if (!rendered.ok) return refusal(rendered.problems.map((problem) => problem.message));
  const leftovers = inspectPaper(rendered.bytes);
  if (leftovers.length > 0) return refusal(leftovers.map((problem) => problem.message));

  const issued = readIssueDay(row.values.issued);
  const entry: PaperEntry = {
    key: `ke-hoach-${campaign}`,
    campaign,
    kind,
    number: row.values.number,
    symbol: row.values.symbol,
    date: issued.kind === "day" ? shortDate(issued.day, "dd/mm/yyyy") : "",
    sourceHash: hashText(JSON.stringify(made.paper)),
  };
  const before = registered(book, entry.key);
  if (before === undefined) enterBegun(ports, book, entry);
  const stored = storePaper(
    ports,
    before,
    {
      key: entry.key,
      name: entry.key,
      bytes: rendered.bytes,
      asGoogleDoc: settings.output === "Google Tài liệu",
    },
    whenForeign,
  );
  if (!stored.ok) return stored;
  const papersNow = (): ParsedBook["papers"] => openBook(ports.workbook, new Set(["papers"])).book.papers;
  const entered =
    enterMade(ports, before === undefined ? papersNow() : book.papers, entry, stored.stored) ||
    enterMade(ports, papersNow(), entry, stored.stored);
  if (!entered) {
    return {
      ok: false,
      message: `Đã tạo tệp ${entry.key} nhưng chưa ghi được vào ${book.papers.table.sheet}, vì có người vừa sửa trang này. Chạy lại; không có tệp thứ hai nào được tạo.`,
    };
  }
  linkBack(ports, book, campaign, stored.stored.link);
  writeLog(ports, [
    {
      what: `Tạo ${kind.toLowerCase()}`,
      place: `Phong trào ${campaign}`,
      before: "",
      after: stored.stored.link,
    },
  ]);
  return { ok: true, name: entry.key, link: stored.stored.link, note };
}
