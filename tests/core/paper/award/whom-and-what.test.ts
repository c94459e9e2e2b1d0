import { expect, test } from "vitest";
import { paperKinds } from "../../../../src/core/paper/all-kinds.ts";
import { peopleCounted, recipientWords } from "../../../../src/core/paper/award/groups.ts";
import { meritGrade, ownMerit, sharedMerit } from "../../../../src/core/paper/award/merit-words.ts";
import { nomineePlace } from "../../../../src/core/paper/award/nominees.ts";
import { ownRecipients, recipientLines } from "../../../../src/core/paper/form/recipients.ts";
import { addressedPapers } from "../../../../src/core/tables/campaign/recipients.ts";
import { departmentRows } from "../../../docx/award-chain/department-rows.ts";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { contextOf } from "../context.ts";

const contextWith = (rows: readonly RowByHeader[]) =>
  contextOf(
    bookOf({ ...departmentRows, "Đề nghị": rows.map((row) => ({ "Phong trào": "GL-2026", ...row })) }),
    "GL-2026",
    "2026-09-25",
  );
const rowsOf = (rows: readonly RowByHeader[]) => contextWith(rows).book.nominations.rows;

test.each<[subject: string, position: string, name: string, place: string]>([
  ["cá nhân", "Chuyên viên", "A", "Chuyên viên, Ủy ban nhân dân xã Ia Grai"],
  ["cá nhân", "Chủ tịch", "A", "Chủ tịch Ủy ban nhân dân xã Ia Grai"],
  ["cá nhân", "Trưởng thôn Thủy Ba", "A", "Trưởng thôn Thủy Ba"],
  ["cá nhân", "Hòa giải viên Tổ hòa giải tổ dân phố 4", "A", "Hòa giải viên Tổ hòa giải tổ dân phố 4"],
  ["cá nhân", "Bí thư Chi bộ, Trưởng làng Jút", "A", "Bí thư Chi bộ, Trưởng làng Jút"],
  ["cá nhân", "Công chức Tư pháp - Hộ tịch xã Ia Grai", "A", "Công chức Tư pháp - Hộ tịch xã Ia Grai"],
  ["cá nhân", "Trưởng ban Văn hóa, xã hội", "A", "Trưởng ban Văn hóa, xã hội, Ủy ban nhân dân xã Ia Grai"],
  ["cá nhân", "Phụ trách bản tin", "A", "Phụ trách bản tin, Ủy ban nhân dân xã Ia Grai"],
  ["tập thể", "", "Tổ hòa giải", "Ủy ban nhân dân xã Ia Grai"],
  ["tập thể", "Thôn 3", "Tổ hòa giải", "Thôn 3"],
  ["hộ gia đình", "", "Hộ ông B", "Ủy ban nhân dân xã Ia Grai"],
  ["hộ gia đình", "Làng Jút 1", "Hộ ông B", "Làng Jút 1"],
])("%s “%s” nominated by a commune is of “%s”: %s", (subject, position, name, place) => {
  const context = contextWith([
    { "Đơn vị": "IAGRAI", "Đối tượng": subject, "Chức vụ": position, "Họ tên / Tên tập thể": name },
  ]);
  expect(context.book.nominations.rows.map((row) => nomineePlace(context, row))).toEqual([place]);
});

test.each<[subjects: readonly string[], counted: string, words: string]>([
  [["cá nhân"], "01 cá nhân", "cá nhân"],
  [["hộ gia đình", "hộ gia đình"], "02 hộ gia đình", "các hộ gia đình"],
  [
    ["hộ gia đình", "cá nhân", "tập thể"],
    "01 tập thể, 01 cá nhân, 01 hộ gia đình",
    "các tập thể, cá nhân, hộ gia đình",
  ],
])("%j are counted and called", (subjects, counted, words) => {
  const rows = rowsOf(subjects.map((subject) => ({ "Đối tượng": subject, "Họ tên / Tên tập thể": "A" })));
  expect([peopleCounted(rows), recipientWords(rows)]).toEqual([counted, words]);
});

test.each<[merits: readonly string[], shared: string, grade: string, own: string]>([
  [
    ["Có thành tích xuất sắc trong đợt A", "đã có thành tích xuất sắc trong đợt A."],
    "đã có thành tích xuất sắc trong đợt A",
    "có thành tích xuất sắc",
    "đã có thành tích xuất sắc trong đợt A",
  ],
  [
    ["Có thành tích xuất sắc trong A", "Có thành tích xuất sắc trong B"],
    "",
    "có thành tích xuất sắc",
    "đã có thành tích xuất sắc trong A",
  ],
  [
    ["Có thành tích xuất sắc trong A", "Hoàn thành tốt nhiệm vụ"],
    "",
    "có thành tích",
    "đã có thành tích xuất sắc trong A",
  ],
  [["Có thành tích", "Có thành tích"], "", "có thành tích", ""],
  [
    ["Có nhiều thành tích tiêu biểu xuất sắc trong A"],
    "đã có nhiều thành tích tiêu biểu xuất sắc trong A",
    "có nhiều thành tích tiêu biểu xuất sắc",
    "đã có nhiều thành tích tiêu biểu xuất sắc trong A",
  ],
  [["Đơn vị dẫn đầu Cụm", "Đơn vị dẫn đầu Cụm"], "", "có thành tích", "Đơn vị dẫn đầu Cụm"],
  [["", ""], "", "có thành tích", ""],
])("merits %j: shared “%s”, all “%s”", (merits, shared, grade, own) => {
  const rows = rowsOf(merits.map((merit) => ({ "Họ tên / Tên tập thể": "A", "Thành tích": merit })));
  expect([sharedMerit(rows), meritGrade(rows), rows.slice(0, 1).map(ownMerit)]).toEqual([
    shared,
    grade,
    [own],
  ]);
});

test("the words of *Văn bản* in *Nơi nhận* are the papers that have a “Nơi nhận”", () => {
  const titles = paperKinds.filter(({ tags }) => "noi_nhan" in tags).map(({ title }) => title);
  expect(addressedPapers.words).toEqual([...new Set(titles)]);
});

test("a line for certain papers stands on these alone, before “Lưu”", () => {
  const { book } = contextWith([]);
  expect([
    ownRecipients(book, "GL-2026", "Quyết định khen thưởng", null),
    ownRecipients(book, "GL-2026", "Biên bản họp Hội đồng", null),
    recipientLines(book, "GL-2026", null),
  ]).toEqual([["Lãnh đạo Sở (để chỉ đạo)", "Cổng Thông tin điện tử Sở (để đăng tải)"], [], ["Lưu: VT, VP"]]);
});
