import { expect, test } from "vitest";
import { lastRow, store, storedAt } from "../../../src/local/book/model/cells.ts";
import { isFormula } from "../../../src/local/book/model/stored.ts";
import { columnOf, rowsOf, sheetOf } from "../grid.ts";
import { LAN, type Office, setUp, setUpOffice } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";

/** The guide as version 0.2.0 laid it before it told how far a book is. */
const former: readonly (readonly [step: string, text: string])[] = [
  [
    "1. Khai báo đơn vị",
    "Trang Đơn vị: mỗi cơ quan, đơn vị một dòng. Đơn vị đã sáp nhập thì ghi Hiệu lực đến và Đơn vị kế thừa, không xóa dòng.",
  ],
  [
    "2. Khai báo người ký",
    "Trang Người ký (danh mục ẩn): họ tên, chức vụ, cơ quan chủ quản, cơ quan ban hành và địa danh như in trên văn bản.",
  ],
  [
    "3. Ghi phong trào",
    "Trang Phong trào: mỗi phong trào một dòng. Các trang Đợt, Nội dung, Căn cứ, Nơi nhận, Mốc, Chỉ tiêu ghi phần chi tiết; cột Phong trào chọn mã.",
  ],
  [
    "4. Kiểm tra",
    "Menu Thi đua › Kiểm tra dữ liệu. Ô có vấn đề được tô màu và có ghi chú; danh sách đầy đủ ở trang Kết quả kiểm tra. Chấp nhận điều nào thì ghi lý do vào cột Bỏ qua.",
  ],
  [
    "5. Tính thời hạn",
    "Menu Thi đua › Tính thời hạn. Cột ⚙Hạn là ngày cuối cùng còn đúng hạn, cột ⚙Cách tính nói vì sao. Gia hạn, hạn riêng ghi ở trang Hạn riêng. Hạn đã ghi chỉ đổi sau khi xem trước và đồng ý.",
  ],
  [
    "6. Theo dõi, nhắc việc",
    "Menu Thi đua › Cập nhật theo dõi, rồi ghi ngày nhận ở trang Theo dõi hoặc ở Báo cáo của đơn vị. Bảng điều khiển cho thấy ai còn nợ; Nhắc việc cho xem trước rồi gửi thư.",
  ],
  [
    "7. Tạo kế hoạch",
    "Đứng ở dòng của phong trào, chọn Thi đua › Tạo kế hoạch. Chạy lại thì cùng một tệp được cập nhật. Tạo tất cả kế hoạch làm lần lượt từng phong trào; có thể đóng cửa sổ rồi chạy lại để làm tiếp.",
  ],
  [
    "8. Ban hành",
    "Khi văn bản đã ký, có số và ngày: đứng ở dòng của văn bản tại trang Sổ văn bản, chọn Thi đua › Đã ban hành. Từ đó không lệnh nào ghi lại tệp ấy; cần văn bản khác thì tạo bản thay thế.",
  ],
  [
    "Lấy ngày từ trang khác",
    "Trong lời văn, viết {hạn: Mã mốc}, {đợt: 1}, {kỷ niệm: 1}, {chỉ tiêu: Tên}, {căn cứ: 1}. Sửa ở trang gốc rồi tạo lại, văn bản tự đổi theo.",
  ],
  ["Cột có dấu ⚙", "Do sổ ghi; sửa tay sẽ bị ghi đè ở lần chạy sau."],
  [
    "Di chuyển, thêm cột",
    "Có thể kéo cột sang chỗ khác, đổi tên hoặc thêm cột riêng; sổ vẫn nhận ra cột của mình.",
  ],
  ["Phiên bản", "Sổ Thi đua 0.1.0"],
];

const guide = "Hướng dẫn";

/** A book whose guide an older version laid: two columns, no states, these lines. */
async function olderOffice(lines: readonly (readonly [string, string])[]): Promise<Office> {
  const office = await setUpOffice();
  const { book, hand } = office;
  const sheet = sheetOf(book, guide);
  hand.deleteColumns(guide, columnOf(book, guide, "Tình trạng"), 2);
  for (let row = lastRow(sheet); row > 1; row -= 1)
    for (const column of [1, 2]) store(sheet, row, column, null);
  lines.forEach(([step, text], index) => {
    store(sheet, index + 2, 1, step);
    store(sheet, index + 2, 2, text);
  });
  return office;
}

const lines = ({ book }: Office): readonly (readonly [unknown, unknown])[] =>
  rowsOf(book, guide).map((row) => [row["Việc"], row["Cách làm"]]);

test("a book with the guide of an older version has the present one after set-up, with its states and links", async () => {
  const office = await olderOffice(former);
  setUp(office.clerk(LAN, {}));
  const fresh = await setUpOffice();
  expect(rowsOf(office.book, guide)).toEqual(rowsOf(fresh.book, guide));
  const state = columnOf(office.book, guide, "Tình trạng");
  const formulas = rowsOf(office.book, guide).map((_, index) =>
    isFormula(storedAt(sheetOf(office.book, guide), index + 2, state)),
  );
  expect(formulas.filter(Boolean)).toHaveLength(9);
});

test("what the office wrote into it stays, and setting up again changes nothing", async () => {
  const own = ["Việc riêng", "Hỏi chị Lan ở phòng 203"] as const;
  const changed = ["Cột có dấu ⚙", "Đừng sửa các cột này."] as const;
  const office = await olderOffice([own, ...former.map((line) => (line[0] === changed[0] ? changed : line))]);
  setUp(office.clerk(LAN, {}));
  const present = lines(await setUpOffice());
  expect(lines(office)).toEqual([
    ...present.slice(0, -1).map((line) => (line[0] === changed[0] ? changed : line)),
    own,
    ...present.slice(-1),
  ]);
  const before = pictureOf(office.book, []);
  setUp(office.clerk(LAN, {}));
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
});
