import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendSpacing } from "../../../src/core/text/spacing.ts";

describe("mended", () => {
  test.each([
    ["ngày 20/10/2016của Bộ", "ngày 20/10/2016 của Bộ", "Thiếu dấu cách"],
    ["ngày20/10/2016", "ngày 20/10/2016", "Thiếu dấu cách"],
    ["tập thể,cá nhân;đơn vị", "tập thể, cá nhân; đơn vị", "Thiếu dấu cách"],
    ["hoàn thành.Các đơn vị", "hoàn thành. Các đơn vị", "Thiếu dấu cách"],
    ["Bộ Tư pháp(để báo cáo)và", "Bộ Tư pháp (để báo cáo) và", "Thiếu dấu cách"],
    ["cá nhân , tập thể ;", "cá nhân, tập thể;", "Thừa dấu cách"],
    ["hoàn thành .", "hoàn thành.", "Thừa dấu cách"],
    ["( để biết)", "(để biết)", "Thừa dấu cách"],
    ["hai  dấu cách", "hai dấu cách", "Thừa dấu cách"],
    ["ngày  28 tháng", "ngày 28 tháng", "Thừa dấu cách"],
    ["nhiều     dấu cách", "nhiều dấu cách", "Thừa dấu cách"],
    ["Thi đua- Khen thưởng", "Thi đua - Khen thưởng", "Dấu gạch nối cách không đều"],
    ["Thi đua -Khen thưởng", "Thi đua - Khen thưởng", "Dấu gạch nối cách không đều"],
    ["2021- 2025", "2021 - 2025", "Dấu gạch nối cách không đều"],
    ["Thi đua – Khen thưởng", "Thi đua - Khen thưởng", "Dấu gạch dài thay cho gạch nối"],
  ])("%s → %s", (typed, text, what) => {
    const mended = mendSpacing(typed);
    expect([mended?.text, mended?.what]).toEqual([text, what]);
    expect(mendSpacing(text)).toBeUndefined();
  });
});

describe("left as typed", () => {
  test.each([
    "Thi đua - Khen thưởng, 2021-2025, 2021 – 2025, KH-STP, 131/QĐ-BTP",
    "16:30, 1.234,5, 32/2016/QĐ-TTg, v.v., TP.HCM, ThS.Nguyễn",
    "Kính gửi: …; ./. và “hai  dấu cách” trong ngoặc",
    "a.b@moj.gov.vn, https://moj.gov.vn/a,b",
    "ngày    tháng    năm 2021; Số:      /KH-STP",
    "{đợt:1} và {chỉ tiêu:Tên}",
    "giảm -5 độ; dòng một\n- dòng hai",
    "Chọn: ./. · ..",
    "điểm a) khoản 1; f(x), người(s)",
    "",
  ])("%s needs no mending", (text) => expect(mendSpacing(text)).toBeUndefined());
});

test("shows the words around the first slip", () => {
  const text = `${"Các đơn vị bình xét ".repeat(5)}của Hội đồng Thi đua- Khen thưởng${" và báo cáo".repeat(9)}`;
  const mended = mendSpacing(text);
  expect(mended?.before).toBe("đồng Thi đua- Khen thưởng");
  expect(mended?.after).toBe("đồng Thi đua - Khen thưởng");
});

test("mending twice changes nothing more, whatever the text", () => {
  const piece = fc.constantFrom(
    "đua",
    "Khen",
    " ",
    "  ",
    "-",
    "–",
    ",",
    ";",
    "(",
    ")",
    ".",
    "2017",
    "/",
    "“",
    "”",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const mended = mendSpacing(pieces.join(""));
      if (mended !== undefined) expect(mendSpacing(mended.text)?.text ?? mended.text).toBe(mended.text);
    }),
    { numRuns: 2_000 },
  );
});
