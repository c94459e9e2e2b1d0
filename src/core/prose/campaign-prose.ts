import type { ParsedBook } from "../book/parsed-book.ts";
import type { DateStyle } from "../calendar/date-style.ts";
import type { Finding } from "../table/finding.ts";
import type { ParsedRow, ParsedTable } from "../table/parse-table.ts";
import { inQuotes } from "../text/quote.ts";
import { milestonesMeant, proseFact, referenceNames } from "./printed-reference.ts";
import { expandProse, type ProseReference, proseReferences, strayBrace } from "./references.ts";

/** A cell of prose: which row and column it stands in. */
export interface ProsePlace {
  readonly in: ParsedTable;
  readonly row: ParsedRow;
  readonly column: string;
}

const homes: Readonly<Record<string, string>> = {
  hạn: "Mốc",
  đợt: "Đợt",
  "kỷ niệm": "Đợt",
  "chỉ tiêu": "Chỉ tiêu",
  "căn cứ": "Căn cứ",
};

function explain(
  book: ParsedBook,
  reference: ProseReference,
  campaign: string,
): { message: string; fix: string } {
  const home = homes[reference.name];
  if (home === undefined) {
    return {
      message: `Không có cách dẫn “${reference.written}”.`,
      fix: `Dùng một trong: ${referenceNames.map((name) => `{${name}: …}`).join(", ")}.`,
    };
  }
  const meant = reference.name === "hạn" ? milestonesMeant(book, campaign, reference.of) : [];
  if (meant.length > 1) {
    const labels = meant
      .slice(0, 3)
      .map(({ values }) => inQuotes(book.milestones.called?.(values.key) ?? values.key));
    return {
      message: `“${reference.written}” dẫn tới ${meant.length} mốc của phong trào này.`,
      fix: `Ghi rõ mốc nào, kèm đối tượng: ${labels.join("; ")}${meant.length > 3 ? " …" : ""}.`,
    };
  }
  return {
    message: `“${reference.written}” không dẫn tới dòng nào của phong trào này ở trang ${home}.`,
    fix: `Sửa lại cho đúng với trang ${home}, hoặc thêm dòng còn thiếu ở đó.`,
  };
}

function explainEmpty({ written, name }: ProseReference): { message: string; fix: string } {
  const home = homes[name] ?? "";
  const undated = name === "hạn" || name === "đợt" ? ", hoặc tính theo mốc chưa có ngày," : "";
  return {
    message: `“${written}” dẫn tới ô còn trống${undated} ở trang ${home}.`,
    fix: `Ghi ô đó ở trang ${home}, hoặc bỏ chỗ dẫn trong lời văn.`,
  };
}

/** What is wrong with the references of one cell of prose; each would leave a brace or a hole in the paper. */
export function proseProblems(
  book: ParsedBook,
  campaign: string,
  place: ProsePlace,
  severity: Finding["severity"],
): readonly Finding[] {
  const text = String(place.row.values[place.column] ?? "");
  const at = {
    sheet: place.in.table.sheet,
    row: place.row.at,
    column: place.in.columns.headers.get(place.column) ?? place.column,
    key: place.row.key,
    severity,
    source: "",
  };
  const found = proseReferences(text).flatMap((reference): readonly Finding[] => {
    const fact = proseFact(book, campaign, "ND30", reference);
    if (fact === undefined)
      return [{ ...at, rule: "dan-chieu.khong-co", ...explain(book, reference, campaign) }];
    return fact === "" ? [{ ...at, rule: "dan-chieu.o-trong", ...explainEmpty(reference) }] : [];
  });
  const stray = strayBrace(text);
  if (stray === undefined) return found;
  return [
    ...found,
    {
      ...at,
      rule: "dan-chieu.ngoac-le",
      message: `Dấu ngoặc nhọn đứng lẻ ở chỗ “${stray.trim()}”.`,
      fix: "Viết đủ cả hai dấu, ví dụ {hạn: báo cáo sơ kết}, hoặc bỏ dấu ngoặc.",
    },
  ];
}

/** A cell's paragraphs as they are printed: references expanded, one paragraph a line. */
export function printedParagraphs(
  book: ParsedBook,
  campaign: string,
  style: DateStyle,
  text: string,
): readonly string[] {
  return expandProse(text, (reference) => proseFact(book, campaign, style, reference))
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
