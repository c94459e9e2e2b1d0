import type { Book } from "../../src/local/book/model/book-model.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { typeSamples } from "../../src/local/session/sample-rows.ts";
import { hostOver, setUp, start } from "./sample-office.ts";

/** A book where each of so many units is overdue with one thing, and has an address. */
export async function owingOffice(
  units: number,
): Promise<{ readonly book: Book; readonly campaign: string; readonly units: readonly string[] }> {
  const book = await openBook(undefined);
  setUp(hostOver(book, 0));
  const campaign = "QB-2026";
  const keys = Array.from({ length: units }, (_, index) => `PTP-${index + 1}`);
  typeSamples(
    book,
    new Map([
      [
        "Đơn vị",
        [
          { Mã: "STP", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp" },
          ...keys.map((key) => ({
            Mã: key,
            Tên: `Phòng Tư pháp ${key}`,
            Loại: "Phòng Tư pháp",
            Email: `${key.toLowerCase()}@example.gov.vn`,
          })),
        ],
      ],
      [
        "Người ký",
        [
          {
            Mã: "GD-STP",
            "Họ tên": "Nguyễn Văn A",
            "Chức vụ": "GIÁM ĐỐC",
            "Cơ quan chủ quản": "UBND TỈNH QUẢNG BÌNH",
            "Cơ quan ban hành": "SỞ TƯ PHÁP",
            "Địa danh": "Quảng Bình",
          },
        ],
      ],
      [
        "Phong trào",
        [
          {
            Mã: campaign,
            "Tên phong trào": "Phong trào thi đua năm 2026",
            Loại: "thường xuyên",
            "Đơn vị ban hành": "STP",
            "Từ ngày": "01/01/2026",
            "Đến ngày": "31/12/2026",
            "Loại văn bản": "Kế hoạch",
            "Trạng thái": "đang thực hiện",
            "Ký hiệu": "KH-STP",
            "Địa danh": "Quảng Bình",
            "Người ký": "GD-STP",
          },
        ],
      ],
      [
        "Mốc",
        [
          {
            Mã: "M-DK",
            "Phong trào": campaign,
            Việc: "đăng ký",
            "Áp dụng cho": "Phòng Tư pháp",
            "Thời hạn": "chậm nhất là ngày 19/11/2026",
          },
        ],
      ],
    ]),
    start,
  );
  return { book, campaign, units: keys };
}
