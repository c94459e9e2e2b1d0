import type { RowOf } from "../../book/parsed-book.ts";
import { type Day, endOfMonth } from "../../calendar/day.ts";
import { readIssueDay } from "../../calendar/issue-day.ts";
import { spanHolds } from "../../calendar/span.ts";
import { type LegalBasis, legalBasisLine } from "../../prose/citation.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { agencyName } from "../form/campaign.ts";
import { printedNumber } from "../form/number-line.ts";
import type { PaperContext } from "../kind/paper-kind.ts";

type LegalText = RowOf<"legalTexts">["values"];

/** In force on the day, as far as the row tells: one that says neither since when nor until when is not judged. */
function inForce({ from, to, issued }: LegalText, day: Day): boolean {
  return (from !== null || to !== null) && spanHolds({ from: from ?? issued, to }, day);
}

const ranks = ["luật", "nghị định", "thông tư", "quyết định"];
const rankOf = (kind: string): number => {
  const at = ranks.findIndex((rank) => foldText(kind).endsWith(rank));
  return at < 0 ? ranks.length : at;
};

const proposes = /^(?:xét|theo) đề nghị(?!\p{L})/iu;
/** Papers by which an agency was founded and given its tasks: its authority, cited first. */
const authority = /chức năng, nhiệm vụ/iu;

/** “Nghị định số … của Chính phủ quy định …”: the row's own words, the title behind them where they do not say it. */
function cited({ kind, citation, title }: LegalText): string {
  return foldText(kind) === "luật" || !/^(?:quy định|hướng dẫn) /iu.test(title)
    ? citation
    : `${citation} ${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/**
 * The căn cứ lines of a decision on awards, on its day: authority first, then the texts on emulation of *Văn bản pháp lý*
 * that are in force and what the campaign's own *Căn cứ* adds, by rank; the plan; on whose proposal (NĐ 30/2020, Phụ lục
 * I, II.6).
 * @param about the campaign as prose names it
 */
export function awardBases(context: PaperContext, day: Day, about: string): readonly string[] {
  const { book, campaign } = context;
  const { values } = campaign;
  const own = book.legalBases.rows
    .map((row) => row.values)
    .filter((row) => row.campaign === values.key && row.role === "căn cứ")
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const texts = book.legalTexts.rows.map((row) => row.values);
  const ended = new Set(
    texts.filter(({ to }) => to !== null && to < day).map(({ number }) => foldKey(number)),
  );
  const given = new Set(own.map(({ number }) => foldKey(number)));
  const line = (basis: Omit<LegalBasis, "marks">): string => legalBasisLine(basis, false);
  const laws = texts
    .filter(
      (text) =>
        text.citation !== "" &&
        rankOf(text.kind) < 3 &&
        foldText(text.title).includes("thi đua, khen thưởng") &&
        !given.has(foldKey(text.number)) &&
        inForce(text, day),
    )
    .map((text) => ({ rank: rankOf(text.kind), line: `Căn cứ ${cited(text)};` }));
  const kept = own
    .filter(({ kind, number }) => !proposes.test(kind) && rankOf(kind) > 0 && !ended.has(foldKey(number)))
    .map((basis) => ({
      rank: authority.test(basis.abstract) ? -1 : rankOf(basis.kind),
      line: line(basis),
    }));
  const issued = readIssueDay(values.issued);
  const launched = line({
    campaign: values.key,
    order: null,
    kind: values.form === "Quyết định kèm Kế hoạch" ? "Quyết định" : "Kế hoạch",
    number: values.number === "" ? "" : `${printedNumber(values.number)}/${values.symbol}`,
    date: issued.kind === "day" ? issued.day : null,
    issuer: agencyName(context),
    abstract: `về ${about}`,
    role: "căn cứ",
  });
  const proposal = own.find(({ kind }) => proposes.test(kind));
  return [
    ...[...kept, ...laws].sort((a, b) => a.rank - b.rank).map((each) => each.line),
    launched,
    proposal === undefined
      ? `Theo đề nghị của Hội đồng Thi đua - Khen thưởng ${agencyName(context)}.`
      : legalBasisLine({ ...proposal, abstract: proposal.abstract.replace(/[,:;.]$/u, "") }, true),
  ];
}

/** The day whose law holds: the decision's own; of a month or year that is over, its last. */
export function lawDay({ today }: PaperContext, date: string): Day {
  const issued = readIssueDay(date);
  if (issued.kind === "day") return issued.day;
  if (issued.kind !== "month" && issued.kind !== "year") return today;
  const last = endOfMonth(issued.year, issued.kind === "month" ? issued.month : 12);
  return last < today ? last : today;
}
