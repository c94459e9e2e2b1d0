import type { UnitForm } from "./form.ts";
import { formSheets } from "./form-columns.ts";

/** What the page of guidance says: a heading, or a paragraph. */
export interface GuidanceLine {
  readonly text: string;
  readonly heading: boolean;
}

const heading = (text: string): GuidanceLine => ({ text, heading: true });
const told = (text: string): GuidanceLine => ({ text, heading: false });

/** Until when, by the first day that is still to come or gone by without anything received. */
function untilWhen({ sheets }: UnitForm): string {
  const open = sheets
    .filter(({ table }) => table === "tracking")
    .flatMap(({ rows }) => rows)
    .filter(({ cells }) => cells["received"] === "" && (cells["due"] ?? "") !== "");
  const sortable = (day: string): string => day.split("/").reverse().join("");
  const [first] = open
    .map(({ cells }) => cells["due"] ?? "")
    .sort((a, b) => (sortable(a) < sortable(b) ? -1 : 1));
  return first === undefined
    ? "Chưa có việc nào đang chờ; có gì mới thì gửi lại."
    : `Việc có hạn sớm nhất: ngày ${first}. Hạn của từng việc ở trang “Việc phải nộp”.`;
}

const back = (office: string, address: string): string => {
  const to = address === "" ? office : `${office}, địa chỉ ${address}`;
  return `Lưu tệp (giữ dạng Excel .xlsx), gửi kèm thư trả lời cho ${to}. Đổi tên tệp cũng được. Gửi nhiều lần cũng được: lần sau chỉ nhận những chỗ mới.`;
};

/**
 * One A4 page for the unit's clerk: what to fill in, what is locked, by when, and where to send it back.
 * @param campaign the campaign's name
 */
export function guidance(form: UnitForm, campaign: string): readonly GuidanceLine[] {
  const { office, unitName, sentBy, sentAt } = form.head;
  const sender = office === "" ? "bộ phận thi đua" : office;
  const used = formSheets.filter(
    ({ table, spare }) => spare > 0 || form.sheets.some((one) => one.table === table && one.rows.length > 0),
  );
  return [
    heading("Hướng dẫn ghi mẫu"),
    told(`Đơn vị: ${unitName}.`),
    told(`Phong trào: ${campaign}.`),
    told(`Nơi gửi mẫu: ${sender}, lúc ${sentAt}.`),
    heading("1. Ghi ở đâu"),
    told("Chỉ ghi vào ô trắng. Ô xám là phần đã có trong sổ, được khóa để khỏi sửa nhầm."),
    ...used.map(({ sheet, told: what }) => told(`– Trang “${sheet}”: ${what}`)),
    heading("2. Ghi thế nào"),
    told("– Ngày: ghi ngày/tháng/năm, ví dụ 12/7/2026."),
    told("– Ô có mũi tên: bấm mũi tên rồi chọn, không cần gõ."),
    told("– Không có gì để ghi thì để trống. Thiếu dòng thì chèn thêm vào cuối bảng, hoặc gửi một tệp nữa."),
    told("– Xóa một dòng đã có trong sổ không làm mất dòng ấy; muốn rút thì nói ở ô ghi chú hoặc trong thư."),
    heading("3. Hạn"),
    told(untilWhen(form)),
    heading("4. Gửi lại"),
    told(back(sender, sentBy)),
    told("Sau khi nhận, bộ phận thi đua xem trước rồi mới ghi vào sổ; chỗ nào chưa rõ sẽ hỏi lại đơn vị."),
  ];
}
