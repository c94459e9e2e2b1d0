import { describe, expect, test } from "vitest";
import { archiveRest } from "../../../../src/core/facts/archive-line.ts";
import { speltName } from "../../../../src/core/facts/spelt-names.ts";
import { type Planted, saidOf } from "../../planted.ts";

const line = (campaign: string, order: number, name: string): Planted => [
  "Nơi nhận",
  `Phong trào=${campaign}, Thứ tự=${order}`,
  "Tên",
  name,
];

describe("one recipient in two spellings", () => {
  test.each<Planted>([
    line("QB-2017", 6, "Ủy ban nhân dân tỉnh"),
    line("QB-2017", 6, "Uỷ ban Nhân dân tỉnh"),
    line("QB-2017", 6, "UBND tỉnh Quảng Bình"),
    line("QB-2017", 6, "- UBND tỉnh (để b/c);"),
    line("QB-2017", 6, "Cục Trợ giúp pháp lý"),
    line("QB-2017", 6, "BTP"),
    line("QB-2017", 6, "Vụ TĐKT - BTP"),
    line("QB-2017", 6, "Phòng Tư pháp huyện, thị xã, thành phố"),
    line("TV-2021", 9, "Các phòng Tư pháp cấp huyện"),
    line("TV-2021", 9, "Vụ TĐKT Bộ Tư pháp"),
    line("TV-2021", 9, "Giám đốc và các Phó Giám đốc Sở Tư pháp"),
    line("TV-2021", 9, "Cục CTPN (BTP)"),
    line("BTP-2017", 4, "Thành viên Hội đồng TĐKT ngành Tư pháp"),
    line("BTP-2017", 5, "Ban Thi đua - Khen thưởng TW"),
    line("HLG-2017", 4, "Ban TĐKT Trung ương"),
  ])("%j", (...planted) => expect(saidOf(planted)).toContain("noi-nhan.trung @ Nơi nhận.Tên"));

  test.each<Planted>([
    line("QB-2017", 5, "HĐND tỉnh"),
    line("QB-2017", 5, "Văn phòng UBND tỉnh"),
    line("QB-2017", 5, "Sở Nội vụ"),
    line("QB-2017", 1, "Cục Công tác phía Nam"),
    line("TV-2021", 9, "UBND huyện Càng Long"),
    line("AG-2023", 3, "UBND tỉnh Hậu Giang"),
  ])("%j stands there alone", (...planted) => expect(saidOf(planted)).toEqual([]));
});

describe("the archive's line", () => {
  test.each<readonly [string, string | undefined]>([
    ["Lưu: VT, TĐKT", "VT, TĐKT"],
    ["- Lưu: VT.", "VT"],
    ["Lưu VT, VP", "VT, VP"],
    ["LƯU: VT", "VT"],
    ["Luu: VT", "VT"],
    ["Lưu; VT", "VT"],
    ["Lưu, VT", "VT"],
    ["Lưu - VT", "VT"],
    ["Lưu (VT)", "VT"],
    ["Lưu TĐKT", "TĐKT"],
    ["Lưu văn thư", "văn thư"],
    ["Lưu trữ: VT", "VT"],
    ["Lưu:", ""],
    ["Lưu", ""],
    ["Lưu Văn Minh", undefined],
    ["LƯU VĂN MINH", undefined],
    ["Ông Lưu Bình, Phó Giám đốc", undefined],
    ["Lưu Thị Hoa, Trưởng phòng", undefined],
    ["Trung tâm Lưu trữ lịch sử", undefined],
    ["Lưu trữ lịch sử tỉnh", undefined],
    ["Chi cục Văn thư - Lưu trữ", undefined],
    ["Bộ Tư pháp", undefined],
  ])("%j keeps %j", (name, rest) => expect(archiveRest(name)).toBe(rest));

  test.each<readonly [Planted, string]>([
    [
      ["Nơi nhận", "Phong trào=QB-2017, Thứ tự=9", "Thứ tự", "0"],
      "noi-nhan.luu-khong-cuoi @ Nơi nhận.Thứ tự",
    ],
    [
      ["Nơi nhận", "Phong trào=TV-2021, Thứ tự=2", "Thứ tự", "20"],
      "noi-nhan.luu-khong-cuoi @ Nơi nhận.Thứ tự",
    ],
    [line("QB-2017", 5, "Lưu: VT, VP"), "noi-nhan.luu-khong-cuoi @ Nơi nhận.Thứ tự"],
    [line("BTP-2017", 1, "Như trên"), "noi-nhan.nhu-tren @ Nơi nhận.Tên"],
    [line("BTP-2017", 1, "Như Điều 5"), "noi-nhan.nhu-tren @ Nơi nhận.Tên"],
    [line("QB-2017", 1, "Như trên"), "noi-nhan.nhu-tren @ Nơi nhận.Tên"],
    [line("QB-2017", 1, "Như Điều 3"), "noi-nhan.nhu-tren @ Nơi nhận.Tên"],
    [line("QB-2017", 9, "Lưu TĐKT"), "noi-nhan.luu @ Nơi nhận.Tên"],
    [line("QB-2017", 9, "Lưu; VT, VP"), "noi-nhan.luu @ Nơi nhận.Tên"],
  ])("%j says %s", (planted, said) => expect(saidOf(planted)).toContain(said));

  test.each<Planted>([
    line("QB-2017", 5, "Ông Lưu Văn Minh"),
    line("QB-2017", 5, "Trung tâm Lưu trữ lịch sử tỉnh"),
    line("QB-2017", 9, "Lưu: VT, BTTP"),
    line("QB-2017", 9, "Lưu: VT, VP (05 bản)"),
    line("BTP-2017", 1, "Như Điều 2"),
  ])("%j is as it should be", (...planted) => expect(saidOf(planted)).toEqual([]));
});

test.each([
  ["Vụ Thi đua- Khen thưởng (Bộ Tư pháp)", "Vụ TĐKT BTP"],
  ["UBND các huyện", "Ủy ban nhân dân huyện"],
  ["STP TP. Cần Thơ", "Sở Tư pháp thành phố Cần Thơ"],
])("%j and %j are one name", (a, b) => expect(speltName(a)).toBe(speltName(b)));
