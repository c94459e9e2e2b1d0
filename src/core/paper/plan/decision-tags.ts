import { must, someOf, text } from "../parts/tags.ts";
import { planTags } from "./tags.ts";

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
