import type { OfficeSettings } from "../../book/office-settings.ts";
import type { ParsedBook } from "../../book/parsed-book.ts";
import { type IssueDay, placeDateLine, readIssueDay } from "../../calendar/issue-day.ts";
import { type ProsePlace, printedParagraphs, proseProblems } from "../../prose/campaign-prose.ts";
import { legalBasisLine } from "../../prose/citation.ts";
import type { Finding } from "../../table/finding.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import { attachmentLine, decisionAbstract, headOf } from "../parts/decision-words.ts";
import { withEndMark } from "../parts/end-mark.ts";
import { missingForPlan } from "../parts/mandatory.ts";
import { numberLine } from "../parts/number-line.ts";
import { recipientLines } from "../parts/recipients.ts";
import { unreadForPlan } from "../parts/unread-cells.ts";
import { bodyOf, closeBody, outlineOf } from "./body.ts";
import type { Paper } from "./paper.ts";

type CampaignRow = ParsedBook["campaigns"]["rows"][number];

export type PaperResult =
  | { readonly ok: true; readonly paper: Paper }
  | { readonly ok: false; readonly problems: readonly Finding[] };

/** Every cell of prose that the campaign's papers print. */
export function prosePlaces(book: ParsedBook, row: CampaignRow): readonly ProsePlace[] {
  const place = (table: ParsedTable, from: ParsedRow, column: string): ProsePlace => ({
    in: table,
    row: from,
    column,
  });
  return [
    ...["abstract", "opening", "closing"].map((column) => place(book.campaigns, row, column)),
    ...outlineOf(book, row.values.key).map((line) => place(book.outline, line, "text")),
  ];
}

/**
 * The paper of one campaign, from its rows: a plan, or a decision with the plan behind it as *Loại văn bản* says.
 * What is missing or unreadable, and each reference that leads nowhere, comes back with its place instead.
 */
export function planPaper(book: ParsedBook, row: CampaignRow, settings: OfficeSettings): PaperResult {
  const { values } = row;
  const problems = [
    ...missingForPlan(book, row),
    ...unreadForPlan(book, values.key),
    ...prosePlaces(book, row).flatMap((place) => proseProblems(book, values.key, place, "lỗi")),
  ];
  const signer = book.signers.rows.find((candidate) => candidate.values.key === values.signer)?.values;
  if (problems.length > 0 || signer === undefined) return { ok: false, problems };

  const issued: IssueDay = readIssueDay(values.issued);
  const style = settings.dateStyle;
  const print = (text: string): readonly string[] => printedParagraphs(book, values.key, style, text);
  const lines = outlineOf(book, values.key);
  const body = bodyOf(
    book,
    values.key,
    style,
    lines.filter((line) => line.values.rank !== "Điều"),
  );
  const closing = print(values.closing);
  const bases = book.legalBases.rows
    .map((line) => line.values)
    .filter((line) => line.campaign === values.key && line.role === "căn cứ")
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const abstract = print(values.abstract).join("\n");
  const shared = {
    letterhead: {
      parentAgency: signer.parentAgency.toUpperCase(),
      agency: signer.agency.toUpperCase(),
      numberLine: numberLine(values.number, values.symbol),
      placeDate: placeDateLine(values.place, issued),
    },
    title: "KẾ HOẠCH",
    abstract,
    legalBases: bases.map((basis, index) => legalBasisLine(basis, index === bases.length - 1)),
    opening: print(values.opening),
    body: closing.length === 0 ? closeBody(body, settings.endMark) : body,
    closing: closing.map((text, index) =>
      index === closing.length - 1 ? withEndMark(text, settings.endMark) : text,
    ),
    signature: {
      authority: signer.authority === "" ? [] : signer.authority.toUpperCase().split(/\r?\n/u),
      position: signer.position.toUpperCase(),
      note: values.signatureNote,
      name: signer.name,
    },
    recipients: recipientLines(book, values.key, issued.kind === "day" ? issued.day : null),
  };
  if (values.form !== "Quyết định kèm Kế hoạch") return { ok: true, paper: { form: "plan", ...shared } };

  const articles = bodyOf(
    book,
    values.key,
    style,
    lines.filter((line) => line.values.rank === "Điều"),
  );
  const head = headOf(book, values.issuer);
  return {
    ok: true,
    paper: {
      form: "decision",
      ...shared,
      decider: head.toUpperCase(),
      decisionAbstract: decisionAbstract(abstract),
      articles: closeBody(articles, settings.endMark),
      attachment: attachmentLine(values.number, values.symbol, issued, head),
    },
  };
}
