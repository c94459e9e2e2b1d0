import type { BookFacts } from "../../facts/book-facts.ts";
import { perBook } from "../../facts/per-book.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import { capitalisedName, nameWithoutTitles } from "../../text/names.ts";
import { quoted } from "../../text/quote.ts";
import { remembered } from "../../text/remembered.ts";
import { isBodyName, isPersonName, namesIn } from "../../text/whose-name.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";

/** Most syllables are written as they should be, and they repeat. */
const isWellWritten = remembered(
  (syllable: string) => capitalisedName(syllable) === syllable && namesIn(syllable).length === 1,
);
const isWell = (name: string): boolean => name.split(" ").every(isWellWritten);

interface PersonCell extends Place {
  readonly name: string;
  /** Without degrees and forms of address. */
  readonly bare: string;
}

/** Every cell that holds the name of one person and goes into papers; names of bodies and of several people are another rule's. */
const personCells = perBook(({ book }: BookFacts): readonly PersonCell[] => {
  const cells: PersonCell[] = [];
  const add = (place: Place, name: string): void => {
    if (name === "" || isBodyName(name)) return;
    const { in: parsed, row, column } = place;
    cells.push({ in: parsed, row, column, name, bare: nameWithoutTitles(name) });
  };
  for (const row of book.nominations.rows)
    if (row.values.subject === "cá nhân") add({ in: book.nominations, row, column: "name" }, row.values.name);
  for (const row of book.council.rows) add({ in: book.council, row, column: "member" }, row.values.member);
  for (const row of book.awardHistory.rows)
    if (isPersonName(nameWithoutTitles(row.values.holder)))
      add({ in: book.awardHistory, row, column: "holder" }, row.values.holder);
  return cells;
});

export const nameWithTitle: Rule = {
  id: "ten-nguoi.kem-hoc-vi",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    personCells(facts).flatMap((cell): readonly Spot[] => {
      const { name, bare } = cell;
      if (bare === name || bare === name.replace(/\s+/gu, " ").trim().slice(0, 200)) return [];
      return [
        {
          ...cell,
          message: `Cột họ tên ghi ${quoted(name)}; học vị, xưng hô không viết chung với họ tên.`,
          fix: `Ghi ${quoted(bare)}.`,
          ...(bare.includes(" ") ? { cure: { label: "Chỉ giữ họ tên", value: capitalisedName(bare) } } : {}),
        },
      ];
    }),
};

export const nameCapitals: Rule = {
  id: "ten-nguoi.viet-hoa",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục II", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: (facts) =>
    personCells(facts).flatMap((cell): readonly Spot[] => {
      const { name, bare } = cell;
      if (isWell(name)) return [];
      // A name with a title is the other rule's, and its cure mends the capitals too.
      const right = bare === name && namesIn(name).length === 1 ? capitalisedName(bare) : name;
      if (right === name) return [];
      return [
        {
          ...cell,
          message: `Họ tên ${quoted(name)} viết hoa chưa đúng.`,
          fix: `Ghi ${quoted(right)}.`,
          cure: { label: `Ghi ${quoted(right)}`, value: right },
        },
      ];
    }),
};
