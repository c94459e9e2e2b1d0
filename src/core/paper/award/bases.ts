import type { RowOf } from "../../book/parsed-book.ts";
import { longDate } from "../../calendar/date-style.ts";
import { type Day, endOfMonth } from "../../calendar/day.ts";
import { readIssueDay } from "../../calendar/issue-day.ts";
import { spanHolds } from "../../calendar/span.ts";
import { successorOn } from "../../facts/legal-text-facts.ts";
import { type LegalBasis, legalBasisLine } from "../../prose/citation.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { agencyName, launcherName } from "../form/campaign.ts";
import { launchOf } from "../form/launched-by.ts";
import type { PaperContext } from "../kind/paper-kind.ts";

type LegalText = RowOf<"legalTexts">["values"];

/**
 * In force on the day, as far as the catalogue tells: a text that says neither since when nor until when is not judged, and
 * one without an end has ended once what replaces it has begun.
 */
function inForce({ book }: PaperContext, text: LegalText, day: Day): boolean {
  const { from, to, issued } = text;
  if (from === null && to === null) return false;
  return (
    spanHolds({ from: from ?? issued, to }, day) &&
    (to !== null || successorOn({ book }, text, day) === undefined)
  );
}

/** The branch's own circulars bind its ministry, departments and agencies; committees and associations follow others. */
const bindsOffice = ({ title }: Pick<LegalText, "title">, office: string): boolean =>
  !/ngành tư pháp/iu.test(title) || /tư pháp|thi hành án/iu.test(office);

function ownBases({ book, campaign }: PaperContext): readonly LegalBasis[] {
  return book.legalBases.rows
    .map((row) => row.values)
    .filter((row) => row.campaign === campaign.values.key && row.role === "căn cứ")
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
}

const ranks = ["luật", "nghị định", "thông tư", "quyết định"];
const rankOf = (kind: string): number => {
  const at = ranks.findIndex((rank) => foldText(kind).endsWith(rank));
  return at < 0 ? ranks.length : at;
};

const proposes = /^(?:xét|theo) đề nghị(?!\p{L})/iu;
/** Papers by which an agency was founded and given its tasks: its authority, cited first. */
const authority = /chức năng, nhiệm vụ/iu;

/** How an abstract begins behind the issuer. */
const ABOUT = /(?:^|\s)((?:quy định|hướng dẫn|sửa đổi|về) .*)$/iu;

/** The title behind its kind and issuer, without the catalogue's own notes in brackets: “quy định chi tiết …”, “về …”. */
function abstractOf({ title }: LegalText): string {
  const told = ABOUT.exec(title.replace(/ \([^()]*\)$/u, ""))?.[1] ?? "";
  return `${told.charAt(0).toLowerCase()}${told.slice(1)}`;
}

/**
 * A law by its name and day, any other text with its abstract behind the row's own words (NĐ 30/2020, Phụ lục I, II.6):
 * “Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022”, “Nghị định số … của Chính phủ quy định …”.
 */
function cited(text: LegalText): string {
  const { kind, title, issued, citation } = text;
  if (foldText(kind) === "luật") return issued === null ? citation : `${title} ${longDate(issued)}`;
  const abstract = abstractOf(text);
  return abstract === "" || foldText(citation).includes(foldText(abstract))
    ? citation
    : `${citation} ${abstract}`;
}

/**
 * The căn cứ lines of law on a day: authority first, then the texts on emulation of *Văn bản pháp lý* that are in force and
 * what the campaign's own *Căn cứ* adds, by rank (NĐ 30/2020, Phụ lục I, II.6).
 */
export function lawGrounds(context: PaperContext, day: Day): readonly string[] {
  const { book } = context;
  const own = ownBases(context);
  const texts = book.legalTexts.rows.map((row) => row.values);
  const ended = new Set(
    texts.filter(({ to }) => to !== null && to < day).map(({ number }) => foldKey(number)),
  );
  const given = new Set(own.map(({ number }) => foldKey(number)));
  const laws = texts
    .filter(
      (text) =>
        text.citation !== "" &&
        rankOf(text.kind) < 3 &&
        foldText(text.title).includes("thi đua, khen thưởng") &&
        !given.has(foldKey(text.number)) &&
        inForce(context, text, day) &&
        bindsOffice(text, agencyName(context)),
    )
    .map((text) => ({ rank: rankOf(text.kind), line: `Căn cứ ${cited(text)};` }));
  const kept = own
    .filter(({ kind, number }) => !proposes.test(kind) && rankOf(kind) > 0 && !ended.has(foldKey(number)))
    .map((basis) => ({
      rank: authority.test(basis.abstract) ? -1 : rankOf(basis.kind),
      line: legalBasisLine(basis, false),
    }));
  return [...kept, ...laws].sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}

/**
 * The căn cứ lines of a paper on awards, on its day: the law, at last the plan.
 * @param about the campaign as prose names it
 */
export function legalGrounds(context: PaperContext, day: Day, about: string): readonly string[] {
  const { numbered, wholeDay, abstract } = launchOf(context, about);
  return [
    ...lawGrounds(context, day),
    `Căn cứ ${numbered} ${wholeDay} của ${launcherName(context)} ${abstract};`,
  ];
}

/**
 * The căn cứ lines of a decision that a higher office takes: the law that binds it, the plan; not on what founds the issuer.
 * @param office that decides
 */
export function higherGrounds(
  context: PaperContext,
  day: Day,
  about: string,
  office: string,
): readonly string[] {
  const binding = (line: string): boolean => bindsOffice({ title: line }, office) && !authority.test(line);
  return legalGrounds(context, day, about).filter(binding);
}

/**
 * On whose proposals the head decides: as *Căn cứ* says it, one or several, else the council's.
 * @param council as a sentence names it
 * @param minutes by which minutes it proposes, as a sentence names them; "" where nominations name no session
 */
export function proposalLines(context: PaperContext, council: string, minutes: string): readonly string[] {
  const proposals = ownBases(context).filter(({ kind }) => proposes.test(kind));
  return proposals.length === 0
    ? [`Theo đề nghị của ${council}${minutes === "" ? "" : ` tại ${minutes}`}.`]
    : proposals.map((basis, index) =>
        legalBasisLine(
          { ...basis, abstract: basis.abstract.replace(/[,:;.]$/u, "") },
          index === proposals.length - 1,
        ),
      );
}

/** The day whose law holds: the decision's own; of a month or year that is over, its last. */
export function lawDay({ today }: PaperContext, date: string): Day {
  const issued = readIssueDay(date);
  if (issued.kind === "day") return issued.day;
  if (issued.kind !== "month" && issued.kind !== "year") return today;
  const last = endOfMonth(issued.year, issued.kind === "month" ? issued.month : 12);
  return last < today ? last : today;
}
