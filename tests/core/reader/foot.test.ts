import { expect, test } from "vitest";
import { readFoot } from "../../../src/core/reader/foot/read-foot.ts";
import { postAndName } from "../../../src/core/reader/foot/signer-name.ts";
import { linesOf } from "../../../src/core/reader/lines/lines-of.ts";

/** The foot of these lines; a tab parts columns. */
const footOf = (...lines: readonly string[]) => readFoot(linesOf(lines.map((text) => ({ text }))));

/** “right / post / name” of each who signs. */
const signsOf = (...lines: readonly string[]): readonly string[] =>
  footOf(...lines).signers.map(({ authority, position, name }) =>
    [authority, position, name].map((part) => part ?? "").join(" / "),
  );

test.each<readonly [string, readonly string[], readonly string[]]>([
  ["a post and a name", ["GIÁM ĐỐC", "", "Trần Văn Nam"], [" / GIÁM ĐỐC / Trần Văn Nam"]],
  [
    "for a committee and its head",
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần An Bình"],
    ["TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trần An Bình"],
  ],
  [
    "right and post on one line",
    ["TM. ỦY BAN NHÂN DÂN XÃ KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "Trần An Bình"],
    ["TM. ỦY BAN NHÂN DÂN XÃ, KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Trần An Bình"],
  ],
  [
    "the right alone, whatever it is of",
    ["KT. CHỦ TỊCH HỘI ĐỒNG", "Trần An Bình"],
    ["KT. CHỦ TỊCH HỘI ĐỒNG /  / Trần An Bình"],
  ],
  [
    "an acting director is one by his post",
    ["Q. GIÁM ĐỐC", "Trần An Bình"],
    [" / Q. GIÁM ĐỐC / Trần An Bình"],
  ],
  [
    "in the right of a cluster's head",
    ["TRƯỞNG CỤM", "GIÁM ĐỐC SỞ TƯ PHÁP", "TỈNH AN BÌNH", "Dương Thị Lệ"],
    ["TRƯỞNG CỤM / GIÁM ĐỐC SỞ TƯ PHÁP TỈNH AN BÌNH / Dương Thị Lệ"],
  ],
  [
    "for the head of a board, with his own post",
    ["KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "GIÁM ĐỐC SỞ TƯ PHÁP", "Dương Thị Lệ"],
    ["KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN, GIÁM ĐỐC SỞ TƯ PHÁP / Dương Thị Lệ"],
  ],
  [
    "a post of two lines",
    ["PHÓ CHỦ TỊCH", "THƯỜNG TRỰC", "Trần Văn Nam"],
    [" / PHÓ CHỦ TỊCH THƯỜNG TRỰC / Trần Văn Nam"],
  ],
  [
    "two columns with their rights",
    ["TM. BAN CHẤP HÀNH CÔNG ĐOÀN\tTM. BAN GIÁM HIỆU", "CHỦ TỊCH\tHIỆU TRƯỞNG", "Trần Văn Nam\tLê Thị Hoa"],
    ["TM. BAN CHẤP HÀNH CÔNG ĐOÀN / CHỦ TỊCH / Trần Văn Nam", "TM. BAN GIÁM HIỆU / HIỆU TRƯỞNG / Lê Thị Hoa"],
  ],
  [
    "the same row below row",
    [
      "TM. BAN CHẤP HÀNH CÔNG ĐOÀN",
      "TM. BAN GIÁM HIỆU",
      "CHỦ TỊCH",
      "HIỆU TRƯỞNG",
      "Trần Văn Nam",
      "Lê Thị Hoa",
    ],
    ["TM. BAN CHẤP HÀNH CÔNG ĐOÀN / CHỦ TỊCH / Trần Văn Nam", "TM. BAN GIÁM HIỆU / HIỆU TRƯỞNG / Lê Thị Hoa"],
  ],
  [
    "columns of unequal height",
    ["KT. GIÁM ĐỐC\tGIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "(Ký)\t(Ký)", "Trần Văn Nam\tLê Thị Hoa"],
    ["KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Trần Văn Nam", " / GIÁM ĐỐC / Lê Thị Hoa"],
  ],
  [
    "one below the other",
    ["CHỦ TRÌ", "Trần Văn Nam", "THƯ KÝ", "Lê Thị Hoa"],
    [" / CHỦ TRÌ / Trần Văn Nam", " / THƯ KÝ / Lê Thị Hoa"],
  ],
  [
    "posts in small letters",
    ["Thư ký\tChủ trì", "Trần Văn Nam\tLê Thị Hoa"],
    [" / Thư ký / Trần Văn Nam", " / Chủ trì / Lê Thị Hoa"],
  ],
  [
    "posts and names on their lines",
    ["THƯ KÝ: Cao Thị Loan", "CHỦ TRÌ: Lê Vinh"],
    [" / THƯ KÝ / Cao Thị Loan", " / CHỦ TRÌ / Lê Vinh"],
  ],
  ["all of it in capitals", ["GIÁM ĐỐC NGUYỄN VĂN AN"], [" / GIÁM ĐỐC / Nguyễn Văn An"]],
  ["with the note that it is signed", ["GIÁM ĐỐC", "Nguyễn Văn An (đã ký)"], [" / GIÁM ĐỐC / Nguyễn Văn An"]],
])("%s", (_, lines, signs) => {
  expect(signsOf(...lines)).toEqual(signs);
});

test.each([
  "TRƯỞNG PHÒNG ĐÀO TẠO",
  "TRƯỞNG PHÒNG VĂN HÓA THÔNG TIN",
  "PHÓ CHỦ TỊCH THƯỜNG TRỰC",
  "HIỆU TRƯỞNG TRƯỜNG THPT NGUYỄN VĂN LINH",
  "GIÁM ĐỐC SỞ TƯ PHÁP TỈNH HÀ NAM",
  "CHÁNH VĂN PHÒNG",
])("%s holds no name", (line) => {
  expect(postAndName(line)).toBeUndefined();
});

const recipientsOf = (...lines: readonly string[]) =>
  footOf("Nơi nhận:", ...lines).recipients.map(({ line: _, ...recipient }) => recipient);

test("recipients with and without dashes, purposes and the archive", () => {
  expect(
    recipientsOf(
      "- UBND tỉnh (để b/c);",
      "- Vụ TĐKT (Bộ Tư pháp);",
      "- Các phòng,",
      "đơn vị;",
      "- Lưu VT, VP.",
    ),
  ).toEqual([
    { name: "UBND tỉnh", purpose: "để b/c" },
    { name: "Vụ TĐKT (Bộ Tư pháp)", purpose: null },
    { name: "Các phòng, đơn vị", purpose: null },
    { name: "VT, VP", purpose: "lưu" },
  ]);
});

test.each(["- Lưu: VT.", "- Lưu HĐ.", "Lưu VP Đảng ủy.", "- Lưu TC, VT;"])("%s is the archive's", (line) => {
  expect(recipientsOf("- UBND tỉnh;", line)[1]?.purpose).toBe("lưu");
});

test("a post in small letters signs behind the archive line, and is a recipient before it", () => {
  const { recipients, signers } = footOf("Nơi nhận:", "Giám đốc", "Lưu: VT.", "Giám đốc", "Trần Văn Nam");
  expect(recipients.map(({ name }) => name)).toEqual(["Giám đốc", "VT"]);
  expect(signers).toMatchObject([{ position: "Giám đốc", name: "Trần Văn Nam" }]);
});
