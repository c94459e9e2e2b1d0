import { flag, must, text, type ValuesOf } from "../template/tags.ts";

/** How a line of an outline may look; exactly one of them is true for a line. */
const looks = {
  la_phan: flag("Dòng là phần I, II …"),
  la_muc_dam: flag("Dòng là mục có tiêu đề (chữ đậm), mọi cấp số"),
  la_muc: flag("Dòng là mục có số, chữ thường"),
  la_diem: flag("Dòng là điểm a), b) …"),
  la_gach: flag("Dòng có gạch đầu dòng"),
  la_cong: flag("Dòng có dấu cộng đầu dòng"),
  la_doan: flag("Đoạn văn không có số"),
};

export type OutlineLook = keyof typeof looks;

/** Fields of one line of an outline. */
export const outlineTags = {
  ...looks,
  so: text("Số hoặc dấu đầu dòng; đoạn văn thì để trống"),
  chu: must("Chữ của dòng"),
};

/** One line of an outline: its look, its literal number or mark ("" for a running paragraph) and its text. */
export function outlineItem(look: OutlineLook, so: string, chu: string): ValuesOf<typeof outlineTags> {
  return {
    la_phan: look === "la_phan",
    la_muc_dam: look === "la_muc_dam",
    la_muc: look === "la_muc",
    la_diem: look === "la_diem",
    la_gach: look === "la_gach",
    la_cong: look === "la_cong",
    la_doan: look === "la_doan",
    so,
    chu,
  };
}
