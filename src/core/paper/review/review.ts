import { readSettings } from "../../book/office-settings.ts";
import { shortDate } from "../../calendar/date-style.ts";
import type { Finding } from "../../table/finding.ts";
import { unitCount } from "../../tracking/board/counts.ts";
import type { Owed } from "../../tracking/owed/owed.ts";
import { lateItems } from "../deadline/late-items.ts";
import { campaignTags } from "../form/campaign.ts";
import { campaignRecipients } from "../form/campaign-recipients.ts";
import { formValues } from "../form/form-values.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { numberAndDay } from "../form/row-day.ts";
import { signatureTags } from "../form/signature.ts";
import { unreadCells } from "../kind/cell-problem.ts";
import { type PaperContext, type PaperKind, type PaperSubject, paperKind } from "../kind/paper-kind.ts";
import { ownRows } from "../kind/rows.ts";
import { flag, lines, list, must, text } from "../template/tags.ts";
import {
  faultLines,
  inProse,
  milestoneRows,
  reviewed,
  sending,
  sendingProse,
  sendingProseTags,
  sendingTags,
} from "./milestones.ts";
import { awardCounts, awardCountTags, awardRows, targetRows, targetTags } from "./results.ts";
import { registered, registeredTags, registrationsOf, unitRows, unitRowTags } from "./units.ts";

const tags = {
  ...letterheadTags,
  ...campaignTags,
  trich_yeu: must("Trích yếu: “Sơ kết đợt thi đua thứ nhất phong trào …”"),
  noi_dung_thuc_hien: must("Điều được báo cáo, như viết giữa câu: “đợt thi đua thứ nhất phong trào …”"),
  kem_theo: text("Số và ngày của báo cáo, để dẫn ở phụ lục"),
  tinh_den: text("Ngày lập số liệu, dd/mm/yyyy"),
  so_don_vi: text("Số đơn vị có việc phải gửi, viết trong câu: “03”"),
  ...sendingTags,
  ...sendingProseTags,
  co_moc: flag("In khi phong trào có việc phải gửi"),
  cac_moc: list("Lặp lại cho từng việc phải gửi", {
    stt: text("Số thứ tự"),
    viec: text("Việc phải gửi"),
    han: text("Thời hạn, dd/mm/yyyy"),
    ...sendingTags,
  }),
  so_don_vi_dang_ky: text("Số đơn vị có đăng ký, viết trong câu"),
  ...registeredTags,
  co_dang_ky: flag("In khi có đăng ký"),
  khong_dang_ky: flag("In khi chưa có đăng ký"),
  co_chi_tieu: flag("In khi phong trào có chỉ tiêu"),
  cac_chi_tieu: list("Lặp lại cho từng chỉ tiêu", targetTags),
  muc_khen: text("Số của mục về khen thưởng"),
  co_de_nghi: flag("In khi có đề nghị khen thưởng"),
  cac_hinh_thuc: list("Lặp lại cho từng hình thức khen, cấp cao trước", {
    hinh_thuc: text("Hình thức khen"),
    ...awardCountTags,
  }),
  ...awardCountTags,
  co_ton_tai: flag("In khi có đơn vị gửi trễ hoặc quá hạn chưa gửi"),
  khong_ton_tai: flag("In khi mọi đơn vị đều gửi đúng hạn"),
  ton_tai: list("Lặp lại cho từng việc có đơn vị gửi trễ hoặc quá hạn chưa gửi", {
    chu: text("Việc và các đơn vị"),
  }),
  cac_don_vi: list("Lặp lại cho từng đơn vị của phụ lục", unitRowTags),
  ...signatureTags,
  ...recipientTags,
} as const;

/** Cells that could not be read would make a figure wrong and nobody would know. */
function unread(context: PaperContext, items: readonly Owed[]): readonly Finding[] {
  const { book } = context;
  const tracked = items.flatMap(({ row }) => (row === undefined ? [] : [row]));
  return [
    ...unreadCells(book.tracking, tracked, ["received", "handling"]),
    ...unreadCells(book.registrations, ownRows(context, book.registrations), ["kind", "state", "unit"]),
    ...unreadCells(book.nominations, ownRows(context, book.nominations), ["subject"]),
  ];
}

interface Review {
  readonly name: string;
  readonly title: string;
  /** “Sơ kết”, “Tổng kết”. */
  readonly deed: string;
  /** The phases it is written for; one subject with key "" for the campaign as a whole. */
  readonly subjects: (context: PaperContext) => readonly PaperSubject[];
}

/** “Đợt thi đua thứ nhất” in a sentence; “đợt 2” where the phase has no title. */
function phaseName({ key, label }: PaperSubject): string {
  if (key === "") return "";
  return /^(?:đợt|giai đoạn|năm)(?!\p{L})/iu.test(label)
    ? `${label.charAt(0).toLowerCase()}${label.slice(1)} `
    : `đợt ${key} `;
}

/** A report on a campaign or a phase of it; every figure comes from the rows, and the annex adds up to the text. */
function review({ name, title, deed, subjects }: Review): PaperKind {
  const kind: PaperKind<typeof tags> = {
    name,
    title,
    abbreviation: "BC",
    unnumbered: false,
    landscape: true,
    tags,
    needs: [
      ...(["milestones", "deadlineChanges", "tracking", "phases"] as const),
      ...(["registrations", "targets", "nominations", "awards"] as const),
    ],
    noSubject: "Phong trào này chưa có đợt nào ở trang Đợt.",
    subjects,
    make: (context, subject, entry) => {
      const { book, today } = context;
      const items = reviewed(context, subject.key === "" ? null : Number(subject.key));
      const form = formValues(context, kind, entry, campaignRecipients(context), unread(context, items));
      if (!form.ok) return form;
      const late = new Set(lateItems(context));
      const registrations = registrationsOf(context);
      const targets = targetRows(context);
      const nominations = ownRows(context, book.nominations);
      const sent = sending(items, late);
      const faults = faultLines(context, items, late);
      const reported = `${phaseName(subject)}${form.values.phong_trao}`;
      return {
        ok: true,
        values: {
          ...form.values,
          // The campaign's “(đã ký)” is of copies of its plan.
          ghi_cho_ky: "",
          trich_yeu: `${deed} ${reported}`,
          noi_dung_thuc_hien: reported,
          kem_theo: numberAndDay(context, form.values.so_ky_hieu, entry?.values.date ?? ""),
          tinh_den: shortDate(today, readSettings(book).dateStyle),
          so_don_vi: inProse(unitCount(items)),
          ...sent,
          ...sendingProse(sent),
          co_moc: items.length > 0,
          cac_moc: milestoneRows(context, items, late),
          so_don_vi_dang_ky: inProse(new Set(registrations.map(({ values }) => values.unit)).size),
          ...registered(registrations),
          dk_tong: inProse(registrations.length),
          co_dang_ky: registrations.length > 0,
          khong_dang_ky: registrations.length === 0,
          co_chi_tieu: targets.length > 0,
          cac_chi_tieu: targets,
          muc_khen: targets.length > 0 ? "4" : "3",
          co_de_nghi: nominations.length > 0,
          cac_hinh_thuc: awardRows(context, nominations),
          ...awardCounts(nominations),
          co_ton_tai: faults.length > 0,
          khong_ton_tai: faults.length === 0,
          ton_tai: lines(faults),
          cac_don_vi: unitRows(context, items, registrations, late),
        },
      };
    },
  };
  return paperKind(kind);
}

/** Báo cáo sơ kết of each phase; of the campaign where it has but one or none. */
export const interimReview = review({
  name: "bao-cao-so-ket",
  title: "Báo cáo sơ kết",
  deed: "Sơ kết",
  subjects: (context) => {
    const phases = ownRows(context, context.book.phases).filter(({ values }) => values.number !== null);
    if (phases.length < 2) return [{ key: "", label: "" }];
    const numbers = new Map(
      phases.map(({ values }) => [String(values.number), values.title || `Đợt ${values.number}`]),
    );
    return [...numbers].map(([key, label]) => ({ key, label }));
  },
});

/** Báo cáo tổng kết of the campaign. */
export const finalReview = review({
  name: "bao-cao-tong-ket",
  title: "Báo cáo tổng kết",
  deed: "Tổng kết",
  subjects: () => [{ key: "", label: "" }],
});
