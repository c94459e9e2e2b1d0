import { nominationStage } from "../../award/nomination-state.ts";
import { addressed, addresseeTags } from "../form/addressed.ts";
import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { numberAndDay } from "../form/row-day.ts";
import { signatureTags } from "../form/signature.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { ownRows, unitOf } from "../kind/rows.ts";
import { text } from "../template/tags.ts";
import { awardGroups, awardGroupTags, peopleCounted } from "./groups.ts";
import { awardOf, decidedHere, liveNominations, type Nomination, nominationProblems } from "./nominees.ts";

const tags = {
  ...letterheadTags,
  ...addresseeTags,
  ...campaignTags,
  tong_so: text("Số tập thể, cá nhân được đề nghị: “01 tập thể, 02 cá nhân”"),
  kem_theo: text("Số và ngày của tờ trình, để dẫn ở phụ lục: “số 12/TTr-STP ngày 05 tháng 02 năm 2026”"),
  ...awardGroupTags,
  ...signatureTags,
  ...recipientTags,
} as const;

/** What the office has to submit: complete, without a decision, and not its own head's to decide. */
function submitted(context: PaperContext): readonly Nomination[] {
  return liveNominations(context).filter(
    (row) =>
      nominationStage(row.values.state) === "complete" &&
      row.values.decisionNumber === "" &&
      !decidedHere(context, awardOf(context, row)),
  );
}

/**
 * Whom the submission addresses: recipients to whom it is sent “để trình”, else the unit above the issuer, else who decides
 * the awards, where each has one decider.
 */
function addressees(context: PaperContext, nominations: readonly Nomination[]): readonly string[] {
  const { book, campaign } = context;
  const own = ownRows(context, book.recipients)
    .filter(({ values }) => /trình/iu.test(values.purpose))
    .map(({ values }) => values.name.replace(/^[-–]\s*/u, ""));
  if (own.length > 0) return own;
  const above = unitOf(context, unitOf(context, campaign.values.issuer)?.values.parent ?? "");
  if (above !== undefined) return [above.values.name];
  const deciders = nominations
    .map((row) => awardOf(context, row)?.decider ?? "")
    .filter((name) => name !== "" && !name.includes(";"));
  return deciders.length === 0 ? ["Hội đồng Thi đua - Khen thưởng cấp trên"] : [...new Set(deciders)];
}

/** Who decides at the addressee: “Chủ tịch Ủy ban nhân dân tỉnh …”, “Bộ trưởng Bộ Tư pháp”. */
function deciderAt(addressee: string): string {
  if (/^(?:ủy ban nhân dân|UBND) /iu.test(addressee)) return `Chủ tịch ${addressee}`;
  return /^bộ (?!trưởng)/iu.test(addressee) ? `Bộ trưởng ${addressee}` : "";
}

/** Tờ trình đề nghị khen thưởng with its Danh sách trích ngang (Luật Thi đua, khen thưởng 2022, Điều 84). */
const kind: PaperKind<typeof tags> = {
  name: "to-trinh-khen-thuong",
  title: "Tờ trình đề nghị khen thưởng",
  abbreviation: "TTr",
  unnumbered: false,
  landscape: true,
  tags,
  needs: ["nominations", "awards"],
  noSubject:
    "Phong trào này chưa có đề nghị nào phải trình cấp trên: cần dòng ở trang Đề nghị đã đủ hồ sơ, không tạm dừng, chưa có Số QĐ, với hình thức không thuộc thẩm quyền của thủ trưởng cơ quan.",
  subjects: (context) => (submitted(context).length === 0 ? [] : [{ key: "", label: "" }]),
  make: (context, _subject, entry) => {
    const nominations = submitted(context);
    const form = formValues(context, kind, entry, ["Như trên"], nominationProblems(context, nominations));
    if (!form.ok) return form;
    const to = addressees(context, nominations);
    return {
      ok: true,
      values: {
        ...form.values,
        // The campaign's “(đã ký)” is of copies of its plan.
        ghi_cho_ky: "",
        ...addressed(to),
        tong_so: peopleCounted(nominations),
        kem_theo: numberAndDay(context, form.values.so_ky_hieu, entry?.values.date ?? ""),
        nhom: awardGroups(context, nominations, deciderAt(to[0] ?? "")),
      },
    };
  },
};

export const submission = paperKind(kind);
