import type { ParsedBook } from "../../../src/core/book/parsed-book.ts";
import { rowNamed } from "../../../src/core/book/row-by-key.ts";
import { type Nomination, type Way, wayOf } from "../../../src/core/nomination/way.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../book-of.ts";
import { smallOffice } from "../small-office.ts";

/** Full dossiers of the parts that {@link wayOffice} asks for. */
const fullDossier = "Tờ trình (02/11/2026); Báo cáo thành tích (02/11/2026); Biên bản bình xét (02/11/2026)";

export const nominated = (cells: RowByHeader): RowByHeader => ({
  Mã: "DN-1",
  "Phong trào": "QB-2026",
  "Đơn vị": "STP-QB",
  "Đối tượng": "cá nhân",
  "Họ tên / Tên tập thể": "Trần Văn A",
  "Hình thức": "GK",
  "Loại hình khen": "chuyên đề",
  "Thành tích": "có thành tích xuất sắc trong phong trào thi đua năm 2026",
  "Ngày nộp": "02/11/2026",
  "Thành phần hồ sơ": fullDossier,
  "Trạng thái": "đã nộp",
  ...cells,
});

const part = (key: string, name: string): RowByHeader => ({ Mã: key, "Thành phần": name, "Bắt buộc": "có" });

const award = (key: string, name: string, level: string, decider: string): RowByHeader => ({
  Mã: key,
  Tên: name,
  Cấp: level,
  "Người quyết định": decider,
});

/** The small office with awards, dossier parts, time limits and shares of votes as the law has them. */
export const wayOffice: RowsBySheet = {
  ...smallOffice,
  "Danh mục khen": [
    award("GK", "Giấy khen", "cơ sở", "Giám đốc Sở"),
    award("BK-B/T", "Bằng khen của Bộ, ban, ngành, tỉnh", "Bộ, tỉnh", "Bộ trưởng; Chủ tịch UBND cấp tỉnh"),
    award("BK-TTg", "Bằng khen của Thủ tướng Chính phủ", "Nhà nước", "Thủ tướng Chính phủ"),
  ],
  "Hồ sơ luật": [
    part("HS-1", "Tờ trình"),
    part("HS-2", "Báo cáo thành tích"),
    part("HS-3", "Biên bản bình xét"),
  ],
  "Thời hạn luật": [
    ["TH-1", "Thẩm định hồ sơ Bằng khen cấp bộ, tỉnh", 25, "ngày làm việc", "", "30/6/2025"],
    ["TH-2", "Thẩm định hồ sơ Bằng khen cấp bộ, tỉnh", 20, "ngày làm việc", "01/7/2025", ""],
    ["TH-3", "Thông báo kết quả khen thưởng", 10, "ngày làm việc", "", ""],
    ["TH-4", "Nộp lưu hồ sơ công việc vào lưu trữ cơ quan", 12, "tháng", "", ""],
    ["TH-5", "Thẩm định hồ sơ khen thưởng cấp cơ sở", 15, "ngày", "", ""],
    ["TH-6", "Thẩm định hồ sơ khen thưởng cấp Nhà nước phải lấy ý kiến", 40, "ngày làm việc", "", ""],
    ["TH-8", "Lấy ý kiến về hồ sơ đề nghị khen thưởng cấp Nhà nước", 5, "ngày làm việc", "", "30/6/2025"],
    ["TH-9", "Lấy ý kiến về hồ sơ đề nghị khen thưởng cấp Nhà nước", 10, "ngày", "01/7/2025", ""],
    ["TH-7", "Thẩm định hồ sơ khen thưởng cấp Nhà nước", 30, "ngày làm việc", "", ""],
  ].map(
    ([key = "", event = "", count = "", measure = "", from = "", to = ""]): RowByHeader => ({
      Mã: key,
      "Sự kiện": event,
      Số: count,
      "Đơn vị tính": measure,
      "Hiệu lực từ": from,
      "Hiệu lực đến": to,
    }),
  ),
  "Quy tắc": [
    {
      Mã: "QT-PHIEU",
      "Hình thức": "BK-B/T",
      "Tham số": "tỷ lệ tối thiểu: 90; tính trên: tổng số thành viên",
      Mức: "cảnh báo",
    },
  ],
};

/** A book with these nominations and what else is given. */
export function wayWith(rows: readonly RowByHeader[], beside: RowsBySheet = {}): Way {
  const { book, findings } = bookOf({ ...wayOffice, "Đề nghị": rows, ...beside });
  const wrong = findings.filter(({ sheet }) => sheet !== "Đề nghị");
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong[0]));
  return wayOf(book);
}

export function rowOf({ book }: { readonly book: ParsedBook }, key: string): Nomination {
  const row = rowNamed(book.nominations, key);
  if (row === undefined) throw new Error(`no nomination ${key}`);
  return row;
}
