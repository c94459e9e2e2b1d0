import { describe, expect, test } from "vitest";
import { campaignWith, officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

describe("loi-van.chinh-ta", () => {
  const said = (text: string): unknown[] => [
    ...findingsBy("loi-van.chinh-ta", campaignWith({ "Chủ đề": text })),
  ];

  test("all misspelt words of a cell are one finding, cured together", () =>
    expect(said("Khen thuởng tập thế xuất sắc")).toMatchObject([
      {
        column: "Chủ đề",
        severity: "cảnh báo",
        message: "Viết sai chính tả: “Khen thuởng”, “tập thế”.",
        fix: "Ghi “Khen thưởng”, “tập thể”.",
        cure: { label: "Ghi “Khen thưởng”, “tập thể”", value: "Khen thưởng tập thể xuất sắc" },
      },
    ]));

  test("no cure where a word is none, and nobody can tell which was meant", () => {
    const [finding] = findingsBy("loi-van.chinh-ta", campaignWith({ "Chủ đề": "Uống nước, ưống trà" }));
    expect(finding?.fix).toBe(
      "“ưống” không phải là âm tiết tiếng Việt: sửa lại cho đúng; nếu là tên riêng thì ghi lý do ở cột Bỏ qua.",
    );
    expect(finding?.cure).toBeUndefined();
  });

  test.each(["{hạn: QB-THUỞNG}", "{chỉ tiêu: Khen thuởng}", "Khen thưởng tập thể"])(
    "nothing about %s",
    (text) => expect(said(text)).toEqual([]),
  );

  test("text of an old encoding is the other rule's", () =>
    expect(said("Phong trµo thi ®ua, khen th­ëng n¨m 2017")).toEqual([]));

  test("the office names words that are to be left alone", () => {
    const rules = [{ Mã: "loi-van.chinh-ta", "Tham số": "từ ngữ bỏ qua: khen thuởng, tập thể dục" }];
    const book = campaignWith({ "Chủ đề": "Khen thuởng tập thế" }, { "Quy tắc": rules });
    expect(findingsBy("loi-van.chinh-ta", book)).toMatchObject([
      { message: "Viết sai chính tả: “tập thế”." },
    ]);
  });

  test("keys, addresses and codes have no spelling", () =>
    expect(
      findingsBy(
        "loi-van.chinh-ta",
        officeWith({
          "Đơn vị": [{ Mã: "thuởng", Tên: "Sở Tư pháp", Loại: "Sở Tư pháp", Email: "khen thuởng" }],
        }),
      ),
    ).toEqual([]));
});

describe("loi-van.lap-tu", () => {
  test("words said twice", () =>
    expect(
      findingsBy("loi-van.lap-tu", campaignWith({ "Chủ đề": "Phong trào thi đua thi đua của của Sở" })),
    ).toMatchObject([
      {
        message: "“thi đua”, “của” viết lặp hai lần liền nhau.",
        cure: { label: "Bỏ từ lặp", value: "Phong trào thi đua của Sở" },
      },
    ]));
});

describe("loi-van.chu-trong-so", () => {
  test("O for 0, l for 1", () =>
    expect(findingsBy("loi-van.chu-trong-so", campaignWith({ "Chủ đề": "Năm 2O17, đạt 1O%" }))).toMatchObject(
      [
        {
          message: "Trong số “2O17” có chữ cái O thay cho chữ số.",
          fix: "Ghi “2017”, “10”.",
          cure: { value: "Năm 2017, đạt 10%" },
        },
      ],
    ));
});

describe("loi-van.khoang-so-nguoc", () => {
  test("a bigger number first", () =>
    expect(
      findingsBy("loi-van.khoang-so-nguoc", campaignWith({ "Chủ đề": "từ 15 đến 10 đơn vị" })),
    ).toMatchObject([
      {
        message: "Khoảng số “từ 15 đến 10” đi ngược: số đầu lớn hơn số cuối.",
        fix: "Đối chiếu rồi sửa lại, ví dụ “từ 10 đến 15”.",
      },
    ]));
});

describe("loi-van.con-bo-trong", () => {
  test("what a form left behind", () =>
    expect(
      findingsBy("loi-van.con-bo-trong", campaignWith({ "Chủ đề": "Thi đua tại [tên đơn vị]" })),
    ).toMatchObject([{ severity: "cảnh báo", message: "Còn chỗ chưa điền: “[tên đơn vị]”." }]));

  test("a draft leaves number and day open; what is issued does not", () => {
    const text = { "Mở đầu": "Thực hiện Kế hoạch số …/KH-UBND ngày … tháng … năm 2026" };
    expect(findingsBy("loi-van.con-bo-trong", campaignWith({ ...text, Số: "" }))).toEqual([]);
    expect(findingsBy("loi-van.con-bo-trong", campaignWith(text))).toMatchObject([
      { message: "Còn chỗ chưa điền: “số …”." },
    ]);
  });

  test("text blocks have gaps on purpose", () =>
    expect(
      findingsBy(
        "loi-van.con-bo-trong",
        officeWith({
          "Mẫu khối": [{ Mã: "X", "Loại phong trào": "chung", "Nội dung": "Chào mừng [sự kiện]" }],
        }),
      ),
    ).toEqual([]));
});
