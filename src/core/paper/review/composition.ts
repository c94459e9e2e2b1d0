import type { Figures } from "../../statistics/figures.ts";
import type { Compared, TwoYears } from "../../statistics/two-years.ts";
import { flag, list, text } from "../template/tags.ts";
import { inProse } from "./milestones.ts";

/** Tags of how a year's awards are made up, with the year before beside. */
export const compositionTags = {
  co_co_cau: flag("In khi cơ quan và đơn vị trực thuộc có khen thưởng trong năm báo cáo"),
  co_so_sanh: flag("In khi có cả khen thưởng của năm liền trước để so sánh"),
  khong_so_sanh: flag("In khi năm liền trước chưa có số liệu"),
  cau_khen_nam: text("Số lượt khen trong năm, viết trong câu: “12 lượt, gồm 05 tập thể, 07 cá nhân”"),
  nam_khen: text("Năm được báo cáo, ví dụ 2026"),
  nam_khen_truoc: text("Năm liền trước để so sánh"),
  cac_co_cau: list("Lặp lại cho từng con số: tổng số, tập thể, cá nhân, người trực tiếp, nữ và tỷ lệ", {
    noi_dung: text("Con số nói về ai"),
    so_nam_nay: text("Số của năm được báo cáo"),
    so_nam_truoc: text("Số của năm liền trước"),
    tang_giam: text("“tăng 02”, “giảm 5 điểm %”, “không đổi”"),
  }),
  nhan_xet_co_cau: text(
    "Tỷ lệ người trực tiếp và nữ so với năm trước, thành câu; không tính được thì để trống",
  ),
  co_nhan_xet_co_cau: flag("In khi tính được tỷ lệ người trực tiếp hoặc nữ"),
  co_cau_chua_ro: text("Điều sổ chưa ghi của người được khen trong hai năm, thành câu; đủ thì để trống"),
  co_co_cau_chua_ro: flag("In khi còn điều chưa ghi của người được khen trong hai năm"),
} as const;

/** “tăng 02”, “giảm 5 điểm %”; "–" where there is nothing to compare with. */
function change({ since }: Compared, points: boolean): string {
  if (since === null) return "–";
  if (since === 0) return "không đổi";
  const size = points ? `${Math.abs(since)} điểm %` : inProse(Math.abs(since));
  return `${since > 0 ? "tăng" : "giảm"} ${size}`;
}

/** “12 lượt, gồm 05 tập thể, 07 cá nhân”. */
export function countedInWords({ all, collectives, persons, households }: Figures): string {
  const parts = [
    ...(collectives > 0 ? [`${inProse(collectives)} tập thể`] : []),
    ...(persons > 0 ? [`${inProse(persons)} cá nhân`] : []),
    ...(households > 0 ? [`${inProse(households)} hộ gia đình`] : []),
  ];
  return `${inProse(all)} lượt${parts.length === 0 ? "" : `, gồm ${parts.join(", ")}`}`;
}

/** “chiếm 43%, giảm 7 điểm phần trăm so với năm 2024”; that nothing is known of the year before is said once, in the table. */
function shareWords({ now, since, ...share }: Compared, year: number): string {
  const before = `năm ${year - 1}`;
  if (since === null) return `chiếm ${now}%`;
  if (since === 0) return `chiếm ${now}%, bằng ${before}`;
  const points = change({ now, since, ...share }, true).replace("%", "phần trăm");
  return `chiếm ${now}%, ${points} so với ${before}`;
}

/**
 * What the book does not tell of those who were awarded, as one sentence: a share is of all persons, so whoever reads it
 * has to know how many are unknown.
 * @param figures each with the words before it: “năm 2025 ”
 */
export function remark(figures: readonly (readonly [before: string, figures: Figures])[]): string {
  const parts = figures.flatMap(([before, { subjectUnknown, postUnknown, sexUnknown }]) => {
    const said = [
      ...(subjectUnknown > 0
        ? [`${inProse(subjectUnknown)} lượt chưa ghi là tập thể, cá nhân hay hộ gia đình`]
        : []),
      ...(postUnknown > 0 ? [`${inProse(postUnknown)} cá nhân chưa ghi vị trí công tác`] : []),
      ...(sexUnknown > 0 ? [`${inProse(sexUnknown)} cá nhân chưa ghi Ông hay Bà`] : []),
    ];
    return said.length === 0 ? [] : [`${before}còn ${said.join(", ")}`];
  });
  const all = parts.join("; ");
  return all === "" ? "" : `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

/** The composition of a year's awards as the report prints it. */
export function composition(years: TwoYears) {
  const { year, all, collectives, persons, households, direct, directShare, women, womenShare } = years;
  const row = (name: string, compared: Compared, share: boolean) => ({
    noi_dung: name,
    so_nam_nay: compared.now === null ? "–" : `${compared.now}${share ? "%" : ""}`,
    so_nam_truoc: compared.before === null ? "–" : `${compared.before}${share ? "%" : ""}`,
    tang_giam: change(compared, share),
  });
  const unclear = remark([
    [`năm ${year} `, years.figures],
    [`năm ${year - 1} `, years.figuresBefore],
  ]);
  const shares = [
    ...(directShare.now === null
      ? []
      : [`người trực tiếp công tác, lao động ${shareWords(directShare, year)}`]),
    ...(womenShare.now === null ? [] : [`nữ ${shareWords(womenShare, year)}`]),
  ];
  return {
    co_co_cau: years.figures.all > 0,
    co_so_sanh: years.figuresBefore.all > 0,
    khong_so_sanh: years.figuresBefore.all === 0,
    cau_khen_nam: countedInWords(years.figures),
    nam_khen: String(year),
    nam_khen_truoc: String(year - 1),
    cac_co_cau: [
      row("Tổng số lượt khen", all, false),
      row("Tập thể", collectives, false),
      row("Cá nhân", persons, false),
      ...(households.now === 0 && (households.before ?? 0) === 0
        ? []
        : [row("Hộ gia đình", households, false)]),
      row("Người trực tiếp công tác, lao động", direct, false),
      row("Tỷ lệ người trực tiếp trên tổng số cá nhân", directShare, true),
      row("Nữ", women, false),
      row("Tỷ lệ nữ trên tổng số cá nhân", womenShare, true),
    ],
    nhan_xet_co_cau: shares.length === 0 ? "" : `Trên tổng số cá nhân được khen, ${shares.join("; ")}.`,
    co_nhan_xet_co_cau: shares.length > 0,
    co_cau_chua_ro: unclear,
    co_co_cau_chua_ro: unclear !== "",
  };
}
