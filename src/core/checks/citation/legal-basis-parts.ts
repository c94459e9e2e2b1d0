import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { legalTextOf } from "../../facts/legal-text-facts.ts";
import type { Spot } from "../../facts/spot.ts";
import { leftEmpty } from "../../facts/typed-cell.ts";
import { foldText } from "../../text/fold.ts";
import { law, type Rule } from "../rule/rule.ts";

/** Kinds that are no text of their own, such as “Xét đề nghị”, or several at once. */
const named =
  /^(?:căn cứ )?(?:nghị quyết|nghị định|thông tư|thông tư liên tịch|quyết định|chỉ thị|kế hoạch|công văn|thông báo|hướng dẫn|chương trình|kết luận|tờ trình|báo cáo)$/u;

const parts = [
  { column: "number", name: "số ký hiệu" },
  { column: "date", name: "ngày" },
  { column: "issuer", name: "cơ quan ban hành" },
] as const;

function cureFor(facts: BookFacts, row: RowOf<"legalBases">, column: string): Pick<Spot, "cure"> {
  if (column !== "date") return {};
  const issued = legalTextOf(facts, { number: row.values.number, date: null })?.issued ?? null;
  if (issued === null) return {};
  const shown = cellDay(issued);
  return { cure: { label: `Ghi ${shown}`, value: shown } };
}

/** A row of *Căn cứ* without a part that the first citation of such a text must have. */
export const legalBasisParts: Rule = {
  id: "can-cu.thieu-phan",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: (facts) =>
    facts.book.legalBases.rows.flatMap((row): readonly Spot[] => {
      if (!named.test(foldText(row.values.kind))) return [];
      return parts
        .filter(({ column }) => leftEmpty(facts.book.legalBases, row, column))
        .map(({ column, name }) => ({
          in: facts.book.legalBases,
          row,
          column,
          message: `${row.values.kind} được viện dẫn chưa có ${name}.`,
          fix: `Lần đầu viện dẫn ghi đủ loại, số ký hiệu, ngày, cơ quan ban hành và trích yếu: bổ sung ${name}.`,
          ...cureFor(facts, row, column),
        }));
    }),
};
