import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkBook } from "../../../src/core/checks/check-book.ts";
import { readUnitLine } from "../../../src/core/office/unit-line.ts";
import { unitList } from "../../../src/core/office/unit-list.ts";
import { bookOf, type RowsBySheet } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";

const officeOf = (name: string, kind: string, province: string): RowsBySheet => ({
  "Đơn vị": [{ Mã: "CQ", Tên: name, Loại: kind, Tỉnh: province }],
});
const department = officeOf("Sở Tư pháp tỉnh Quảng Trị", "Sở Tư pháp", "Quảng Trị");

const listed = (office: RowsBySheet, pasted: string) => unitList(bookOf(office).book, pasted);

describe("a line of a pasted list", () => {
  test.each<[string, unknown]>([
    ["Văn phòng Sở", { name: "Văn phòng Sở", email: "" }],
    ["  1. Văn phòng Sở;", { name: "Văn phòng Sở", email: "" }],
    ["- phòng Bổ trợ  tư pháp.", { name: "Phòng Bổ trợ tư pháp", email: "" }],
    ["12\tPhòng công chứng số 1\tTrưởng phòng", { name: "Phòng công chứng số 1", email: "" }],
    ["Văn phòng Sở\tvp@quangtri.gov.vn", { name: "Văn phòng Sở", email: "vp@quangtri.gov.vn" }],
    ["Văn phòng Sở; vp@quangtri.gov.vn.", { name: "Văn phòng Sở", email: "vp@quangtri.gov.vn" }],
    ["Văn phòng Sở <vp@quangtri.gov.vn>", { name: "Văn phòng Sở", email: "vp@quangtri.gov.vn" }],
    ["vp@quangtri.gov.vn\tVăn phòng Sở", { name: "Văn phòng Sở", email: "vp@quangtri.gov.vn" }],
    ["Phòng\u00a0Hành chính", { name: "Phòng Hành chính", email: "" }],
    ["", null],
    ["\t\t", null],
    ["STT\tTên đơn vị", null],
    ["7", null],
    ["vp@quangtri.gov.vn", "Dòng này không có tên đơn vị."],
    ["Văn phòng Sở\tvp@quangtri", "“vp@quangtri” không phải là địa chỉ thư điện tử."],
    ["x y ".repeat(60), "Dòng này không có tên đơn vị."],
    ["xin gửi danh sách ".repeat(12), "Dòng này dài quá, không giống tên đơn vị."],
  ])("%j", (line, read) => {
    expect(readUnitLine(line)).toEqual(read);
  });
});

describe("kind, superior, province and short name follow from the name", () => {
  test.each<[string, string, string, string, string]>([
    ["Văn phòng Sở Tư pháp", "phòng thuộc Sở", "CQ", "Quảng Trị", "Văn phòng"],
    ["Thanh tra Sở", "phòng thuộc Sở", "CQ", "Quảng Trị", ""],
    [
      "Phòng Bổ trợ tư pháp Sở Tư pháp tỉnh Quảng Trị",
      "phòng thuộc Sở",
      "CQ",
      "Quảng Trị",
      "Phòng Bổ trợ tư pháp",
    ],
    ["Phòng công chứng số 1", "đơn vị sự nghiệp", "CQ", "Quảng Trị", ""],
    [
      "Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Trị",
      "đơn vị sự nghiệp",
      "CQ",
      "Quảng Trị",
      "Trung tâm Trợ giúp pháp lý nhà nước",
    ],
    ["Phòng Tư pháp huyện Hải Lăng", "Phòng Tư pháp cấp huyện", "CQ", "Quảng Trị", ""],
    ["Ủy ban nhân dân xã Hải Lăng", "UBND cấp xã", "", "Quảng Trị", ""],
    ["Sở Tư pháp tỉnh Nghệ An", "Sở Tư pháp", "", "Nghệ An", "Sở Tư pháp"],
    ["Cụm thi đua số 1", "Cụm, Khu vực thi đua", "CQ", "Quảng Trị", ""],
    ["Đội Xe", "khác", "CQ", "Quảng Trị", ""],
  ])("%s", (name, kind, parent, province, shortName) => {
    expect(listed(department, name).rows).toEqual([{ name, shortName, kind, parent, province, email: "" }]);
  });

  test("of the Ministry", () => {
    const rows = listed(
      officeOf("Bộ Tư pháp", "Bộ", "Hà Nội"),
      "Vụ Tổ chức cán bộ\nVăn phòng Bộ\nSở Tư pháp tỉnh Nghệ An",
    );
    expect(rows.rows.map(({ kind, parent, province }) => [kind, parent, province])).toEqual([
      ["đơn vị thuộc Bộ", "CQ", "Hà Nội"],
      ["đơn vị thuộc Bộ", "CQ", "Hà Nội"],
      ["Sở Tư pháp", "CQ", "Nghệ An"],
    ]);
  });
});

test("what stands there already, in the book or above, is left with why, and a list sent again adds nothing", () => {
  const { rows, left } = listed(department, "Văn phòng Sở\nsở tư pháp tỉnh Quảng Trị\n\nVăn  phòng sở\n?@");
  expect(rows.map(({ name }) => name)).toEqual(["Văn phòng Sở"]);
  expect(left).toEqual([
    { line: 2, text: "sở tư pháp tỉnh Quảng Trị", why: "Đã có trong sổ hoặc ở dòng trên." },
    { line: 4, text: "Văn  phòng sở", why: "Đã có trong sổ hoặc ở dòng trên." },
    { line: 5, text: "?@", why: "Dòng này không có tên đơn vị." },
  ]);
});

test("two units that would share a short name have none", () => {
  const { rows } = listed(department, "Văn phòng Sở Tư pháp\nVăn phòng, Sở Tư pháp tỉnh Quảng Trị");
  expect(rows.map(({ shortName }) => shortName)).toEqual(["", ""]);
});

const names = `Văn phòng Sở
Thanh tra Sở
Phòng Bổ trợ tư pháp
Phòng Hành chính tư pháp
Phòng Xây dựng, kiểm tra và thi hành pháp luật
Phòng Phổ biến, giáo dục pháp luật
Trung tâm Trợ giúp pháp lý nhà nước
Trung tâm Dịch vụ đấu giá tài sản
Phòng công chứng số 1
Phòng công chứng số 2
Phòng Tư pháp huyện Hải Lăng
Ủy ban nhân dân xã Hải Lăng
Thi hành án dân sự tỉnh Quảng Trị
Hội Luật gia tỉnh Quảng Trị
Đoàn Luật sư tỉnh Quảng Trị`.split("\n");

test("the check has nothing to say of them", () => {
  const { rows } = listed(department, names.join("\n"));
  const added = rows.map(({ name, shortName, kind, parent, province, email }, index) => ({
    Mã: `M${index}`,
    Tên: name,
    "Tên ngắn": shortName,
    Loại: kind,
    "Cấp trên": parent,
    Tỉnh: province,
    Email: email,
  }));
  const book = bookOf({ "Đơn vị": [...(department["Đơn vị"] ?? []), ...added] });
  expect(checkBook(book, checkedOn).map(({ rule, message }) => [rule, message])).toEqual([]);
});

test("whatever is pasted, nothing throws, every line is a row, told or empty, and no two rows share a name", () => {
  const line = fc.oneof(
    fc.constantFrom(...names),
    fc.string({ maxLength: 40 }),
    fc.constantFrom("1.", "a@b.vn", "\t"),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { rows, left } = listed(department, lines.join("\n"));
      expect(new Set(rows.map(({ name }) => name.toLowerCase())).size).toBe(rows.length);
      expect(rows.length + left.length).toBeLessThanOrEqual(lines.join("\n").split(/\r\n|\r|\n/u).length);
      for (const { kind, name } of rows) expect([kind, name]).not.toContain("");
    }),
  );
});
