import { describe, expect, test } from "vitest";
import { submission } from "../../../../src/core/paper/award/submission.ts";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { sampleRows } from "../../sample-book.ts";
import { contextOf, valuesOf } from "../context.ts";

const nomination: RowByHeader = {
  "Phong trào": "QB-2017",
  "Đơn vị": "TTTGPL-QB",
  "Đối tượng": "cá nhân",
  "Họ tên / Tên tập thể": "Trần Văn A",
  "Ông/Bà": "Ông",
  "Chức vụ": "Chuyên viên",
  "Thành tích": "Có thành tích",
  "Trạng thái": "Hội đồng thông qua",
};

function submitted(
  campaign: string,
  awards: readonly string[],
  more: Readonly<Record<string, readonly RowByHeader[]>> = {},
) {
  const rows = awards.map((award, index) => ({
    ...nomination,
    Mã: `X-${index}`,
    "Phong trào": campaign,
    "Hình thức": award,
  }));
  return valuesOf(
    submission,
    contextOf(bookOf({ ...sampleRows, "Đề nghị": rows, ...more }), campaign, "2017-09-01"),
    "",
  );
}

const chu = (value: unknown): readonly string[] =>
  (value as readonly { readonly chu: string }[]).map((line) => line.chu);

describe("whom it addresses and what it asks", () => {
  const chairman = "Chủ tịch Ủy ban nhân dân tỉnh Quảng Bình";
  test.each<[string, readonly string[], string, string, readonly string[]]>([
    ["QB-2017", ["BK-B/T"], chairman, "quyết định", [`Tặng Bằng khen của ${chairman} cho 01 cá nhân.`]],
    [
      "QB-2017",
      ["CSTĐ-B/T", "CỜ-B/T"],
      chairman,
      "quyết định",
      [
        "Tặng danh hiệu Chiến sĩ thi đua tỉnh Quảng Bình cho 01 cá nhân;",
        "Tặng Cờ thi đua của Ủy ban nhân dân tỉnh Quảng Bình cho 01 cá nhân.",
      ],
    ],
    [
      "QB-2017",
      ["HCLĐ", "BK-TTg", "BK-B/T"],
      chairman,
      "quyết định theo thẩm quyền và trình cấp có thẩm quyền quyết định",
      [
        "Trình Thủ tướng Chính phủ để trình Chủ tịch nước tặng Huân chương Lao động cho 01 cá nhân;",
        "Trình Thủ tướng Chính phủ tặng Bằng khen của Thủ tướng Chính phủ cho 01 cá nhân;",
        `Tặng Bằng khen của ${chairman} cho 01 cá nhân.`,
      ],
    ],
    [
      "HLG-2017",
      ["HCLĐ", "BK-TTg"],
      "Thủ tướng Chính phủ",
      "quyết định theo thẩm quyền và trình cấp có thẩm quyền quyết định",
      [
        "Trình Chủ tịch nước tặng Huân chương Lao động cho 01 cá nhân;",
        "Tặng Bằng khen của Thủ tướng Chính phủ cho 01 cá nhân.",
      ],
    ],
    // The chairman of the association above gives its certificate of merit himself.
    [
      "HLG-TINH",
      ["BK-B/T"],
      "Hội Luật gia Việt Nam",
      "quyết định",
      ["Tặng Bằng khen của Chủ tịch Hội Luật gia Việt Nam cho 01 cá nhân."],
    ],
    [
      "HLG-2017",
      ["HCLĐ"],
      "Thủ tướng Chính phủ",
      "trình cấp có thẩm quyền quyết định",
      ["Trình Chủ tịch nước tặng Huân chương Lao động cho 01 cá nhân."],
    ],
  ])("%s for %s", (campaign, awards, to, handling, asked) => {
    const [association] = (sampleRows["Phong trào"] ?? []).filter((row) => row["Mã"] === "HLG-2017");
    const local = { ...association, Mã: "HLG-TINH", "Đơn vị ban hành": "HLG-NA" };
    const values = submitted(campaign, awards, {
      "Phong trào": [...(sampleRows["Phong trào"] ?? []), local],
    });
    expect(values).toMatchObject({ kinh_gui: to, noi_trinh: to, mot_noi_gui: true, viec_trinh: handling });
    expect(chu(values["de_nghi"])).toEqual(asked);
  });
});

describe("what it rests on", () => {
  test("the laws by their day, the plan as every paper cites it, at last the council's minutes", () => {
    expect(chu(submitted("QB-2017", ["BK-B/T"])["can_cu"])).toEqual([
      "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;",
      "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 14 tháng 6 năm 2005;",
      "Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013;",
      "Căn cứ Nghị định số 42/2010/NĐ-CP ngày 15 tháng 4 năm 2010 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng;",
      "Căn cứ Nghị định số 65/2014/NĐ-CP ngày 01 tháng 7 năm 2014 của Chính phủ quy định chi tiết thi hành Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2013;",
      "Căn cứ Kế hoạch số 677/KH-STP ngày 28 tháng 4 năm 2017 của Sở Tư pháp tỉnh Quảng Bình phát động phong trào thi đua cao điểm lập thành tích hướng tới kỷ niệm 20 năm Ngày thành lập Tổ chức Trợ giúp pháp lý (06/9/1997 - 06/9/2017);",
      "Căn cứ Biên bản họp ngày 10 tháng 7 năm 2017 của Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Quảng Bình.",
    ]);
  });

  test("a plan without number and day, and a meeting nobody entered, are cited with blanks", () => {
    const lines = chu(submitted("HLG-2017", ["HCLĐ"])["can_cu"]);
    expect(lines.slice(-2)).toEqual([
      "Căn cứ Kế hoạch số …/KH-HLGVN ngày … tháng … năm 2017 của Hội Luật gia Việt Nam phát động phong trào thi đua Hội Luật gia Việt Nam năm 2017;",
      "Căn cứ Biên bản họp ngày … tháng … năm … của Hội đồng Thi đua - Khen thưởng Hội Luật gia Việt Nam.",
    ]);
  });
});

test("what it encloses is named: its list, and the parts that the nominations tell, each once", () => {
  const rows = [
    "tờ trình; báo cáo thành tích; biên bản xét",
    "Tờ trình;\n- Báo cáo thành tích;\n- Giấy chứng nhận sáng kiến.",
  ].map((dossier, index) => ({
    ...nomination,
    Mã: `X-${index}`,
    "Hình thức": "BK-B/T",
    "Thành phần hồ sơ": dossier,
  }));
  const values = submitted("QB-2017", [], { "Đề nghị": rows });
  expect(values["ho_so"]).toBe(
    "Danh sách trích ngang; báo cáo thành tích; biên bản xét; giấy chứng nhận sáng kiến",
  );
});

test("who may be asked is the drafting unit of the archive line, and its address or the office's", () => {
  expect(submitted("QB-2017", ["BK-B/T"])).toMatchObject({ co_lien_he: true });
  expect(submitted("QB-2017", ["BK-B/T"])["lien_he"]).toMatch(
    /^Văn phòng Sở Tư pháp Quảng Bình, thư điện tử: \S+@\S+$/u,
  );
});

test.each([
  [["BK-B/T"], "cá nhân"],
  [["BK-B/T", "BK-B/T"], "các cá nhân"],
])("%s are %s", (awards, words) => expect(submitted("QB-2017", awards)["doi_tuong"]).toBe(words));
