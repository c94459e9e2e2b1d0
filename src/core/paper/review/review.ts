import { readSettings } from "../../book/office-settings.ts";
import { shortDate } from "../../calendar/date-style.ts";
import type { Finding } from "../../table/finding.ts";
import { unitCount } from "../../tracking/board/counts.ts";
import type { Owed } from "../../tracking/owed/owed.ts";
import { recipientWords } from "../award/groups.ts";
import { lateItems } from "../deadline/late-items.ts";
import { addressed } from "../form/addressed.ts";
import { formValues } from "../form/form-values.ts";
import { numberAndDay } from "../form/row-day.ts";
import { unreadCells } from "../kind/cell-problem.ts";
import { type PaperContext, type PaperKind, type PaperSubject, paperKind } from "../kind/paper-kind.ts";
import { ownRows } from "../kind/rows.ts";
import { lines } from "../template/tags.ts";
import { awarded, awardedTags, awardedValues } from "./awarded.ts";
import { faultLines, inProse, milestoneRows, reviewed, sending, sendingProse } from "./milestones.ts";
import { awardCounts, awardRows, targetRows, underWay } from "./results.ts";
import { sentKinds, sentSoFar } from "./sentences.ts";
import { reportRecipients, superiors } from "./superiors.ts";
import { reviewTags } from "./tags.ts";
import { registered, registrationsOf, unitRows } from "./units.ts";

/** Cells that could not be read would make a figure wrong and nobody would know. */
function unread(context: PaperContext, items: readonly Owed[]): readonly Finding[] {
  const { book } = context;
  const tracked = items.flatMap(({ row }) => (row === undefined ? [] : [row]));
  return [
    ...unreadCells(book.tracking, tracked, ["received", "handling"]),
    ...unreadCells(book.registrations, ownRows(context, book.registrations), ["kind", "state", "unit"]),
    ...unreadCells(book.nominations, ownRows(context, book.nominations), ["subject", "to", "decisionDate"]),
    ...unreadCells(book.awardHistory, book.awardHistory.rows, ["award", "unit", "year"]),
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

/** Running numbers of the parts that are printed; "" of the others. */
function numbered(printed: readonly boolean[]): readonly string[] {
  return printed.map((is, at) => (is ? String(printed.slice(0, at + 1).filter(Boolean).length) : ""));
}

/** “Đợt thi đua thứ nhất” in a sentence; “đợt 2” where the phase has no title. */
function phaseName({ key, label }: PaperSubject): string {
  if (key === "") return "";
  return /^(?:đợt|giai đoạn|năm)(?!\p{L})/iu.test(label)
    ? `${label.charAt(0).toLowerCase()}${label.slice(1)} `
    : `đợt ${key} `;
}

/** The year whose awards are told: that of the last day of what is reported, which may not be over yet. */
function reportedYear({ book, campaign, today }: PaperContext, { key }: PaperSubject): number {
  const phase = book.phases.rows.find(
    ({ values }) => values.campaign === campaign.values.key && String(values.number) === key,
  );
  const last = phase?.values.lastDay ?? campaign.values.to ?? today;
  return Number((last < today ? last : today).slice(0, 4));
}

/** A report on a campaign or a phase of it; every figure comes from the rows, and the annex adds up to the text. */
function review({ name, title, deed, subjects }: Review): PaperKind {
  const kind: PaperKind<typeof reviewTags> = {
    name,
    title,
    abbreviation: "BC",
    unnumbered: false,
    landscape: true,
    tags: reviewTags,
    needs: [
      ...(["milestones", "deadlineChanges", "clusterMembers", "tracking", "phases"] as const),
      ...(["registrations", "targets", "nominations", "awards", "awardHistory"] as const),
    ],
    noSubject: "Phong trào này chưa có đợt nào ở trang Đợt.",
    subjects,
    // A report with no award to tell is what it was before reports told any: books hold its fingerprint.
    fingerprint: (values) =>
      values.co_muc_da_khen
        ? values
        : Object.fromEntries(Object.entries(values).filter(([tag]) => !(tag in awardedTags))),
    make: (context, subject, entry) => {
      const { book, today } = context;
      const items = reviewed(context, subject.key === "" ? null : Number(subject.key));
      const to = superiors(context);
      const form = formValues(context, kind, entry, reportRecipients(context, to), unread(context, items));
      if (!form.ok) return form;
      const late = new Set(lateItems(context));
      const registrations = registrationsOf(context);
      const targets = targetRows(context);
      const nominations = ownRows(context, book.nominations);
      const sent = sending(items, late);
      const faults = faultLines(context, items, late);
      const reported = `${phaseName(subject)}${form.values.phong_trao}`;
      const awards = awardCounts(nominations);
      const pending = nominations.filter(({ values }) => underWay(values.state));
      const units = unitRows(context, items, registrations, late);
      const registers =
        registrations.length > 0 || items.some(({ milestone }) => milestone.values.task === "đăng ký");
      const given = awarded(context, reportedYear(context, subject));
      const parts = [items.length > 0, registers, targets.length > 0, nominations.length > 0, given.told];
      const numbers = numbered(parts);
      return {
        ok: true,
        values: {
          ...form.values,
          co_kinh_gui: to.length > 0,
          ...addressed(to),
          // The campaign's “(đã ký)” is of copies of its plan.
          ghi_cho_ky: "",
          trich_yeu: `${deed} ${reported}`,
          noi_dung_thuc_hien: reported,
          dot_bao_cao: phaseName(subject).trim() || "phong trào",
          kem_theo: numberAndDay(context, form.values.so_ky_hieu, entry?.values.date ?? ""),
          tinh_den: shortDate(today, readSettings(book).dateStyle),
          so_don_vi: inProse(unitCount(items)),
          ...sent,
          ...sendingProse(sent),
          loai_viec: sentKinds(items),
          ket_qua_gui: sentSoFar(items, late),
          co_moc: items.length > 0,
          muc_moc: numbers[0] ?? "",
          muc_dang_ky: numbers[1] ?? "",
          co_muc_dang_ky: registers,
          muc_chi_tieu: numbers[2] ?? "",
          khong_ket_qua: numbers.every((number) => number === ""),
          phan_phuong_huong: items.length > 0 ? "III" : "II",
          co_dang_xet: pending.length > 0,
          doi_tuong_xet: recipientWords(pending),
          co_phu_luc: units.length > 0,
          cac_moc: milestoneRows(context, items, late),
          so_don_vi_dang_ky: inProse(new Set(registrations.map(({ values }) => values.unit)).size),
          ...registered(registrations),
          dk_tong: inProse(registrations.length),
          co_dang_ky: registrations.length > 0,
          khong_dang_ky: registrations.length === 0,
          co_chi_tieu: targets.length > 0,
          cac_chi_tieu: targets,
          muc_khen: numbers[3] ?? "",
          co_de_nghi: nominations.length > 0,
          cac_hinh_thuc: awardRows(context, nominations),
          ...awards,
          ...awardedValues(context, given, numbers[4] ?? ""),
          co_ton_tai: faults.length > 0,
          khong_ton_tai: faults.length === 0 && items.length > 0,
          ton_tai: lines(faults),
          cac_don_vi: units,
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
