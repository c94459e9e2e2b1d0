import { decisionAgency } from "../../award/decision-number.ts";
import { nominationStage } from "../../award/nomination-state.ts";
import { rowsByKey } from "../../book/row-by-key.ts";
import { cellDay } from "../../calendar/date-style.ts";
import type { Day } from "../../calendar/day.ts";
import { foldKey } from "../../text/fold.ts";
import { decisionSymbol } from "../award/decision-groups.ts";
import {
  awardName,
  flat,
  nominationProblems,
  nomineeName,
  nomineePlace,
  printedMoney,
} from "../award/nominees.ts";
import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { headOf } from "../form/head-title.ts";
import { unnumberedHeadTags } from "../form/letterhead.ts";
import { officeName } from "../form/office-name.ts";
import { signatureTags } from "../form/signature.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { unitOf } from "../kind/rows.ts";
import { must, someOf, text } from "../template/tags.ts";

const tags = {
  ...unnumberedHeadTags,
  ...campaignTags,
  nam_so: must("Năm của sổ"),
  dong: someOf("Lặp lại cho từng lần khen, theo số sổ vàng", {
    so_vang: must("Số sổ vàng"),
    ho_ten: must("Ông/Bà và họ tên, hoặc tên tập thể"),
    chuc_vu_don_vi: text("Chức vụ, đơn vị"),
    hinh_thuc: text("Hình thức khen"),
    thanh_tich: text("Thành tích"),
    quyet_dinh: text("Số, ngày quyết định"),
    tien_thuong: text("Tiền thưởng, bằng đồng"),
    ghi_chu: text("Ghi chú: quyết định hủy bỏ"),
  }),
  so_dong: text("Số lần khen đã ghi"),
  ...signatureTags,
} as const;

/** One award in the register. */
interface Entry {
  readonly year: string;
  readonly so_vang: string;
  readonly ho_ten: string;
  readonly chuc_vu_don_vi: string;
  readonly hinh_thuc: string;
  readonly thanh_tich: string;
  readonly quyet_dinh: string;
  readonly tien_thuong: string;
  readonly ghi_chu: string;
}

const cited = (number: string, date: Day | null): string =>
  [number, date === null ? "" : cellDay(date)].filter((part) => part !== "").join(",\n");

const annulledWords = (annulled: string): string => (annulled === "" ? "" : `Đã hủy bỏ: ${flat(annulled)}`);

/** “03/2017” stands before “12/2017” and behind “2”; what holds no number stands last. */
const orderOf = (number: string): number => Number(/\d+/u.exec(number)?.[0] ?? Number.MAX_SAFE_INTEGER);

/** The office's own awards that bear a number of the golden book, of all its campaigns, and of before as history tells. */
function entries(context: PaperContext): readonly Entry[] {
  const { book, campaign } = context;
  const { issuer } = campaign.values;
  const head = headOf(book, issuer);
  const awards = rowsByKey(book.awards);
  const campaigns = rowsByKey(book.campaigns);
  const agency = decisionAgency(`1/${decisionSymbol(context)}`);
  const ours = (number: string): boolean => {
    const other = decisionAgency(number);
    return other === undefined || agency === undefined || foldKey(other) === foldKey(agency);
  };
  const kept = book.nominations.rows.filter(
    ({ values }) =>
      values.goldenBook !== "" &&
      campaigns.get(values.campaign)?.values.issuer === issuer &&
      (nominationStage(values.state) === "decided" || values.annulled !== "") &&
      ours(values.decisionNumber),
  );
  const known = new Set(kept.map(({ values }) => values.key));
  const now = kept.map((row): Entry => {
    const { values } = row;
    return {
      year: (values.decisionDate ?? values.to ?? "").slice(0, 4),
      so_vang: flat(values.goldenBook),
      ho_ten: nomineeName(row),
      chuc_vu_don_vi: nomineePlace(context, row),
      hinh_thuc: awardName(awards.get(values.award)?.values, head),
      thanh_tich: flat(values.merit),
      quyet_dinh: cited(values.decisionNumber, values.decisionDate),
      tien_thuong: values.money === null ? "" : printedMoney(values.money),
      ghi_chu: annulledWords(values.annulled),
    };
  });
  const before = book.awardHistory.rows
    .filter(
      ({ values }) =>
        values.goldenBook !== "" && !known.has(values.nomination) && ours(values.decisionNumber),
    )
    .map(({ values }): Entry => {
      const unit = unitOf(context, values.unit)?.values;
      const holder = flat(values.holder);
      return {
        year: (values.decisionDate ?? String(values.year ?? "")).slice(0, 4),
        so_vang: flat(values.goldenBook),
        ho_ten: values.title === "" ? holder : `${values.title} ${holder}`,
        chuc_vu_don_vi: unit === undefined ? "" : officeName(unit),
        hinh_thuc: awardName(awards.get(values.award)?.values, head),
        thanh_tich: "",
        quyet_dinh: cited(values.decisionNumber, values.decisionDate),
        tien_thuong: "",
        ghi_chu: annulledWords(values.annulled),
      };
    });
  return [...now, ...before].sort((a, b) => orderOf(a.so_vang) - orderOf(b.so_vang));
}

/** Sổ vàng of a year: every award with a number of the golden book, in that order; what was annulled stays, marked. */
const kind: PaperKind<typeof tags> = {
  name: "so-vang",
  title: "Sổ vàng",
  abbreviation: "",
  unnumbered: true,
  landscape: true,
  tags,
  needs: ["nominations", "awards", "awardHistory"],
  noSubject:
    "Chưa có lần khen nào của cơ quan có Số sổ vàng: ghi Số sổ vàng ở trang Đề nghị cho những dòng đã có quyết định.",
  subjects: (context) => {
    const years = new Set(entries(context).map(({ year }) => year));
    return [...years]
      .filter((year) => year !== "")
      .sort()
      .map((year) => ({ key: year, label: `Năm ${year}` }));
  },
  make: (context, subject, entry) => {
    const mine = entries(context).filter(({ year }) => year === subject.key);
    const rows = context.book.nominations.rows.filter(({ values }) => values.goldenBook !== "");
    const problems = nominationProblems(
      context,
      rows.filter(({ values }) => (values.decisionDate ?? values.to ?? "").startsWith(subject.key)),
    );
    const form = formValues(context, kind, entry, [], problems);
    if (!form.ok) return form;
    return {
      ok: true,
      values: {
        ...form.values,
        ghi_cho_ky: "",
        nam_so: subject.key,
        so_dong: String(mine.length).padStart(2, "0"),
        dong: mine.map(({ year: _year, ...line }) => line),
      },
    };
  },
};

export const goldenBook = paperKind(kind);
