import { describe, expect, test } from "vitest";
import type { ReadBook } from "../../../../src/core/book/parsed-book.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { officeWith, smallOffice } from "../../small-office.ts";
import { listed, papersOf } from "../make-paper.ts";

const TODAY = "2026-03-05";

const milestone: RowByHeader = {
  Mã: "M1",
  "Phong trào": "QB-2026",
  Việc: "báo cáo sơ kết",
  "Áp dụng cho": "phòng thuộc Sở",
  "Thời hạn": "chậm nhất là ngày 27/02/2026",
};

const units = (count: number): readonly RowByHeader[] =>
  Array.from({ length: count }, (_, at) => ({
    Mã: `P-${String(at + 1).padStart(3, "0")}`,
    Tên: `Phòng Nghiệp vụ số ${at + 1}`,
    Loại: "phòng thuộc Sở",
  }));

function officeOf(count: number, more: RowsBySheet = {}): ReadBook {
  return officeWith({
    "Đơn vị": [...(smallOffice["Đơn vị"] ?? []), ...units(count)],
    Mốc: [milestone],
    "Nơi nhận": [{ "Phong trào": "*", "Thứ tự": 9, Tên: "Lưu: VT, VP" }],
    ...more,
  });
}

describe("cong-van-don-doc", () => {
  const of = (book: ReadBook): ReturnType<typeof papersOf> =>
    papersOf("cong-van-don-doc", book, "QB-2026", TODAY);

  test("one letter for each late unit, in the order of Đơn vị", () => {
    expect(of(officeOf(2)).subjects).toEqual([
      { key: "P-001", label: "Phòng Nghiệp vụ số 1" },
      { key: "P-002", label: "Phòng Nghiệp vụ số 2" },
    ]);
  });

  test("says what is late, since when, and how many things", () => {
    const second = { ...milestone, Mã: "M2", Việc: "đăng ký", "Thời hạn": "ngày 02/3/2026" };
    const data = of(officeOf(1, { Mốc: [milestone, second] })).values("P-001");
    expect(listed(data, "viec_qua_han", "stt", "viec", "han", "so_ngay_tre")).toEqual([
      "1 | Báo cáo sơ kết | 27/02/2026 | 04",
      "2 | Đăng ký thi đua | 02/3/2026 | 03",
    ]);
    expect(data).toMatchObject({
      kinh_gui: "Phòng Nghiệp vụ số 1",
      so_viec: "02",
      tinh_den: "05/3/2026",
      so_ky_hieu: "        /STP-VP",
      van_ban_phat_dong: "Kế hoạch số 05/KH-STP ngày 16/3/2026 của Sở Tư pháp tỉnh Quảng Bình",
    });
  });

  test("a paper that came back is told apart", () => {
    const back = { Mốc: "M1", "Đơn vị": "P-001", "Ngày nhận": "26/02/2026", "Xử lý": "trả lại" };
    const data = of(officeOf(1, { "Theo dõi": [back] })).values("P-001");
    expect(listed(data, "viec_qua_han", "viec")).toEqual(["Báo cáo sơ kết (đã trả lại để hoàn thiện)"]);
  });

  test.each([
    ["04/3/2026", ["P-001", "P-002"]],
    ["05/3/2026", []],
    ["06/3/2026", []],
  ])("a paper that came back is chased for after its day, %s, like one that never came", (day, chased) => {
    const back = { Mốc: "M1", "Đơn vị": "P-001", "Ngày nhận": "26/02/2026", "Xử lý": "trả lại" };
    const due = { ...milestone, "Thời hạn": `chậm nhất là ngày ${day}` };
    const { subjects } = of(officeOf(2, { Mốc: [due], "Theo dõi": [back] }));
    expect(subjects.map(({ key }) => key)).toEqual(chased);
  });

  test("what came is not chased for", () => {
    const came = { Mốc: "M1", "Đơn vị": "P-001", "Ngày nhận": "04/03/2026" };
    expect(of(officeOf(2, { "Theo dõi": [came] })).subjects.map(({ key }) => key)).toEqual(["P-002"]);
  });

  test("a unit without a name is told of with its place", () => {
    const nameless = [...(smallOffice["Đơn vị"] ?? []), { Mã: "P-001", Loại: "phòng thuộc Sở" }];
    expect(of(officeOf(0, { "Đơn vị": nameless })).problems("P-001")).toEqual([
      "Đơn vị 3 Tên: Chưa có “Tên” nên chưa tạo được Công văn đôn đốc. Ghi “Tên” cho dòng này.",
    ]);
  });

  test("names typed in decomposed Unicode are printed composed", () => {
    const name = "Phòng Phổ biến, giáo dục pháp luật".normalize("NFD");
    const rows = [...(smallOffice["Đơn vị"] ?? []), { Mã: "P-001", Tên: name, Loại: "phòng thuộc Sở" }];
    expect(of(officeOf(0, { "Đơn vị": rows })).values("P-001")["kinh_gui"]).toBe(name.normalize("NFC"));
  });
});

describe("cong-van-don-doc-chung", () => {
  const data = (count: number): ReturnType<ReturnType<typeof papersOf>["values"]> =>
    papersOf("cong-van-don-doc-chung", officeOf(count), "QB-2026", TODAY).values("");

  test.each([
    [1, true, true, "Phòng Nghiệp vụ số 1"],
    [3, true, false, "Phòng Nghiệp vụ số 1; Phòng Nghiệp vụ số 2; Phòng Nghiệp vụ số 3"],
    [6, true, true, "Các đơn vị có tên trong danh sách dưới đây"],
    [9, false, true, "Các đơn vị có tên trong danh sách kèm theo"],
    [300, false, true, "Các đơn vị có tên trong danh sách kèm theo"],
  ])("%i late units: list in the letter %s, one addressee %s, to “%s”", (count, inside, one, to) => {
    const made = data(count);
    expect(made).toMatchObject({
      trong_cong_van: inside,
      co_danh_sach_kem: !inside,
      mot_noi_gui: one,
      kinh_gui: to,
    });
    expect(listed(made, "viec_qua_han", "don_vi")).toHaveLength(count);
  });

  test("the rows of a unit stand together, whatever the order of milestones", () => {
    const second = { ...milestone, Mã: "M2", Việc: "kế hoạch", "Thời hạn": "ngày 02/3/2026" };
    const made = papersOf(
      "cong-van-don-doc-chung",
      officeOf(2, { Mốc: [milestone, second] }),
      "QB-2026",
      TODAY,
    );
    expect(listed(made.values(""), "viec_qua_han", "stt", "don_vi", "han")).toEqual([
      "1 | Phòng Nghiệp vụ số 1 | 27/02/2026",
      "2 | Phòng Nghiệp vụ số 1 | 02/3/2026",
      "3 | Phòng Nghiệp vụ số 2 | 27/02/2026",
      "4 | Phòng Nghiệp vụ số 2 | 02/3/2026",
    ]);
    expect(made.values("")).toMatchObject({ so_don_vi: "02", so_viec: "04" });
  });

  test("the annex names the letter with what the registry gave", () => {
    const entry = { Mã: "cong-van-don-doc-chung-QB-2026", Số: "7", Ngày: "05/3/2026" };
    const made = papersOf("cong-van-don-doc-chung", officeOf(9, { "Sổ văn bản": [entry] }), "QB-2026", TODAY);
    expect(made.values("")["kem_theo"]).toBe(
      "Kèm theo Công văn số 07/STP-VP ngày 05 tháng 3 năm 2026 của Sở Tư pháp tỉnh Quảng Bình",
    );
  });

  test("nobody late, no letter", () => {
    expect(papersOf("cong-van-don-doc-chung", officeOf(0), "QB-2026", TODAY).subjects).toEqual([]);
  });
});
