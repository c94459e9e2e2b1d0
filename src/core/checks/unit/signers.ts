import type { RowOf } from "../../book/parsed-book.ts";
import { lastNamed } from "../../book/row-by-key.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { spanHolds } from "../../calendar/span.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { provinceIn, provinceNamed } from "../../facts/provinces.ts";
import { hasWords } from "../../facts/recipient-lines.ts";
import { speltName } from "../../facts/spelt-names.ts";
import type { Spot } from "../../facts/spot.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

/** Every campaign with its signer. */
function signed(
  facts: BookFacts,
): readonly { readonly row: RowOf<"campaigns">; readonly signer: RowOf<"signers">["values"] }[] {
  return facts.book.campaigns.rows.flatMap((row) => {
    const signer = row.values.signer === "" ? undefined : lastNamed(facts.book.signers, row.values.signer);
    return signer === undefined ? [] : [{ row, signer: signer.values }];
  });
}

const signerSpan: Rule = {
  id: "nguoi-ky.ngoai-thoi-han",
  severity: "lỗi",
  source: law("Nghị định 30/2020/NĐ-CP, Điều 13", "2020-03-05"),
  parameters: {},
  reach: "book",
  find: (facts) =>
    signed(facts).flatMap(({ row, signer: { name, from, to } }): readonly Spot[] => {
      const issued = facts.issueDay(row.values.key);
      if (issued.kind !== "day") return [];
      const { day } = issued;
      if (spanHolds({ from, to }, day)) return [];
      const since = from === null ? "" : `từ ${cellDay(from)} `;
      const until = to === null ? "" : `đến ${cellDay(to)} `;
      return [
        {
          in: facts.book.campaigns,
          row,
          column: "signer",
          message: `${quoted(name)} ký ${since}${until}nhưng văn bản ban hành ngày ${cellDay(day)}.`,
          fix: "Chọn người ký đương chức vào ngày đó, hoặc sửa Từ ngày, Đến ngày ở trang Người ký.",
        },
      ];
    }),
};

function againstUnit(
  signer: RowOf<"signers">["values"],
  unit: { readonly name: string; readonly shortName: string; readonly province: string },
): string | undefined {
  const agency = speltName(signer.agency);
  const names = [unit.name, unit.shortName].map(speltName).filter((name) => name !== "");
  if (agency !== "" && !names.some((name) => hasWords(name, agency) || hasWords(agency, name))) {
    return `Người ký đứng dưới tên cơ quan ${quoted(signer.agency)}, đơn vị ban hành là ${quoted(unit.name)}.`;
  }
  const province = provinceIn(signer.parentAgency);
  // A province that does not fit the unit's own name is told at the unit.
  const written = provinceNamed(unit.province);
  const own = written === undefined ? undefined : (provinceIn(unit.name) ?? written);
  if (province !== undefined && own !== undefined && province.name !== own.name) {
    return `Cơ quan chủ quản của người ký là ${quoted(signer.parentAgency)}, đơn vị ban hành thuộc ${own.name}.`;
  }
  return undefined;
}

const signerOfUnit: Rule = {
  id: "nguoi-ky.khac-don-vi",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2", "2020-03-05"),
  parameters: {},
  reach: "book",
  find: (facts) =>
    signed(facts).flatMap(({ row, signer }): readonly Spot[] => {
      const unit = facts.units().get(row.values.issuer)?.values;
      const message = unit === undefined ? undefined : againstUnit(signer, unit);
      if (message === undefined) return [];
      return [
        {
          in: facts.book.campaigns,
          row,
          column: "signer",
          message,
          fix: "Chọn người ký của đơn vị ban hành, hoặc sửa dòng của người ký ở trang Người ký.",
        },
      ];
    }),
};

/** Whether signers may sign, and for whom. */
export const signerRules: readonly Rule[] = [signerSpan, signerOfUnit];
