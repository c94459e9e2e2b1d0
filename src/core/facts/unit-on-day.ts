import type { UnitLineage } from "../award/unit-lineage.ts";
import { cellDay } from "../calendar/date-style.ts";
import type { Day } from "../calendar/day.ts";
import { quoted } from "../text/quote.ts";
import type { Spot } from "./spot.ts";

/**
 * What to say when a unit did not exist on a day, with its heir as the cure; undefined when it did.
 * @param what the day in words: “ngày đăng ký”
 */
export function unitNotValid(
  lineage: UnitLineage,
  unit: string,
  day: Day,
  what: string,
): Pick<Spot, "message" | "fix" | "cure"> | undefined {
  const found = lineage.on(unit, day);
  if (found.kind === "valid") return undefined;
  const name = quoted(found.unit.values.name);
  if (found.kind === "not-yet") {
    return {
      message: `Đơn vị ${name} chỉ có từ ngày ${cellDay(found.from)}, sau ${what} ${cellDay(day)}.`,
      fix: "Ghi đơn vị có vào ngày đó, hoặc sửa lại ngày.",
    };
  }
  const { successor } = found;
  const message = `Đơn vị ${name} chỉ có đến hết ngày ${cellDay(found.to)}, trước ${what} ${cellDay(day)}.`;
  if (successor === undefined) {
    return { message, fix: "Ghi đơn vị có vào ngày đó, hoặc sửa lại ngày." };
  }
  const heir = successor.values;
  // A unit and its successor often have one name.
  const since =
    heir.name === found.unit.values.name && heir.validFrom !== null
      ? ` có từ ngày ${cellDay(heir.validFrom)}`
      : "";
  return {
    message,
    fix: `Ghi đơn vị kế thừa ${quoted(heir.name)}${since}, hoặc sửa lại ngày.`,
    cure: { label: `Ghi ${heir.name}${since}`, value: heir.key },
  };
}
