/** A tag of the shipped templates and what a clerk should know of it. */
export interface KnownTag {
  readonly tag: string;
  readonly kind: "value" | "section";
  readonly meaning: string;
}

/** Tags of both templates. */
const SHARED: readonly KnownTag[] = [
  { tag: "co_co_quan_chu_quan", kind: "section", meaning: "Chỉ in phần trong thẻ khi có cơ quan chủ quản" },
  { tag: "co_quan_chu_quan", kind: "value", meaning: "Tên cơ quan chủ quản, chữ in hoa" },
  { tag: "co_quan_ban_hanh", kind: "value", meaning: "Tên cơ quan ban hành, chữ in hoa" },
  { tag: "so_ky_hieu", kind: "value", meaning: "Số và ký hiệu, không kèm chữ “Số:”" },
  { tag: "dia_danh_ngay_thang", kind: "value", meaning: "Địa danh và ngày, tháng, năm ban hành" },
  { tag: "ten_loai", kind: "value", meaning: "Tên loại văn bản, chữ in hoa" },
  { tag: "trich_yeu", kind: "value", meaning: "Trích yếu nội dung của kế hoạch" },
  { tag: "can_cu", kind: "section", meaning: "Lặp lại cho từng căn cứ" },
  { tag: "mo_dau", kind: "section", meaning: "Lặp lại cho từng đoạn mở đầu" },
  { tag: "noi_dung", kind: "section", meaning: "Lặp lại cho từng dòng của phần nội dung" },
  { tag: "la_phan", kind: "section", meaning: "Dòng là phần I, II …" },
  {
    tag: "la_muc_dam",
    kind: "section",
    meaning: "Dòng là mục có tiêu đề (chữ đậm), mọi cấp số",
  },
  { tag: "la_muc", kind: "section", meaning: "Dòng là mục có số, chữ thường" },
  { tag: "la_diem", kind: "section", meaning: "Dòng là điểm a), b) …" },
  { tag: "la_gach", kind: "section", meaning: "Dòng có gạch đầu dòng" },
  { tag: "la_cong", kind: "section", meaning: "Dòng có dấu cộng đầu dòng" },
  { tag: "la_doan", kind: "section", meaning: "Đoạn văn không có số" },
  { tag: "ket_thuc", kind: "section", meaning: "Lặp lại cho từng đoạn kết thúc" },
  {
    tag: "quyen_han_ky",
    kind: "section",
    meaning: "Lặp lại cho từng dòng quyền hạn trên chức vụ, như “KT. GIÁM ĐỐC”",
  },
  { tag: "chuc_vu", kind: "value", meaning: "Chức vụ người ký, chữ in hoa" },
  { tag: "ghi_cho_ky", kind: "value", meaning: "Ghi ở chỗ ký, như “(đã ký)”; để trống thì chừa chỗ ký" },
  { tag: "nguoi_ky", kind: "value", meaning: "Họ và tên người ký" },
  { tag: "noi_nhan", kind: "section", meaning: "Lặp lại cho từng nơi nhận, không kèm gạch đầu dòng" },
  { tag: "chu", kind: "value", meaning: "Chữ của dòng đang lặp" },
  { tag: "so", kind: "value", meaning: "Số hoặc dấu đầu dòng của dòng đang lặp (nội dung, điều)" },
];

/** Further tags of the decision that issues a plan. */
const DECISION: readonly KnownTag[] = [
  { tag: "trich_yeu_quyet_dinh", kind: "value", meaning: "Trích yếu nội dung của quyết định" },
  { tag: "tham_quyen", kind: "value", meaning: "Thẩm quyền ban hành, như “BỘ TRƯỞNG BỘ TƯ PHÁP”" },
  { tag: "dieu", kind: "section", meaning: "Lặp lại cho từng điều của quyết định" },
  { tag: "ke_hoach_kem_theo", kind: "value", meaning: "Dòng “(Ban hành kèm theo Quyết định số …)”" },
];

export const PLAN_TAGS: readonly KnownTag[] = SHARED;
export const DECISION_TAGS: readonly KnownTag[] = [...SHARED, ...DECISION];
