import type { Return } from "../../returns/return.ts";
import { hashText } from "../../table/hash.ts";
import { foldText } from "../../text/fold.ts";
import type { FormRow, FormSheet } from "../form.ts";
import { doubtAt, type FormDoubt } from "./form-doubt.ts";
import { type FormLayout, formLayouts } from "./form-layout.ts";
import type { ReturnedRow, ReturnedSheet } from "./returned-form.ts";
import { type FormChange, type FormJudging, saidOfRow } from "./said-of-row.ts";

/** What rows of a unit's own table say, for the desk to look at: nobody sealed them. */
export interface TableJudged {
  readonly returns: readonly Return[];
  readonly changes: readonly FormChange[];
  readonly doubts: readonly FormDoubt[];
}

/** The row of the book that a row is about, by its name; of several none. */
function rowMeant({ titledBy }: FormLayout, row: ReturnedRow, rows: readonly FormRow[]): FormRow | undefined {
  const [name = ""] = titledBy;
  const wanted = foldText(row.cells[name] ?? row.shown[name] ?? "");
  const [only, ...more] = rows.filter(
    ({ mark, cells }) => mark !== "" && foldText(cells[name] ?? "") === wanted,
  );
  return more.length === 0 ? only : undefined;
}

/**
 * What a table without marks says of one unit's part in one campaign: rows of the book are found by their names, others are
 * new where a unit may add any. It is compared with the book as it is now, for nothing was sent.
 */
export function returnsOfTable(
  { table, sheet, rows }: ReturnedSheet,
  { unit, campaign, source }: Pick<Return, "unit" | "campaign" | "source">,
  judging: FormJudging,
): TableJudged {
  const layout = formLayouts.find((each) => each.table === table);
  const doubts: FormDoubt[] = [];
  const changes: FormChange[] = [];
  const returns = new Map<string, Return>();
  if (layout === undefined) return { returns: [], changes, doubts };
  const now: readonly FormSheet[] = judging.nowOf(unit, campaign);
  const known = now.find((each) => each.table === table)?.rows ?? [];
  for (const row of rows) {
    const meant = rowMeant(layout, row, known);
    if (meant === undefined && !layout.grows) {
      const [name = ""] = layout.titledBy;
      const title = row.cells[name] ?? row.shown[name] ?? "";
      const what = "Sổ không có đúng một dòng mang tên này cho đơn vị; sổ không lấy.";
      doubts.push(
        doubtAt(
          { sheet, row: row.at, title, column: "" },
          "refuse",
          what,
          "Nhập tay nếu đúng là phần của đơn vị.",
        ),
      );
      continue;
    }
    const mark = meant?.mark ?? "";
    const said = saidOfRow(
      judging,
      { layout, sheet, unit },
      { ...row, mark },
      meant?.cells,
      meant?.cells ?? {},
    );
    doubts.push(...said.doubts);
    changes.push(...said.changes);
    const content = Object.entries(said.cells).sort(([a], [b]) => (a < b ? -1 : 1));
    if (content.length === 0) continue;
    const key = `BANG-${hashText(JSON.stringify([unit, campaign, table, mark, content]))}`;
    const { cells, sent } = said;
    returns.set(key, {
      key,
      table,
      unit,
      campaign,
      target: mark,
      cells,
      sent,
      by: "",
      at: judging.at,
      source,
    });
  }
  return { returns: [...returns.values()], changes, doubts };
}
