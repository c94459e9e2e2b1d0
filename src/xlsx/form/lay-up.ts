import { formSheets, listsSheet } from "../../core/forms/form-columns.ts";
import type { UpForm } from "../../core/levels/up/up-form.ts";
import type { Look, OutBook, OutSheet } from "../sheet.ts";
import { originPage } from "./lay-form.ts";
import { layTable } from "./lay-table.ts";

const cell: Look = { border: true, wrap: true, format: "text" };

/** The first page: what the report says, signed off by whom and when. */
const summaryPage = (summary: UpForm["summary"]): OutSheet => ({
  name: "Tổng hợp",
  columns: [{ width: 34 }, { width: 80 }],
  rows: [
    [{ value: "Báo cáo lên cấp trên", look: { bold: true, size: 14 } }],
    [],
    ...summary.map(([what, said]) => [
      { value: what, look: { ...cell, bold: true } },
      { value: said, look: cell },
    ]),
  ],
  frozen: 0,
  rules: [],
  merged: [],
  landscape: true,
});

/** A report of a lower office laid out as a unit's workbook, which the higher book receives as such. */
export function layUp({ form, sent, summary }: UpForm): OutBook {
  const { unitName } = form.head;
  const tables = formSheets.flatMap((plan) => {
    const rows = form.sheets.find(({ table }) => table === plan.table)?.rows ?? [];
    return rows.length === 0 ? [] : [layTable({ ...plan, spare: 0 }, rows, unitName, [])];
  });
  return {
    title: `Báo cáo lên cấp trên – ${unitName}`,
    author: unitName,
    sheets: [summaryPage(summary), ...tables, originPage({ head: form.head, sheets: sent })],
    lists: listsSheet,
  };
}
