import { choice, key, ref, text } from "../../table/column.ts";
import { clerkTable } from "../../table/table.ts";

/** A row is one made paper (design decision 14). */
export const papers = clerkTable({
  name: "papers",
  sheet: "Sổ văn bản",
  group: "result",
  identity: ["key"],
  label: null,
  columns: {
    key: key("Mã", { width: 170 }),
    campaign: ref("Phong trào", "campaigns"),
    kind: text("Loại văn bản"),
    subject: text("Đơn vị / người"),
    number: text("Số", { width: 100 }),
    symbol: text("Ký hiệu"),
    date: text("Ngày", { width: 100 }),
    signer: ref("Người ký", "signers", { note: "Để trống thì là người ký của phong trào." }),
    link: text("⚙Liên kết", { system: true, width: 240 }),
    maker: text("⚙Người tạo", { system: true }),
    madeAt: text("⚙Tạo lúc", { system: true, width: 100 }),
    sourceHash: text("⚙Dấu nguồn", { system: true, width: 100 }),
    state: choice("⚙Trạng thái", ["đang tạo", "dự thảo", "đã cũ", "đã ban hành", "được thay", "đã thu hồi"], {
      system: true,
    }),
    version: text("⚙Phiên bản", { system: true, width: 100 }),
    fileId: text("⚙Mã tệp", { system: true, hidden: true, width: 100 }),
  },
});
