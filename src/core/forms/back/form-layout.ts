import type { ReturnTable } from "../../returns/return.ts";
import { allTables } from "../../tables/all-tables.ts";
import { type FormColumn, formSheets } from "../form-columns.ts";

/** A column of a unit's workbook, as it is looked for in a file. */
export interface LayoutColumn extends FormColumn {
  /** What its header may read, the usual one first. */
  readonly headers: readonly string[];
}

/** A sheet of a unit's workbook, as it is looked for in a file. */
export interface FormLayout {
  readonly table: ReturnTable;
  readonly sheet: string;
  readonly columns: readonly LayoutColumn[];
  /** Columns by which people know a row. */
  readonly titledBy: readonly string[];
  /** Whether a unit may add rows. */
  readonly grows: boolean;
}

/** Beside a column's own header what tables of units call it. */
const others: Readonly<Record<string, string>> = {
  "tracking.milestone": "Việc phải nộp|Tên việc|Nội dung công việc|Báo cáo, kế hoạch phải nộp",
  "tracking.due": "Thời hạn|Hạn nộp",
  "tracking.state": "Tình trạng",
  "tracking.received": "Ngày gửi|Ngày, tháng văn bản|Ngày tháng",
  "tracking.paper": "Số, ký hiệu|Số ký hiệu văn bản|Số hiệu văn bản",
  "registrations.kind": "Loại đăng ký|Hình thức đăng ký",
  "registrations.content": "Nội dung đăng ký|Tên công trình, phần việc|Tên công trình",
  "registrations.award": "Danh hiệu đăng ký|Danh hiệu thi đua|Danh hiệu thi đua đăng ký",
  "registrations.date": "Ngày đăng ký",
  "targets.name": "Tên chỉ tiêu|Nội dung chỉ tiêu",
  "targets.assigned": "Chỉ tiêu giao|Kế hoạch giao|Số giao",
  "targets.measure": "ĐVT",
  "targets.result": "Kết quả thực hiện|Thực hiện|Kết quả đạt được",
  "nominations.subject": "Cá nhân, tập thể",
  "nominations.name": "Họ và tên|Họ tên|Tên tập thể|Tên tập thể, cá nhân|Tên cá nhân, tập thể",
  "nominations.title": "Ông, bà",
  "nominations.position": "Chức vụ, đơn vị công tác|Chức danh|Chức vụ, nơi công tác",
  "nominations.born": "Ngày tháng năm sinh|Ngày, tháng, năm sinh",
  "nominations.award":
    "Hình thức khen thưởng|Hình thức đề nghị|Hình thức đề nghị khen thưởng|Danh hiệu đề nghị|Danh hiệu, hình thức khen thưởng đề nghị",
  "nominations.merit": "Thành tích đạt được|Tóm tắt thành tích|Nội dung thành tích",
  "nominations.rating": "Xếp loại, đánh giá|Mức độ hoàn thành nhiệm vụ",
  "nominations.initiative": "Tên sáng kiến",
  "nominations.earlierAwards": "Các hình thức đã được khen|Danh hiệu, hình thức đã được khen thưởng",
};

const titles: Readonly<Record<ReturnTable, readonly string[]>> = {
  tracking: ["milestone", "period"],
  registrations: ["content"],
  targets: ["name"],
  nominations: ["name", "award"],
};

const declared = (table: ReturnTable, key: string): string => {
  const columns: Readonly<Record<string, { readonly header: string }>> = allTables[table].columns;
  return columns[key]?.header ?? "";
};

/** The sheets of a unit's workbook in their order, as they are looked for in a file. */
export const formLayouts: readonly FormLayout[] = formSheets.map(({ table, sheet, columns, spare }) => ({
  table,
  sheet,
  columns: columns.map((column) => ({
    ...column,
    headers: [
      column.header,
      ...[declared(table, column.key), ...(others[`${table}.${column.key}`] ?? "").split("|")].filter(
        (header) => header !== "",
      ),
    ],
  })),
  titledBy: titles[table],
  grows: spare > 0,
}));
