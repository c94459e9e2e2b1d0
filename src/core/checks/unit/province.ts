import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import {
  isFormer,
  type Province,
  provinceIn,
  provinceNamed,
  provinces,
  provincesMerged,
} from "../../facts/provinces.ts";
import type { Spot } from "../../facts/spot.ts";
import { nearestFolded } from "../../table/nearest.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";

type Values = RowOf<"units">["values"];

const names: ReadonlyMap<string, string> = new Map(
  [...provinces].map(([folded, { name }]) => [folded, name]),
);

/** Whether a name is written with the marks of the other, in whichever tone style. */
const foldMarks = (written: string, name: string): boolean => foldText(written).endsWith(foldText(name));

/** Cells that say which province a unit is of, beside *Tỉnh* itself. */
const telling = ["name", "shortName", "headTitle", "cluster"] as const;

const provinceUnknown: Rule = {
  id: "don-vi.tinh-la",
  severity: "cảnh báo",
  source: law("Nghị quyết 202/2025/QH15", "2025-07-01"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.units.rows.flatMap((row): readonly Spot[] => {
      const { province } = row.values;
      const known = provinceNamed(province);
      if (province === "" || /^(?:toan quoc|trung uong|ca nuoc)$/u.test(foldKey(province))) return [];
      if (known !== undefined && foldMarks(province, known.name)) return [];
      const near = known?.name ?? nearestFolded(foldKey(province), names);
      return [
        {
          in: book.units,
          row,
          column: "province",
          message: `${quoted(province)} không phải là tên một tỉnh, thành phố.`,
          fix: near === undefined ? "Ghi tên tỉnh, thành phố trực thuộc Trung ương." : `Có phải ${near}?`,
          ...(near === undefined ? {} : { cure: { label: `Ghi ${near}`, value: near } }),
        },
      ];
    }),
};

/** Whether the unit stands, or begins, when its province was no more. */
function isGone({ validFrom, validTo }: Values, own: Province): boolean {
  if (!isFormer(own)) return false;
  return (
    (validFrom !== null && validFrom >= provincesMerged) || (validTo !== null && validTo >= provincesMerged)
  );
}

/** What the unit's other cells say of its province: the first that says another one than *Tỉnh*, and how many do. */
function against(
  values: Values,
  own: Province,
): readonly { readonly column: string; readonly said: Province }[] {
  return telling.flatMap((column) => {
    const said = provinceIn(values[column]);
    return said === undefined || said.name === own.name ? [] : [{ column, said }];
  });
}

const provinceDiffers: Rule = {
  id: "don-vi.tinh-khac-nhau",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book, units }) =>
    book.units.rows.flatMap((row): readonly Spot[] => {
      const { values } = row;
      const own = provinceNamed(values.province);
      if (own === undefined || isGone(values, own)) return [];
      const [first, ...more] = against(values, own);
      if (first !== undefined) {
        // Where name and short name agree against it, the province itself is wrong.
        const above = provinceIn(units().get(values.parent)?.values.name ?? "");
        const agree = [...more.map(({ said }) => said.name), above?.name];
        const column = first.column === "name" || agree.includes(first.said.name) ? "province" : first.column;
        const alone = column !== "province";
        return [
          {
            in: book.units,
            row,
            column,
            message: alone
              ? `${quoted(values[first.column as (typeof telling)[number]])} nói tới ${first.said.name}, trong khi Tỉnh ghi ${own.name}.`
              : `Tỉnh ghi ${own.name}, trong khi ${quoted(values[first.column as (typeof telling)[number]])} ở ${first.said.name}.`,
            fix: "Sửa cho tên, tên ngắn, cụm và tỉnh của đơn vị thống nhất.",
          },
        ];
      }
      return [];
    }),
};

const provinceGone: Rule = {
  id: "don-vi.tinh-da-sap-nhap",
  severity: "lỗi",
  source: law("Nghị quyết 202/2025/QH15", "2025-07-01"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.units.rows.flatMap((row): readonly Spot[] => {
      const { province, validFrom } = row.values;
      const own = provinceNamed(province);
      if (own === undefined || !isGone(row.values, own)) return [];
      const late = validFrom !== null && validFrom >= provincesMerged;
      return [
        {
          in: book.units,
          row,
          column: "province",
          message: `${own.name} không còn là tỉnh từ ngày ${cellDay(provincesMerged)}, đã nhập vào ${own.now}.`,
          fix: late ? `Ghi ${own.now}.` : `Ghi ${own.now}, hoặc sửa Hiệu lực đến.`,
        },
      ];
    }),
};

/** Which province a unit is of. */
export const unitProvinceRules: readonly Rule[] = [provinceUnknown, provinceDiffers, provinceGone];
