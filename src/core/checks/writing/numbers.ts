import type { Spot } from "../../facts/spot.ts";
import { seenTexts } from "../../facts/text-cells.ts";
import { quoted } from "../../text/quote.ts";
import { letteredNumbers, withFigures } from "../../text/slip/letters-in-numbers.ts";
import { reversedRange } from "../../text/slip/reversed-range.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** Days of reminders have a rule that says what they mean (checks/cell/reminder-days.ts). */
const READ_ELSEWHERE = "remind";

const WRONG = /\d[OoIl]|[OoIl]\d|OO/u;

export const letterInNumber: Rule = {
  id: "loi-van.chu-trong-so",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenTexts(facts, (text, _raw, { in: { table }, column }) => {
      if (!WRONG.test(text) || column === READ_ELSEWHERE || table.columns[column]?.kind === "key")
        return undefined;
      const found = letteredNumbers(text);
      return found.length === 0 ? undefined : found;
    }).flatMap(({ cell, seen }): readonly Spot[] => {
      const [first] = seen;
      if (first === undefined) return [];
      const letters = [...new Set(first.written.match(/[OoIl]/gu) ?? [])].join(", ");
      return [
        {
          ...cell,
          message: `Trong số ${quoted(first.written)} có chữ cái ${letters} thay cho chữ số.`,
          fix: `Ghi ${seen.map(({ right }) => quoted(right)).join(", ")}.`,
          cure: { label: "Ghi bằng chữ số", value: withFigures(cell.text, seen) },
        },
      ];
    }),
};

export const numbersBackwards: Rule = {
  id: "loi-van.khoang-so-nguoc",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenTexts(facts, (text, _raw, { in: { table }, column }) =>
      column !== READ_ELSEWHERE && table.columns[column]?.kind === "text" ? reversedRange(text) : undefined,
    ).map(
      ({ cell, seen: range }): Spot => ({
        ...cell,
        message: `Khoảng số ${quoted(range.written)} đi ngược: số đầu lớn hơn số cuối.`,
        fix: `Đối chiếu rồi sửa lại, ví dụ ${quoted(range.right)}.`,
      }),
    ),
};
