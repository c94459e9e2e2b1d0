import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { list, must, someOf, text } from "../template/tags.ts";
import { outlineTags } from "./outline-tags.ts";

/** Tags of a plan. */
export const planTags = {
  ...letterheadTags,
  ten_loai: must("Tên loại văn bản, chữ in hoa"),
  trich_yeu: must("Trích yếu nội dung của kế hoạch"),
  can_cu: list("Lặp lại cho từng căn cứ", { chu: must("Một căn cứ, kèm dấu cuối dòng") }),
  mo_dau: list("Lặp lại cho từng đoạn mở đầu", { chu: must("Một đoạn mở đầu") }),
  noi_dung: someOf("Lặp lại cho từng dòng của phần nội dung", outlineTags),
  ket_thuc: list("Lặp lại cho từng đoạn kết thúc", { chu: must("Một đoạn kết thúc") }),
  ...signatureTags,
  ...recipientTags,
};

/** Tags of a decision with the plan that it issues behind it. */
export const decisionTags = {
  ...planTags,
  trich_yeu_quyet_dinh: must("Trích yếu nội dung của quyết định"),
  tham_quyen: must("Thẩm quyền ban hành, như “BỘ TRƯỞNG BỘ TƯ PHÁP”"),
  dieu: someOf("Lặp lại cho từng điều của quyết định", {
    so: text("Số của điều, như “Điều 1.”"),
    chu: must("Chữ của điều"),
  }),
  ke_hoach_kem_theo: must("Dòng “(Ban hành kèm theo Quyết định số …)”"),
};
