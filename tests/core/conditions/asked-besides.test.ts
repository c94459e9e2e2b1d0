import { describe, expect, test } from "vitest";
import { conditionRows, conditionRowsOf } from "../../../src/core/conditions/condition-rows.ts";
import { bookFacts } from "../../../src/core/facts/book-facts.ts";
import type { RowByHeader, RowsBySheet } from "../book-of.ts";
import { checkedOn } from "../checked-on.ts";
import { findingsBy } from "../checks/findings-by-rule.ts";
import { awardOffice, lawRows, nominations } from "../checks/nomination/award-office.ts";

const law = (parameters: string, cells: RowByHeader = {}): RowsBySheet =>
  lawRows({ "Tham số": parameters, Mức: "cảnh báo", "Căn cứ pháp lý": "Nghị định", ...cells });

/** “đạt: what was seen” of one requirement, by the end of its name, of each nomination. */
const stands = (what: string, ...sheets: readonly RowsBySheet[]): readonly string[] =>
  conditionRows(bookFacts(awardOffice(...sheets).book, checkedOn))
    .filter(({ requirement }) => requirement.endsWith(` ${what}`))
    .map(({ state, facts }) => `${state}: ${facts}`);

const override = (requirement: string, reason: string): RowsBySheet => ({
  "Điều kiện": [{ "⚙Đề nghị": "DN-1", "⚙Tiêu chuẩn": requirement, "Vẫn xét": "có", "Lý do vẫn xét": reason }],
});

describe("registration", () => {
  const must = law("đăng ký thi đua: bắt buộc");
  const row = nominations({ "Đơn vị": "VP" });
  const registered = (unit: string, state: string): RowsBySheet => ({
    "Đăng ký": [{ Mã: "DK-1", "Phong trào": "QB-2026", "Đơn vị": unit, "Trạng thái": state }],
  });
  test.each<[string, readonly RowsBySheet[], readonly string[]]>([
    ["none", [must, row], ["chưa đạt: Đăng ký: chưa có đăng ký nào được nhận"]],
    [
      "one that came",
      [must, row, registered("VP", "đã xác nhận")],
      ["đạt: Đăng ký: đã có đăng ký được nhận"],
    ],
    [
      "the office's for its room",
      [must, row, registered("STP-QT", "đã gửi")],
      ["đạt: Đăng ký: đã có đăng ký được nhận"],
    ],
    [
      "one sent back",
      [must, row, registered("VP", "trả lại")],
      ["chưa đạt: Đăng ký: chưa có đăng ký nào được nhận"],
    ],
    ["merit that nobody can register", [must, nominations({ "Loại hình khen": "đột xuất" })], []],
    ["what is only looked for", [law("đăng ký thi đua: nên có"), row], []],
    [
      "the last day of the law",
      [law("đăng ký thi đua: bắt buộc", { "Hiệu lực đến": "30/06/2026" }), row],
      ["chưa đạt: Đăng ký: chưa có đăng ký nào được nhận"],
    ],
    ["the day after it", [law("đăng ký thi đua: bắt buộc", { "Hiệu lực đến": "29/06/2026" }), row], []],
  ])("%s", (_what, sheets, wanted) => expect(stands("registration", ...sheets)).toEqual(wanted));

  test("an override stands, and its finding becomes a hint", () => {
    const sheets = [must, row, override("QT-1 registration", "Bộ đồng ý")];
    expect(stands("registration", ...sheets)).toEqual(["vẫn xét: Đăng ký: chưa có đăng ký nào được nhận"]);
    expect(
      findingsBy("de-nghi.chua-dang-ky", awardOffice(...sheets)).map(({ severity }) => severity),
    ).toEqual(["gợi ý"]);
  });
});

test("a word of the clerk's on what is met changes nothing", () => {
  const sheets = [law("đang xem xét kỷ luật: tạm dừng"), nominations({ "Tạm dừng": "không" })];
  expect(stands("hold", ...sheets, override("QT-1 hold", "Bộ đồng ý"))).toEqual(stands("hold", ...sheets));
});

describe("a hold", () => {
  const bars = law("đang xem xét kỷ luật: tạm dừng");
  test.each<[RowByHeader, readonly string[]]>([
    [{}, []],
    [{ "Tạm dừng": "không" }, ["đạt: Đề nghị, cột Tạm dừng: không"]],
    [{ "Tạm dừng": "có" }, ["chưa đạt: Đề nghị, cột Tạm dừng: có"]],
    [
      { "Tạm dừng": "có", "Lý do": "chờ kết luận thanh tra" },
      ["chưa đạt: Đề nghị, cột Tạm dừng: có (chờ kết luận thanh tra)"],
    ],
  ])("%j", (cells, wanted) => expect(stands("hold", bars, nominations(cells))).toEqual(wanted));

  test("is told of as a hint where it is considered all the same, as an error where it is not", () => {
    const of = (...sheets: readonly RowsBySheet[]) =>
      findingsBy(
        "de-nghi.dang-tam-dung",
        awardOffice(
          law("đang xem xét kỷ luật: tạm dừng", { Mức: "lỗi" }),
          nominations({ "Tạm dừng": "có" }),
          ...sheets,
        ),
      ).map(({ severity }) => severity);
    expect([of(), of(override("QT-1 hold", "đã có kết luận")), of(override("QT-1 hold", " "))]).toEqual([
      ["lỗi"],
      ["gợi ý"],
      ["lỗi"],
    ]);
  });
});

describe("a cap", () => {
  const names = ["Nguyễn Văn Nam", "Trần Thị Bình", "Lê Văn Cường", "Đỗ Minh Khoa", "Vũ Thị Hạnh"];
  const people = (award: string, count: number, cells: RowByHeader = {}): readonly RowByHeader[] =>
    names.slice(0, count).map((name) => ({
      "Hình thức": award,
      "Loại hình khen": "công trạng",
      "Họ tên / Tên tập thể": name,
      ...cells,
    }));
  const capped = law("tỷ lệ tối đa: 40; tính trên: LĐTT", { "Hình thức": "CSTĐCS" });

  test("who stands beyond it in the order of the rows is over it, as the check tells the first of them", () => {
    const sheets = [capped, nominations(...people("LĐTT", 5), ...people("CSTĐCS", 3))];
    expect(stands("share-cap", ...sheets)).toEqual([
      "đạt: VP: đề nghị thứ 1 trong 3 đề nghị CSTĐCS năm 2026; mức 2 (40% của 5 LĐTT là 2)",
      "đạt: VP: đề nghị thứ 2 trong 3 đề nghị CSTĐCS năm 2026; mức 2 (40% của 5 LĐTT là 2)",
      "chưa đạt: VP: đề nghị thứ 3 trong 3 đề nghị CSTĐCS năm 2026; mức 2 (40% của 5 LĐTT là 2)",
    ]);
    expect(findingsBy("de-nghi.vuot-ty-le", awardOffice(...sheets)).map(({ row }) => row)).toEqual([9]);
  });

  test.each<[string, readonly RowByHeader[], readonly string[]]>([
    ["a book without the base cannot tell", people("CSTĐCS", 1), ["chưa rõ"]],
    [
      "the base of another year does not count",
      [...people("LĐTT", 5, { "Đến ngày": "30/06/2025" }), ...people("CSTĐCS", 1)],
      ["chưa rõ"],
    ],
    [
      "the base of another unit does not count",
      [...people("LĐTT", 5, { "Đơn vị": "STP-QT" }), ...people("CSTĐCS", 1)],
      ["chưa rõ"],
    ],
    ["15% of a few rounds to none", [...people("LĐTT", 2), ...people("CSTĐCS", 1)], ["chưa đạt"]],
    ["a unit that is not told of is not measured", people("CSTĐCS", 1, { "Đơn vị": "" }), []],
    [
      "what was withdrawn is not counted",
      [...people("LĐTT", 5), ...people("CSTĐCS", 3, { "Trạng thái": "rút" })],
      [],
    ],
  ])("%s", (_what, rows, wanted) =>
    expect(stands("share-cap", capped, nominations(...rows)).map((line) => line.split(":")[0])).toEqual(
      wanted,
    ),
  );
});

describe("the vote", () => {
  const asks = law("bỏ phiếu: có; tỷ lệ tối thiểu: 80; tính trên: tổng số thành viên");
  const vote = (yes: unknown, all: unknown, state: string): RowsBySheet =>
    nominations({ "Phiếu đồng ý": yes as string, "Tổng thành viên": all as string, "Trạng thái": state });
  test.each<[number | string, number | string, string, string | undefined, readonly string[]]>([
    [8, 10, "Hội đồng thông qua", "đạt: Đề nghị: 8/10 phiếu đồng ý (80%)", []],
    [
      7,
      9,
      "Hội đồng thông qua",
      "chưa đạt: Đề nghị: 7/9 phiếu đồng ý (77,8%); Trạng thái: Hội đồng thông qua",
      ["votesFor"],
    ],
    [8, 9, "Hội đồng thông qua", "đạt: Đề nghị: 8/9 phiếu đồng ý (88,9%)", []],
    [7, 9, "thẩm định", "chưa đạt: Đề nghị: 7/9 phiếu đồng ý (77,8%)", ["votesFor"]],
    ["", "", "thẩm định", undefined, []],
    [
      "",
      "",
      "Hội đồng thông qua",
      "chưa rõ: Đề nghị: Phiếu đồng ý, Tổng thành viên chưa ghi đủ; Trạng thái: Hội đồng thông qua",
      [],
    ],
    ["", 9, "trình", "chưa rõ: Đề nghị: Phiếu đồng ý, Tổng thành viên chưa ghi đủ; Trạng thái: trình", []],
    // More votes than members are told of as that, and are no share.
    [10, 9, "thẩm định", "chưa rõ: Đề nghị: 10/9 phiếu đồng ý, số phiếu không hợp lý", []],
  ])("%s of %s at %s", (yes, all, state, wanted, told) => {
    const sheets = [asks, vote(yes, all, state)];
    expect(stands("votes", ...sheets)).toEqual(wanted === undefined ? [] : [wanted]);
    expect(findingsBy("de-nghi.chua-du-phieu", awardOffice(...sheets)).map(({ column }) => column)).toEqual(
      told.map(() => "Phiếu đồng ý"),
    );
  });

  test("too few of them where the council has approved: the cure says where to go", () => {
    const [found] = findingsBy("de-nghi.chua-du-phieu", awardOffice(asks, vote(7, 9, "Hội đồng thông qua")));
    expect([found?.message, found?.fix]).toEqual([
      "7/9 phiếu đồng ý (77,8%), chưa đạt 80% tổng số thành viên Hội đồng; cần ít nhất 8 phiếu.",
      "Kiểm tra lại biên bản kiểm phiếu, kể cả ý kiến bằng văn bản của thành viên vắng mặt; nếu đúng số phiếu thì sửa Trạng thái thành “Hội đồng không thông qua”, hoặc bỏ phiếu lại.",
    ]);
  });
});

test("one nomination by itself is judged as among all, and none that is decided or gone", () => {
  const sheets = [
    lawRows({ "Hình thức": "CSTĐCS", "Tham số": "danh hiệu trong năm: LĐTT" }),
    nominations(
      { "Hình thức": "CSTĐCS", "Loại hình khen": "công trạng" },
      { "Hình thức": "LĐTT", "Loại hình khen": "công trạng" },
      { "Trạng thái": "quyết định" },
    ),
  ];
  const facts = bookFacts(awardOffice(...sheets).book, checkedOn);
  const all = conditionRows(facts);
  expect(all.map(({ state }) => state)).toEqual(["đạt"]);
  expect(conditionRowsOf(facts, "DN-1")).toEqual(all);
  expect(conditionRowsOf(facts, "DN-2")).toEqual([]);
  expect([conditionRowsOf(facts, "DN-3"), conditionRowsOf(facts, "DN-9")]).toEqual([undefined, undefined]);
});
