import { placeText } from "../../book/row-name.ts";
import type { Return } from "../../returns/return.ts";
import { hashText } from "../../table/hash.ts";
import type { FormSheet } from "../form.ts";
import type { FormDoubt } from "./form-doubt.ts";
import { formLayouts } from "./form-layout.ts";
import { judgeHead } from "./judge-head.ts";
import type { MergedForm } from "./later-wins.ts";
import { sentSheets } from "./read-sent.ts";
import { type Cells, type FormChange, type FormJudging, saidOfRow } from "./said-of-row.ts";

/** What a returned workbook says, ready for the desk; or one sentence on why it is not taken. */
export type FormJudged =
  | {
      readonly ok: true;
      readonly name: string;
      /** Key and name of the unit. */
      readonly unit: string;
      readonly unitName: string;
      readonly returns: readonly Return[];
      /** Keys of those that nothing in the file speaks against; the others are not taken over before somebody looked. */
      readonly sure: readonly string[];
      readonly changes: readonly FormChange[];
      readonly doubts: readonly FormDoubt[];
    }
  | { readonly ok: false; readonly name: string; readonly why: string };

const rowStart = (sheet: string, at: number): string => placeText({ sheet, row: at, title: "", column: "" });

/** Those whose row nothing speaks against; of several versions rows are not told apart by their places. */
function sureKeys(
  places: ReadonlyMap<string, string>,
  doubts: readonly FormDoubt[],
  versions: number,
): readonly string[] {
  const weighty = doubts.filter(({ grade }) => grade !== "note").map(({ place }) => place);
  if (weighty.includes("") || (versions > 1 && weighty.length > 0)) return [];
  return [...places].flatMap(([key, start]) =>
    weighty.some((place) => place === start || place.startsWith(`${start} `) || place.startsWith(`${start},`))
      ? []
      : [key],
  );
}

/** What each row of a returned workbook reports: the same file gives the same reports, however often it is read. */
export function returnsOfForm({ name, form, versions }: MergedForm, judging: FormJudging): FormJudged {
  const judged = judgeHead(form, judging.book, judging.secret);
  if (!judged.ok) return { ok: false, name, why: judged.why };
  const { unit, unitName, seal, campaigns } = form.head;
  const [campaign = ""] = campaigns;
  const sentRows = sentSheets(form.origin);
  const nowRows = judging.nowOf(unit, campaign);
  const doubts: FormDoubt[] = [...judged.doubts, ...form.doubts];
  const changes: FormChange[] = [];
  const returns = new Map<string, Return>();
  const places = new Map<string, string>();
  for (const layout of formLayouts) {
    const { table } = layout;
    const byMark = (sheets: readonly FormSheet[]): ReadonlyMap<string, Cells> =>
      new Map(sheets.find((each) => each.table === table)?.rows.map((row) => [row.mark, row.cells]));
    const [sent, now] = [byMark(sentRows), byMark(nowRows)];
    const sheet = form.sheets.find((each) => each.table === table);
    for (const row of sheet?.rows ?? []) {
      const { mark } = row;
      const where = { layout, sheet: sheet?.sheet ?? layout.sheet, unit };
      const said = saidOfRow(
        judging,
        where,
        row,
        mark === "" ? undefined : sent.get(mark),
        mark === "" ? {} : (now.get(mark) ?? {}),
      );
      doubts.push(...said.doubts);
      changes.push(...said.changes);
      const content = Object.entries(said.cells).sort(([a], [b]) => (a < b ? -1 : 1));
      if (content.length === 0) continue;
      const key = `TEP-${hashText(JSON.stringify([seal, table, mark, content]))}`;
      places.set(key, rowStart(where.sheet, row.at));
      const { cells, sent: before } = said;
      returns.set(key, {
        key,
        table,
        unit,
        campaign,
        target: mark,
        cells,
        sent: before,
        by: "",
        at: judging.at,
        source: name,
      });
    }
  }
  const sure = sureKeys(places, doubts, versions);
  return { ok: true, name, unit, unitName, returns: [...returns.values()], sure, changes, doubts };
}
