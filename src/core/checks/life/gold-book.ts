import type { RowOf } from "../../book/parsed-book.ts";
import { dayParts } from "../../calendar/day.ts";
import { ahead } from "../../facts/ahead.ts";
import { strayDecisions } from "../../facts/award-decisions.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { leftEmpty } from "../../facts/typed-cell.ts";
import { foldKey } from "../../text/fold.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** “01/2017”: the year behind a number of the gold book. */
const yearOf = /\/((?:19|20|21)\d{2})$/u;

/** A certificate is entered when the decision is there: in its year, or the next. */
export const goldBookYear: Rule = {
  id: "de-nghi.so-vang-khac-nam",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { nominations } = facts.book;
    return nominations.rows.flatMap((row): readonly Spot[] => {
      const { goldenBook, decisionDate } = row.values;
      const year = goldenBook === "" ? undefined : yearOf.exec(goldenBook)?.[1];
      if (year === undefined || decisionDate === null) return [];
      // A decision's day that is wrong is told as that.
      if (ahead(facts, decisionDate) || strayDecisions(facts).has(row)) return [];
      const decided = dayParts(decisionDate).year;
      if (Number(year) === decided || Number(year) === decided + 1) return [];
      return [
        {
          in: nominations,
          row,
          column: "goldenBook",
          message: `Số sổ vàng ${goldenBook} mang năm ${year}, trong khi quyết định ký năm ${decided}.`,
          fix: "Đối chiếu sổ vàng rồi sửa Số sổ vàng hoặc Ngày QĐ.",
        },
      ];
    });
  },
};

/** One of those rewarded by a decision was left out when the others were entered. */
export const goldBookMissing: Rule = {
  id: "de-nghi.thieu-so-vang",
  severity: "gợi ý",
  ...plainCard,
  reach: "sheet",
  find: ({ book: { nominations } }) => {
    const idOf = ({
      campaign,
      decisionNumber,
      award,
    }: (typeof nominations.rows)[number]["values"]): string =>
      decisionNumber === "" ? "" : `${campaign}|${foldKey(decisionNumber)}|${award}`;
    const entered = new Set(
      nominations.rows.filter(({ values }) => values.goldenBook !== "").map(({ values }) => idOf(values)),
    );
    entered.delete("");
    return nominations.rows.flatMap((row): readonly Spot[] =>
      row.values.goldenBook === "" &&
      entered.has(idOf(row.values)) &&
      leftEmpty(nominations, row, "goldenBook")
        ? [
            {
              in: nominations,
              row,
              column: "goldenBook",
              message: "Các lượt khen khác của quyết định này đã có số sổ vàng, dòng này chưa có.",
              fix: "Ghi Số sổ vàng.",
            },
          ]
        : [],
    );
  },
};

const whole = /^0*(\d{1,6})(?:\/\d{4})?$/u;

/** What one office entered in its gold book in one year. */
interface Entered {
  readonly rows: Map<number, RowOf<"nominations">>;
  /** A number given twice, or a decided nomination without one, is told as that, and explains a gap. */
  told: boolean;
}

function goldBooks({ book, campaigns }: BookFacts): readonly Entered[] {
  const books = new Map<string, Entered>();
  for (const row of book.nominations.rows) {
    const { goldenBook, decisionNumber, decisionDate, campaign } = row.values;
    const year = yearOf.exec(goldenBook)?.[1] ?? decisionDate?.slice(0, 4);
    if (year === undefined || (goldenBook === "" && decisionNumber === "")) continue;
    const office = `${campaigns().get(campaign)?.values.issuer ?? campaign}|${year}`;
    const own = books.get(office) ?? { rows: new Map<number, RowOf<"nominations">>(), told: false };
    books.set(office, own);
    const number = Number(whole.exec(goldenBook.trim())?.[1] ?? Number.NaN);
    if (Number.isNaN(number) || own.rows.has(number)) own.told = true;
    else own.rows.set(number, row);
  }
  return [...books.values()];
}

/** Certificates of an office are entered one after the other: a number left out is a certificate nobody finds again. */
export const goldBookGap: Rule = {
  id: "de-nghi.so-vang-nhay",
  severity: "gợi ý",
  ...plainCard,
  reach: "sheet",
  find: (facts) =>
    goldBooks(facts).flatMap(({ rows, told }): readonly Spot[] => {
      const numbers = [...rows.keys()].sort((a, b) => a - b);
      const at = numbers.findIndex((number, index) => index > 0 && number - (numbers[index - 1] ?? 0) > 1);
      const [before, after] = [numbers[at - 1], numbers[at]];
      const row = after === undefined ? undefined : rows.get(after);
      if (told || before === undefined || after === undefined || row === undefined) return [];
      const left = after - before === 2 ? `số ${before + 1}` : `các số ${before + 1} - ${after - 1}`;
      return [
        {
          in: facts.book.nominations,
          row,
          column: "goldenBook",
          message: `Sổ vàng nhảy từ số ${before} sang số ${after}; sổ chưa ghi ${left}.`,
          fix: "Đối chiếu sổ vàng: bổ sung dòng còn thiếu, hoặc sửa lại Số sổ vàng.",
        },
      ];
    }),
};
