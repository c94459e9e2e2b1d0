import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../book-of.ts";
import { campaignRow, smallOffice } from "../small-office.ts";

export const SECRET = "0123456789abcdef0123456789abcdef";

const unit = (key: string, name: string): RowByHeader => ({
  Mã: key,
  Tên: `Phòng Tư pháp ${name}`,
  Loại: "Phòng Tư pháp",
  Email: `${key.toLowerCase()}@example.gov.vn`,
});

const milestone = (key: string, words: string): RowByHeader => ({
  Mã: key,
  "Phong trào": "QB-2026",
  Việc: "đăng ký",
  "Áp dụng cho": "Phòng Tư pháp",
  "Thời hạn": words,
});

/** Two units that owe two milestones, one of which comes back every month, a registration, targets, a nomination. */
export function returnsBook(rows: RowsBySheet): ReadBook {
  return bookOf({
    ...smallOffice,
    "Phong trào": [{ ...campaignRow, "Trạng thái": "đang thực hiện" }],
    "Đơn vị": [...(smallOffice["Đơn vị"] ?? []), unit("PTP-1", "Lệ Thủy"), unit("PTP-2", "Ba Đồn")],
    Mốc: [
      milestone("M-1", "chậm nhất là ngày 10/03/2026"),
      milestone("M-2", "trước ngày 15 hằng tháng"),
      { ...milestone("M-3", "chậm nhất là ngày 10/04/2026"), "Áp dụng cho": "PTP-2" },
    ],
    "Danh mục khen": [{ Mã: "GK", Tên: "Giấy khen" }],
    "Đăng ký": [
      {
        Mã: "DK-1",
        "Phong trào": "QB-2026",
        "Đơn vị": "PTP-1",
        Loại: "công trình",
        "Nội dung": "Số hóa sổ hộ tịch",
        "Trạng thái": "trả lại",
      },
    ],
    "Chỉ tiêu": [
      { "Phong trào": "QB-2026", "Đơn vị": "PTP-1", "Chỉ tiêu": "Hồ sơ đúng hạn", "Mức giao": "98" },
      { "Phong trào": "QB-2026", "Đơn vị": "PTP-2", "Chỉ tiêu": "Hòa giải", "Mức giao": "97" },
      { "Phong trào": "QB-2026", "Chỉ tiêu": "Hội nghị", "Mức giao": "12" },
    ],
    "Đề nghị": [
      {
        Mã: "DN-1",
        "Phong trào": "QB-2026",
        "Đơn vị": "PTP-1",
        "Đối tượng": "cá nhân",
        "Họ tên / Tên tập thể": "Trần Thị Hoa",
        "Hình thức": "GK",
        "Trạng thái": "quyết định",
      },
    ],
    ...rows,
  });
}
