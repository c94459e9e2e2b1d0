import { describe, expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice, history, nominations, saidOf } from "./award-office.ts";

const named = (name: string, cells: RowByHeader = {}): RowByHeader => ({
  "Họ tên / Tên tập thể": name,
  ...cells,
});

describe("ten-nguoi.khong-tron", () => {
  const rule = "ten-nguoi.khong-tron";
  test.each([
    ["Nguyễn Văn An 2", "Họ tên “Nguyễn Văn An 2” có chữ số."],
    ["Hoa", "Họ tên “Hoa” chỉ có một chữ."],
    ["Bà Hoa", "Họ tên “Bà Hoa” chỉ có một chữ."],
    ["Nguyễn Văn An và Trần Thị Bình", "Một ô ghi 2 người: “Nguyễn Văn An và Trần Thị Bình”."],
    ["Nguyễn Văn An, Trần Thị Bình, Lê Hòa", "Một ô ghi 3 người: “Nguyễn Văn An, Trần Thị Bình, Lê Hòa”."],
    ["1. Nguyễn Văn An", "Họ tên “1. Nguyễn Văn An” có chữ số."],
  ])("%s", (name, message) =>
    expect(saidOf(rule, nominations(named(name)))).toEqual([["Họ tên / Tên tập thể", message]]),
  );

  test.each(["Lê An", "Nguyễn Văn An, ThS.", "H'Hen", "Thạch Sa Rây", "Ông Văn Tùng", "Tổ 3 Phòng Tư pháp"])(
    "nothing about %s",
    (name) => expect(saidOf(rule, nominations(named(name)))).toEqual([]),
  );
});

describe("ten-nguoi.kem-hoc-vi", () => {
  test.each([
    ["Thạc sĩ Trần Văn Bình", "Trần Văn Bình"],
    ["Luật sư Nguyễn Hòa", "Nguyễn Hòa"],
    ["BS CKII Trần Thị Hoa", "Trần Thị Hoa"],
    ["BS.CKI Trần Thị Hoa", "Trần Thị Hoa"],
    ["Cô Nguyễn Thị Hạnh", "Nguyễn Thị Hạnh"],
    ["Thầy Lê Văn Tám", "Lê Văn Tám"],
    ["Dr. Phạm Minh", "Phạm Minh"],
    ["NGƯT Hoàng Văn Cường", "Hoàng Văn Cường"],
    ["Phó Giám đốc Trần An", "Trần An"],
    ["Nguyễn Thị Lài - Giám đốc", "Nguyễn Thị Lài"],
    ["Nguyễn Thị Lài (Trưởng phòng)", "Nguyễn Thị Lài"],
    ["Đại tá Trần Văn Ba", "Trần Văn Ba"],
    ["Bà Điểu Thị Sen", "Điểu Thị Sen"],
    ["Bà Hoa", undefined],
  ])("%s", (name, cure) =>
    expect(
      findingsBy("ten-nguoi.kem-hoc-vi", awardOffice(nominations(named(name)))).map((one) => one.cure?.value),
    ).toEqual([cure]),
  );

  test.each([
    "Ông Thị Mai",
    "Ông Văn Tùng",
    "Ông Ích Khiêm",
    "Bà Thị Hoa",
    "Anh Đào",
    "Đoàn Trung Kiên",
    "Phó Đức An",
    "Quản Thị Hà",
    "Thượng Công Trí",
    "Cô Thị Hà",
    "Kế Thị Xuân",
    "Bá Văn Long",
  ])("%s is a name with its surname", (name) =>
    expect(saidOf("ten-nguoi.kem-hoc-vi", nominations(named(name)))).toEqual([]),
  );
});

describe("de-nghi.ten-khac-doi-tuong", () => {
  const rule = "de-nghi.ten-khac-doi-tuong";
  test.each<[string, RowByHeader, string]>([
    ["Hoàng Thị Thu Thủy", { "Đối tượng": "tập thể" }, "Họ tên / Tên tập thể"],
    ["Bà Hoàng Thị Thủy", { "Đối tượng": "tập thể" }, "Họ tên / Tên tập thể"],
    ["Phòng Bổ trợ tư pháp", {}, "Họ tên / Tên tập thể"],
    ["Phòng Bổ trợ tư pháp", { "Ông/Bà": "", "Ngày sinh": "", "Chức vụ": "" }, "Đối tượng"],
  ])("%s %j", (name, cells, column) =>
    expect(saidOf(rule, nominations(named(name, cells))).map(([at]) => at)).toEqual([column]),
  );

  test.each<[string, string]>([
    ["Đoàn Trung Kiên", "cá nhân"],
    ["Đoàn Thanh niên Sở", "tập thể"],
    ["Tổ giúp việc Hội đồng phối hợp liên ngành", "tập thể"],
    ["Thạch Sa Rây", "cá nhân"],
  ])("nothing about %s as %s", (name, subject) =>
    expect(saidOf(rule, nominations(named(name, { "Đối tượng": subject })))).toEqual(
      name === "Ban An" ? expect.anything() : [],
    ),
  );

  test("a collective among persons is not told to write its name with capitals", () => {
    const book = awardOffice(nominations(named("Phòng Bổ trợ tư pháp")));
    expect(findingsBy("ten-nguoi.viet-hoa", book)).toEqual([]);
  });

  test("two persons in a cell neither", () => {
    const book = awardOffice(nominations(named("Nguyễn Văn An và Trần Thị Bình")));
    expect(findingsBy("ten-nguoi.viet-hoa", book)).toEqual([]);
  });
});

describe("lich-su.ten-khac-doi-tuong", () => {
  test.each<[string, string, boolean]>([
    ["Phòng Tư pháp Ba Đồn", "LĐTT", true],
    ["Nguyễn Văn Hòa", "TTLĐTT", true],
    ["Nguyễn Văn Hòa", "LĐTT", false],
    ["Phòng Tư pháp Ba Đồn", "TTLĐTT", false],
    ["Phòng Tư pháp Ba Đồn", "GK", false],
  ])("%s with %s", (holder, award, speaks) => {
    const past = history({ "Người / tập thể": holder, "Đơn vị": "VP", "Hình thức": award, Năm: 2024 });
    expect(findingsBy("lich-su.ten-khac-doi-tuong", awardOffice(past))).toHaveLength(speaks ? 1 : 0);
  });
});

describe("ten-nguoi.o-cot-chuc-vu", () => {
  test.each<[string, boolean]>([
    ["Tạ Quang Huy", true],
    ["Nguyễn Văn Hòa", true],
    ["Chánh Văn phòng", false],
    ["Trưởng Phòng Tư pháp", false],
    ["Văn thư", false],
    ["Chuyên viên chính", false],
  ])("%s", (post, speaks) =>
    expect(saidOf("ten-nguoi.o-cot-chuc-vu", nominations({ "Chức vụ": post }))).toHaveLength(speaks ? 1 : 0),
  );
});

describe("names that are nearly one", () => {
  const past = (holder: string, unit = "VP"): ReturnType<typeof history> =>
    history({ "Người / tập thể": holder, "Đơn vị": unit, "Hình thức": "GK", Năm: 2024 });

  test.each<[string, string, boolean]>([
    ["Trịnh Thị Yến Nhì", "Trịnh Thị Yến Nhi", true],
    ["Nguyên Văn Hòa", "Nguyễn Văn Hòa", true],
    ["Nguyễn Van Hòa", "Nguyễn Văn Hòa", true],
    ["Lê Hưng", "Lê Hùng", false],
    ["Trần Văn Hưng", "Trần Văn Hà", false],
    ["Trần Vân Hùng", "Trần Văn Hưng", false],
  ])("ten-nguoi.gan-giong: %s nominated, %s in the history", (name, holder, speaks) =>
    expect(saidOf("ten-nguoi.gan-giong", nominations(named(name)), past(holder))).toHaveLength(
      speaks ? 1 : 0,
    ),
  );

  test("another unit's person is another person, and so are two on one list", () => {
    const rule = "ten-nguoi.gan-giong";
    expect(saidOf(rule, nominations(named("Trần Văn Hưng")), past("Trần Văn Hùng", "PTP-BA-DON"))).toEqual(
      [],
    );
    expect(
      saidOf(
        rule,
        nominations(named("Trần Văn Hưng"), named("Trần Văn Hùng", { "Ngày sinh": "01/01/1990" })),
      ),
    ).toEqual([]);
  });

  test("a council's member and a signer", () => {
    const book = awardOffice({
      "Người ký": [{ Mã: "GD-QB", "Họ tên": "Nguyễn Thị Lài", "Chức vụ": "Giám đốc" }],
      "Hội đồng": [{ "Hội đồng": "Hội đồng", "Họ tên": "Nguyễn Thị Lái" }],
    });
    expect(findingsBy("ten-nguoi.gan-giong", book)).toMatchObject([{ sheet: "Hội đồng", column: "Họ tên" }]);
  });

  test("one leader in two tone styles", () => {
    const book = awardOffice({
      "Người ký": [{ Mã: "GD-QB", "Họ tên": "Nguyễn Thị Hòa", "Chức vụ": "Giám đốc" }],
      "Hội đồng": [{ "Hội đồng": "Hội đồng", "Họ tên": "Nguyễn Thị Hoà" }],
    });
    expect(findingsBy("ten-nguoi.gan-giong", book)).toMatchObject([{ cure: { value: "Nguyễn Thị Hòa" } }]);
  });

  test("ten-nguoi.co-the-trung: i and y are one", () =>
    expect(saidOf("ten-nguoi.co-the-trung", nominations(named("Lý Thị Mỹ")), past("Lí Thị Mĩ"))).toHaveLength(
      1,
    ));

  test.each<[string, string, string, boolean]>([
    ["Trương Thị Hoài An", "Trương Hoài An", "05/05/1985", true],
    ["Trương Thị Hoài An", "Trương An", "05/05/1985", true],
    ["Trương Thị Hoài An", "Trương Hoài An", "06/05/1985", false],
    ["Trương Thị Hoài An", "Trương Hoài Ân", "05/05/1985", false],
    ["Trương Thị Hoài An", "Lê Hoài An", "05/05/1985", false],
  ])("ten-nguoi.thieu-chu-dem: %s and %s, born on %s", (long, short, born, speaks) =>
    expect(
      saidOf("ten-nguoi.thieu-chu-dem", nominations(named(long), named(short, { "Ngày sinh": born }))),
    ).toHaveLength(speaks ? 1 : 0),
  );

  test.each<[string, boolean]>([
    ["05/06/1985", true],
    ["06/05/1985", true],
    ["05/05/1958", true],
    ["05/05/1985", false],
    ["17/11/1990", false],
  ])("de-nghi.hai-ngay-sinh: one name born on 05/05/1985 and %s", (born, speaks) =>
    expect(
      saidOf(
        "de-nghi.hai-ngay-sinh",
        nominations(named("Lê Văn An"), named("Lê Văn An", { "Ngày sinh": born })),
      ),
    ).toHaveLength(speaks ? 1 : 0),
  );
});
