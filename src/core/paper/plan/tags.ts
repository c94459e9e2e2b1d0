import { letterheadTags } from "../parts/letterhead-tags.ts";
import { recipientTags, signatureTags } from "../parts/signature-tags.ts";
import { list, must, someOf } from "../parts/tags.ts";
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
