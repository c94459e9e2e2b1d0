import { choice, number, place, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** The ranks of a plan's outline, highest first (NĐ 30/2020, Phụ lục I; plans use I. / 1. / a) beside Điều). */
export const outlineRanks = [
  "Điều",
  "phần I",
  "mục 1",
  "mục 1.1",
  "mục 1.1.1",
  "điểm a",
  "gạch -",
  "cộng +",
  "đoạn",
] as const;

const taskUnits = { table: "units", besides: [] } as const;

export type OutlineRank = (typeof outlineRanks)[number];

/** A row is one paragraph of a plan's body, without its number: the system numbers. */
export const outline = clerkTable({
  name: "outline",
  sheet: "Nội dung",
  group: "work",
  identity: ["campaign", "order"],
  label: null,
  toldBy: ["text"],
  columns: {
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    order: number("Thứ tự", {
      bounds: place,
      note: "Chỉ để xếp thứ tự; cách quãng 10, 20, 30 để dễ chèn. Để trống thì sổ đặt theo chỗ đứng của dòng.",
    }),
    rank: choice("Cấp", outlineRanks, {
      required: true,
      note: "Bậc của đoạn trong bố cục: phần I là mục lớn nhất, rồi đến mục 1, mục 1.1, điểm a, gạch -, cộng +; “đoạn” là đoạn văn không đánh số; Điều dùng cho quyết định. Sổ tự đánh số khi in.",
    }),
    text: text("Nội dung", {
      required: true,
      width: 560,
      note: "Không ghi số, chữ cái hay gạch đầu dòng. Dùng {hạn: Tên hoặc mã mốc}, {đợt: 1}, {kỷ niệm: 1}, {chỉ tiêu: Tên} để lấy từ trang khác.",
    }),
    lead: text("Chủ trì", {
      lists: taskUnits,
      note: "Tên đơn vị chủ trì; nhiều đơn vị cách nhau bằng dấu chấm phẩy.",
    }),
    support: text("Phối hợp", {
      lists: taskUnits,
      note: "Tên các đơn vị phối hợp, cách nhau bằng dấu chấm phẩy.",
    }),
    milestone: ref("Thời hạn", "milestones", { note: "Mốc ở trang Mốc." }),
  },
});
