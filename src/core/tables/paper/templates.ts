import { choice, key, text } from "../../table/column.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one template of a paper, shipped or of the office's own. */
export const templates = clerkTable({
  name: "templates",
  sheet: "Mẫu văn bản",
  group: "catalogue",
  few: true,
  identity: ["key"],
  label: named("name"),
  columns: {
    key: key("Mã", { width: 170, note: "Mã của mẫu, trùng tên tệp mẫu; không sửa." }),
    name: text("Tên", { required: true, width: 240, note: "Tên của mẫu. Ví dụ: Công văn đôn đốc." }),
    paper: text("Loại văn bản", { note: "Loại văn bản mà mẫu dùng để in." }),
    origin: choice("⚙Nguồn", ["kèm theo sổ", "của cơ quan"], { system: true }),
    remark: text("Ghi chú", {
      width: 240,
      note: "Điều cần nhớ về mẫu. Ví dụ: đã thêm biểu tượng của cơ quan.",
    }),
    changedAt: text("⚙Đổi lúc", { system: true }),
    changedBy: text("⚙Người đổi", { system: true }),
    draft: text("⚙Bản đang sửa", { system: true, width: 240, note: "Chỉ người tạo bản này nạp được." }),
    editor: text("⚙Người sửa", { system: true }),
    draftAt: text("⚙Sửa lúc", { system: true }),
    draftId: text("⚙Mã bản sửa", { system: true, hidden: true, width: 100 }),
  },
});
