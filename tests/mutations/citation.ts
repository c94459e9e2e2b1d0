import type { Mutation } from "./mutation.ts";

const basis =
  (campaign: string, order: number) =>
  (rule: string, column: string, value: string): Mutation => ({
    rule,
    sheet: "Căn cứ",
    row: { "Phong trào": campaign, "Thứ tự": String(order) },
    column,
    value,
  });

const recipient =
  (campaign: string, order: number) =>
  (rule: string, column: string, value: string): Mutation => ({
    rule,
    sheet: "Nơi nhận",
    row: { "Phong trào": campaign, "Thứ tự": String(order) },
    column,
    value,
  });

const keyed =
  (sheet: string) =>
  (rule: string, key: string, column: string, value: string): Mutation => ({
    rule,
    sheet,
    row: { Mã: key },
    column,
    value,
  });

const unit = keyed("Đơn vị");
const signer = keyed("Người ký");
const legalText = keyed("Văn bản pháp lý");
const support = (rule: string, value: string): Mutation => ({
  rule,
  sheet: "Nội dung",
  row: { "Phong trào": "QB-2017", "Thứ tự": "420" },
  column: "Phối hợp",
  value,
});

/** One cell for each rule of cited texts, legal bases, recipients, units and signers that one cell can wake. */
export const citationMutations: readonly Mutation[] = [
  basis("TV-2021", 1)("vien-dan.so-ky-hieu", "Số ký hiệu", "21/KH-TU"),
  legalText("vien-dan.khong-hieu-luc", "ND-42-2010", "Hiệu lực đến", "31/12/2016"),
  basis("QB-2017", 2)("vien-dan.ban-hanh-sau", "Ngày", "05/09/2017"),
  basis("BTP-2017", 5)("vien-dan.ngay-khac-van-ban", "Ngày", "15/10/2015"),
  basis("BTP-2017", 5)("can-cu.thu-tu", "Thứ tự", "0"),
  basis("BTP-2017", 3)("can-cu.thieu-phan", "Cơ quan ban hành", ""),
  basis("TV-2021", 1)("chinh-ta.ten-luat", "Trích yếu", "về thi hành Luật thi đua, khen thưởng"),
  recipient("QB-2017", 9)("noi-nhan.thieu-luu", "Tên", "Báo Quảng Bình"),
  recipient("QB-2017", 9)("noi-nhan.luu", "Tên", "Lưu VT, VP"),
  recipient("QB-2017", 1)("noi-nhan.dau-thua", "Tên", "Bộ Tư pháp;"),
  recipient("QB-2017", 2)("noi-nhan.trung", "Tên", "Bộ Tư pháp"),
  recipient("QB-2017", 1)("noi-nhan.het-han", "Đến ngày", "31/12/2016"),
  recipient("BTP-2017", 6)("noi-nhan.thieu-muc-dich", "Mục đích", ""),
  recipient("TV-2021", 8)("noi-nhan.khong-viec", "Tên", "Phòng Tư pháp huyện Càng Long"),
  support("noi-nhan.thieu-don-vi", "CUC-CTPN"),
  support("giao-viec.don-vi-het-hieu-luc", "STP-QT"),
  unit("noi-nhan.don-vi-cu", "STP-HG", "Hiệu lực đến", "31/12/2022"),
  unit("don-vi.ngay-nguoc", "CUC-QLTHADS", "Hiệu lực đến", "01/01/2025"),
  unit("don-vi.thieu-ngay-het", "STP-HG", "Hiệu lực đến", ""),
  unit("don-vi.trung-ten", "STP-AG-2025", "Hiệu lực từ", "01/01/2025"),
  unit("don-vi.vong", "BTP", "Cấp trên", "CUC-TGPL"),
  unit("don-vi.ke-thua-da-het", "STP-HG", "Đơn vị kế thừa", "STP-TV"),
  unit("don-vi.thieu-ke-thua", "CD-STP-AG", "Đơn vị kế thừa", ""),
  unit("phong-trao.don-vi-het-hieu-luc", "BTP", "Hiệu lực từ", "01/02/2017"),
  unit("don-vi.thieu-chuc-danh", "BTP", "Chức danh", ""),
  unit("don-vi.email", "VP-BTP", "Email", "vanphong.btp@example"),
  signer("nguoi-ky.ngoai-thoi-han", "GD-STP-QB", "Đến ngày", "31/12/2016"),
  signer("nguoi-ky.khac-don-vi", "GD-STP-TV", "Cơ quan chủ quản", "UBND TỈNH VĨNH LONG"),
  signer("nguoi-ky.tham-quyen", "TT-BTP", "Thẩm quyền ký", "KT BỘ TRƯỞNG"),
  signer("nguoi-ky.hoc-ham", "GD-STP-QB", "Họ tên", "ThS. Nguyễn Thị Lài"),
  signer("nguoi-ky.viet-hoa", "GD-STP-QB", "Họ tên", "Nguyễn thị Lài"),
];
