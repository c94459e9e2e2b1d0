import { readSettings } from "../../book/office-settings.ts";
import type { RowOf } from "../../book/parsed-book.ts";
import { lastNamed } from "../../book/row-by-key.ts";
import type { Owed } from "../../tracking/owed/owed.ts";
import { owedNow } from "../../tracking/owed/owed-now.ts";
import { deadlineWords } from "../deadline/deadline-words.ts";
import { campaignTags, campaignValues } from "../form/campaign.ts";
import { headTitleAtHome } from "../form/head-title.ts";
import { unnumberedHeadTags } from "../form/letterhead.ts";
import { closed, recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { lackingCells } from "../kind/cell-problem.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { ownRows, unitOf } from "../kind/rows.ts";
import { flag, lines, list, must, text } from "../template/tags.ts";

/** Lines to fill in by hand. */
const BLANK_LINES = 5;

const kinds: Readonly<Record<string, string>> = {
  "danh hiệu": "Danh hiệu thi đua",
  "công trình": "Công trình, phần việc",
  "giao ước": "Giao ước thi đua",
};

const tags = {
  ...unnumberedHeadTags,
  ...campaignTags,
  ten_don_vi: must("Tên đơn vị đăng ký"),
  noi_dung_dang_ky: list("Lặp lại cho từng nội dung đăng ký; chưa có thì là dòng trống để ghi", {
    stt: text("Số thứ tự"),
    loai: text("Loại: danh hiệu, công trình, giao ước"),
    noi_dung: text("Nội dung đăng ký"),
    danh_hieu: text("Tên danh hiệu, hình thức khen thưởng"),
    ghi_chu: text("Ghi chú"),
  }),
  co_luu_y: flag("In khi đơn vị có mốc đăng ký"),
  luu_y: list("Lặp lại cho từng mốc đăng ký của đơn vị", { chu: text("Yêu cầu tối thiểu và thời hạn gửi") }),
  ...signatureTags,
  nguoi_ky: text("Họ và tên người đứng đầu đơn vị"),
  ...recipientTags,
} as const;

/** What units of the campaign have to register, in the order of *Mốc* and *Đơn vị*. */
function bound({ book, campaign, today }: PaperContext): readonly Owed[] {
  return owedNow(book, today).filter(
    ({ milestone: { values } }) => values.campaign === campaign.values.key && values.task === "đăng ký",
  );
}

function registrationLines(
  { book }: PaperContext,
  rows: readonly RowOf<"registrations">[],
): readonly { stt: string; loai: string; noi_dung: string; danh_hieu: string; ghi_chu: string }[] {
  if (rows.length === 0) {
    // Two lines of height leave room for handwriting.
    return Array.from({ length: BLANK_LINES }, (_unused, index) => ({
      stt: String(index + 1),
      loai: "",
      noi_dung: "\n",
      danh_hieu: "",
      ghi_chu: "",
    }));
  }
  return rows.map(({ values: { kind, content, award, state } }, index) => ({
    stt: String(index + 1),
    loai: kinds[kind] ?? kind,
    noi_dung: content,
    danh_hieu: lastNamed(book.awards, award)?.values.name || award,
    ghi_chu: state === "trả lại" ? "Đã trả lại để hoàn thiện" : "",
  }));
}

/** Phiếu đăng ký thi đua: a unit's own paper, signed by its head (practice of the seeds; domain facts §7, step 5). */
const kind: PaperKind<typeof tags> = {
  name: "phieu-dang-ky",
  title: "Phiếu đăng ký thi đua",
  abbreviation: "",
  unnumbered: true,
  landscape: false,
  tags,
  needs: ["milestones", "deadlineChanges", "clusterMembers", "phases", "registrations", "awards"],
  noSubject: "Phong trào này chưa có mốc “đăng ký” ở trang Mốc, cũng chưa có dòng nào ở trang Đăng ký.",
  subjects: (context) => {
    const keys = new Set([
      ...bound(context).map(({ unit }) => unit.values.key),
      ...ownRows(context, context.book.registrations).map(({ values }) => values.unit),
    ]);
    return context.book.units.rows.flatMap(({ values: { key, name } }) =>
      key !== "" && keys.has(key) ? [{ key, label: name || key }] : [],
    );
  },
  make: (context, subject) => {
    const { book, campaign } = context;
    const unit = unitOf(context, subject.key);
    const rows = ownRows(context, context.book.registrations).filter(
      ({ values }) => values.unit === subject.key,
    );
    const problems = [
      ...lackingCells(book.campaigns, campaign, ["title", "issuer"], kind.title),
      ...(unit === undefined ? [] : lackingCells(book.units, unit, ["name"], kind.title)),
      ...rows.flatMap((row) => lackingCells(book.registrations, row, ["kind", "content"], kind.title)),
    ];
    if (unit === undefined || problems.length > 0) return { ok: false, problems };
    const { name, parent, province, head: person, headTitle } = unit.values;
    const above = unitOf(context, parent)?.values.name ?? "";
    const { dateStyle } = readSettings(book);
    const notes = bound(context)
      .filter((owed) => owed.unit === unit)
      .map(({ milestone: { values }, due, period }) => {
        const what = values.minimum || "Phiếu đăng ký thi đua";
        const when = deadlineWords(values.deadline, due, dateStyle);
        return `${what}${period === "" ? "" : `, ${period}`}. Thời hạn gửi: ${when.slice(0, 1).toLowerCase()}${when.slice(1)}.`;
      });
    return {
      ok: true,
      values: {
        ...campaignValues(context),
        co_co_quan_chu_quan: above !== "",
        co_quan_chu_quan: above.toUpperCase(),
        co_quan_ban_hanh: name.toUpperCase(),
        dia_danh_ngay_thang: `${province || "…………"}, ngày …… tháng …… năm ………`,
        ten_don_vi: name,
        noi_dung_dang_ky: registrationLines(context, rows),
        co_luu_y: notes.length > 0,
        luu_y: lines(notes),
        quyen_han_ky: [],
        chuc_vu: headTitleAtHome(headTitle, name),
        ghi_cho_ky: "",
        nguoi_ky: person,
        noi_nhan: lines(closed(["Như trên", "Lưu: VT"])),
      },
    };
  },
};

export const registrationForm = paperKind(kind);
