import { validOn } from "../../award/unit-lineage.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { readDay } from "../../calendar/read-day.ts";
import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import { bareName, hasWords } from "../../facts/recipient-lines.ts";
import type { Spot } from "../../facts/spot.ts";
import { lineageOf } from "../../facts/unit-validity.ts";
import { foldKey, foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

/** A name of a unit as lines use it. */
interface Name {
  readonly folded: string;
  readonly typed: string;
  readonly row: RowOf<"units">;
}

/** The full name, and the short one where it says which province: “Văn phòng Sở” may be anybody's. */
function usedNames({ name, shortName, province }: RowOf<"units">["values"]): readonly string[] {
  const own = hasWords(foldKey(shortName), foldKey(province)) ? [shortName] : [];
  return [name, ...own].filter((typed) => typed !== "");
}

const unitsByName = perBook(({ book }): ReadonlyMap<string, readonly Name[]> => {
  const found = new Map<string, Name[]>();
  for (const row of book.units.rows) {
    for (const typed of usedNames(row.values)) {
      const folded = foldKey(typed);
      const same = found.get(folded);
      if (same === undefined) found.set(folded, [{ folded, typed, row }]);
      else same.push({ folded, typed, row });
    }
  }
  return found;
});

/** The ended unit that the line names, unless one that stands on the day bears the name too. */
function endedUnit(facts: BookFacts, line: string, day: Day): Name | undefined {
  for (const [folded, bearers] of unitsByName(facts)) {
    const [first] = bearers.filter(({ row }) => row.values.validTo !== null && row.values.validTo < day);
    if (first !== undefined && hasWords(line, folded) && !bearers.some(({ row }) => validOn(row, day)))
      return first;
  }
  return undefined;
}

/** A paper sent to a body that no longer stood when it was dated. */
export const recipientEnded: Rule = {
  id: "noi-nhan.don-vi-cu",
  severity: "cảnh báo",
  source: law("Nghị quyết 202/2025/QH15; Quyết định 1898/QĐ-BTP", "2025-07-01"),
  parameters: {
    "từ ngày": "01/07/2025",
    "cơ quan cũ":
      "Tổng cục THADS, Tổng cục Thi hành án dân sự, Chi cục THADS, Chi cục Thi hành án dân sự, Phòng Tư pháp cấp huyện, Phòng Tư pháp huyện, Phòng Tư pháp các huyện, UBND cấp huyện, UBND huyện, UBND các huyện",
  },
  reach: "book",
  find: (facts, parameters) => {
    const read = readDay(parameters["từ ngày"] ?? "");
    const since = read?.kind === "day" ? read.day : null;
    const abolished = (parameters["cơ quan cũ"] ?? "")
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => ({ name, folded: foldKey(name) }));
    return facts.book.recipients.rows.flatMap((row): readonly Spot[] => {
      const day = facts.lawDay(row.values.campaign);
      if (day === null) return [];
      const { name } = row.values;
      const line = foldKey(bareName(name));
      const place = { in: facts.book.recipients, row, column: "name" };
      const ended = endedUnit(facts, line, day);
      if (ended !== undefined) {
        const found = lineageOf(facts).on(ended.row.values.key, day);
        const next = found.kind === "ended" ? found.successor?.values.name : undefined;
        const at = foldText(name).indexOf(foldText(ended.typed));
        // Cut by place: only where folding kept the length does the place hold in what was typed.
        const exact = at >= 0 && foldText(name).length === name.length;
        const value = `${name.slice(0, at)}${next ?? ""}${name.slice(at + ended.typed.length)}`;
        return [
          {
            ...place,
            message: `${quoted(ended.typed)} hết hiệu lực ngày ${cellDay(ended.row.values.validTo ?? day)}, trước ngày của văn bản.`,
            fix: next === undefined ? "Ghi đơn vị kế thừa." : `Ghi đơn vị kế thừa: ${next}.`,
            ...(next === undefined || !exact ? {} : { cure: { label: `Ghi ${next}`, value } }),
          },
        ];
      }
      const body =
        since === null || day < since ? undefined : abolished.find(({ folded }) => hasWords(line, folded));
      if (body === undefined || since === null) return [];
      return [
        {
          ...place,
          message: `${quoted(body.name)} không còn từ ngày ${cellDay(since)}.`,
          fix: "Ghi cơ quan kế thừa nhiệm vụ, hoặc bỏ dòng này.",
        },
      ];
    });
  },
};
