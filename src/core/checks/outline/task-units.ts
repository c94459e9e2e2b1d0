import type { ParsedBook } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { rowName, rowNames } from "../../book/row-name.ts";
import { meantGroups } from "../../facts/listed-groups.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { inQuotes, quoted } from "../../text/quote.ts";
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

/** The units by their keys and, where one alone bears it, by name, folded; a slip of the pen is near one of these. */
function knownUnits({ units }: ParsedBook): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { values } of units.rows) {
    const name = foldKey(values.name);
    if (name !== "") known.set(name, known.has(name) ? "" : values.key);
  }
  for (const { values } of units.rows) known.set(foldKey(values.key), values.key);
  return new Map([...known].filter(([, key]) => key !== ""));
}

export const unknownTaskUnit: Rule = {
  id: "noi-dung.don-vi-khong-co",
  severity: "lỗi",
  ...plainCard,
  find: ({ book }) => {
    const known = knownUnits(book);
    return book.outline.rows.flatMap((row) =>
      columns.flatMap((column) =>
        taskUnits(row.values[column])
          .filter((unit) => rowNamed(book.units, unit) === undefined)
          .map((unit): Spot => {
            const cure = meantGroups(unit, known)?.value;
            const namesakes = book.units.rows.filter(({ values }) => foldKey(values.name) === foldKey(unit));
            const name = rowNames(book.units, cure ?? "");
            return {
              in: book.outline,
              row,
              column,
              message:
                namesakes.length > 1
                  ? `${quoted(unit)} là tên của ${namesakes.length} đơn vị.`
                  : `Không có đơn vị ${quoted(unit)}.`,
              fix:
                cure === undefined
                  ? `Ghi tên ${namesakes.length > 1 ? "kèm mã của đơn vị" : "đơn vị có"} ở trang Đơn vị; nhiều đơn vị cách nhau bằng dấu chấm phẩy.`
                  : `Có phải ${inQuotes(name)}? Nhiều đơn vị cách nhau bằng dấu chấm phẩy.`,
              ...(cure === undefined
                ? {}
                : { cure: { label: `Ghi ${name}`, value: withUnit(row.values[column], unit, cure) } }),
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
          message: `${quoted(rowName(book.units, unit))} đã là đơn vị chủ trì của việc này.`,
          fix: "Bỏ đơn vị này khỏi cột Phối hợp.",
          cure: { label: `Bỏ ${rowName(book.units, unit)}`, value: withUnit(row.values.support, unit, "") },
        }));
    }),
};
