import { nominationStage } from "../../award/nomination-state.ts";
import { cellDay } from "../../calendar/date-style.ts";
import { addressees, highDecider } from "../award/addressees.ts";
import { inOrder, peopleCounted } from "../award/groups.ts";
import {
  awardName,
  awardOf,
  flat,
  liveNominations,
  type Nomination,
  nominationProblems,
  nomineeName,
  nomineePlace,
} from "../award/nominees.ts";
import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { unnumberedHeadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { flag, list, must, someOf, text } from "../template/tags.ts";
import { pastWords } from "./past-awards.ts";

const tags = {
  ...unnumberedHeadTags,
  ...campaignTags,
  tong_so: text("Số tập thể, cá nhân: “01 tập thể, 02 cá nhân”"),
  nguoi: someOf("Lặp lại cho từng tập thể, cá nhân", {
    stt: text("Số thứ tự"),
    ho_ten: must("Ông/Bà và họ tên, hoặc tên tập thể"),
    co_chuc_vu: flag("In khi có chức vụ, đơn vị"),
    chuc_vu_don_vi: text("Chức vụ, đơn vị"),
    hinh_thuc: text("Hình thức đề nghị"),
    co_thoi_gian: flag("In khi có thời gian lập thành tích"),
    thoi_gian: text("Thời gian lập thành tích"),
    dong: list("Lặp lại cho từng ý: thành tích, xếp loại, sáng kiến, khen thưởng đã có", {
      chu: text("Một ý, kèm dấu cuối dòng"),
    }),
  }),
  ...signatureTags,
  ...recipientTags,
} as const;

/** What is summed up: what waits for a council or a decision; once all are decided, those. */
function summed(context: PaperContext): readonly Nomination[] {
  const live = liveNominations(context);
  const waiting = live.filter(({ values }) => nominationStage(values.state) === "complete");
  return inOrder(context, waiting.length > 0 ? waiting : live);
}

/** The points of one summary, each with what it is of; none that the row does not tell. */
function points(context: PaperContext, row: Nomination): readonly { readonly chu: string }[] {
  const { merit, rating, initiative } = row.values;
  const told = [
    ["Thành tích", flat(merit)],
    ["Mức độ hoàn thành nhiệm vụ", flat(rating)],
    ["Sáng kiến, đề tài", flat(initiative)],
    ["Khen thưởng đã có", pastWords(context, row)],
  ].filter(([, words]) => words !== "");
  return told.map(([what = "", words = ""], index) => ({
    chu: `${what}: ${words.replace(/[.;,]$/u, "")}${index === told.length - 1 ? "." : ";"}`,
  }));
}

/** Bản tóm tắt thành tích: a paragraph for each nominee, as the dossier upward and the council have it. */
const kind: PaperKind<typeof tags> = {
  name: "tom-tat-thanh-tich",
  title: "Bản tóm tắt thành tích",
  abbreviation: "",
  unnumbered: true,
  landscape: false,
  tags,
  needs: ["nominations", "awards", "awardHistory"],
  noSubject: "Phong trào này chưa có đề nghị nào ở trang Đề nghị, hoặc các đề nghị đã rút, tạm dừng.",
  subjects: (context) => (summed(context).length === 0 ? [] : [{ key: "", label: "" }]),
  singles: (context) =>
    liveNominations(context)
      .filter(({ values }) => values.key !== "")
      .map((row) => ({ key: row.values.key, label: nomineeName(row) })),
  make: (context, subject, entry) => {
    const nominations =
      subject.key === ""
        ? summed(context)
        : liveNominations(context).filter(({ values }) => values.key === subject.key);
    const form = formValues(context, kind, entry, [], nominationProblems(context, nominations));
    if (!form.ok) return form;
    const decider = highDecider(context, addressees(context, nominations)[0] ?? "");
    return {
      ok: true,
      values: {
        ...form.values,
        ghi_cho_ky: "",
        tong_so: peopleCounted(nominations),
        nguoi: nominations.map((row, index) => {
          const place = nomineePlace(context, row);
          const { from, to } = row.values;
          return {
            stt: String(index + 1),
            ho_ten: nomineeName(row),
            co_chuc_vu: place !== "",
            chuc_vu_don_vi: place,
            hinh_thuc: awardName(awardOf(context, row), decider),
            co_thoi_gian: from !== null && to !== null,
            thoi_gian: from === null || to === null ? "" : `từ ngày ${cellDay(from)} đến ngày ${cellDay(to)}`,
            dong: points(context, row),
          };
        }),
      },
    };
  },
};

export const meritSummary = paperKind(kind);
