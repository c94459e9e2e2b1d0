import { nominationStage } from "../../award/nomination-state.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { readIssueDay } from "../../calendar/issue-day.ts";
import type { WrittenCell } from "../../table/cell.ts";
import type { PaperRow } from "../kind/paper-kind.ts";
import type { Nomination } from "./nominees.ts";
import { sameNumber } from "./number-taken.ts";
import type { DecisionEntry } from "./standing-decision.ts";

/** Cells by column key; only those that are to say something else. */
export type CellsToEnter = Readonly<Record<string, WrittenCell>>;

/** The number as *Sổ văn bản* keeps it: “41” and “QĐ-STP”. */
function taken(whole: string): { readonly number: string; readonly symbol: string } {
  const [digits = "", ...symbol] = whole.split("/");
  return { number: digits.replace(/^0+/u, ""), symbol: symbol.join("/") };
}

/** What a decision's row in *Sổ văn bản* gets; all of it where there is no row yet. */
export function registerCells(
  entry: PaperRow | undefined,
  { number, day, signer }: DecisionEntry,
): CellsToEnter {
  const own = taken(number);
  const read = readIssueDay(entry?.values.date ?? "");
  return {
    ...(sameNumber(entry?.values.number ?? "", own.number) ? {} : { number: own.number }),
    ...(entry?.values.symbol === own.symbol ? {} : { symbol: own.symbol }),
    ...(read.kind === "day" && read.day === day ? {} : { date: cellDay(day) }),
    ...(signer === undefined ? {} : { signer: signer.values.key }),
  };
}

/** What the rows of *Đề nghị* get that the decision decides, by the row's number as it was read. */
export function nominationCells(
  rows: readonly Nomination[],
  { number, day }: DecisionEntry,
): ReadonlyMap<number, CellsToEnter> {
  const entered = rows.map(({ at, values }): readonly [number, CellsToEnter] => [
    at,
    {
      ...(sameNumber(values.decisionNumber, number) ? {} : { decisionNumber: number }),
      ...(values.decisionDate === day ? {} : { decisionDate: { day } }),
      // “đã khen” and the like say it already.
      ...(nominationStage(values.state) === "decided" ? {} : { state: "quyết định" }),
    },
  ]);
  return new Map(entered.filter(([, cells]) => Object.keys(cells).length > 0));
}
