import type { ReturnTable } from "../../returns/return.ts";
import { allTables } from "../../tables/all-tables.ts";
import type { FormLayout } from "./form-layout.ts";
import type { WantedColumn } from "./match-columns.ts";

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

const declared = (table: ReturnTable, key: string): string => {
  const columns: Readonly<Record<string, { readonly header: string }>> = allTables[table].columns;
  return columns[key]?.header ?? "";
};

/** The columns of a layout with what their headers may read, the usual one first. */
export const wantedColumns = ({ table, columns }: FormLayout): readonly WantedColumn[] =>
  columns.map(({ key, header }) => ({
    key,
    headers: [
      header,
      ...[declared(table, key), ...(others[`${table}.${key}`] ?? "").split("|")].filter(
        (each) => each !== "",
      ),
    ],
  }));
