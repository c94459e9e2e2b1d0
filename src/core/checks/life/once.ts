import type { RowOf } from "../../book/parsed-book.ts";
import { dayParts } from "../../calendar/day.ts";
import { issueYear } from "../../calendar/issue-day.ts";
import type { Spot } from "../../facts/spot.ts";
import type { ParsedRow, ParsedTable } from "../../table/parse-table.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** A document number by which copies are found: “01/2017” and “1/2017” are one. */
const numberKey = (number: string): string => foldKey(number).replace(/(?<!\d)0+(?=\d)/gu, "");

/** The rows that say what an earlier one has said. @param idOf "" where a row is not compared */
function repeated<R extends ParsedRow>(
  rows: readonly R[],
  idOf: (row: R) => string,
): readonly { readonly row: R; readonly first: R }[] {
  const firsts = new Map<string, R>();
  return rows.flatMap((row) => {
    const id = idOf(row);
    const first = id === "" ? undefined : firsts.get(id);
    if (first !== undefined) return [{ row, first }];
    if (id !== "") firsts.set(id, row);
    return [];
  });
}

/** A rule that tells each row that repeats an earlier one of its sheet. */
function onceRule<R extends ParsedRow>(
  card: Pick<Rule, "id" | "severity">,
  table: (book: Parameters<Rule["find"]>[0]["book"]) => ParsedTable & { readonly rows: readonly R[] },
  idOf: (row: R, facts: Parameters<Rule["find"]>[0]) => string,
  say: (row: R, first: R) => Pick<Spot, "column" | "message" | "fix">,
): Rule {
  return {
    ...plainCard,
    ...card,
    find: (facts) => {
      const parsed = table(facts.book);
      return repeated(parsed.rows, (row) => idOf(row, facts)).map(({ row, first }) => ({
        in: parsed,
        row,
        ...say(row, first),
      }));
    },
  };
}

/** A number that carries its year; the others begin again each year. */
const withYear = /\d\/\d{4}/u;

export const goldBookTwice: Rule = onceRule<RowOf<"nominations">>(
  { id: "de-nghi.so-vang-trung", severity: "lỗi" },
  (book) => book.nominations,
  ({ values: { goldenBook, decisionDate, campaign } }, { campaigns }) => {
    if (goldenBook === "") return "";
    const year = withYear.test(goldenBook) || decisionDate === null ? "" : dayParts(decisionDate).year;
    return `${campaigns().get(campaign)?.values.issuer ?? campaign}|${numberKey(goldenBook)}|${year}`;
  },
  ({ values }, { at, values: first }) => ({
    column: "goldenBook",
    message: `Số sổ vàng ${quoted(values.goldenBook)} đã cấp cho ${quoted(first.name)} ở dòng ${at}.`,
    fix: "Mỗi lượt khen một số; đối chiếu sổ vàng rồi ghi lại.",
  }),
);

export const basisTwice: Rule = onceRule<RowOf<"legalBases">>(
  { id: "can-cu.trung", severity: "cảnh báo" },
  (book) => book.legalBases,
  ({ values: { campaign, kind, number, abstract } }) => {
    if (number !== "") return `${campaign}|${numberKey(number)}`;
    return abstract === "" ? "" : `${campaign}|${foldKey(kind)}|${foldText(abstract)}`;
  },
  ({ values: { kind, number } }, { at }) => ({
    column: number === "" ? "abstract" : "number",
    message: `${number === "" ? "Căn cứ này" : `${kind} số ${number}`} đã có ở dòng ${at}.`,
    fix: "Mỗi văn bản chỉ viện dẫn một lần; xóa dòng thừa hoặc ghi lại số ký hiệu.",
  }),
);

export const legalTextTwice: Rule = onceRule<RowOf<"legalTexts">>(
  { id: "van-ban-phap-ly.trung", severity: "cảnh báo" },
  (book) => book.legalTexts,
  ({ values: { number, issued } }) => {
    if (number === "") return "";
    if (withYear.test(number)) return numberKey(number);
    return issued === null ? "" : `${numberKey(number)}|${dayParts(issued).year}`;
  },
  ({ values: { number } }, { at, values: { title } }) => ({
    column: "number",
    message: `Số ký hiệu ${number} đã là của ${quoted(title)} ở dòng ${at}.`,
    fix: "Đối chiếu văn bản gốc rồi ghi lại số ký hiệu, hoặc xóa dòng thừa.",
  }),
);

export const meetingTwice: Rule = onceRule<RowOf<"meetings">>(
  { id: "cuoc-hop.trung", severity: "cảnh báo" },
  (book) => book.meetings,
  ({ values: { campaign, date, content } }) =>
    date === null || content === "" ? "" : `${campaign}|${date}|${foldText(content)}`,
  (_row, { at }) => ({
    column: "content",
    message: `Cuộc họp này đã ghi ở dòng ${at}, cùng ngày và cùng nội dung.`,
    fix: "Xóa dòng thừa, hoặc ghi lại ngày, nội dung.",
  }),
);

export const planNumberTwice: Rule = onceRule<RowOf<"campaigns">>(
  { id: "phong-trao.so-trung", severity: "lỗi" },
  (book) => book.campaigns,
  ({ values: { key, issuer, number, symbol } }, { issueDay }) => {
    const year = issueYear(issueDay(key));
    return number === "" || year === null ? "" : `${issuer}|${numberKey(number)}|${foldKey(symbol)}|${year}`;
  },
  ({ values: { number, symbol } }, { at, values: { key } }) => ({
    column: "number",
    message: `Số ${number}/${symbol} đã là của phong trào ${key} (dòng ${at}) trong cùng năm.`,
    fix: "Mỗi số chỉ cấp cho một văn bản; đối chiếu sổ công văn đi rồi ghi lại.",
  }),
);
