import { describe, expect, test } from "vitest";
import { isSlip } from "../../../../src/core/table/near-word.ts";
import { curedTo, type Planted, saidOf } from "../../planted.ts";
import { officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

const de = (key: string, column: string, value: string): Planted => ["Đề nghị", `Mã=${key}`, column, value];

describe("o.tu-la: a word outside the column's list is told, with the word that was meant", () => {
  test.each<readonly [Planted, string | undefined]>([
    [de("AG-DN-01", "Trạng thái", "QĐ"), "quyết định"],
    [de("AG-DN-01", "Trạng thái", "quyết địn"), "quyết định"],
    [de("AG-DN-01", "Trạng thái", "trinh"), "trình"],
    [de("BTP-DN-01", "Trạng thái", "thẩm đinh"), "thẩm định"],
    [de("BTP-DN-01", "Trạng thái", "đang xem"), undefined],
    [de("TV-DN-01", "Trạng thái", "Hội đồng thông quá"), "Hội đồng thông qua"],
    [de("TV-DN-01", "Trạng thái", "đủ hồ xơ"), undefined],
    [de("TV-DN-02", "Loại hình khen", "chuyên dề"), "chuyên đề"],
    [de("TV-DN-02", "Loại hình khen", "CĐ"), "chuyên đề"],
    [de("HLG-DN-01", "Loại hình khen", "công trang"), "công trạng"],
    [["Hội đồng", "Họ tên=Lê Thị Thu Hà", "Vai trò", "Ủy viên Thường truc"], "Ủy viên Thường trực"],
    [["Hội đồng", "Họ tên=Phan Đình Khoa", "Vai trò", "UV"], "Ủy viên"],
    [["Hội đồng", "Họ tên=Võ Hồng Quân", "Vai trò", "Thư ky"], "Thư ký"],
    [["Lịch sử khen", "Người / tập thể=Mai Xuân Lộc", "Loại hình", "công trạn"], "công trạng"],
    [["Danh mục khen", "Mã=GK", "Đối tượng", "tập thể; cá nhan"], "tập thể; cá nhân"],
    [["Quy tắc", "Mã=QT-LDTT-2024", "Đối tượng", "cá nhâ"], "cá nhân"],
    [["Quy tắc", "Mã=QT-LDTT-2024", "Độ tin cậy", "cáo"], "cao"],
    [["Mẫu khối", "Mã=ML-20", "Loại phong trào", "thường xuyện"], "thường xuyên"],
  ])("%j", (planted, meant) => {
    expect(saidOf(planted)).toContain(`o.tu-la @ ${planted[0]}.${planted[2]}`);
    expect(curedTo(planted)).toBe(meant);
  });

  test.each<Planted>([
    de("AG-DN-01", "Trạng thái", "Trình"),
    de("AG-DN-01", "Trạng thái", " trình "),
    de("AG-DN-01", "Trạng thái", "đã trình"),
    de("AG-DN-01", "Trạng thái", "trình".normalize("NFD")),
    de("BTP-DN-01", "Trạng thái", "Đang thẩm định"),
    de("BTP-DN-01", "Trạng thái", "dự kiến"),
    de("TV-DN-02", "Loại hình khen", "Chuyên đề"),
    de("TV-DN-02", "Loại hình khen", "theo đợt"),
    ["Hội đồng", "Họ tên=Lê Thị Thu Hà", "Vai trò", "Uỷ viên thường trực"],
    ["Hội đồng", "Họ tên=Võ Hồng Quân", "Vai trò", "Thư kí"],
    ["Hội đồng", "Họ tên=Võ Hồng Quân", "Vai trò", "Ủy viên, Thư ký"],
    ["Mẫu khối", "Mã=ML-20", "Loại phong trào", "chuyên đề; theo đợt"],
  ])("%j is known", (...planted) =>
    expect(saidOf(planted).filter((said) => said.startsWith("o."))).toEqual([]),
  );

  test("the office's own words are known once they stand in Quy tắc", () => {
    const Đề = [{ Mã: "DN-1", "Trạng thái": "chờ Ban Thường vụ" }];
    expect(findingsBy("o.tu-la", officeWith({ "Đề nghị": Đề }))).toHaveLength(1);
    const own = [{ Mã: "o.tu-la", "Tham số": "từ của cơ quan: chờ Ban Thường vụ, chờ Tỉnh ủy" }];
    expect(findingsBy("o.tu-la", officeWith({ "Đề nghị": Đề, "Quy tắc": own }))).toEqual([]);
  });
});

describe("o.tu-gan-giong: where an office may write its own words, only a slip is told", () => {
  test.each<readonly [Planted, string]>([
    [de("QB-DN-02", "Xếp loại", "Hoàn thành xuất săc nhiệm vụ"), "Hoàn thành xuất sắc nhiệm vụ"],
    [de("QB-DN-02", "Xếp loại", "Hoàn thành xuất sắc nhiêm vụ"), "Hoàn thành xuất sắc nhiệm vụ"],
    [["Căn cứ", "Phong trào=BTP-2017, Thứ tự=2", "Loại", "Nghị đinh"], "Nghị định"],
    [["Căn cứ", "Phong trào=BTP-2017, Thứ tự=2", "Loại", "NĐ"], "Nghị định"],
    [["Căn cứ", "Phong trào=AG-2023, Thứ tự=1", "Loại", "Quyêt định"], "Quyết định"],
    [["Nơi nhận", "Phong trào=BTP-2017, Thứ tự=2", "Mục đích", "để báo cao"], "để báo cáo"],
    [["Nơi nhận", "Phong trào=BTP-2017, Thứ tự=6", "Mục đích", "để đăng tại"], "để đăng tải"],
    [["Đơn vị", "Mã=STP-QB", "Loại", "Sở Tư phap"], "Sở Tư pháp"],
    [["Đơn vị", "Mã=STP-QB", "Loại", "STP"], "Sở Tư pháp"],
    [
      ["Đơn vị", "Mã=STP-TV", "Cụm/khối", "Khu vực thi đua các tỉnh Tây Nam Bô"],
      "Khu vực thi đua các tỉnh Tây Nam Bộ",
    ],
    [["Đơn vị", "Mã=PTP-BA-DON", "Chức danh", "Trưởng phòn"], "Trưởng phòng"],
    [["Danh mục khen", "Mã=GK", "Cấp", "cơ sơ"], "cơ sở"],
    [["Văn bản pháp lý", "Số ký hiệu=42/2010/NĐ-CP", "Loại", "Nghi định"], "Nghị định"],
  ])("%j", (planted, meant) => {
    expect(saidOf(planted)).toContain(`o.tu-gan-giong @ ${planted[0]}.${planted[2]}`);
    expect(curedTo(planted)).toBe(meant);
  });

  test.each<Planted>([
    ["Căn cứ", "Phong trào=AG-2023, Thứ tự=2", "Loại", "Công Văn"],
    ["Đơn vị", "Mã=TTTGPL-AG", "Loại", "đơn vị sự nghiệp thuộc Sở"],
    ["Nơi nhận", "Phong trào=BTP-2017, Thứ tự=6", "Mục đích", "để đăng Cổng"],
    ["Nơi nhận", "Phong trào=BTP-2017, Thứ tự=5", "Mục đích", "để phối hợp chỉ đạo"],
    de("QB-DN-02", "Xếp loại", "HTXSNV"),
  ])("%j is left alone", (...planted) => expect(saidOf(planted)).toEqual([]));
});

test.each([
  ["Sở Tư phap", "Sở Tư pháp", true],
  ["Cục  THADS", "Cục THADS", true],
  ["Phòng Tư pháp cấp huyên", "Phòng Tư pháp cấp huyện", true],
  ["Hội đồng thông uqa", "Hội đồng thông qua", false],
  ["Thư kí", "Thư ký", true],
  ["phòng thuộc Sở", "phòng thuộc Bộ", false],
  ["Cụm II", "Cụm III", false],
  ["Cụm thi đua 1", "Cụm thi đua 2", false],
  ["Khu vực Tây Nam Bộ", "Khu vực Đông Nam Bộ", false],
  ["Cục THADS", "Cụm THADS", false],
])("%j and %j are one but for a slip: %j", (a, b, one) => expect(isSlip(a, b)).toBe(one));
