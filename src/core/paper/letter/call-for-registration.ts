import { readSettings } from "../../book/office-settings.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import { shortDate } from "../../calendar/date-style.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { milestoneDays } from "../../tracking/deadline/milestone-days.ts";
import { audienceNames } from "../deadline/audience-names.ts";
import { deadlineWords } from "../deadline/deadline-words.ts";
import { type MilestoneLine, milestoneLines } from "../deadline/milestone-lines.ts";
import { addressed, addresseeTags } from "../form/addressed.ts";
import { attachedTo } from "../form/attached-to.ts";
import { campaignTags } from "../form/campaign.ts";
import { formValues } from "../form/form-values.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { lackingCells } from "../kind/cell-problem.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { ownRows, unitOf } from "../kind/rows.ts";
import { flag, list, must, text, type ValuesOf } from "../template/tags.ts";

/** More would fill the first page before the letter begins. */
const MOST_NAMED = 8;

const tags = {
  ...letterheadTags,
  ...addresseeTags,
  ...campaignTags,
  co_chu_de: flag("In khi phong trào có chủ đề"),
  moc_dang_ky: list("Lặp lại cho từng mốc đăng ký, cho từng nhóm có hạn riêng", {
    stt: text("Số thứ tự"),
    don_vi: text("Nhóm đơn vị, mỗi nhóm một dòng"),
    yeu_cau: text("Yêu cầu tối thiểu"),
    thoi_han: text("Thời hạn bằng lời của kế hoạch, kèm ngày cuối cùng"),
  }),
  noi_gui_dang_ky: must("Nơi nhận đăng ký, kèm thư điện tử của cơ quan nếu có"),
  co_chi_tieu: flag("In khi phong trào có chỉ tiêu"),
  chi_tieu: list("Lặp lại cho từng chỉ tiêu của phong trào", {
    stt: text("Số thứ tự"),
    ten_chi_tieu: text("Chỉ tiêu"),
    muc_giao: text("Mức giao và đơn vị tính"),
    don_vi: text("Đơn vị thực hiện"),
  }),
  kem_theo: text("“Kèm theo Công văn số … ngày … của …”, để ghi ở mẫu phiếu kèm theo; không kèm dấu ngoặc"),
  ...signatureTags,
  ...recipientTags,
} as const;

/** Milestones of the campaign at which units register. */
function registrationMilestones(context: PaperContext): readonly RowOf<"milestones">[] {
  return ownRows(context, context.book.milestones).filter(({ values }) => values.task === "đăng ký");
}

function whenOf({ milestone, change, day }: MilestoneLine, { book }: PaperContext): string {
  const { dateStyle } = readSettings(book);
  if (change === "không áp dụng") return "Không phải đăng ký";
  if (change === "") return deadlineWords(milestone.values.deadline, day, dateStyle);
  return day === null ? firstCapital(change) : `Ngày ${shortDate(day, dateStyle)} (${change})`;
}

type Target = ValuesOf<typeof tags.chi_tieu.fields>;

function targetLines(context: PaperContext): readonly Target[] {
  return ownRows(context, context.book.targets).map(
    ({ values: { name, assigned, measure, unit } }, index) => ({
      stt: String(index + 1),
      ten_chi_tieu: name,
      muc_giao: measure === "" ? assigned : `${assigned}${measure === "%" ? "" : " "}${measure}`,
      don_vi: unit === "" ? "Các đơn vị" : unitOf(context, unit)?.values.name || unit,
    }),
  );
}

/** Công văn hướng dẫn đăng ký: who registers what until when, and where it is sent (NĐ 30/2020, Phụ lục I, II.5b and II.9a). */
const kind: PaperKind<typeof tags> = {
  name: "cong-van-dang-ky",
  title: "Công văn hướng dẫn đăng ký thi đua",
  abbreviation: "",
  unnumbered: false,
  landscape: false,
  tags,
  needs: ["milestones", "deadlineChanges", "clusterMembers", "phases", "targets"],
  noSubject: "Phong trào này chưa có mốc “đăng ký” ở trang Mốc.",
  subjects: (context) => (registrationMilestones(context).length === 0 ? [] : [{ key: "", label: "" }]),
  make: (context, _subject, entry) => {
    const { book, campaign } = context;
    const milestones = registrationMilestones(context);
    const form = formValues(
      context,
      kind,
      entry,
      ["Như trên"],
      [
        ...milestones.flatMap((row) =>
          lackingCells(book.milestones, row, ["audience", "deadline"], kind.title),
        ),
        ...ownRows(context, book.targets).flatMap((row) =>
          lackingCells(book.targets, row, ["name", "assigned"], kind.title),
        ),
      ],
    );
    if (!form.ok) return form;
    const days = milestoneDays(book);
    const lines = milestones.flatMap((row) => milestoneLines(days, row));
    const groups = [...new Set(milestones.flatMap(({ values }) => audienceNames(book, values.audience)))];
    const email = unitOf(context, campaign.values.issuer)?.values.email;
    const targets = targetLines(context);
    return {
      ok: true,
      values: {
        ...form.values,
        ...addressed(groups.length > MOST_NAMED ? ["Các đơn vị có tên tại mục 2 Công văn này"] : groups),
        co_chu_de: campaign.values.theme !== "",
        moc_dang_ky: lines.map((line, index) => ({
          stt: String(index + 1),
          don_vi: audienceNames(book, line.audience).join(";\n"),
          yeu_cau: line.milestone.values.minimum || "Đăng ký thi đua",
          thoi_han: `${whenOf(line, context)}${line.period === "" ? "" : ` (${line.period})`}`,
        })),
        noi_gui_dang_ky: `${form.values.ten_co_quan}${email ? ` (thư điện tử: ${email})` : ""}`,
        co_chi_tieu: targets.length > 0,
        chi_tieu: targets,
        kem_theo: attachedTo(context, "Công văn", form.values, entry?.values.date ?? ""),
      },
    };
  },
};

export const callForRegistration = paperKind(kind);
