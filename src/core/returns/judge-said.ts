import { lastNamed } from "../book/row-by-key.ts";
import { rowName } from "../book/row-name.ts";
import { cellText, parseCell } from "../table/parse-cell.ts";
import type { ParsedTable } from "../table/parse-table.ts";
import { isMailAddress } from "../text/mail-address.ts";
import { quoted } from "../text/quote.ts";
import { authorOf } from "./author.ts";
import { judgeTracked } from "./judge-report.ts";
import { judgeNomination, judgeRegistration, judgeTarget } from "./judge-rows.ts";
import { type Judging, look, type ReturnFinding, refuse, type Target } from "./judged.ts";
import type { Return, ReturnTable } from "./return.ts";
import { unitColumns } from "./unit-columns.ts";

const judges: Readonly<Record<ReturnTable, (judging: Judging, ret: Return) => Target>> = {
  tracking: judgeTracked,
  registrations: judgeRegistration,
  targets: judgeTarget,
  nominations: judgeNomination,
};

/** Whether whoever reported may report for this unit. */
function authorFindings({ book }: Judging, { by, unit }: Return): readonly ReturnFinding[] {
  if (!isMailAddress(by)) return [];
  const { role, units } = authorOf(book, by);
  if (role === "bộ phận thi đua" || units.includes(unit)) return [];
  if (role === "đơn vị")
    return [
      refuse(
        `${by} báo thay đơn vị khác: Phân quyền ghi ${units.map((key) => quoted(rowName(book.units, key))).join(", ") || "không đơn vị nào"}. Trả lại, hoặc sửa Phân quyền.`,
      ),
    ];
  if (role === "người xem")
    return [refuse(`${by} chỉ được xem sổ theo Phân quyền. Trả lại, hoặc sửa Phân quyền.`)];
  return units.length > 0 || book.people.rows.length > 0
    ? [look(`Sổ không biết ${by} là người của đơn vị này. Xem trang Phân quyền, Đơn vị.`)]
    : [];
}

/** Cells that the unit may not say, or that their columns do not take. */
function cellFindings({ book }: Judging, { table, cells }: Return): readonly ReturnFinding[] {
  const { columns } = book[table].table as ParsedTable["table"];
  return Object.entries(cells).flatMap(([name, cell]): readonly ReturnFinding[] => {
    const column = columns[name];
    if (column === undefined || !unitColumns[table].includes(name))
      return [look(`Đơn vị không báo được cột ${quoted(column?.header ?? name)}; cột ấy không ghi.`)];
    const { problem } = parseCell(cell, { ...column, required: false });
    if (problem !== undefined) return [refuse(`Cột ${column.header}: ${problem.message} ${problem.fix}`)];
    const key = cellText(cell);
    return name === "award" && key !== "" && lastNamed(book.awards, key) === undefined
      ? [refuse(`Danh mục khen không có ${quoted(key)}. Chọn danh hiệu, hình thức trong danh mục.`)]
      : [];
  });
}

/** What a report says, judged against the book whatever way it came: all but who wrote its row. */
export function judgeSaid(judging: Judging, ret: Return): Target {
  const { book } = judging;
  const target = judges[ret.table](judging, ret);
  const hasCampaign = lastNamed(book.campaigns, ret.campaign) !== undefined || ret.table === "tracking";
  const findings = [
    ...authorFindings(judging, ret),
    ...(hasCampaign
      ? []
      : [refuse("Chưa ghi phong trào, hoặc trang Phong trào không có phong trào ấy. Chọn phong trào.")]),
    ...cellFindings(judging, ret),
    ...target.findings,
  ];
  return { ...target, findings };
}
