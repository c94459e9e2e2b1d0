import { describe, expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, outline, saidOf } from "../plan-said.ts";

/** A plan of two parts with these paragraphs in the second. */
const plan = (...texts: readonly string[]): ReturnType<typeof outline> =>
  outline(
    ["phần I", "MỤC ĐÍCH"],
    ["đoạn", "Lời văn."],
    ["phần I", "NỘI DUNG"],
    ...texts.map((text) => ["đoạn", text] as const),
  );
const said = (rule: string, ...texts: readonly string[]): readonly string[] =>
  saidOf(rule, {}, plan(...texts)).map(([, message]) => message);

describe("noi-dung.dan-phan-hai-kieu", () => {
  const rule = "noi-dung.dan-phan-hai-kieu";
  test.each([
    [["phần II của Kế hoạch này", "Phần I Kế hoạch này"]],
    [["phần 2 của Kế hoạch này", "Phần 1 Kế hoạch này"]],
    [["phần II của Kế hoạch này", "phần 2 của Nghị quyết"]],
    [["phần II của Kế hoạch này", "một phần 2 và 50 phần trăm"]],
  ])("%j is let be", (texts) => expect(said(rule, ...texts)).toEqual([]));

  test("the finding is told with its place, its cure and its source", () => {
    const book = campaignWith({}, plan("Mục 1 phần II của Kế hoạch này", "Mục 1 phần 2 của Kế hoạch này"));
    expect(goldenOf(rule, book)).toEqual([
      {
        severity: "gợi ý",
        column: "Nội dung",
        message: "Ghi “phần 2”, trong khi chỗ khác của kế hoạch ghi “phần II”.",
        fix: "Phần được đánh số La Mã; ghi “phần II”.",
        source: "",
        cure: "Ghi phần II → Mục 1 phần II của Kế hoạch này",
      },
    ]);
  });
});

describe("noi-dung.dan-phan-khong-co", () => {
  const rule = "noi-dung.dan-phan-khong-co";
  test.each([
    "phần II của Kế hoạch này",
    "phần V của Nghị quyết",
    "phần IIII của Kế hoạch này",
    "phần 0 Kế hoạch này",
  ])("%j is let be", (text) => expect(said(rule, text)).toEqual([]));

  test("a plan without parts is not judged", () =>
    expect(saidOf(rule, {}, outline(["đoạn", "phần II của Kế hoạch này"]))).toEqual([]));

  test("the finding is told with its place, its cure and its source", () => {
    expect(goldenOf(rule, campaignWith({}, plan("tại Phần III Kế hoạch này")))).toEqual([
      {
        severity: "cảnh báo",
        column: "Nội dung",
        message: "Dẫn tới “Phần III”, nhưng kế hoạch chỉ có 2 phần.",
        fix: "Sửa lại số của phần được dẫn.",
        source: "",
      },
    ]);
  });
});
