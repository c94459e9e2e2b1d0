import type { UnitForm } from "../../core/forms/form.ts";
import { formSheets, guidanceSheet, listsSheet, originSheet } from "../../core/forms/form-columns.ts";
import { guidance } from "../../core/forms/guidance.ts";
import { originCells } from "../../core/forms/seal-form.ts";
import type { Look, OutBook, OutSheet } from "../sheet.ts";
import { layTable } from "./lay-table.ts";

/** What the workbook shows besides the unit's rows. */
export interface FormWords {
  /** The campaign's name. */
  readonly campaign: string;
  /** Names of awards, as they are chosen from. */
  readonly awards: readonly string[];
}

const plain = { frozen: 0, rules: [], merged: [], landscape: false } as const;
const text: Look = { format: "text" };

function guidancePage(form: UnitForm, campaign: string): OutSheet {
  return {
    ...plain,
    name: guidanceSheet,
    columns: [{ width: 90 }],
    rows: guidance(form, campaign).map(({ text: value, heading }, at) => [
      { value, look: { wrap: true, bold: heading, size: at === 0 ? 16 : 12 } },
    ]),
  };
}

/** The head in the first cell, an empty row, then a row for each cell that was sent: by these the file is known again. */
export const originPage = ({ head, sheets }: UnitForm): OutSheet => ({
  ...plain,
  name: originSheet,
  hidden: true,
  columns: [{ width: 20 }, { width: 20 }, { width: 20 }, { width: 60 }],
  rows: [
    [{ value: JSON.stringify(head), look: text }],
    [],
    ...originCells(sheets).map((cell) => cell.map((value) => ({ value, look: text }))),
  ],
});

/** A unit's workbook laid out as sheets; a sheet with neither rows nor room for any is left out. */
export function layForm(form: UnitForm, { campaign, awards }: FormWords): OutBook {
  const { unitName, office } = form.head;
  const tables = formSheets.flatMap((plan) => {
    const rows = form.sheets.find(({ table }) => table === plan.table)?.rows ?? [];
    return rows.length === 0 && plan.spare === 0 ? [] : [layTable(plan, rows, unitName, awards)];
  });
  return {
    title: `Mẫu báo về – ${unitName} – ${campaign}`,
    author: office,
    sheets: [guidancePage(form, campaign), ...tables, originPage(form)],
    lists: listsSheet,
  };
}
