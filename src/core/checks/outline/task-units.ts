import type { ParsedBook } from "../../book/parsed-book.ts";
import { meantGroups } from "../../facts/listed-groups.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const columns = ["lead", "support"] as const;

/** The units named in *Chủ trì* or *Phối hợp*, as typed. */
function taskUnits(text: string): readonly string[] {
  return text
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The same list with one unit replaced, or left out. */
function withUnit(text: string, old: string, instead: string): string {
  return taskUnits(text)
    .map((unit) => (unit === old ? instead : unit))
    .filter((unit) => unit !== "")
    .join("; ");
}

/** The code of the unit that bears this name; "" for a name that several bear. */
function codesByName({ units }: ParsedBook): ReadonlyMap<string, string> {
  const codes = new Map<string, string>();
  for (const { values } of units.rows) {
    for (const name of new Set([values.name, values.shortName].map(foldKey))) {
      if (name !== "") codes.set(name, codes.has(name) ? "" : values.key);
    }
  }
  return codes;
}

export const unknownTaskUnit: Rule = {
  id: "noi-dung.don-vi-khong-co",
  severity: "lỗi",
  ...plainCard,
  find: ({ book }) => {
    const known = new Map(book.units.rows.map(({ values }) => [foldKey(values.key), values.key]));
    const named = codesByName(book);
    return book.outline.rows.flatMap((row) =>
      columns.flatMap((column) =>
        taskUnits(row.values[column])
          .filter((unit) => !known.has(foldKey(unit)))
          .map((unit): Spot => {
            const folded = foldKey(unit);
            const cure = named.get(folded) || meantGroups(unit, known)?.value;
            return {
              in: book.outline,
              row,
              column,
              message: `Không có đơn vị mang mã ${quoted(unit)}.`,
              fix:
                cure === undefined
                  ? "Ghi mã đơn vị có ở trang Đơn vị; nhiều đơn vị cách nhau bằng dấu chấm phẩy."
                  : `Có phải ${cure}? Nhiều đơn vị cách nhau bằng dấu chấm phẩy.`,
              ...(cure === undefined
                ? {}
                : { cure: { label: `Ghi ${cure}`, value: withUnit(row.values[column], unit, cure) } }),
            };
          }),
      ),
    );
  },
};

export const leadSupportsItself: Rule = {
  id: "noi-dung.chu-tri-la-phoi-hop",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.outline.rows.flatMap((row) => {
      const leads = new Set(taskUnits(row.values.lead).map(foldKey));
      return taskUnits(row.values.support)
        .filter((unit) => leads.has(foldKey(unit)))
        .map((unit) => ({
          in: book.outline,
          row,
          column: "support",
          message: `${quoted(unit)} đã là đơn vị chủ trì của việc này.`,
          fix: "Bỏ đơn vị này khỏi cột Phối hợp.",
          cure: { label: `Bỏ ${unit}`, value: withUnit(row.values.support, unit, "") },
        }));
    }),
};
