import { describe, expect, test } from "vitest";
import type { ParsedBook } from "../../../../src/core/book/parsed-book.ts";
import {
  type JudgedReport,
  judgeReport,
  type TypedReport,
} from "../../../../src/core/tracking/owed/judge-report.ts";
import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";

const QB = "qb@stp.vn";
const TODAY = "2026-03-05";

function bookWith(tracked: readonly RowByHeader[]): ParsedBook {
  return campaignWith(
    { "Từ ngày": "10/01/2026" },
    {
      "Đơn vị": [
        {
          Mã: "STP-QB",
          Tên: "Sở Tư pháp Quảng Bình",
          Loại: "Sở Tư pháp",
          Email: "Van-Thu@stp.vn; QB@STP.VN",
        },
        { Mã: "STP-AG", Tên: "Sở Tư pháp An Giang", Loại: "Sở Tư pháp" },
        { Mã: "C-1", Tên: "Cụm 1", Loại: "Cụm", Email: "c1@stp.vn" },
      ],
      Mốc: [
        {
          Mã: "QB-DK",
          "Phong trào": "QB-2026",
          Việc: "đăng ký",
          "Áp dụng cho": "Sở Tư pháp",
          "Thời hạn": "15/02/2026",
        },
      ],
      "Theo dõi": tracked,
    },
  ).book;
}

const typed: TypedReport = {
  milestone: "QB-DK",
  unit: "STP-QB",
  period: "",
  received: "14/02/2026",
  paper: "12/STP-VP",
  remark: "",
};
const row = (more: RowByHeader): RowByHeader => ({ Mốc: "QB-DK", "Đơn vị": "STP-QB", ...more });
const judge = (more: Partial<TypedReport>, tracked: readonly RowByHeader[], clerk: string): JudgedReport =>
  judgeReport(bookWith(tracked), { ...typed, ...more }, clerk, TODAY);

function ready(judged: JudgedReport): Extract<JudgedReport, { readonly ok: true }> {
  if (!judged.ok) throw new Error(judged.message);
  return judged;
}

describe("a typed report that cannot stand is refused with its cure", () => {
  test.each<readonly [Partial<TypedReport>, string]>([
    [{ received: "30/02/2026" }, "Không có ngày 30/02/2026 trên lịch. Sửa lại ngày nhận."],
    [
      { received: "hôm qua" },
      "“hôm qua” không phải là ngày. Ghi ngày nhận dạng ngày/tháng/năm, ví dụ 05/03/2026.",
    ],
    [{ received: "5/3/26" }, "Ngày “5/3/26” chỉ ghi hai chữ số của năm. Ghi đủ bốn chữ số."],
    [{ received: "06/03/2026" }, "Ngày nhận 06/03/2026 ở sau hôm nay (05/03/2026). Ghi ngày đã nhận thật."],
    [{ received: " ", paper: "", remark: "\n" }, "Ghi ngày nhận, số văn bản hoặc ghi chú."],
    [{ milestone: "KHAC" }, "Trang Mốc không còn mốc đã chọn. Mở lại khung này."],
    [{ milestone: "" }, "Trang Mốc không còn mốc đã chọn. Mở lại khung này."],
    [{ unit: "KHAC" }, "Trang Đơn vị không còn đơn vị đã chọn. Mở lại khung này."],
  ])("%j: %s", (more, message) => expect(judge(more, [], QB)).toEqual({ ok: false, message }));

  test("where two rows are alike, both are named", () => {
    expect(judge({}, [row({}), row({ "Đơn vị": "stp-qb" })], QB)).toEqual({
      ok: false,
      message:
        "Trang Theo dõi có nhiều dòng cùng mốc, đơn vị và kỳ (dòng 2, 3). Để lại một dòng rồi ghi lại.",
    });
  });
});

test("a clean report of one's own unit asks nothing", () => {
  const judged = ready(judge({ remark: " đã  ký số ".normalize("NFD") }, [row({})], QB));
  expect(judged).toMatchObject({ questions: [], confirm: "", row: { at: 2 } });
  expect(judged.cells).toEqual({
    received: { day: "2026-02-14" },
    paper: "12/STP-VP",
    handling: "",
    remark: "đã  ký số",
  });
  expect(judged.log).toEqual({
    what: "Báo cáo của đơn vị",
    place: expect.stringMatching(/^Theo dõi: đăng ký – .* · Sở Tư pháp/u) as unknown,
    before: "",
    after: "ngày nhận “14/02/2026”; số văn bản/liên kết “12/STP-VP”; ghi chú “đã ký số”",
  });
});

test.each<readonly [string, Partial<TypedReport>]>([
  ["without a number or link", { paper: "" }],
  ["with a remark alone", { received: "", paper: "", remark: "xin nộp muộn" }],
  ["of today", { received: "2026-03-05" }],
])("a report %s asks nothing either", (_name, more) =>
  expect(ready(judge(more, [], QB)).questions).toEqual([]),
);

describe("it asks before it writes", () => {
  test.each<readonly [string, Partial<TypedReport>, readonly RowByHeader[], string, readonly string[]]>([
    [
      "for a unit with another address",
      {},
      [],
      "lan@stp.vn",
      ["Đơn vị này có địa chỉ van-thu@stp.vn, qb@stp.vn; anh/chị đang dùng lan@stp.vn. Vẫn ghi thay?"],
    ],
    [
      "for a unit without an address",
      { unit: "STP-AG" },
      [],
      QB,
      ["Đơn vị này chưa có địa chỉ email ở trang Đơn vị; anh/chị đang dùng qb@stp.vn. Vẫn ghi thay?"],
    ],
    [
      "for a clerk whose account hides the address",
      { unit: "STP-AG" },
      [],
      "",
      ["Đơn vị này chưa có địa chỉ email ở trang Đơn vị; sổ không biết địa chỉ của anh/chị. Vẫn ghi thay?"],
    ],
    [
      "for a milestone that does not name the unit",
      { unit: "C-1" },
      [],
      "c1@stp.vn",
      ["Mốc “đăng ký – Sở Tư pháp” không áp dụng cho đơn vị này. Vẫn ghi?"],
    ],
    [
      "not where tracking has the row all the same",
      { unit: "C-1" },
      [row({ "Đơn vị": "C-1" })],
      "c1@stp.vn",
      [],
    ],
    [
      "for a day before the campaign began",
      { received: "09/01/2026" },
      [],
      QB,
      ["Ngày nhận 09/01/2026 trước ngày bắt đầu phong trào (10/01/2026). Vẫn ghi?"],
    ],
    [
      "over what stands there, by whom and when",
      {},
      [
        row({
          "Ngày nhận": "13/02/2026",
          "Ghi chú": "nộp giấy",
          "⚙Người ghi": "minh@stp.vn",
          "⚙Ghi lúc": "13/02/2026 08:00:00",
        }),
      ],
      QB,
      [
        "Trong sổ đang ghi: ngày nhận “13/02/2026”; ghi chú “nộp giấy” (minh@stp.vn ghi lúc 13/02/2026 08:00:00). Ghi đè?",
      ],
    ],
    [
      "over a day that cannot be read",
      {},
      [row({ "Ngày nhận": "giữa tháng 2" })],
      QB,
      ["Trong sổ đang ghi: ngày nhận “giữa tháng 2”. Ghi đè?"],
    ],
    [
      "not where everything stands already",
      {},
      [row({ "Ngày nhận": "14/02/2026", "Số văn bản / liên kết": "12/STP-VP" })],
      QB,
      [],
    ],
    ["not where it only adds", { remark: "thêm" }, [row({ "Số văn bản / liên kết": "12/STP-VP" })], QB, []],
    [
      "before a day is taken back",
      { received: "", paper: "" },
      [row({ "Ngày nhận": "13/02/2026" })],
      QB,
      ["Trong sổ đang ghi: ngày nhận “13/02/2026”. Ghi đè?"],
    ],
    [
      "not about the row of another period",
      { period: "tháng 3/2026" },
      [row({ "Ngày nhận": "13/02/2026" })],
      QB,
      [],
    ],
  ])("%s", (_name, more, tracked, clerk, questions) => {
    const judged = ready(judge(more, tracked, clerk));
    expect(judged.questions).toEqual(questions);
    expect(judged.confirm === "").toBe(questions.length === 0);
    expect(judged.log.what.endsWith("(ghi thay)")).toBe(questions.some((text) => text.includes("ghi thay")));
  });

  test("other questions need another answer", () => {
    const first = ready(judge({}, [row({ "Ngày nhận": "13/02/2026" })], QB)).confirm;
    const second = ready(judge({}, [row({ "Ngày nhận": "12/02/2026" })], QB)).confirm;
    expect(first).not.toBe(second);
  });
});

test.each([
  ["14/02/2026", "13/02/2026", ""],
  ["13/02/2026", "13/02/2026", "trả lại"],
])("a paper sent back: day %s over %s leaves “Xử lý” %j", (received, stood, handling) => {
  const judged = ready(judge({ received }, [row({ "Ngày nhận": stood, "Xử lý": "trả lại" })], QB));
  expect(judged.cells.handling).toBe(handling);
});

test("a column that was deleted is named with its cure", () => {
  const book = bookWith([]);
  const at = new Map(book.tracking.columns.at);
  at.delete("received");
  const without = { ...book, tracking: { ...book.tracking, columns: { ...book.tracking.columns, at } } };
  expect(judgeReport(without, typed, QB, TODAY)).toEqual({
    ok: false,
    message: "Trang Theo dõi thiếu cột “Ngày nhận”. Chạy Thi đua › Thiết lập sổ rồi ghi lại.",
  });
});
