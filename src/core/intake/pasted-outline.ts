import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { markOf } from "../reader/lines/mark.ts";
import type { OutlineRank } from "../tables/campaign/outline.ts";

/** A paragraph that was pasted into *Nội dung* as it stood in a paper: what its own number tells, and what it says. */
export interface PastedRow {
  /** Row number of the read the book came from. */
  readonly at: number;
  /** Key of the campaign; "" where neither the rows above nor the book tell it. */
  readonly campaign: string;
  readonly rank: OutlineRank;
  readonly text: string;
}

/** What was typed in *Cấp*: a word that is no rank is the clerk's to mend. */
function hasRank({ values, line }: RowOf<"outline">, column: number | undefined): boolean {
  const typed = column === undefined ? "" : (line[column - 1] ?? "");
  return values.rank !== "" || typed !== "";
}

/** So few rows are typed by hand, and a clerk who types them chooses their rank. */
const FEWEST = 2;

/**
 * The paragraphs of *Nội dung* that have a text and no rank, each with the rank that its own number or dash tells: a whole plan
 * that was pasted in. The campaign is that of the row, else of the row above, else the only one of the book. None where
 * they are too few to have been pasted.
 */
export function pastedRows({ outline, campaigns }: ParsedBook): readonly PastedRow[] {
  const column = outline.columns.at.get("rank");
  const [only, another] = campaigns.rows.filter(({ values }) => values.key !== "");
  let campaign = another === undefined ? (only?.values.key ?? "") : "";
  const found: PastedRow[] = [];
  for (const row of outline.rows) {
    if (row.values.campaign !== "") campaign = row.values.campaign;
    if (hasRank(row, column) || row.values.text === "") continue;
    const { rank, text } = markOf(row.values.text);
    found.push({ at: row.at, campaign, rank, text: text === "" ? row.values.text : text });
  }
  return found.length < FEWEST ? [] : found;
}
