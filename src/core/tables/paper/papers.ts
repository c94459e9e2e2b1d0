import { choice, key, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

const stateTones = {
  "đã thu hồi": "late",
  "đã cũ": "soon",
  "đã ban hành": "done",
  "đang tạo": "quiet",
  "được thay": "quiet",
} as const;

/** A row is one made paper (design decision 14). */
export const papers = clerkTable({
  name: "papers",
  sheet: "Sổ văn bản",
  group: "result",
  identity: ["key"],
  label: null,
  toldBy: ["kind", "subject", "campaign"],
  columns: {
    key: key("Mã", {
      width: 170,
      note: "Mã của văn bản, do sổ đặt khi tạo. Văn bản tự ghi thêm thì để trống.",
    }),
    campaign: ref("Phong trào", "campaigns", {
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    kind: text("Loại văn bản", { note: "Loại văn bản. Ví dụ: Công văn đôn đốc." }),
    subject: text("Đơn vị / người", { note: "Đơn vị hoặc người mà văn bản gửi đến, nói về." }),
    number: text("Số", {
      width: 100,
      note: "Số do văn thư cấp khi ban hành, ví dụ 125. Chưa có số thì để trống.",
    }),
    symbol: text("Ký hiệu", { note: "Ký hiệu, không ghi số và dấu gạch chéo. Ví dụ: KH-STP." }),
    date: text("Ngày", { width: 100, note: "Ngày ban hành, ví dụ 15/7/2026. Chưa ban hành thì để trống." }),
    signer: ref("Người ký", "signers", { note: "Để trống thì là người ký của phong trào." }),
    link: text("⚙Liên kết", { system: true, width: 240 }),
    maker: text("⚙Người tạo", { system: true }),
    madeAt: text("⚙Tạo lúc", { system: true, width: 100 }),
    sourceHash: text("⚙Dấu nguồn", { system: true, width: 100 }),
    state: choice("⚙Trạng thái", ["đang tạo", "dự thảo", "đã cũ", "đã ban hành", "được thay", "đã thu hồi"], {
      system: true,
      tones: stateTones,
    }),
    version: text("⚙Phiên bản", { system: true, width: 100 }),
    fileId: text("⚙Mã tệp", { system: true, hidden: true, width: 100 }),
  },
});
