import { describe, expect, test } from "vitest";
import { type Planted, saidOf } from "../../planted.ts";
import { officeWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

describe("units and signers against themselves", () => {
  test.each<readonly [rule: string, ...Planted]>([
    ["don-vi.loai-khac-ten", "Đơn vị", "Mã=STP-QB", "Loại", "phòng thuộc Sở"],
    ["don-vi.loai-khac-ten", "Đơn vị", "Mã=STP-QB", "Loại", "khác"],
    ["don-vi.loai-khac-ten", "Đơn vị", "Mã=BTTP-QB", "Loại", "Sở Tư pháp"],
    ["don-vi.loai-khac-ten", "Đơn vị", "Mã=TTTGPL-QB", "Loại", "Phòng Tư pháp cấp huyện"],
    ["don-vi.loai-khac-ten", "Đơn vị", "Mã=VU-TCCB", "Loại", "Bộ"],
    ["don-vi.loai-khac-ten", "Đơn vị", "Mã=HLG-NA", "Loại", "UBND"],
    ["don-vi.loai-khac-ten", "Đơn vị", "Mã=KV-BTB", "Loại", "đơn vị thuộc Bộ"],
    ["don-vi.loai-khac-ten", "Đơn vị", "Mã=PTP-BA-DON", "Loại", "phòng thuộc Sở"],
    ["don-vi.vong", "Đơn vị", "Mã=STP-TV", "Cấp trên", "VP-STP-TV"],
    ["don-vi.cap-tren-khong-hop", "Đơn vị", "Mã=STP-TV", "Cấp trên", "STP-QB"],
    ["don-vi.cap-tren-khong-hop", "Đơn vị", "Mã=STP-TV", "Cấp trên", "UBND-QB"],
    ["don-vi.vong", "Đơn vị", "Mã=UBND-TV", "Cấp trên", "STP-TV"],
    ["don-vi.cap-tren-khong-hop", "Đơn vị", "Mã=BTTP-QB", "Cấp trên", "STP-TV"],
    ["don-vi.cap-tren-khong-hop", "Đơn vị", "Mã=VU-TCCB", "Cấp trên", "STP-TV"],
    ["don-vi.cap-tren-khong-hop", "Đơn vị", "Mã=STP-QT", "Cấp trên", "UBND-QB"],
    ["don-vi.cap-tren-khong-hop", "Đơn vị", "Mã=PTP-BA-DON", "Cấp trên", "VP-STP-QB"],
    ["don-vi.cap-tren-khong-hop", "Đơn vị", "Mã=HLG-TH", "Cấp trên", "BTP"],
    ["don-vi.chuc-danh-khong-hop", "Đơn vị", "Mã=STP-QB", "Chức danh", "Trưởng phòng"],
    ["don-vi.chuc-danh-khong-hop", "Đơn vị", "Mã=STP-QB", "Chức danh", "Phó Giám đốc Sở Tư pháp"],
    ["don-vi.chuc-danh-khong-hop", "Đơn vị", "Mã=STP-QB", "Chức danh", "Giám đốc Sở Nội vụ"],
    ["don-vi.chuc-danh-khong-hop", "Đơn vị", "Mã=BTTP-QB", "Chức danh", "Giám đốc"],
    ["don-vi.chuc-danh-khong-hop", "Đơn vị", "Mã=UBND-QB", "Chức danh", "Giám đốc"],
    ["don-vi.chuc-danh-khong-hop", "Đơn vị", "Mã=VP-STP-AG", "Chức danh", "Trưởng phòng"],
    ["don-vi.chuc-danh-khong-hop", "Đơn vị", "Mã=CUC-TGPL", "Chức danh", "Vụ trưởng"],
    ["don-vi.chuc-danh-khong-hop", "Đơn vị", "Mã=TTTGPL-AG", "Chức danh", "Trưởng phòng"],
    ["don-vi.chuc-danh-khong-hop", "Đơn vị", "Mã=HLG-NA", "Chức danh", "Giám đốc"],
    ["don-vi.tinh-la", "Đơn vị", "Mã=STP-QB", "Tỉnh", "Quảng Bìn"],
    ["don-vi.tinh-la", "Đơn vị", "Mã=STP-QB", "Tỉnh", "Quang Bình"],
    ["don-vi.tinh-khac-nhau", "Đơn vị", "Mã=STP-QB", "Tỉnh", "Quảng Trị"],
    ["don-vi.tinh-da-sap-nhap", "Đơn vị", "Mã=STP-QT", "Tỉnh", "Quảng Bình"],
    ["don-vi.tinh-khac-nhau", "Đơn vị", "Mã=PTP-BA-DON", "Tỉnh", "Quảng Trị"],
    ["don-vi.tinh-khac-nhau", "Đơn vị", "Mã=TTTGPL-AG", "Tỉnh", "Kiên Giang"],
    ["don-vi.tinh-da-sap-nhap", "Đơn vị", "Mã=STP-CT", "Tỉnh", "Hậu Giang"],
    ["don-vi.tinh-la", "Đơn vị", "Mã=PTP-BA-DON", "Tỉnh", "Ba Đồn"],
    ["don-vi.tinh-khac-nhau", "Đơn vị", "Mã=STP-QB", "Tên ngắn", "STP Quảng Trị"],
    ["don-vi.tinh-khac-nhau", "Đơn vị", "Mã=PTP-BA-DON", "Cụm/khối", "Khối Phòng Tư pháp Trà Vinh"],
    ["don-vi.ke-thua-khong-hop", "Đơn vị", "Mã=STP-QB", "Đơn vị kế thừa", "UBND-QT"],
    ["don-vi.ke-thua-khong-hop", "Đơn vị", "Mã=STP-QB", "Đơn vị kế thừa", "STP-VL"],
    ["don-vi.ke-thua-khong-hop", "Đơn vị", "Mã=UBND-TV", "Đơn vị kế thừa", "STP-VL"],
    ["don-vi.ke-thua-ho-ngay", "Đơn vị", "Mã=STP-HG", "Hiệu lực đến", "30/06/2024"],
    ["don-vi.email-mien", "Đơn vị", "Mã=VP-BTP", "Email", "vanphong.btp@exampel.gov.vn"],
    ["don-vi.email-mien", "Đơn vị", "Mã=VP-BTP", "Email", "vanphong.btp@example.gov.vm"],
    ["don-vi.email-mien", "Đơn vị", "Mã=VP-BTP", "Email", "vanphong.btp@example.gov.com"],
    ["don-vi.email-cong-cong", "Đơn vị", "Mã=VP-BTP", "Email", "vanphongbtp@gmail.com"],
    ["don-vi.email-trung", "Đơn vị", "Mã=STP-TV", "Email", "stp.quangbinh@example.gov.vn"],
    ["don-vi.gan-trung-ten", "Đơn vị", "Mã=VU-TCCB", "Tên", "Vụ Thi đua - Khen thường"],
    ["don-vi.gan-trung-ten", "Đơn vị", "Mã=VU-TCCB", "Tên", "Vụ TĐKT"],
    ["don-vi.gan-trung-ten", "Đơn vị", "Mã=TTTGPL-AG", "Tên", "Trung tâm TGPL nhà nước tỉnh Trà Vinh"],
    ["nguoi-ky.chuc-vu-khong-hop", "Người ký", "Mã=GD-STP-QB", "Chức vụ", "CHỦ TỊCH"],
    ["nguoi-ky.chuc-vu-khong-hop", "Người ký", "Mã=CT-HLGVN", "Chức vụ", "GIÁM ĐỐC"],
    ["nguoi-ky.chuc-vu-khong-hop", "Người ký", "Mã=GD-STP-QB", "Chức vụ", "CHÁNH VĂN PHÒNG"],
    ["nguoi-ky.chuc-vu-khong-hop", "Người ký", "Mã=TT-BTP", "Thẩm quyền ký", "KT. GIÁM ĐỐC"],
    ["nguoi-ky.tham-quyen", "Người ký", "Mã=TT-BTP", "Thẩm quyền ký", "KT.BỘ TRƯỞNG"],
    ["nguoi-ky.dia-danh", "Người ký", "Mã=GD-STP-QB", "Địa danh", "Quảng Trị"],
    ["nguoi-ky.tham-quyen", "Người ký", "Mã=GD-STP-QB", "Thẩm quyền ký", "TM. UBND TỈNH"],
  ])("%s: %s, %s, %s: %s, and no row elsewhere is blamed for it", (rule, ...planted) => {
    const said = saidOf(planted);
    expect(said).toContain(`${rule} @ ${planted[0]}.${planted[2]}`);
    expect(said.filter((line) => line.includes("@ Theo dõi"))).toEqual([]);
  });

  test.each<Planted>([
    ["Đơn vị", "Mã=STP-TV", "Tỉnh", "tỉnh Trà Vinh"],
    ["Đơn vị", "Mã=CUC-CTPN", "Tỉnh", "TP. Hồ Chí Minh"],
    ["Đơn vị", "Mã=STP-QB", "Chức danh", "Phó Giám đốc phụ trách Sở Tư pháp"],
    ["Đơn vị", "Mã=STP-QB", "Chức danh", "Quyền Giám đốc Sở"],
    ["Đơn vị", "Mã=UBND-QB", "Chức danh", "Chủ tịch UBND tỉnh Quảng Bình"],
    ["Đơn vị", "Mã=CHLG-BTP", "Chức danh", "Chủ tịch Chi hội"],
    ["Đơn vị", "Mã=TTTGPL-AG", "Loại", "đơn vị sự nghiệp công lập"],
    ["Đơn vị", "Mã=STP-HG", "Cấp trên", "BTP"],
    ["Đơn vị", "Mã=VP-BTP", "Email", "vanphong@moj.gov.vn"],
    ["Đơn vị", "Mã=VP-STP-QB", "Email", "stp.quangbinh@example.gov.vn"],
    ["Đơn vị", "Mã=PTP-LONG-XUYEN", "Tên", "Phòng Tư pháp thành phố Long Xuyên, tỉnh An Giang"],
    ["Đơn vị", "Mã=TTTGPL-QB", "Tên ngắn", "TGPL QB"],
    ["Người ký", "Mã=GD-STP-QB", "Thẩm quyền ký", "Q. GIÁM ĐỐC"],
    ["Người ký", "Mã=TT-BTP", "Địa danh", "Thành phố Hồ Chí Minh"],
  ])("%j is right", (...planted) => expect(saidOf(planted)).toEqual([]));
});

describe("who signs for a body that decides together", () => {
  const signer = (agency: string, authority: string, position: string) =>
    findingsBy(
      "nguoi-ky.tham-quyen",
      officeWith({
        "Người ký": [
          {
            Mã: "K",
            "Họ tên": "Lê Văn An",
            "Cơ quan ban hành": agency,
            "Thẩm quyền ký": authority,
            "Chức vụ": position,
          },
        ],
      }),
    );

  test.each([
    ["UBND tỉnh Quảng Bình", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "TM. UBND\nKT. CHỦ TỊCH"],
    ["ỦY BAN NHÂN DÂN TỈNH AN GIANG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH"],
    [
      "Hội đồng Thi đua - Khen thưởng tỉnh Trà Vinh",
      "KT. CHỦ TỊCH",
      "PHÓ CHỦ TỊCH",
      "TM. HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nKT. CHỦ TỊCH",
    ],
  ])("%s: %s alone lacks TM.", (agency, authority, position, cure) =>
    expect(signer(agency, authority, position).map((finding) => finding.cure?.value)).toEqual([cure]),
  );

  test.each([
    ["UBND tỉnh Quảng Bình", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
    ["UBND tỉnh Quảng Bình", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
    ["UBND tỉnh Quảng Bình", "", "CHỦ TỊCH"],
    ["Sở Tư pháp", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
  ])("%s: %j, %s is right", (agency, authority, position) =>
    expect(signer(agency, authority, position)).toEqual([]),
  );
});
