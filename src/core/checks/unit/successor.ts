import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { addDays } from "../../calendar/day.ts";
import { provinceNamed } from "../../facts/provinces.ts";
import type { Spot } from "../../facts/spot.ts";
import { headOf } from "../../facts/unit-heads.ts";
import { quoted } from "../../text/quote.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";

type Values = RowOf<"units">["values"];

/** Bodies that only a body of the same name follows. */
const sameOnly: ReadonlySet<string> = new Set(["so tu phap", "so", "uy ban nhan dan", "bo", "hoi"]);

function heirProblem(unit: Values, heir: Values): Pick<Spot, "message" | "fix"> | undefined {
  const start = headOf(unit.name)?.start ?? "";
  const next = headOf(heir.name)?.start;
  if (sameOnly.has(start) && next !== undefined && next !== start)
    return {
      message: `${quoted(heir.name)} không cùng loại với ${quoted(unit.name)} nên không thể kế thừa.`,
      fix: "Chọn đơn vị cùng loại tiếp nhận nhiệm vụ.",
    };
  const [from, to] = [provinceNamed(unit.province), provinceNamed(heir.province)];
  if (
    sameOnly.has(start) &&
    from !== undefined &&
    to !== undefined &&
    to.name !== from.name &&
    to.name !== from.now
  )
    return {
      message: `${from.name} đã nhập vào ${from.now}, không vào ${to.name}.`,
      fix: `Chọn đơn vị của ${from.now}.`,
    };
  return undefined;
}

const wrongHeir: Rule = {
  id: "don-vi.ke-thua-khong-hop",
  severity: "cảnh báo",
  source: law("Nghị quyết 202/2025/QH15", "2025-07-01"),
  parameters: {},
  reach: "sheet",
  find: ({ book, units }) =>
    book.units.rows.flatMap((row): readonly Spot[] => {
      const heir = units().get(row.values.successor)?.values;
      const last = row.values.validTo;
      // An heir that ended before, or is the unit itself, is told as such.
      const gone = last !== null && heir !== undefined && heir.validTo !== null && heir.validTo <= last;
      const problem =
        heir === undefined || gone || heir.key === row.values.key ? undefined : heirProblem(row.values, heir);
      return problem === undefined ? [] : [{ in: book.units, row, column: "successor", ...problem }];
    }),
};

/** Days between a unit and its heir on which neither stood. */
const gap: Rule = {
  id: "don-vi.ke-thua-ho-ngay",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book, units }) =>
    book.units.rows.flatMap((row): readonly Spot[] => {
      const heir = units().get(row.values.successor)?.values;
      const last = row.values.validTo;
      if (heir === undefined || heir.validFrom === null || last === null || last >= "2199-12-31") return [];
      if (row.values.validFrom !== null && row.values.validFrom > last) return [];
      const next = addDays(last, 1);
      if (heir.validFrom <= next) return [];
      return [
        {
          in: book.units,
          row,
          column: "validTo",
          message: `Đơn vị hết hiệu lực ngày ${cellDay(last)}, đơn vị kế thừa ${quoted(heir.name)} từ ngày ${cellDay(heir.validFrom)} mới có hiệu lực.`,
          fix: "Sửa một trong hai ngày cho liền nhau.",
        },
      ];
    }),
};

/** Who follows a unit. */
export const unitSuccessorRules: readonly Rule[] = [wrongHeir, gap];
