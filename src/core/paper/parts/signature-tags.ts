import { list, must, text } from "./tags.ts";

/** Who signs, and in whose place (NĐ 30/2020, Phụ lục I, II.7). */
export const signatureTags = {
  quyen_han_ky: list("Lặp lại cho từng dòng quyền hạn trên chức vụ, như “KT. GIÁM ĐỐC”", {
    chu: must("Chữ của dòng quyền hạn"),
  }),
  chuc_vu: must("Chức vụ người ký, chữ in hoa"),
  ghi_cho_ky: text("Ghi ở chỗ ký, như “(đã ký)”; để trống thì chừa chỗ ký"),
  nguoi_ky: must("Họ và tên người ký"),
} as const;

/** Who receives it (Phụ lục I, II.9). */
export const recipientTags = {
  noi_nhan: list("Lặp lại cho từng nơi nhận, không kèm gạch đầu dòng", {
    chu: must("Một nơi nhận"),
  }),
} as const;
