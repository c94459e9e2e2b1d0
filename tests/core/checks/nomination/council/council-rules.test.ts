import { expect, test } from "vitest";
import type { RowByHeader } from "../../../book-of.ts";
import { findingsBy } from "../../findings-by-rule.ts";
import { awardOffice, history, lawRows, nominations, saidOf } from "../award-office.ts";

const meeting: RowByHeader = {
  Mã: "HOP-1",
  "Phong trào": "QB-2026",
  "Nội dung": "Họp Hội đồng xét khen thưởng",
  Ngày: "10/07/2026",
};
const attendance = (...words: readonly string[]): readonly RowByHeader[] =>
  words.map((word, index) => ({ "Cuộc họp": "HOP-1", "Họ tên": `Thành viên ${index}`, "Dự họp": word }));
const quorum = lawRows({ "Tham số": "tỷ lệ thành viên dự họp tối thiểu: 2/3" });
const [here, wrote, away] = ["có mặt", "ý kiến bằng văn bản", "vắng có lý do"] as const;

test.each<[string, readonly string[], number | "", boolean]>([
  ["4 of 6 is two thirds", [here, here, here, here, away, away], 6, true],
  ["a written opinion counts", [here, here, here, wrote, away, away], 6, true],
  ["3 of 6 is too few", [here, here, here, away, away, away], 6, false],
  ["all listed are here, but the council is larger", [here, here, here], 6, false],
  ["the vote tells no number", [here, here, away], "", true],
])("quorum: %s", (_what, words, members, well) => {
  const said = saidOf(
    "hoi-dong.khong-du-nguoi-hop",
    quorum,
    { "Cuộc họp": [meeting], "Dự họp": attendance(...words) },
    nominations({ "Phiên họp": "HOP-1", "Tổng thành viên": members }),
  );
  expect(said.length === 0).toBe(well);
});

test("a meeting without a list of who was there is not judged", () => {
  const sheets = [quorum, { "Cuộc họp": [meeting] }, nominations({ "Phiên họp": "HOP-1" })];
  expect(saidOf("hoi-dong.khong-du-nguoi-hop", ...sheets)).toEqual([]);
});

const council = ["Nguyễn Văn Hòa", "Trần Thị Bình", "Lê Văn Cường"].map((name) => ({
  "Hội đồng": "Hội đồng Thi đua - Khen thưởng Sở Tư pháp tỉnh Quảng Trị",
  "Họ tên": name,
}));

test.each([
  [3, "lỗi"],
  [2, "cảnh báo"],
] as const)("a member nominated, %d of 3 votes: %s", (votes, severity) => {
  const book = awardOffice(
    { "Hội đồng": council },
    nominations({ "Phiếu đồng ý": votes, "Tổng thành viên": 3 }),
  );
  const [found] = findingsBy("de-nghi.thanh-vien-duoc-xet", book);
  expect(found?.severity).toBe(severity);
  expect(found?.message.includes("bỏ phiếu cho chính mình")).toBe(severity === "lỗi");
});

test.each([
  ["BK-B/T", "41/QĐ-STP", "lỗi"],
  ["BK-B/T", "41/QĐ-UBND", undefined],
  ["BK-B/T", "41/QĐ-BTP", undefined],
  ["GK", "41/QĐ-STP", undefined],
  ["BK-TTg", "41/QĐ-XYZ", "cảnh báo"],
  ["BK-TTg", "988/QĐ-TTg", undefined],
] as const)("%s decided by %s: %s", (award, number, severity) => {
  const deciders = [
    { Mã: "GK", Tên: "Giấy khen", Cấp: "cơ sở", "Người quyết định": "Giám đốc Sở; Chủ tịch UBND cấp xã" },
    {
      Mã: "BK-B/T",
      Tên: "Bằng khen",
      Cấp: "Bộ, tỉnh",
      "Người quyết định": "Bộ trưởng; Chủ tịch UBND cấp tỉnh",
    },
    { Mã: "BK-TTg", Tên: "Bằng khen Thủ tướng", Cấp: "Nhà nước", "Người quyết định": "Thủ tướng Chính phủ" },
  ];
  const decided = nominations({ "Hình thức": award, "Số QĐ": number, "Ngày QĐ": "20/07/2026" });
  const book = awardOffice({ "Danh mục khen": deciders }, decided);
  expect(findingsBy("khen.sai-tham-quyen", book).map((one) => one.severity)).toEqual(
    severity === undefined ? [] : [severity],
  );
});

test.each([
  ["đủ hồ sơ", "", 1],
  ["trình", " ", 1],
  ["đủ hồ sơ", "tờ trình", 0],
  ["đã nộp", "", 0],
  ["rút", "", 0],
] as const)("state %s with the dossier “%s”", (state, dossier, count) => {
  const asked = nominations({ "Trạng thái": state, "Thành phần hồ sơ": dossier });
  expect(saidOf("de-nghi.ho-so-trong", asked)).toHaveLength(count);
});

test("what was annulled never counts", () => {
  const law = lawRows({ "Hình thức": "GK", "Tham số": "đã được khen: CSTĐCS" });
  const past = (annulled: string) =>
    history({ "Hình thức": "CSTĐCS", Năm: 2025, "Quyết định hủy bỏ": annulled });
  expect(saidOf("de-nghi.thieu-danh-hieu", law, nominations({}), past(""))).toEqual([]);
  expect(saidOf("de-nghi.thieu-danh-hieu", law, nominations({}), past("số 15/QĐ-STP"))).toHaveLength(1);
});

test.each([
  ["có", "", 1],
  ["có", "Hội đồng thống nhất", 0],
  ["", "", 0],
] as const)("override “%s” because of “%s”", (override, reason, count) => {
  const row = { "⚙Đề nghị": "DN-1", "⚙Tiêu chuẩn": "dossier", "Vẫn xét": override, "Lý do vẫn xét": reason };
  expect(saidOf("dieu-kien.thieu-ly-do", nominations({}), { "Điều kiện": [row] })).toHaveLength(count);
});
