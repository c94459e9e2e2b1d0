import { flag, list, must, text } from "../tags.ts";

/** Agency, country, number and date at the head of a paper (NĐ 30/2020, Phụ lục I, II.1–4). */
export const letterheadTags = {
  co_co_quan_chu_quan: flag("Chỉ in phần trong thẻ khi có cơ quan chủ quản"),
  co_quan_chu_quan: text("Tên cơ quan chủ quản, chữ in hoa"),
  co_quan_ban_hanh: must("Tên cơ quan ban hành, chữ in hoa"),
  so_ky_hieu: text("Số và ký hiệu, không kèm chữ “Số:”"),
  dia_danh_ngay_thang: must("Địa danh và ngày, tháng, năm ban hành"),
} as const;

/** The same for a paper without a number of its own. */
const { so_ky_hieu: _number, ...unnumbered } = letterheadTags;
export const unnumberedHeadTags = unnumbered;

/** Who signs, in whose place, and who is sent the paper (Phụ lục I, II.7 and II.9). */
export const signatureTags = {
  quyen_han_ky: list("Lặp lại cho từng dòng quyền hạn trên chức vụ, như “KT. GIÁM ĐỐC”", {
    chu: text("Quyền hạn ký"),
  }),
  chuc_vu: must("Chức vụ người ký, chữ in hoa"),
  ghi_cho_ky: text("Ghi ở chỗ ký, như “(đã ký)”; để trống thì chừa chỗ ký"),
  nguoi_ky: must("Họ và tên người ký"),
} as const;

export const recipientTags = {
  noi_nhan: list("Lặp lại cho từng nơi nhận, không kèm gạch đầu dòng", { chu: text("Một nơi nhận") }),
} as const;

/** Whom a letter addresses: one on the line of “Kính gửi:”, several each on a line (Phụ lục I, II.9a). */
export const addresseeTags = {
  mot_noi_gui: flag("In khi chỉ có một nơi gửi"),
  kinh_gui: must("Nơi gửi, khi chỉ có một"),
  co_nhieu_noi_gui: flag("In khi có từ hai nơi gửi trở lên"),
  nhieu_noi_gui: list("Lặp lại cho từng nơi gửi, khi có từ hai nơi trở lên", {
    chu: text("Một nơi gửi, kèm dấu chấm phẩy hoặc dấu chấm"),
  }),
} as const;

/** What every paper may say of its campaign. */
export const campaignTags = {
  ten_phong_trao: must("Tên phong trào thi đua"),
  phong_trao: must("Phong trào, như viết giữa câu: “phong trào thi đua ngành Tư pháp năm 2017”"),
  chu_de: text("Chủ đề của phong trào"),
  tu_ngay: text("Ngày bắt đầu phong trào, dd/mm/yyyy"),
  den_ngay: text("Ngày kết thúc phong trào, dd/mm/yyyy"),
  nam: text("Năm của phong trào; nhiều năm thì ghi “2023 - 2025”"),
  van_ban_phat_dong: text("Văn bản phát động, như “Kế hoạch số 677/KH-STP ngày 28/4/2017 của Sở Tư pháp”"),
  ten_co_quan: must("Tên cơ quan ban hành trong câu văn, như “Sở Tư pháp tỉnh Quảng Bình”"),
} as const;
