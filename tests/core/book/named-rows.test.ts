import fc from "fast-check";
import { expect, test } from "vitest";
import { parseBook } from "../../../src/core/book/parsed-book.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import { allTables } from "../../../src/core/tables/all-tables.ts";
import { cellsUnder, everyTable, type RowByHeader } from "../book-of.ts";
import { sampleBook, sampleRows } from "../sample-book.ts";

/** Tones of oa, oe and uy as the old spelling places them. */
const oldTone = (text: string): string =>
  text.replace(/(o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu, (two) => {
    const [first = "", second = ""] = [...two.normalize("NFD").replace(/\p{M}/gu, "")];
    const tone = two.normalize("NFD").replace(/[^\p{M}]/gu, "");
    return `${first}${tone}${second}`.normalize("NFC");
  });

/** What happens to a text on its way into a cell. */
const dirt: readonly (readonly [string, (text: string) => string])[] = [
  ["as it is", (text) => text],
  ["spaces around and doubled", (text) => `  ${text.replace(/ /gu, "  ")} `],
  ["NBSP", (text) => text.replace(/ /gu, "\u00a0")],
  ["upper case", (text) => text.toUpperCase()],
  ["lower case", (text) => text.toLowerCase()],
  ["NFD", (text) => text.normalize("NFD")],
  ["old tone placement", oldTone],
  ["another hyphen", (text) => text.replace(/-/gu, "–")],
  ["a zero width space", (text) => `\u200b${text}`],
];

const { book } = sampleBook();

/** The rows that the cells of a column lead to, by all that one may write. */
const writings = (key: string, table: "units" | "awards" | "campaigns" | "signers"): readonly string[] => {
  const { rows } = book[table];
  const row = rows.find((each) => each.values.key === key);
  const values: Readonly<Record<string, unknown>> = row?.values ?? {};
  const names = [values["name"] ?? values["title"], values["shortName"], values["oldName"]].map((name) =>
    String(name ?? ""),
  );
  const [name = ""] = names;
  const alone = names.filter(
    (each) =>
      each !== "" &&
      rows.filter(({ values: other }) => Object.values(other).some((value) => value === each)).length === 1,
  );
  return [key, `${name} · ${key}`, `Tên trước đây · ${key}`, ...alone];
};

const columns = [
  ["registrations", "unit", "units"],
  ["nominations", "unit", "units"],
  ["nominations", "award", "awards"],
  ["awardHistory", "award", "awards"],
  ["campaigns", "issuer", "units"],
  ["campaigns", "signer", "signers"],
  ["nominations", "campaign", "campaigns"],
  ["registrations", "campaign", "campaigns"],
  ["targets", "campaign", "campaigns"],
] as const;

/** 150 cells that lead to another row, each with what may stand in it. */
const cases = columns.flatMap(([table, column, to]) =>
  book[table].rows.flatMap(({ values }, index) => {
    const key = String((values as Readonly<Record<string, unknown>>)[column] ?? "");
    return key === "" ? [] : [{ table, column, to, index, key }];
  }),
);

test("names, labels and keys, with dirt: no false finding, and the right rows", () => {
  expect(cases.length).toBeGreaterThan(149);
  const before = sampleBook();
  const known = new Set(before.findings.map(({ sheet, row, rule }) => `${sheet} ${row} ${rule}`));
  const pick = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: cases.length, maxLength: cases.length });
  fc.assert(
    fc.property(pick, (picks) => {
      const rows: Record<string, RowByHeader[]> = Object.fromEntries(
        Object.entries(sampleRows).map(([sheet, own]) => [sheet, own.map((row) => ({ ...row }))]),
      );
      cases.forEach(({ table, column, to, index, key }, at) => {
        const [which = 0, how = 0] = picks[at] ?? [];
        const words = writings(key, to);
        const text = words[which % words.length] ?? key;
        const row = rows[allTables[table].sheet]?.[index];
        const declared: Readonly<Record<string, { readonly header: string }>> = allTables[table].columns;
        const header = declared[column]?.header ?? "";
        if (row !== undefined) Object.assign(row, { [header]: dirt[how % dirt.length]?.[1](text) ?? text });
      });
      const sheets = new Map<string, readonly (readonly Cell[])[]>(
        Object.values(allTables).map((table) => [table.sheet, cellsUnder(table, rows[table.sheet] ?? [])]),
      );
      const read = parseBook((sheet) => sheets.get(sheet) ?? [], [], everyTable);
      for (const { table, column, index, key } of cases) {
        const { values, line } = read.book[table].rows[index] ?? {};
        const found = (values as Readonly<Record<string, unknown>> | undefined)?.[column];
        expect([table, column, found, JSON.stringify(line)]).toEqual([
          table,
          column,
          key,
          JSON.stringify(line),
        ]);
      }
      expect(read.findings.filter(({ sheet, row, rule }) => !known.has(`${sheet} ${row} ${rule}`))).toEqual(
        [],
      );
    }),
    { numRuns: 20 },
  );
});
