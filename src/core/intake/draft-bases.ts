import { shortDate } from "../calendar/date-style.ts";
import { isDay } from "../calendar/day.ts";
import { readDay } from "../calendar/read-day.ts";
import { legalBasisLine } from "../prose/citation.ts";
import type { ReadCitation } from "../reader/body/cited.ts";
import type { Reading } from "../reader/reading.ts";
import { type DraftRow, draftRow } from "./draft.ts";
import type { PartParagraph, PlanParts } from "./plan-parts.ts";

type BasisCells = Readonly<Record<"kind" | "number" | "date" | "issuer" | "abstract", string>>;

const OPENS = /^(?:xét|theo) đề nghị(?!\p{L})/iu;

/** “Nghị định”, “Thông tư liên tịch”: the kind with which a citation begins. */
const NUMBERED =
  /^(?<kind>\p{L}[\p{L} ]{2,60}?)\s+số\s*:?\s*(?<number>\S+?),?(?:\s+ngày\s+(?<day>\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\s+tháng\s+\d{1,2},?\s+năm\s+\d{4}))?,?(?:\s+của\s+(?<behind>.*))?$/u;

/** Bodies that a reader of names may run on from: “Chính phủ quy định …”. */
const STATE = /^(?:Quốc hội|Ủy ban Thường vụ Quốc hội|Chính phủ|Thủ tướng Chính phủ)(?=\s)/u;

const bare = (text: string): string =>
  text
    .replace(/^[-–]\s*/u, "")
    .replace(/[.;]\s*$/u, "")
    .trim();

/** How two lines compare that may write a day otherwise: “13/3/2013” is “13 tháng 3 năm 2013”. */
const loose = (text: string): string =>
  text
    .replace(/(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+năm\s+(\d{4})/gu, "$1/$2/$3")
    .replace(/(?<!\d)0(\d)\//gu, "$1/")
    .replace(/\bsố\s*:\s*/gu, "số ")
    .replace(/[\s,.;:]+/gu, " ")
    .trim();

const printed = (cells: BasisCells): string => {
  const day = readDay(cells.date);
  const date = day?.kind === "day" ? day.day : null;
  const { kind, number, issuer, abstract } = cells;
  return legalBasisLine(
    { campaign: "", order: null, kind, number, date, issuer, abstract, role: "căn cứ" },
    false,
  );
};

/** The line in its columns, where that prints the same; else its first word as the kind and all others as they stand. */
function cellsOf(line: string, cited: readonly ReadCitation[]): BasisCells {
  const text = bare(line);
  const opening = OPENS.exec(text)?.[0];
  if (opening !== undefined)
    return { kind: opening, number: "", date: "", issuer: "", abstract: text.slice(opening.length).trim() };
  const rest = text.replace(/^căn cứ\s+/iu, "");
  const [citation] = cited;
  const parts = NUMBERED.exec(rest)?.groups;
  if (parts !== undefined && citation !== undefined) {
    const behind = parts["behind"] ?? "";
    const told = citation.issuer !== null && behind.startsWith(citation.issuer) ? citation.issuer : "";
    const issuer = told === "" ? (STATE.exec(behind)?.[0] ?? "") : told;
    const day = readDay(parts["day"] ?? "");
    const cells = {
      kind: parts["kind"] ?? "",
      number: parts["number"] ?? "",
      date: day?.kind === "day" ? shortDate(day.day, "dd/mm/yyyy") : "",
      issuer,
      abstract: issuer === "" && behind !== "" ? `của ${behind}` : behind.slice(issuer.length).trim(),
    };
    if (loose(printed(cells)) === loose(`Căn cứ ${rest}`)) return cells;
  }
  const kind =
    /^(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp|Nghị quyết|Nghị định|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị|Kế hoạch|Công văn|Chương trình|Hướng dẫn|Quy chế|Quy định)(?!\p{L})/iu.exec(
      rest,
    )?.[0];
  const first = kind ?? rest.split(/\s+/u).slice(0, 2).join(" ");
  return { kind: first, number: "", date: "", issuer: "", abstract: rest.slice(first.length).trim() };
}

/** Where in a sentence that cites several texts, or goes on to what is done, the abstract of one ends. */
const GOES_ON =
  /[,;]\s+(?:và\s+)?(?=\p{Lu}[\p{L} ]{2,40}?\s+số\s*:?\s*\d)|[,;]\s+(?=\p{Lu}[\p{L}\s-]{2,80}?\s(?:xây dựng|ban hành|phát động|tổ chức|triển khai|báo cáo|đề nghị|thông báo|hướng dẫn)(?!\p{L}))/u;

/** “… ban hành Kế hoạch triển khai như sau:” tells of the paper itself. */
const BEGINS = /(?:^|[,;\s]+)(?:xây dựng|ban hành)\s+kế hoạch[^“”]{0,160}như sau\s*:?$/iu;

/** A text that the paper carries out, as it cites it in its sentence. */
function carriedOut({ type, number, date, issuer, abstract }: ReadCitation): BasisCells {
  return {
    kind: type,
    number: number ?? "",
    date: date !== null && isDay(date) ? shortDate(date, "dd/mm/yyyy") : "",
    issuer: issuer ?? "",
    abstract: bare(((abstract ?? "").split(GOES_ON)[0] ?? "").replace(BEGINS, "")),
  };
}

/** Whether a paragraph is one line of “Căn cứ …”, rather than a sentence that carries out and cites. */
export const isBasisLine = ({ place, text }: PartParagraph): boolean =>
  (place === "basis" &&
    /^(?:[-–]\s*)?căn cứ\s/iu.test(text) &&
    text.length < 700 &&
    !/như sau\s*:?$/iu.test(text)) ||
  ((place === "opening" || place === "basis") && OPENS.test(text));

const UNNAMED = "Văn bản không ghi chữ “Căn cứ” trước dòng này: sổ in thành một căn cứ riêng; xem lại.";

/** *Căn cứ*: the lines above a plan or its decision, and the texts that its opening says it carries out. */
export function draftBases({ legalBases }: Reading, { decision, plan }: PlanParts): readonly DraftRow[] {
  const rows = (part: readonly PartParagraph[], isDecision: boolean): readonly DraftRow[] =>
    part.flatMap((paragraph): readonly DraftRow[] => {
      const { at, place, text } = paragraph;
      const cited = legalBases.filter(({ source }) => source.paragraph === at);
      if (isBasisLine(paragraph)) return [draftRow(at, { ...cellsOf(text, cited), role: "căn cứ" })];
      // Above the articles of a decision stands nothing but what it is based on.
      if (isDecision && (place === "basis" || place === "opening")) {
        const doubt = { column: "kind", why: UNNAMED };
        return [draftRow(at, { ...cellsOf(text, cited), role: "căn cứ" }, doubt)];
      }
      if (place !== "basis") return [];
      return cited.map((citation) => draftRow(at, { ...carriedOut(citation), role: "thực hiện" }));
    });
  return [...rows(decision, true), ...rows(plan, false)];
}
