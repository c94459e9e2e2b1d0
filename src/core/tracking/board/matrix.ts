import type { Tone } from "../../table/board.ts";
import { compareVietnamese } from "../../text/compare.ts";
import type { Owed, OwedState } from "../owed/owed.ts";
import { type Counts, countOwed, grouped } from "./counts.ts";

/** What one unit owes in one campaign, in words. */
export interface MatrixCell {
  readonly text: string;
  readonly tone: Tone;
  readonly counts: Counts;
}

export interface MatrixRow {
  readonly unit: string;
  readonly overdue: number;
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  /** How the campaigns, the columns, are headed. */
  readonly campaigns: readonly string[];
  /** Units that still owe something, those with most overdue first, then by name. */
  readonly rows: readonly MatrixRow[];
  /** Units that have sent everything. */
  readonly finished: number;
  /** Each campaign's column over all units, the finished ones too. */
  readonly totals: readonly MatrixCell[];
}

/** Open states, the worst first. */
const worstFirst: readonly (readonly [OwedState, Tone])[] = [
  ["quá hạn", "late"],
  ["trả lại", "late"],
  ["sắp đến hạn", "soon"],
  ["chưa đến hạn", "plain"],
  ["chờ hướng dẫn", "quiet"],
];

/** How the text of a cell begins where its look is not plain. */
export const matrixOpenings: readonly (readonly [opening: string, tone: Tone])[] = [
  ...worstFirst.filter(([state]) => state !== "chưa đến hạn"),
  ["đủ", "done"],
  ["–", "quiet"],
];

/**
 * “quá hạn 2 · còn 1”: the worst state and its number, then how many others are open; “còn 2” while none is pressing,
 * “đủ 3/3” when none is open. Short, for the columns are narrow.
 */
export function matrixCell(items: readonly Owed[]): MatrixCell {
  const counts = countOwed(items);
  const worst = worstFirst.find(([state]) => counts.of[state] > 0);
  if (worst !== undefined) {
    const [state, tone] = worst;
    if (state === "chưa đến hạn") return { text: `còn ${counts.open}`, tone, counts };
    const rest = counts.open - counts.of[state];
    return { text: `${state} ${counts.of[state]}${rest === 0 ? "" : ` · còn ${rest}`}`, tone, counts };
  }
  if (counts.owed === 0) return { text: "–", tone: "quiet", counts };
  const late = counts.of["trễ hạn"];
  const text = `đủ ${counts.received}/${counts.owed}${late === 0 ? "" : ` (trễ ${late})`}`;
  return { text, tone: "done", counts };
}

/** How the board calls a unit. */
export type UnitName = (unit: Owed["unit"]) => string;

/** @param campaigns the keys of the columns, in their order; every item belongs to one of them */
export function boardMatrix(items: readonly Owed[], campaigns: readonly string[], nameOf: UnitName): Matrix {
  const cells = (mine: readonly Owed[]): readonly MatrixCell[] => {
    const byCampaign = grouped(mine, ({ milestone }) => milestone.values.campaign);
    return campaigns.map((campaign) => matrixCell(byCampaign.get(campaign) ?? []));
  };
  const units = [...grouped(items, ({ unit }) => unit.id).values()].map((mine) => {
    const [first] = mine;
    const counts = countOwed(mine);
    return { mine, counts, unit: first === undefined ? "" : nameOf(first.unit) };
  });
  const rows = units
    .filter(({ counts }) => counts.open > 0)
    .map(({ mine, counts, unit }) => ({ unit, overdue: counts.of["quá hạn"], cells: cells(mine) }))
    .sort((a, b) => b.overdue - a.overdue || compareVietnamese(a.unit, b.unit));
  return { campaigns, rows, finished: units.length - rows.length, totals: cells(items) };
}
