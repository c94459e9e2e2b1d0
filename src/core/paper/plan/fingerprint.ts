import type { ValuesOf } from "../template/tags.ts";
import type { BodyLine } from "./body.ts";
import type { OutlineLook } from "./outline-tags.ts";
import type { decisionTags, planTags } from "./tags.ts";

// Books hold fingerprints of plans that were taken of this very shape: in any other, with a name or the order of two
// changed, every plan made before would be marked “đã cũ”.

const looks: readonly (readonly [OutlineLook, string])[] = [
  ["la_phan", "part"],
  ["la_muc_dam", "title"],
  ["la_muc", "item"],
  ["la_diem", "point"],
  ["la_gach", "dash"],
  ["la_cong", "plus"],
  ["la_doan", "running"],
];

const texts = (items: readonly { readonly chu: string }[]): readonly string[] => items.map(({ chu }) => chu);

const bodyPrint = (line: BodyLine): object => ({
  look: looks.find(([look]) => line[look])?.[1],
  mark: line.so,
  text: line.chu,
});

/** A plan in the shape of which its fingerprint is taken. */
export function planPrint(values: ValuesOf<typeof planTags>): object {
  return {
    letterhead: {
      parentAgency: values.co_quan_chu_quan,
      agency: values.co_quan_ban_hanh,
      numberLine: `Số: ${values.so_ky_hieu}`,
      placeDate: values.dia_danh_ngay_thang,
    },
    title: values.ten_loai,
    abstract: values.trich_yeu,
    legalBases: texts(values.can_cu),
    opening: texts(values.mo_dau),
    body: values.noi_dung.map(bodyPrint),
    closing: texts(values.ket_thuc),
    signature: {
      authority: texts(values.quyen_han_ky),
      position: values.chuc_vu,
      note: values.ghi_cho_ky,
      name: values.nguoi_ky,
    },
    recipients: values.noi_nhan.map(({ chu }) => `- ${chu}`),
  };
}

/** What a decision adds to its plan. */
export function decisionPrint(values: ValuesOf<typeof decisionTags>): object {
  return {
    decider: values.tham_quyen,
    decisionAbstract: values.trich_yeu_quyet_dinh,
    // A line that a break within an article begins has no number.
    articles: values.dieu.map(({ so, chu }) => ({
      look: so === "" ? "running" : "item",
      mark: so,
      text: chu,
    })),
    attachment: values.ke_hoach_kem_theo.slice(1, -1),
  };
}
