import type { ValuesOf } from "../../core/paper/parts/tags.ts";
import type { decisionTags } from "../../core/paper/plan/decision-tags.ts";
import { type OutlineLook, outlineItem } from "../../core/paper/plan/outline-tags.ts";
import type { BodyLook, BodyParagraph, DecisionPaper, Paper } from "../../core/paper/plan/paper.ts";
import type { planTags } from "../../core/paper/plan/tags.ts";

type PlanValues = ValuesOf<typeof planTags>;
type DecisionValues = ValuesOf<typeof decisionTags>;

const lines = (texts: readonly string[]): readonly { readonly chu: string }[] =>
  texts.map((chu) => ({ chu }));

const looks: Readonly<Record<BodyLook, OutlineLook>> = {
  part: "la_phan",
  title: "la_muc_dam",
  item: "la_muc",
  point: "la_diem",
  dash: "la_gach",
  plus: "la_cong",
  running: "la_doan",
};

const bodyLine = ({ look, mark, text }: BodyParagraph): ReturnType<typeof outlineItem> =>
  outlineItem(looks[look], mark, text);

/** A paper as the tags of its template: Vietnamese words without marks, which an office can read in its own template. */
export const paperTags = (paper: Paper): PlanValues | DecisionValues =>
  paper.form === "plan" ? planValues(paper) : decisionValues(paper);

function planValues({ letterhead, signature, ...paper }: Omit<Paper, "form">): PlanValues {
  return {
    co_co_quan_chu_quan: letterhead.parentAgency !== "",
    co_quan_chu_quan: letterhead.parentAgency,
    co_quan_ban_hanh: letterhead.agency,
    so_ky_hieu: letterhead.numberLine.replace(/^Số: /u, ""),
    dia_danh_ngay_thang: letterhead.placeDate,
    ten_loai: paper.title,
    trich_yeu: paper.abstract,
    can_cu: lines(paper.legalBases),
    mo_dau: lines(paper.opening),
    noi_dung: paper.body.map(bodyLine),
    ket_thuc: lines(paper.closing),
    quyen_han_ky: lines(signature.authority),
    chuc_vu: signature.position,
    ghi_cho_ky: signature.note,
    nguoi_ky: signature.name,
    noi_nhan: lines(paper.recipients.map((line) => line.replace(/^- /u, ""))),
  };
}

function decisionValues(paper: DecisionPaper): DecisionValues {
  return {
    ...planValues(paper),
    trich_yeu_quyet_dinh: paper.decisionAbstract,
    tham_quyen: paper.decider,
    dieu: paper.articles.map(({ mark, text }) => ({ so: mark, chu: text })),
    ke_hoach_kem_theo: `(${paper.attachment})`,
  };
}
