import { flag, list, must, text } from "./tags.ts";

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
  ten_phong_trao: text("Tên phong trào thi đua"),
  phong_trao: text("Phong trào, như viết giữa câu: “phong trào thi đua ngành Tư pháp năm 2017”"),
  chu_de: text("Chủ đề của phong trào"),
  tu_ngay: text("Ngày bắt đầu phong trào, dd/mm/yyyy"),
  den_ngay: text("Ngày kết thúc phong trào, dd/mm/yyyy"),
  nam: text("Năm của phong trào; nhiều năm thì ghi “2023 - 2025”"),
  van_ban_phat_dong: text("Văn bản phát động, như “Kế hoạch số 677/KH-STP ngày 28/4/2017 của Sở Tư pháp”"),
  ten_co_quan: text("Tên cơ quan ban hành trong câu văn, như “Sở Tư pháp tỉnh Quảng Bình”"),
} as const;
