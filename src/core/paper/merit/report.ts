import { readSettings } from "../../book/office-settings.ts";
import { rowsByKey } from "../../book/row-by-key.ts";
import { cellDay, shortDate } from "../../calendar/date-style.ts";
import { requiredParts } from "../../nomination/required-parts.ts";
import { foldKey } from "../../text/fold.ts";
import { addressees, highDecider } from "../award/addressees.ts";
import { meritOf } from "../award/articles.ts";
import {
  awardName,
  awardOf,
  flat,
  isCollective,
  isTitle,
  liveNominations,
  type Nomination,
  nominationProblems,
  nomineeName,
} from "../award/nominees.ts";
import { campaignTags, campaignValues } from "../form/campaign.ts";
import { headTitleAtHome } from "../form/head-title.ts";
import { unnumberedHeadTags } from "../form/letterhead.ts";
import { officeName } from "../form/office-name.ts";
import { lackingCells } from "../kind/cell-problem.ts";
import { type PaperContext, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { unitOf } from "../kind/rows.ts";
import { flag, list, must, text } from "../template/tags.ts";
import { decisionCited, type PastAwards, pastAwards } from "./past-awards.ts";

/** Room to write in by hand. */
const DOTS = "…".repeat(16);

const past = (what: string) =>
  list(`Lặp lại cho từng ${what}; chưa có thì là một dòng trống`, {
    nam: text("Năm"),
    ten: text("Tên danh hiệu, hình thức"),
    quyet_dinh: text("Số, ngày quyết định, cơ quan ban hành"),
  });

const tags = {
  ...unnumberedHeadTags,
  ...campaignTags,
  co_mau_so: flag("In khi Hồ sơ luật cho biết số của mẫu"),
  mau_so: text("Số của mẫu, như ghi ở Hồ sơ luật"),
  de_nghi: must("Đề nghị gì: “Đề nghị tặng Giấy khen”, “Đề nghị công nhận danh hiệu …”"),
  la_ca_nhan: flag("In khi người được đề nghị là cá nhân"),
  la_tap_the: flag("In khi được đề nghị là tập thể"),
  theo_phong_trao: flag("In khi đề nghị theo phong trào, chuyên đề"),
  theo_cong_trang: flag("In khi đề nghị theo công trạng"),
  ho_ten: must("Ông/Bà và họ tên, hoặc tên tập thể"),
  ngay_sinh: text("Ngày sinh; chưa có thì chừa chỗ"),
  gioi_tinh: text("“Nam”, “Nữ”; chưa rõ thì chừa chỗ"),
  chuc_vu: text("Chức vụ; chưa có thì chừa chỗ"),
  ten_don_vi: text("Đơn vị công tác"),
  nguoi_dung_dau: text("Người đứng đầu tập thể; chưa có thì chừa chỗ"),
  thoi_gian: text("Thời gian lập thành tích"),
  thanh_tich: text("Thành tích, như ghi ở trang Đề nghị"),
  xep_loai: text("Xếp loại; chưa có thì chừa chỗ"),
  sang_kien: text("Sáng kiến; chưa có thì chừa chỗ"),
  danh_hieu_da_co: past("danh hiệu thi đua đã có"),
  khen_thuong_da_co: past("hình thức khen thưởng đã có"),
  chuc_danh_don_vi: text("Chức danh người đứng đầu đơn vị, chữ in hoa"),
  nguoi_ky_don_vi: text("Họ tên người đứng đầu đơn vị"),
  nguoi_bao_cao: text("Họ tên cá nhân báo cáo"),
  cap_trinh: text("Cơ quan xác nhận, chữ in hoa"),
} as const;

/** The number of the form that *Hồ sơ luật* gives for the report, on the day whose law holds. */
function formOf({ book, today }: PaperContext, { values }: Nomination): string {
  const day = values.submitted ?? values.to ?? today;
  const parts = requiredParts(book)(values.award, values.meritKind, day);
  const report = parts.find(({ part, form }) => form !== "" && foldKey(part).includes("bao cao"));
  return (report?.form ?? "").replace(/^mẫu số\s*/iu, "");
}

function pastRows({ book }: PaperContext, rows: PastAwards["titles"]) {
  const awards = rowsByKey(book.awards);
  if (rows.length === 0) return [{ nam: "", ten: "", quyet_dinh: "\n" }];
  return rows.map(({ values }) => ({
    nam: String(values.year ?? ""),
    ten: awards.get(values.award)?.values.name ?? values.award,
    quyet_dinh: decisionCited(values),
  }));
}

const sexes: Readonly<Record<string, string>> = { ông: "Nam", bà: "Nữ" };

const span = ({ from, to }: Nomination["values"]): string =>
  from === null && to === null
    ? "từ ngày …/…/…… đến ngày …/…/……"
    : `từ ngày ${from === null ? "…/…/……" : cellDay(from)} đến ngày ${to === null ? "…/…/……" : cellDay(to)}`;

/** Báo cáo thành tích: the form that a nominee fills in, with what the book knows (forms of the Government's decree). */
const kind: PaperKind<typeof tags> = {
  name: "bao-cao-thanh-tich",
  title: "Báo cáo thành tích",
  abbreviation: "",
  unnumbered: true,
  landscape: false,
  tags,
  needs: ["nominations", "awards", "awardHistory", "dossierParts"],
  noSubject: "Phong trào này chưa có đề nghị nào ở trang Đề nghị, hoặc các đề nghị đã rút, tạm dừng.",
  subjects: (context) =>
    liveNominations(context)
      .filter(({ values }) => values.key !== "")
      .map((row) => ({ key: row.values.key, label: nomineeName(row) })),
  make: (context, subject) => {
    const row = liveNominations(context).find(({ values }) => values.key === subject.key);
    if (row === undefined) return { ok: false, problems: [] };
    const { book, campaign } = context;
    const problems = [
      ...lackingCells(book.campaigns, campaign, ["title", "issuer"], kind.title),
      ...nominationProblems(context, [row]),
    ];
    const unit = unitOf(context, row.values.unit)?.values;
    if (unit === undefined || problems.length > 0) return { ok: false, problems };
    const { values } = row;
    const above = unitOf(context, unit.parent)?.values;
    const name = awardName(awardOf(context, row), highDecider(context, addressees(context, [row])[0] ?? ""));
    const collective = isCollective(row);
    const { titles, rewards } = pastAwards(context, row);
    const form = formOf(context, row);
    const aboveName = above === undefined ? "" : officeName(above);
    return {
      ok: true,
      values: {
        ...campaignValues(context),
        co_co_quan_chu_quan: aboveName !== "",
        co_quan_chu_quan: aboveName.toUpperCase(),
        co_quan_ban_hanh: officeName(unit).toUpperCase(),
        dia_danh_ngay_thang: `${unit.province || "…………"}, ngày …… tháng …… năm ………`,
        co_mau_so: form !== "",
        mau_so: form,
        de_nghi: isTitle(name)
          ? `Đề nghị công nhận danh hiệu ${name}${meritOf([row]).year}`
          : `Đề nghị tặng ${name}`,
        la_ca_nhan: !collective,
        la_tap_the: collective,
        theo_phong_trao: meritOf([row]).campaign,
        theo_cong_trang: !meritOf([row]).campaign,
        ho_ten: nomineeName(row),
        ngay_sinh: values.born === null ? "…/…/……" : shortDate(values.born, readSettings(book).dateStyle),
        gioi_tinh: sexes[values.title.toLowerCase()] ?? "……",
        chuc_vu: flat(values.position) || DOTS,
        ten_don_vi: officeName(unit),
        nguoi_dung_dau: unit.head || DOTS,
        thoi_gian: span(values),
        thanh_tich: flat(values.merit).replace(/[.;]$/u, "") || DOTS,
        xep_loai: flat(values.rating) || DOTS,
        sang_kien: flat(values.initiative).replace(/[.;]$/u, "") || DOTS,
        danh_hieu_da_co: pastRows(context, titles),
        khen_thuong_da_co: pastRows(context, rewards),
        chuc_danh_don_vi: headTitleAtHome(unit.headTitle, unit.name),
        nguoi_ky_don_vi: unit.head,
        nguoi_bao_cao: flat(values.name),
        cap_trinh: (aboveName || officeName(unit)).toUpperCase(),
      },
    };
  },
};

export const meritReport = paperKind(kind);
