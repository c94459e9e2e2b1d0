import type { ReadBook } from "../../../src/core/book/parsed-book.ts";
import type { TypedSession } from "../../../src/core/council/judge-session.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../book-of.ts";
import { smallOffice } from "../small-office.ts";

export const councilName = "Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Quảng Bình";

/** Members A1, A2 … who sit through 2026, the first in the chair. */
export const councilOfSize = (size: number): readonly RowByHeader[] =>
  Array.from({ length: size }, (_, index) => ({
    "Hội đồng": councilName,
    "Họ tên": `Nguyễn Văn ${["An", "Bình", "Cường", "Dũng", "Hải", "Hùng", "Khoa", "Long", "Minh", "Nam", "Phong", "Quang", "Sơn", "Tâm", "Thái", "Thắng", "Tiến", "Toàn", "Trung", "Vinh"][index] ?? `Thứ ${index}`}`,
    "Vai trò": index === 0 ? "Chủ tịch" : index === 1 ? "Thư ký" : "Ủy viên",
    Từ: "01/01/2026",
    Đến: "31/12/2026",
  }));

const award = (key: string, name: string, level: string, rank: number): RowByHeader => ({
  Mã: key,
  Tên: name,
  "Đối tượng": "cá nhân",
  Cấp: level,
  "Thứ bậc": rank,
});

export const nominee = (key: string, name: string, cells: RowByHeader = {}): RowByHeader => ({
  Mã: key,
  "Phong trào": "QB-2026",
  "Đơn vị": "STP-QB",
  "Đối tượng": "cá nhân",
  "Họ tên / Tên tập thể": name,
  "Hình thức": "GK",
  "Loại hình khen": "công trạng",
  "Ngày nộp": "01/11/2026",
  "Thành phần hồ sơ":
    "Tờ trình; Báo cáo thành tích; Biên bản xét khen thưởng; Biên bản bình xét; Văn bản đề nghị",
  "Ngày đủ hồ sơ": "05/11/2026",
  "Trạng thái": "thẩm định",
  ...cells,
});

/** A council of so many, its session H1 on 20/11/2026, two rows of law on votes, and these nominations. */
export function councilRows(
  size: number,
  nominations: readonly RowByHeader[],
  rows: RowsBySheet = {},
): RowsBySheet {
  return {
    ...smallOffice,
    ...{
      "Hội đồng": councilOfSize(size),
      "Cuộc họp": [
        {
          Mã: "H1",
          "Phong trào": "QB-2026",
          "Nội dung": "Họp xét khen thưởng",
          Ngày: "20/11/2026",
          "Hội đồng": councilName,
        },
        { Mã: "H2", "Phong trào": "QB-2026", "Nội dung": "Họp xét khen thưởng lần một", Ngày: "10/11/2026" },
      ],
      "Danh mục khen": [
        award("GK", "Giấy khen", "cơ sở", 10),
        award("CSTĐ-B/T", "Chiến sĩ thi đua Bộ, tỉnh", "Bộ, tỉnh", 30),
      ],
      "Quy tắc": [
        {
          Mã: "QT-90",
          "Hình thức": "CSTĐ-B/T",
          "Tham số": "tỷ lệ tối thiểu: 90; tính trên: tổng số thành viên",
          "Căn cứ pháp lý": "Nghị định",
        },
        { Mã: "QT-HOP", "Tham số": "tỷ lệ thành viên dự họp tối thiểu: 66,67", "Căn cứ pháp lý": "Quy chế" },
      ],
      "Đề nghị": nominations,
      ...rows,
    },
  };
}

export const councilBook = (size: number, nominations: readonly RowByHeader[]): ReadBook =>
  bookOf(councilRows(size, nominations));

export const typedSession = (cells: Partial<TypedSession> = {}): TypedSession => ({
  meeting: "H1",
  day: "20/11/2026",
  method: "bỏ phiếu kín",
  issued: "",
  returned: "",
  invalid: "",
  counters: "",
  opinions: "",
  closing: "",
  attendance: [],
  votes: [],
  ...cells,
});
