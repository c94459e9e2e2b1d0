import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";

export const DECISION = "quyet-dinh-khen-thuong-QB-2026-du-thao";

export const nominee = (key: string, name: string): RowByHeader => ({
  Mã: key,
  "Phong trào": "QB-2026",
  "Đơn vị": "STP-QB",
  "Đối tượng": "cá nhân",
  "Họ tên / Tên tập thể": name,
  "Ông/Bà": "Ông",
  "Hình thức": "GK",
  "Thành tích": "Có thành tích xuất sắc",
  "Trạng thái": "Hội đồng thông qua",
});

/** The small office with two whom its council has passed for a giấy khen, and a second signer. */
export const decisionRows: RowsBySheet = {
  ...smallOffice,
  "Người ký": [
    ...(smallOffice["Người ký"] ?? []),
    {
      Mã: "PGD-QB",
      "Họ tên": "Trần Văn Nam",
      "Thẩm quyền ký": "KT. GIÁM ĐỐC",
      "Chức vụ": "Phó Giám đốc",
      "Cơ quan chủ quản": "UBND tỉnh Quảng Bình",
      "Cơ quan ban hành": "Sở Tư pháp",
    },
  ],
  "Phong trào": [campaignRow],
  "Đề nghị": [nominee("DN-1", "Trần Văn A"), nominee("DN-2", "Lê Thị B")],
};
