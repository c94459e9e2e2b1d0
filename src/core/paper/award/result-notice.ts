import { shownPercent } from "../../award/exact-share.ts";
import { nominationStage, nominationState } from "../../award/nomination-state.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { campaignTags } from "../form/campaign.ts";
import { contactOf } from "../form/contact.ts";
import { formValues } from "../form/form-values.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { officeName } from "../form/office-name.ts";
import { closed, recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { ownRows, unitOf } from "../kind/rows.ts";
import { flag, lines, list, must, text } from "../template/tags.ts";
import { addressees, highDecider } from "./addressees.ts";
import { inOrder } from "./groups.ts";
import {
  awardName,
  awardOf,
  flat,
  type Nomination,
  nominationProblems,
  nomineeName,
  nomineePlace,
  printedMoney,
} from "./nominees.ts";

const tags = {
  ...letterheadTags,
  ...campaignTags,
  ten_don_vi: must("Đơn vị đã đề nghị, nơi được thông báo"),
  co_khen: flag("In khi có tập thể, cá nhân được khen"),
  khong_khen: flag("In khi chưa có ai được khen"),
  muc_khen: text("Số của mục được khen"),
  duoc_khen: list("Lặp lại cho từng tập thể, cá nhân được khen", {
    stt: text("Số thứ tự"),
    ho_ten: text("Ông/Bà và họ tên, hoặc tên tập thể"),
    hinh_thuc: text("Hình thức khen"),
    quyet_dinh: text("Số, ngày quyết định"),
    tien_thuong: text("Tiền thưởng, bằng đồng; chưa ghi thì để trống"),
  }),
  co_trinh: flag("In khi có đề nghị đã trình cấp trên"),
  muc_trinh: text("Số của mục đã trình"),
  da_trinh: list("Lặp lại cho từng đề nghị đã trình cấp trên", {
    chu: text("Tên và hình thức, kèm dấu cuối dòng"),
  }),
  co_chua_khen: flag("In khi có đề nghị chưa được khen"),
  muc_chua_khen: text("Số của mục chưa được khen"),
  chua_khen: list("Lặp lại cho từng đề nghị chưa được khen", {
    chu: text("Tên, hình thức và lý do, kèm dấu cuối dòng"),
  }),
  co_lien_he: flag("In khi sổ có nơi để liên hệ"),
  lien_he: text("Đơn vị soạn thảo và thư điện tử để liên hệ"),
  ...signatureTags,
  ...recipientTags,
} as const;

interface Results {
  readonly awarded: readonly Nomination[];
  readonly submitted: readonly Nomination[];
  readonly refused: readonly Nomination[];
}

/** What became of a unit's nominations; one that it took back itself needs no answer. */
function resultsOf(context: PaperContext, unit: string): Results {
  const own = inOrder(
    context,
    ownRows(context, context.book.nominations).filter(({ values }) => values.unit === unit),
  );
  const state = ({ values }: Nomination) => nominationState(values.state);
  return {
    awarded: own.filter(({ values }) => nominationStage(values.state) === "decided"),
    submitted: own.filter((row) => state(row) === "trình"),
    refused: own.filter((row) => state(row) === "Hội đồng không thông qua" || state(row) === "trả lại"),
  };
}

const isEmpty = ({ awarded, submitted, refused }: Results): boolean =>
  awarded.length + submitted.length + refused.length === 0;

/** Why it was not: what the clerk wrote, else the council's votes. */
function reasonOf({ values: { reason, votesFor, members } }: Nomination): string {
  const written = flat(reason).replace(/[.;]$/u, "");
  const votes =
    votesFor === null || members === null
      ? ""
      : `được ${votesFor}/${members} phiếu đồng ý của Hội đồng (${shownPercent(votesFor, members)})`;
  const told = [written, votes].filter((part) => part !== "").join("; ");
  return told === "" ? "chưa đủ điều kiện, tiêu chuẩn" : told;
}

const decisionOf = ({ values: { decisionNumber, decisionDate } }: Nomination): string =>
  [
    decisionNumber === "" ? "" : `Số ${decisionNumber}`,
    decisionDate === null ? "" : `ngày ${cellDay(decisionDate)}`,
  ]
    .filter((part) => part !== "")
    .join(" ");

/** Thông báo kết quả to one unit: its own nominations alone, so that nobody else reads who was not awarded. */
const kind: PaperKind<typeof tags> = {
  name: "thong-bao-ket-qua",
  title: "Thông báo kết quả",
  abbreviation: "TB",
  unnumbered: false,
  landscape: false,
  tags,
  needs: ["nominations", "awards"],
  noSubject:
    "Phong trào này chưa có đề nghị nào có kết quả: cần dòng ở trang Đề nghị đã có quyết định, đã trình, trả lại hoặc Hội đồng không thông qua.",
  subjects: (context) =>
    context.book.units.rows.flatMap(({ values: { key, name } }) =>
      key !== "" && !isEmpty(resultsOf(context, key)) ? [{ key, label: name || key }] : [],
    ),
  make: (context, subject, entry) => {
    const unit = unitOf(context, subject.key)?.values;
    const { awarded, submitted, refused } = resultsOf(context, subject.key);
    const all = [...awarded, ...submitted, ...refused];
    if (unit === undefined) return { ok: false, problems: [] };
    const form = formValues(context, kind, entry, ["Như trên"], nominationProblems(context, all));
    if (!form.ok) return form;
    const decider = highDecider(context, addressees(context, all)[0] ?? "");
    const named = (row: Nomination): string => {
      const place = nomineePlace(context, row);
      const who = place === "" ? nomineeName(row) : `${nomineeName(row)}, ${place}`;
      return `${who} (${awardName(awardOf(context, row), decider)})`;
    };
    const parts = [awarded, submitted, refused];
    const at = (index: number): string =>
      String(parts.slice(0, index + 1).filter(({ length }) => length > 0).length);
    const lien_he = contactOf(context);
    return {
      ok: true,
      values: {
        ...form.values,
        ghi_cho_ky: "",
        ten_don_vi: officeName(unit),
        co_khen: awarded.length > 0,
        khong_khen: awarded.length === 0,
        muc_khen: at(0),
        duoc_khen: awarded.map((row, index) => ({
          stt: String(index + 1),
          ho_ten: nomineeName(row),
          hinh_thuc: awardName(awardOf(context, row), decider),
          quyet_dinh: decisionOf(row),
          tien_thuong: row.values.money === null ? "" : printedMoney(row.values.money),
        })),
        co_trinh: submitted.length > 0,
        muc_trinh: at(1),
        da_trinh: lines(closed(submitted.map(named))),
        co_chua_khen: refused.length > 0,
        muc_chua_khen: at(2),
        chua_khen: lines(closed(refused.map((row) => `${named(row)}: ${reasonOf(row)}`))),
        co_lien_he: lien_he !== "",
        lien_he,
      },
    };
  },
};

export const resultNotice = paperKind(kind);
