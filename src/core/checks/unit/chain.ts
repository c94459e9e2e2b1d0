import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Spot } from "../../facts/spot.ts";
import { listedUnits, taskCells } from "../../facts/unit-validity.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** The rows at which walking along `next` comes back to a row already on the walk; one row of every circle. */
function circles(
  units: ReadonlyMap<string, RowOf<"units">>,
  next: (row: RowOf<"units">) => string,
): readonly (readonly RowOf<"units">[])[] {
  const done = new Set<string>();
  return [...units.values()].flatMap((start) => {
    const walk: RowOf<"units">[] = [];
    const at = new Map<string, number>();
    let row: RowOf<"units"> | undefined = start;
    while (row !== undefined && !done.has(row.values.key) && !at.has(row.values.key)) {
      at.set(row.values.key, walk.length);
      walk.push(row);
      row = units.get(next(row));
    }
    const from = row === undefined ? undefined : at.get(row.values.key);
    for (const passed of walk) done.add(passed.values.key);
    return from === undefined ? [] : [walk.slice(from)];
  });
}

const unitCircle: Rule = {
  id: "don-vi.vong",
  severity: "lỗi",
  ...plainCard,
  reach: "sheet",
  find: ({ book, units }) =>
    [
      { column: "parent", name: "Cấp trên", next: (row: RowOf<"units">) => row.values.parent },
      { column: "successor", name: "Đơn vị kế thừa", next: (row: RowOf<"units">) => row.values.successor },
    ].flatMap(({ column, name, next }) =>
      circles(units(), next).flatMap((circle): readonly Spot[] => {
        const [row] = circle;
        if (row === undefined) return [];
        const keys = [...circle, row].map(({ values }) => values.key);
        const shown = keys.length > 6 ? [...keys.slice(0, 5), "…", row.values.key] : keys;
        return [
          {
            in: book.units,
            row,
            column,
            message: `${name} dẫn vòng trở lại: ${shown.join(" → ")}.`,
            fix: `Sửa ${name} ở một trong các dòng này.`,
          },
        ];
      }),
    ),
};

const successorEnded: Rule = {
  id: "don-vi.ke-thua-da-het",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book, units }) =>
    book.units.rows.flatMap((row): readonly Spot[] => {
      const next = units().get(row.values.successor);
      const end = next?.values.validTo ?? null;
      const last = row.values.validTo;
      if (next === undefined || next === row || end === null || last === null || end > last) return [];
      // Dates of the successor that contradict each other are named by don-vi.ngay-nguoc.
      if (next.values.validFrom !== null && end < next.values.validFrom) return [];
      return [
        {
          in: book.units,
          row,
          column: "successor",
          message: `Đơn vị kế thừa ${quoted(next.values.name)} đã hết hiệu lực ngày ${cellDay(end)}.`,
          fix: "Chọn đơn vị đang thực hiện nhiệm vụ sau ngày đó.",
        },
      ];
    }),
};

/** A unit with work in a campaign that goes on after the unit ended: somebody must take the work over. */
const successorMissing: Rule = {
  id: "don-vi.thieu-ke-thua",
  severity: "cảnh báo",
  ...plainCard,
  find: (facts) => {
    const { book } = facts;
    const told = new Set<RowOf<"units">>();
    const used = [
      ...book.campaigns.rows.map((row) => ({ campaign: row.values.key, text: row.values.issuer })),
      ...taskCells(facts),
    ];
    return used.flatMap(({ campaign, text }) =>
      listedUnits(facts, text).flatMap(({ unit }): readonly Spot[] => {
        const of = facts.campaigns().get(campaign)?.values;
        const end = unit?.values.validTo ?? null;
        if (unit === undefined || of === undefined || end === null || told.has(unit)) return [];
        if (unit.values.successor !== "" || of.to === null || of.to <= end || of.state === "đã tổng kết")
          return [];
        const day = facts.lawDay(campaign);
        // A unit that had ended before the plan is named where the plan uses it.
        if (day === null || day > end) return [];
        told.add(unit);
        return [
          {
            in: book.units,
            row: unit,
            column: "successor",
            message: `Đơn vị hết hiệu lực ngày ${cellDay(end)} trong khi phong trào ${campaign} còn đến ${cellDay(of.to)}.`,
            fix: "Ghi đơn vị kế thừa để phần việc còn lại có nơi nhận.",
          },
        ];
      }),
    );
  },
};

/** Who stands above a unit and who follows it. */
export const unitChainRules: readonly Rule[] = [unitCircle, successorEnded, successorMissing];
