import { cellDay } from "../../calendar/date-style.ts";
import { type Day, dayParts } from "../../calendar/day.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { unitOf } from "../kind/rows.ts";
import { text, type ValuesOf } from "../template/tags.ts";
import { headOf } from "./head-title.ts";
import { launchOf } from "./launched-by.ts";
import { officeName } from "./office-name.ts";

/** What every paper may say of its campaign. */
export const campaignTags = {
  ten_phong_trao: text("Tên phong trào thi đua"),
  phong_trao: text("Phong trào, như viết giữa câu: “phong trào thi đua ngành Tư pháp năm 2017”"),
  chu_de: text("Chủ đề của phong trào"),
  tu_ngay: text("Ngày bắt đầu phong trào, dd/mm/yyyy"),
  den_ngay: text("Ngày kết thúc phong trào, dd/mm/yyyy"),
  nam: text("Năm của phong trào; nhiều năm thì ghi “2023 - 2025”"),
  van_ban_phat_dong: text("Văn bản phát động, như “Kế hoạch số 677/KH-STP ngày 28/4/2017 của Sở Tư pháp”"),
  trich_yeu_phat_dong: text("Trích yếu của văn bản phát động, như viết sau nó: “phát động phong trào …”"),
  ten_co_quan: text("Tên cơ quan ban hành trong câu văn, như “Sở Tư pháp tỉnh Quảng Bình”"),
} as const;

const show = (day: Day | null): string => (day === null ? "" : cellDay(day));

/** “2017”, or “2023 - 2025” for a campaign over several years. */
function yearsOf({ campaign }: PaperContext): string {
  const { from, to } = campaign.values;
  const [first, last] = [from, to].map((day) => (day === null ? undefined : dayParts(day).year));
  if (first === undefined || last === undefined || first === last) return String(first ?? last ?? "");
  return `${first} - ${last}`;
}

/** A title that begins with the word itself goes on in small letters; any other is quoted behind it. */
function inSentence(title: string): string {
  return /^phong trào(?!\p{L})/iu.test(title) ? `p${title.slice(1)}` : `phong trào “${title}”`;
}

/** Where the issuer stands in prose: the unit's full name. */
export function agencyName(context: PaperContext): string {
  const { issuer } = context.campaign.values;
  const unit = unitOf(context, issuer)?.values;
  return unit === undefined || unit.name === "" ? issuer : officeName(unit);
}

/** Who issued the plan: the office, or its head where a decision promulgates it. */
export function launcherName(context: PaperContext): string {
  const { form, issuer } = context.campaign.values;
  return (form === "Quyết định kèm Kế hoạch" && headOf(context.book, issuer)) || agencyName(context);
}

/** What a paper says of its campaign, whoever signs it. */
export function campaignValues(context: PaperContext): ValuesOf<typeof campaignTags> {
  const { title, theme, from, to } = context.campaign.values;
  const phong_trao = inSentence(title);
  const launch = launchOf(context, phong_trao);
  return {
    ten_phong_trao: title,
    phong_trao,
    chu_de: theme,
    tu_ngay: show(from),
    den_ngay: show(to),
    nam: yearsOf(context),
    van_ban_phat_dong: `${launch.numbered} ${launch.day} của ${launcherName(context)}`,
    trich_yeu_phat_dong: launch.abstract,
    ten_co_quan: agencyName(context),
  };
}
