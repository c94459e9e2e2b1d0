import { readFileSync } from "node:fs";
import { outlineItem } from "../../src/core/paper/plan/outline-tags.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";

export const template = (name: string): Uint8Array =>
  readFileSync(new URL(`../../templates/${name}.docx`, import.meta.url));

const lines = (...texts: readonly string[]): readonly TemplateData[] => texts.map((chu) => ({ chu }));

/** A short plan that uses every look. */
export const PLAN_DATA: TemplateData = {
  co_co_quan_chu_quan: true,
  co_quan_chu_quan: "UBND TỈNH QUẢNG BÌNH",
  co_quan_ban_hanh: "SỞ TƯ PHÁP",
  so_ky_hieu: "677/KH-STP",
  dia_danh_ngay_thang: "Quảng Bình, ngày 28 tháng 4 năm 2017",
  ten_loai: "KẾ HOẠCH",
  trich_yeu: "Phát động phong trào thi đua\n(06/9/1997 - 06/9/2017)",
  can_cu: lines("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022."),
  mo_dau: [],
  noi_dung: [
    outlineItem("la_phan", "I.", "MỤC ĐÍCH, YÊU CẦU"),
    outlineItem("la_muc_dam", "1.", "Mục đích"),
    outlineItem("la_gach", "-", "Nâng cao nhận thức;"),
    outlineItem("la_cong", "+", "Biểu dương điển hình;"),
    outlineItem("la_muc", "1.1.", "Trung tâm trợ giúp pháp lý nhà nước."),
    outlineItem("la_diem", "đ)", "Cá nhân có thành tích;"),
    outlineItem("la_doan", "", "Tổ chức thực hiện thiết thực."),
  ],
  ket_thuc: lines("Trên đây là Kế hoạch của Sở Tư pháp./."),
  quyen_han_ky: lines("KT. GIÁM ĐỐC"),
  chuc_vu: "PHÓ GIÁM ĐỐC",
  ghi_cho_ky: "",
  nguoi_ky: "Nguyễn Thị Lài",
  noi_nhan: lines("Bộ Tư pháp;", "Lưu: VT, VP."),
};

export const DECISION_DATA: TemplateData = {
  ...PLAN_DATA,
  trich_yeu_quyet_dinh: "Ban hành Kế hoạch phát động phong trào thi đua",
  tham_quyen: "BỘ TRƯỞNG BỘ TƯ PHÁP",
  dieu: [
    { so: "Điều 1.", chu: "Ban hành kèm theo Quyết định này Kế hoạch." },
    { so: "Điều 2.", chu: "Quyết định này có hiệu lực kể từ ngày ký./." },
  ],
  ke_hoach_kem_theo: "(Ban hành kèm theo Quyết định số 131/QĐ-BTP)",
};
