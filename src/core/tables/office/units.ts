import { day, key, ref, text } from "../../table/column.ts";
import { usualWords } from "../../table/known-words.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** Kinds of units in the chain of justice and of the association; milestones name their audience by them. */
const unitKindWords = usualWords(
  [
    "Bộ",
    "đơn vị thuộc Bộ",
    "UBND",
    "Sở Tư pháp",
    "phòng thuộc Sở",
    "đơn vị sự nghiệp",
    "Phòng Tư pháp cấp huyện",
    "Cục THADS",
    "Chi cục THADS",
    "Phòng THADS khu vực",
    "Cụm, Khu vực thi đua",
    "Hội",
    "khác",
  ],
  ["Sở", "Cụm", "Khối", "Khu vực thi đua", "Chi hội", "UBND cấp xã", "UBND cấp tỉnh"],
);

/** A row is one unit as it was in a span of time; a merged unit names its successor (NQ 202/2025/QH15). */
export const units = clerkTable({
  name: "units",
  sheet: "Đơn vị",
  group: "work",
  identity: ["key"],
  label: { ...named("name", "shortName"), apart: ["parent", "kind", "province", "validFrom", "validTo"] },
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, ví dụ STP-QB. Để trống thì sổ tự đặt và giữ mãi." }),
    name: text("Tên", {
      required: true,
      width: 240,
      note: "Tên đầy đủ, viết hoa theo quy định. Ví dụ: Sở Tư pháp tỉnh Quảng Trị.",
    }),
    shortName: text("Tên ngắn", {
      width: 100,
      note: "Tên gọi hằng ngày, dùng trong danh sách và bảng. Ví dụ: Sở Tư pháp, Văn phòng.",
    }),
    kind: text("Loại", {
      required: true,
      known: unitKindWords,
      note: "Bộ, Sở Tư pháp, phòng thuộc Sở, Cụm, Khu vực thi đua …",
    }),
    parent: ref("Cấp trên", "units", {
      note: "Đơn vị cấp trên trực tiếp. Chọn đơn vị trong danh sách, hoặc gõ tên, tên ngắn hay mã của đơn vị.",
    }),
    cluster: text("Cụm/khối", {
      known: usualWords([]),
      note: "Tên cụm, khối thi đua; nhiều cụm cách nhau bằng dấu chấm phẩy. Ví dụ: Khối Phòng Tư pháp Quảng Bình.",
    }),
    province: text("Tỉnh", { note: "Tên tỉnh, thành phố, không ghi chữ “tỉnh”. Ví dụ: Quảng Trị." }),
    validFrom: day("Hiệu lực từ", {
      folded: true,
      note: "Ngày đơn vị được thành lập hoặc mang tên này, ví dụ 01/7/2025. Để trống là từ trước đến nay.",
    }),
    validTo: day("Hiệu lực đến", {
      folded: true,
      note: "Ngày cuối cùng trước khi sáp nhập, đổi tên, giải thể, ví dụ 30/6/2025. Để trống là đang hoạt động.",
    }),
    successor: ref("Đơn vị kế thừa", "units", {
      folded: true,
      note: "Đơn vị tiếp nhận sau khi sáp nhập, đổi tên. Chọn đơn vị trong danh sách, hoặc gõ tên, tên ngắn hay mã của đơn vị.",
    }),
    head: text("Người đứng đầu", { note: "Họ và tên người đứng đầu, ví dụ Nguyễn Văn An." }),
    headTitle: text("Chức danh", {
      known: usualWords([]),
      note: "Chức danh người đứng đầu, ví dụ Bộ trưởng Bộ Tư pháp.",
    }),
    enforcers: text("Thi hành quyết định khen", {
      folded: true,
      width: 240,
      note: "Ai chịu trách nhiệm thi hành quyết định khen của đơn vị này, cách nhau bằng dấu chấm phẩy. Để trống là “Thủ trưởng các đơn vị có liên quan”. Ví dụ: Chánh Văn phòng Sở; Trưởng các phòng, đơn vị thuộc Sở.",
    }),
    email: text("Email", {
      note: "Địa chỉ nhận thư nhắc của đơn vị. Ví dụ: vanphong.stp@quangtri.gov.vn.",
    }),
  },
});
