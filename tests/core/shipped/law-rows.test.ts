import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../../src/core/calendar/day.ts";
import { lawRows } from "../../../src/core/shipped/law/law-rows.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import { parseTable } from "../../../src/core/table/parse-table.ts";
import type { Table } from "../../../src/core/table/table.ts";
import { allTables } from "../../../src/core/tables/all-tables.ts";

const tables = [
  ["awards", lawRows.awards],
  ["dossierParts", lawRows.dossierParts],
  ["timeLimits", lawRows.timeLimits],
  ["legalTexts", lawRows.legalTexts],
  ["rules", lawRows.standards],
  ["rules", lawRows.rewardMoney],
] as const;

describe.each(tables)("%s", (name, rows) => {
  const table: Table = allTables[name];
  const columns = Object.keys(table.columns);

  test("every row names columns of its table, in their order", () => {
    for (const row of rows) expect(Object.keys(row)).toEqual(columns.filter((column) => column in row));
  });

  test("is NFC, without empty cells or spaces at an end", () => {
    const texts = rows.flatMap((row) => Object.values(row)).filter((cell) => typeof cell === "string");
    expect(
      texts.filter((text) => text !== text.normalize("NFC") || text !== text.trim() || text === ""),
    ).toEqual([]);
  });

  test("reads as it is written, one row each under its own key", () => {
    const header: Cell[] = Object.values(table.columns).map((column) => column.header);
    const parsed = parseTable(
      table,
      [header, ...rows.map((row) => columns.map((key) => row[key] ?? ""))],
      [],
    );
    expect(parsed.findings).toEqual([]);
    expect(parsed.rows.map(({ values }) => String((values as Record<string, unknown>)["key"]))).toEqual(
      rows.map((row) => row["key"]),
    );
    expect(new Set(rows.map((row) => row["key"])).size).toBe(rows.length);
  });

  test("says where each row is from and when that was looked up", () => {
    for (const row of rows) {
      expect(row["verified"], String(row["key"])).toMatchObject({ day: expect.any(String) });
      if ("source" in table.columns) expect(row["source"], String(row["key"])).toMatch(/\p{L}/u);
    }
  });
});

test("what is asked of an award, and what its dossier holds, names awards that there are", () => {
  const known = new Set(lawRows.awards.map((award) => award["key"]));
  const named = [...lawRows.dossierParts, ...lawRows.standards].map((row) => row["award"] ?? "");
  expect(named.filter((award) => award !== "" && !known.has(award))).toEqual([]);
});

const dayOf = (cell: Cell | undefined): Day | undefined =>
  typeof cell === "object" && "day" in cell ? cell.day : undefined;

test("a text that was replaced names one that there is, and ends when that begins", () => {
  const texts = new Map(lawRows.legalTexts.map((text) => [text["key"], text]));
  for (const text of lawRows.legalTexts) {
    const next = texts.get(text["replacedBy"] ?? "");
    if (text["replacedBy"] !== undefined) expect(next, String(text["key"])).toBeDefined();
    const [last, first] = [dayOf(text["to"]), dayOf(next?.["from"])];
    if (last !== undefined && first !== undefined) expect(addDays(last, 1), String(text["key"])).toBe(first);
  }
});

/** What ended without a rule for what came after it, as far as a source tells. */
const withoutSuccessor = new Map([["QT-MOT-NAM-MOT-LAN", "không thấy ở các văn bản sau năm 2023"]]);

test("where one rule set ends the next goes on, the day after, or it is said why none does", () => {
  const rows = lawRows.standards;
  const same = (a: (typeof rows)[number], b: (typeof rows)[number]): boolean =>
    ["award", "subject", "meritKind", "chain"].every((column) => a[column] === b[column]) &&
    stem(a["key"]) === stem(b["key"]);
  const stem = (key: Cell | undefined): string => String(key).replace(/-\d{4}$/u, "");
  const alone = rows.filter((row) => {
    const last = dayOf(row["to"]);
    return (
      last !== undefined && !rows.some((next) => same(row, next) && dayOf(next["from"]) === addDays(last, 1))
    );
  });
  expect(alone.map((row) => row["key"])).toEqual([...withoutSuccessor.keys()]);
  const now = rows.filter((row) => row["to"] === undefined);
  const on2022 = now.filter((row) => String(row["source"]).includes("Luật Thi đua, khen thưởng năm 2022"));
  expect(on2022.map((row) => [dayOf(row["from"]), row["confidence"]])).toEqual(
    on2022.map(() => ["2026-10-01", "chưa kiểm chứng"]),
  );
});
