import { nominationStage, nominationState } from "../../award/nomination-state.ts";
import { foldText } from "../../text/fold.ts";
import type { PaperContext, PaperSubject } from "../kind/paper-kind.ts";
import { wholeNumber } from "./decision-groups.ts";
import { awardOf, decidedHere, liveNominations, type Nomination } from "./nominees.ts";

/** Nominations that the ministry, province or association above decides by one decision. */
export interface HigherGroup extends PaperSubject {
  readonly nominations: readonly Nomination[];
  /** “1520/QĐ-UBND”; "" of the draft that goes up with the submission. */
  readonly number: string;
}

/** Not the own head's to decide, nor the State's, whose papers nobody here drafts. */
function goesHigher(context: PaperContext, row: Nomination): boolean {
  const award = awardOf(context, row);
  return award !== undefined && !decidedHere(context, award) && !foldText(award.level).includes("nhà nước");
}

/** What the council has agreed on and nobody has decided yet. */
const waits = ({ values }: Nomination): boolean =>
  nominationStage(values.state) === "complete" &&
  ["Hội đồng thông qua", "trình"].includes(nominationState(values.state) ?? "");

/** The decisions of the office above: the draft of what is submitted, and one for each *Số QĐ* that came back. */
export function higherGroups(context: PaperContext): readonly HigherGroup[] {
  const mine = liveNominations(context).filter((row) => goesHigher(context, row));
  const drafted = mine.filter((row) => row.values.decisionNumber === "" && waits(row));
  const numbers = [...new Set(mine.map(({ values }) => wholeNumber(context, values.decisionNumber)))].filter(
    (number) => number !== "",
  );
  return [
    ...numbers.map((number) => ({
      key: number.replace(/\//gu, "-"),
      label: `Quyết định số ${number}`,
      nominations: mine.filter(({ values }) => wholeNumber(context, values.decisionNumber) === number),
      number,
    })),
    ...(drafted.length === 0
      ? []
      : [{ key: "du-thao", label: "Dự thảo kèm Tờ trình", nominations: drafted, number: "" }]),
  ];
}
