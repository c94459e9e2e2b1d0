import type { Day } from "../../calendar/day.ts";
import type { Cell } from "../../table/cell.ts";
import { allTables, type TableName } from "../../tables/all-tables.ts";
import awards from "./awards.json";
import dossierParts from "./dossier-parts.json";
import legalTexts from "./legal-texts.json";
import rewardMoney from "./reward-money.json";
import standards from "./standards.json";
import timeLimits from "./time-limits.json";

type LawRow = Readonly<Record<string, string | number>>;

/** The rows as cells of their table: days are days. Tests hold every row to its table's columns. */
function cellsOf(table: TableName, rows: readonly LawRow[]): readonly Readonly<Record<string, Cell>>[] {
  const columns: Readonly<Record<string, { readonly kind: string }>> = allTables[table].columns;
  const cell = (key: string, value: string | number): Cell =>
    columns[key]?.kind === "day" ? { day: String(value) as Day } : value;
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(key, value)])),
  );
}

/**
 * The law that a new office starts with, each row with its source, its span and the day it was looked up: awards, what a
 * dossier holds, time limits, legal texts, and by rules' dates what is asked of
 * each award and what money goes with it.
 */
export const lawRows = {
  awards: cellsOf("awards", awards as readonly LawRow[]),
  dossierParts: cellsOf("dossierParts", dossierParts as readonly LawRow[]),
  timeLimits: cellsOf("timeLimits", timeLimits),
  legalTexts: cellsOf("legalTexts", legalTexts as readonly LawRow[]),
  standards: cellsOf("rules", standards as readonly LawRow[]),
  rewardMoney: cellsOf("rules", rewardMoney as readonly LawRow[]),
} as const;
