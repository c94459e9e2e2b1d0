import { cell, type Proof } from "./mutation.ts";

export const unitProof: Proof = {
  mutations: [
    cell(
      "giao-viec.don-vi-het-hieu-luc",
      "Nội dung",
      { "Phong trào": "QB-2017", "Thứ tự": "420" },
      "Phối hợp",
      "STP-QT",
    ),
    cell("don-vi.ngay-nguoc", "Đơn vị", { Mã: "CUC-QLTHADS" }, "Hiệu lực đến", "01/01/2025"),
    cell("don-vi.thieu-ngay-het", "Đơn vị", { Mã: "STP-HG" }, "Hiệu lực đến", ""),
    cell("don-vi.trung-ten", "Đơn vị", { Mã: "STP-AG-2025" }, "Hiệu lực từ", "01/01/2025"),
    cell("don-vi.vong", "Đơn vị", { Mã: "BTP" }, "Cấp trên", "CUC-TGPL"),
    cell("don-vi.ke-thua-da-het", "Đơn vị", { Mã: "STP-HG" }, "Đơn vị kế thừa", "STP-TV"),
    cell("don-vi.thieu-ke-thua", "Đơn vị", { Mã: "CD-STP-AG" }, "Đơn vị kế thừa", ""),
    cell("phong-trao.don-vi-het-hieu-luc", "Đơn vị", { Mã: "BTP" }, "Hiệu lực từ", "01/02/2017"),
    cell("don-vi.thieu-chuc-danh", "Đơn vị", { Mã: "BTP" }, "Chức danh", ""),
    cell("don-vi.email", "Đơn vị", { Mã: "VP-BTP" }, "Email", "vanphong.btp@example"),
    cell("nguoi-ky.ngoai-thoi-han", "Người ký", { Mã: "GD-STP-QB" }, "Đến ngày", "31/12/2016"),
    cell("nguoi-ky.khac-don-vi", "Người ký", { Mã: "GD-STP-TV" }, "Cơ quan chủ quản", "UBND TỈNH VĨNH LONG"),
    cell("nguoi-ky.tham-quyen", "Người ký", { Mã: "TT-BTP" }, "Thẩm quyền ký", "KT BỘ TRƯỞNG"),
    cell("nguoi-ky.hoc-ham", "Người ký", { Mã: "GD-STP-QB" }, "Họ tên", "ThS. Nguyễn Thị Lài"),
    cell("nguoi-ky.viet-hoa", "Người ký", { Mã: "GD-STP-QB" }, "Họ tên", "Nguyễn thị Lài"),
  ],
};
