import type { ParsedBook } from "../../book/parsed-book.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import type { Day } from "../../calendar/day.ts";
import type { Cell } from "../../table/cell.ts";
import { parseTable } from "../../table/parse-table.ts";
import { milestones } from "../../tables/deadline/milestones.ts";
import type { Owed } from "./owed.ts";
import { standingsOf } from "./owed-now.ts";

/** So many nominations are named in a letter. */
const MOST_NAMED = 10;

/** A milestone that stands in no sheet: what the office itself has to do by a day, told in the words of one. */
function ownMilestone(cells: Readonly<Partial<Record<keyof typeof milestones.columns, Cell>>>) {
  const columns = Object.entries(milestones.columns);
  const grid = [
    columns.map(([, { header }]) => header),
    columns.map(([key]) => cells[key as keyof typeof cells] ?? ""),
  ];
  const [row] = parseTable(milestones, grid, []).rows;
  if (row === undefined) throw new Error("a milestone without a row");
  return row;
}

/**
 * What the office that issued a campaign owes today on its nominations, by ⚙Hạn giải quyết: one thing a campaign and day,
 * so that it is reminded of as units are of their reports.
 */
export function deskOwed(book: ParsedBook, today: Day): readonly Owed[] {
  const groups = new Map<string, { campaign: string; due: Day; names: string[] }>();
  for (const { values } of book.nominations.rows) {
    const { campaign, due, name } = values;
    if (due === null || values.onHold === "có" || campaign === "") continue;
    const id = `${campaign}\n${due}`;
    const group = groups.get(id) ?? { campaign, due, names: [] };
    group.names.push(name);
    groups.set(id, group);
  }
  if (groups.size === 0) return [];
  const standing = standingsOf(book, today);
  return [...groups.values()].flatMap(({ campaign, due, names }): readonly Owed[] => {
    const issuer = rowNamed(book.campaigns, campaign)?.values.issuer ?? "";
    const unit = issuer === "" ? undefined : rowNamed(book.units, issuer);
    if (unit === undefined) return [];
    const more = names.length > MOST_NAMED ? ` và ${names.length - MOST_NAMED} đề nghị khác` : "";
    const milestone = ownMilestone({
      key: `HO-SO-KHEN-${campaign}`,
      campaign,
      task: "khác",
      minimum: `Giải quyết ${names.length} hồ sơ khen thưởng: ${names.slice(0, MOST_NAMED).join("; ")}${more}`,
      due: { day: due },
    });
    return [
      {
        milestone,
        unit,
        clusters: [],
        period: "",
        due,
        explain: ["Theo trang Thời hạn luật; việc tiếp theo của từng đề nghị ở trang Đề nghị."],
        received: null,
        ...standing(due, undefined),
        row: undefined,
      },
    ];
  });
}
