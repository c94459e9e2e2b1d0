import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { addDays, type Day } from "../../calendar/day.ts";
import { speltName } from "../../facts/spelt-names.ts";
import type { Spot } from "../../facts/spot.ts";
import { isSlip } from "../../table/near-word.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { reversedSpans } from "../rule/reversed-spans.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const unitDatesReversed: Rule = {
  id: "don-vi.ngay-nguoc",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    reversedSpans(
      book.units,
      ({ validFrom: from, validTo: to }) => ({ from, to }),
      "validTo",
      (from, to) => ({
        message: `Hiệu lực đến ${to} đứng trước Hiệu lực từ ${from}.`,
        fix: "Sửa lại một trong hai ngày.",
      }),
    ),
};

/** Whether the date still fits the row: the unit began on it or before. */
const begunBy = ({ values: { validFrom } }: RowOf<"units">, day: Day): boolean =>
  validFrom === null || validFrom <= day;

const unitEndMissing: Rule = {
  id: "don-vi.thieu-ngay-het",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book, units }) =>
    book.units.rows.flatMap((row): readonly Spot[] => {
      const next = units().get(row.values.successor);
      if (next === undefined || next === row || row.values.validTo !== null) return [];
      const start = next.values.validFrom;
      // The first day of all has no day before it.
      const last = start === null || start <= "1800-01-01" ? undefined : addDays(start, -1);
      const fits = last !== undefined && begunBy(row, last);
      return [
        {
          in: book.units,
          row,
          column: "validTo",
          message: `Đã ghi đơn vị kế thừa ${quoted(next.values.name)} nhưng chưa ghi Hiệu lực đến.`,
          fix: fits
            ? `Ghi ${cellDay(last)}, ngày trước khi đơn vị kế thừa có hiệu lực.`
            : "Ghi ngày cuối cùng của đơn vị.",
          ...(fits ? { cure: { label: `Ghi ${cellDay(last)}`, value: cellDay(last) } } : {}),
        },
      ];
    }),
};

const unitNameTwice: Rule = {
  id: "don-vi.trung-ten",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const named = new Map<string, RowOf<"units">[]>();
    for (const row of book.units.rows) {
      const name = foldText(row.values.name);
      if (name === "") continue;
      const same = named.get(name);
      if (same === undefined) named.set(name, [row]);
      else same.push(row);
    }
    return [...named.values()].flatMap((rows) => {
      if (rows.length < 2) return [];
      const inTime = [...rows].sort((a, b) =>
        (a.values.validFrom ?? "") < (b.values.validFrom ?? "") ? -1 : 1,
      );
      let longest = inTime[0];
      return inTime.slice(1).flatMap((row): readonly Spot[] => {
        const before = longest;
        const end = before?.values.validTo ?? null;
        if (end !== null && (row.values.validTo === null || row.values.validTo > end)) longest = row;
        if (before === undefined || (end !== null && end < (row.values.validFrom ?? ""))) return [];
        return [
          {
            in: book.units,
            row,
            column: "name",
            message: `${quoted(row.values.name)} trùng tên với dòng ${before.at} trong cùng thời gian.`,
            fix: "Phân biệt tên hai đơn vị, hoặc sửa Hiệu lực từ, Hiệu lực đến, hoặc xóa dòng thừa.",
          },
        ];
      });
    });
  },
};

/** What follows the name of a kind of place: two places may differ by one letter. */
const placeTail = /\s(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|số)\s.*$/iu;

const unitNameNear: Rule = {
  id: "don-vi.gan-trung-ten",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const seen = new Map<string, { readonly row: RowOf<"units">; readonly kind: string }[]>();
    return book.units.rows.flatMap((row): readonly Spot[] => {
      const { name } = row.values;
      // Compared only with what shares its place and beginning: some thousand units stay cheap.
      const place = foldKey(placeTail.exec(name)?.[0] ?? "");
      const kind = name.replace(placeTail, "");
      const group = `${foldKey(name).slice(0, 2)}|${place}`;
      const others = seen.get(group) ?? [];
      const twin = others.find(
        (other) =>
          foldText(other.row.values.name) !== foldText(name) &&
          (speltName(other.kind) === speltName(kind) || isSlip(other.kind, kind)) &&
          together(other.row.values, row.values),
      );
      others.push({ row, kind });
      seen.set(group, others);
      if (twin === undefined) return [];
      return [
        {
          in: book.units,
          row,
          column: "name",
          message: `${quoted(name)} gần như trùng tên với ${quoted(twin.row.values.name)} ở dòng ${twin.row.at}.`,
          fix: "Nếu là một đơn vị thì xóa dòng thừa; nếu là hai thì ghi tên cho phân biệt.",
        },
      ];
    });
  },
};

/** Whether two units stand at one time. */
function together(a: RowOf<"units">["values"], b: RowOf<"units">["values"]): boolean {
  const ended = (one: typeof a, other: typeof a): boolean =>
    one.validTo !== null && other.validFrom !== null && one.validTo < other.validFrom;
  return !ended(a, b) && !ended(b, a);
}

/** When units began and ended, and whether two are one. */
export const unitDateRules: readonly Rule[] = [
  unitDatesReversed,
  unitEndMissing,
  unitNameTwice,
  unitNameNear,
];
