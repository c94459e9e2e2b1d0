import { unitLineage } from "../../award/unit-lineage.ts";
import { rowNamed } from "../../book/row-by-key.ts";
import { figuresOf } from "../../statistics/figures.ts";
import { type GivenAward, givenAwards } from "../../statistics/given-awards.ts";
import { type TwoYears, twoYears } from "../../statistics/two-years.ts";
import { awardName, decidedHere } from "../award/nominees.ts";
import { headOf } from "../form/head-title.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { flag, list, text } from "../template/tags.ts";
import { composition, compositionTags, countedInWords, remark } from "./composition.ts";
import { withHouseholds } from "./results.ts";

const figureTags = {
  kt_tap_the: text("Số tập thể được khen"),
  kt_ca_nhan: text("Số cá nhân được khen"),
  kt_tong: text("Tổng số lượt khen"),
  kt_truc_tiep: text("Trong số cá nhân, người trực tiếp công tác, lao động"),
  kt_lanh_dao: text("Trong số cá nhân, người lãnh đạo, quản lý"),
  kt_nu: text("Trong số cá nhân, nữ"),
} as const;

/** Tags of the awards that were decided. */
export const awardedTags = {
  muc_da_khen: text("Số của mục về kết quả khen thưởng"),
  co_muc_da_khen: flag("In khi phong trào hoặc cơ quan trong năm đã có khen thưởng được quyết định"),
  co_da_khen: flag("In khi đã có quyết định khen trong phong trào"),
  cau_da_khen: text("Đã khen bao nhiêu, viết trong câu: “12 lượt, gồm 05 tập thể, 07 cá nhân”"),
  cac_da_khen: list("Lặp lại cho từng hình thức đã được khen trong phong trào, cấp cao trước", {
    hinh_thuc: text("Hình thức khen"),
    ...figureTags,
  }),
  ...figureTags,
  da_khen_chua_ro: text("Điều sổ chưa ghi của người được khen trong phong trào, thành câu; đủ thì để trống"),
  co_da_khen_chua_ro: flag("In khi còn điều chưa ghi của người được khen trong phong trào"),
  ...compositionTags,
} as const;

/** Awards of the office that reports and of the units below it, and what its campaign brought to others. */
function officeAwards(context: PaperContext): readonly GivenAward[] {
  const { book, campaign } = context;
  const { heirOf, above } = unitLineage((key) => rowNamed(book.units, key));
  const office = heirOf(campaign.values.issuer);
  return givenAwards(book).filter(
    (one) =>
      one.campaign === campaign.values.key || heirOf(one.unit) === office || above(one.unit).includes(office),
  );
}

/** The figures of these awards as the report prints them. */
function printed(given: readonly GivenAward[]) {
  const { collectives, persons, households, all, direct, leaders, women } = figuresOf(given);
  return {
    kt_tap_the: String(collectives),
    kt_ca_nhan: withHouseholds(persons, households),
    kt_tong: String(all),
    kt_truc_tiep: String(direct),
    kt_lanh_dao: String(leaders),
    kt_nu: String(women),
  };
}

/** A row for each award that the campaign brought, higher awards first. */
function rows(context: PaperContext, given: readonly GivenAward[]) {
  const { book, campaign } = context;
  const awards = [...new Set(given.map(({ award }) => award))].map((key) => ({
    key,
    row: rowNamed(book.awards, key)?.values,
  }));
  return awards
    .sort((a, b) => (b.row?.rank ?? 0) - (a.row?.rank ?? 0) || (a.key < b.key ? -1 : 1))
    .map(({ key, row }) => {
      const head = decidedHere(context, row) ? headOf(book, campaign.values.issuer) : "";
      return {
        hinh_thuc: awardName(row, head) || key || "Chưa ghi hình thức",
        ...printed(given.filter(({ award }) => award === key)),
      };
    });
}

/** What the report says of awards, and whether there is anything to say. */
export interface Awarded {
  readonly told: boolean;
  readonly campaign: readonly GivenAward[];
  readonly years: TwoYears;
}

/** @param year the year that is reported on */
export function awarded(context: PaperContext, year: number): Awarded {
  const office = officeAwards(context);
  const campaign = office.filter((one) => one.campaign === context.campaign.values.key);
  const years = twoYears(office, year);
  return { told: campaign.length + years.figures.all > 0, campaign, years };
}

/** @param number of the part; "" where it is not printed */
export function awardedValues(context: PaperContext, { told, campaign, years }: Awarded, number: string) {
  const figures = figuresOf(campaign);
  // Where these are awards of that year alone, what is said of the year says it of them.
  const saidOfYear = campaign.every(({ year }) => year === years.year);
  const unclear = saidOfYear ? "" : remark([["", figures]]);
  return {
    muc_da_khen: number,
    co_muc_da_khen: told,
    co_da_khen: campaign.length > 0,
    cau_da_khen: countedInWords(figures),
    cac_da_khen: rows(context, campaign),
    ...printed(campaign),
    da_khen_chua_ro: unclear,
    co_da_khen_chua_ro: unclear !== "",
    ...composition(years),
  };
}
