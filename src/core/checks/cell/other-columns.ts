import type { BookFacts } from "../../facts/book-facts.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

type Slip = Place & { readonly written: string; readonly what: string; readonly fix: string };

/** “34-CT/TW”, “78/KH-STP”: a number with its symbol, and nothing else. */
const IS_NUMBER = /^\d[\d/]*[-/]\s?[A-ZĐ][A-ZĐa-z\d/-]*$/u;

/** A number of a legal basis without a digit, and a number where its issuer belongs. */
const ofLegalBases = ({ book: { legalBases } }: BookFacts): readonly Slip[] =>
  legalBases.rows.flatMap((row): readonly Slip[] => {
    const { number, issuer } = row.values;
    const place = { in: legalBases, row };
    const fix = "Ghi số ký hiệu và cơ quan ban hành vào đúng hai cột.";
    return [
      ...(/\p{L}{2}/u.test(number) && !/\d/u.test(number)
        ? [{ ...place, column: "number", written: number, what: "một số ký hiệu", fix }]
        : []),
      ...(IS_NUMBER.test(issuer)
        ? [{ ...place, column: "issuer", written: issuer, what: "tên một cơ quan", fix }]
        : []),
    ];
  });

/** Words where the number of a paper or its link belongs. */
const ofTracking = ({ book: { tracking } }: BookFacts): readonly Slip[] =>
  tracking.rows.flatMap((row): readonly Slip[] => {
    const { paper } = row.values;
    if (!/\p{L}{2}/u.test(paper) || /\d|https?:|www\./iu.test(paper)) return [];
    const fix = "Ghi số văn bản hoặc liên kết; nhận xét ghi ở cột Ghi chú.";
    return [{ in: tracking, row, column: "paper", written: paper, what: "số của văn bản", fix }];
  });

/** A title or form of award where the yearly rating belongs. */
const ofNominations = ({ book: { nominations, awards } }: BookFacts): readonly Slip[] => {
  const names = new Set(
    awards.rows.flatMap(({ values: { name, oldName } }) => [name, oldName].map(foldKey)).filter(Boolean),
  );
  return nominations.rows.flatMap((row): readonly Slip[] => {
    const { rating } = row.values;
    if (rating === "" || !names.has(foldKey(rating))) return [];
    const fix = "Ghi mức xếp loại hằng năm, ví dụ: Hoàn thành tốt nhiệm vụ.";
    return [{ in: nominations, row, column: "rating", written: rating, what: "mức xếp loại", fix }];
  });
};

/** What stands in a cell is plainly what another column holds. */
export const otherColumnsValue: Rule = {
  id: "o.lan-cot",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) =>
    [ofLegalBases, ofTracking, ofNominations].flatMap((slips) =>
      slips(facts).map(
        ({ written, what, ...spot }): Spot => ({
          ...spot,
          message: `${quoted(written)} không phải là ${what}; có thể ghi lẫn cột.`,
        }),
      ),
    ),
};
