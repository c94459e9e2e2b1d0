import type { Finding } from "../../table/finding.ts";
import { type DecisionGroup, dayProblems, decisionFacts } from "../award/decision-groups.ts";
import {
  awardOf,
  flat,
  type Nomination,
  nominationProblems,
  nomineeName,
  nomineePlace,
} from "../award/nominees.ts";
import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { headOf } from "../form/head-title.ts";
import { numberAndDay } from "../form/row-day.ts";
import { signatureTags } from "../form/signature.ts";
import { cellProblem } from "../kind/cell-problem.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, list, must, text, type ValuesOf } from "../template/tags.ts";
import { certified, isCertified, lineOf, sheetOf, single } from "./sheets.ts";

/** What the middle of a sheet holds, in lines of 16 pt with about 90 letters. */
const ROOM = 9;
const LETTERS = 90;
/** A name of up to so many letters is set in 24 pt, a longer one in 20 pt with about 60 on a line. */
const SHORT_NAME = 42;
const linesOf = (name: string, place: string): number =>
  1.5 * Math.ceil(name.length / 60) + Math.ceil(place.length / LETTERS);

const tags = {
  ...campaignTags,
  dia_danh_ngay_thang: must("Địa danh và ngày, tháng, năm của quyết định"),
  tham_quyen: must("Người tặng, chữ in hoa: “GIÁM ĐỐC SỞ TƯ PHÁP TỈNH …”"),
  quyet_dinh: must("Số và ngày của quyết định: “Quyết định số 41/QĐ-STP ngày 25 tháng 8 năm 2017”"),
  nguoi_quyet_dinh: text("Người quyết định, như viết giữa câu"),
  to_giay: list("Lặp lại cho từng giấy khen, mỗi tờ một trang", {
    sang_trang: flag("In từ tờ thứ hai trở đi: sang trang mới"),
    to_dau: flag("In ở tờ đầu tiên"),
    ten_ngan: flag("In khi tên không quá 42 chữ cái, cỡ chữ to"),
    ten_dai: flag("In khi tên dài hơn, cỡ chữ nhỏ hơn"),
    co_tang: flag("In chữ “TẶNG” ở giấy khen, bằng khen"),
    ten_giay: must("Tên giấy, chữ in hoa: “GIẤY KHEN”, “BẰNG KHEN”, “GIẤY CHỨNG NHẬN”"),
    nguoi_duoc_tang: must("Ông/Bà và họ tên, hoặc tên tập thể"),
    co_chuc_vu: flag("In khi có chức vụ, đơn vị"),
    chuc_vu_don_vi: text("Chức vụ, đơn vị"),
    thanh_tich: must("Thành tích: “Đã có thành tích …”; ở giấy chứng nhận: “Đạt danh hiệu …”"),
    so_vang: text("Số sổ vàng; để trống thì chừa chỗ"),
  }),
  ...signatureTags,
} as const;

const subjectOf = ({ key, label }: DecisionGroup) => ({ key, label });

function meritProblems(context: PaperContext, nominations: readonly Nomination[]): readonly Finding[] {
  const merits = nominations.filter((row) => !isCertified(awardOf(context, row)?.name ?? ""));
  return merits.flatMap((row): readonly Finding[] => {
    const { length } = flat(row.values.merit);
    const most = Math.floor(ROOM - linesOf(nomineeName(row), nomineePlace(context, row))) * LETTERS;
    const lacking = (message: string, fix: string) => [
      cellProblem(context.book.nominations, row, "merit", message, fix),
    ];
    if (length === 0) return lacking("Chưa có thành tích để in trên giấy khen.", "Ghi Thành tích.");
    if (length <= most) return [];
    return lacking(
      `Thành tích dài ${length} ký tự, không vừa một tờ giấy khen cùng với tên và chức vụ.`,
      most < LETTERS ? "Rút gọn tên, chức vụ và thành tích." : `Rút gọn Thành tích còn khoảng ${most} ký tự.`,
    );
  });
}

/** What the fingerprint is taken of: a giấy khen as one that was made before other sheets were. */
function certificatePrint(values: ValuesOf<typeof tags>): object {
  return {
    ...values,
    to_giay: values.to_giay.map(({ ten_giay, co_tang, ...sheet }) =>
      ten_giay === "GIẤY KHEN" && co_tang ? sheet : { ...sheet, ten_giay, co_tang },
    ),
  };
}

/** Giấy khen of a whole decision in one file, a page for each; of one nominee when asked for by its code. */
const kind: PaperKind<typeof tags> = {
  name: "giay-khen",
  title: "Giấy khen",
  asked: "Giấy khen, bằng khen, giấy chứng nhận danh hiệu",
  abbreviation: "",
  unnumbered: true,
  landscape: true,
  tags,
  needs: ["nominations", "awards"],
  noSubject:
    "Phong trào này chưa có giấy khen, giấy chứng nhận nào để in: cần dòng ở trang Đề nghị với hình thức Giấy khen, Bằng khen hoặc danh hiệu do thủ trưởng cơ quan quyết định, đã có Số QĐ hoặc Hội đồng đã thông qua.",
  fingerprint: certificatePrint,
  subjects: (context) => certified(context).map(subjectOf),
  singles: (context) => certified(context).flatMap(single).map(subjectOf),
  make: (context, subject, entry) => {
    const groups = certified(context);
    const group = [...groups, ...groups.flatMap(single)].find(({ key }) => key === subject.key);
    if (group === undefined) return { ok: false, problems: [] };
    const decision = decisionFacts(group);
    // The certificate bears the decision's day and signer; another signer can be named in its own row.
    const signer = entry?.values.signer || decision.values.signer;
    const facts = { ...decision, values: { ...decision.values, signer } };
    const { nominations } = group;
    const problems = [
      ...nominationProblems(context, nominations),
      ...dayProblems(context, group),
      ...meritProblems(context, nominations),
    ];
    const form = formValues(context, { ...kind, abbreviation: "QĐ", unnumbered: false }, facts, [], problems);
    if (!form.ok) return form;
    const head = headOf(context.book, context.campaign.values.issuer) || form.values.ten_co_quan;
    return {
      ok: true,
      values: {
        ...form.values,
        // “(đã ký)” is what a copy prints; a certificate is signed by hand.
        ghi_cho_ky: "",
        so_ky_hieu: "",
        tham_quyen: head.toUpperCase(),
        nguoi_quyet_dinh: head,
        quyet_dinh: `Quyết định ${numberAndDay(context, form.values.so_ky_hieu, facts.values.date)}`,
        to_giay: nominations.map((row, index) => {
          const place = nomineePlace(context, row);
          const name = nomineeName(row);
          return {
            sang_trang: index > 0,
            to_dau: index === 0,
            ten_ngan: name.length <= SHORT_NAME,
            ten_dai: name.length > SHORT_NAME,
            co_tang: !isCertified(awardOf(context, row)?.name ?? ""),
            ten_giay: sheetOf(context, row) ?? "",
            nguoi_duoc_tang: name,
            co_chuc_vu: place !== "",
            chuc_vu_don_vi: place,
            thanh_tich: lineOf(context, row),
            so_vang: flat(row.values.goldenBook),
          };
        }),
      },
    };
  },
};

export const certificates = paperKind(kind);
