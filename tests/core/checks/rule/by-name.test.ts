import { expect, test } from "vitest";
import { byName } from "../../../../src/core/checks/rule/by-name.ts";
import { officeWith } from "../../small-office.ts";

const { book } = officeWith({
  "Đơn vị": [
    { Mã: "VP", Tên: "Văn phòng Sở" },
    { Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình" },
    { Mã: "TTR", Tên: "Thanh tra Sở" },
  ],
  "Danh mục khen": [
    { Mã: "LĐTT", Tên: "Lao động tiên tiến" },
    { Mã: "CSTĐ-B/T", Tên: "Chiến sĩ thi đua Bộ, tỉnh" },
  ],
  "Đăng ký": [{ "Phong trào": "QB-2026", "Đơn vị": "VP", Loại: "danh hiệu", "Danh hiệu": "LĐTT" }],
});

test.each([
  ["a key of the row", "VP chưa đăng ký.", "“Văn phòng Sở” chưa đăng ký."],
  ["another key of a sheet the row leads to", "Đã có STP-QB.", "Đã có “Sở Tư pháp tỉnh Quảng Bình”."],
  [
    "a key with a slash",
    "Đề nghị CSTĐ-B/T, LĐTT.",
    "Đề nghị “Chiến sĩ thi đua Bộ, tỉnh”, “Lao động tiên tiến”.",
  ],
  ["a short key of another row may be a word", "TTR chưa có.", "TTR chưa có."],
  ["a key within a longer number", "Quyết định 12/STP-QB-TT.", "Quyết định 12/STP-QB-TT."],
  ["a cell of the row, quoted", "Ô ghi “trừ VP; LĐTT”.", "Ô ghi “trừ Văn phòng Sở; Lao động tiên tiến”."],
  ["other words of a clerk", "Ô ghi “VP STP-QB”.", "Ô ghi “VP STP-QB”."],
  ["a tag to be typed", "Viết {hạn: STP-QB}.", "Viết {hạn: STP-QB}."],
  ["the key itself", "Trùng mã STP-QB.", "Trùng mã STP-QB."],
  ["a mark without its partner", "Dấu ” đóng lại ở chỗ: Chung tay”", "Dấu ” đóng lại ở chỗ: Chung tay”"],
])("%s", (_, said, read) => {
  const [row] = book.registrations.rows;
  if (row === undefined) throw new Error("no row");
  expect(byName({ in: book.registrations, row })(said)).toBe(read);
});
