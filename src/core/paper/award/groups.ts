import { counted } from "../../tracking/reminder/lines.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { list, text } from "../template/tags.ts";
import {
  awardName,
  awardOf,
  isTitle,
  type Nomination,
  nomineeRow,
  type Subject,
  subjectOf,
  subjects,
} from "./nominees.ts";

/** Tags of a list of nominees by award. */
export const awardGroupTags = {
  nhom: list("Lặp lại cho từng hình thức khen, cấp cao trước; tập thể riêng, cá nhân riêng", {
    dau: text("Dấu sau tên nhóm: chấm phẩy, ở nhóm cuối cùng là dấu chấm"),
    ten_nhom: text("Hình thức khen và số được khen: “Giấy khen (02 tập thể)”"),
    nguoi: list("Lặp lại cho từng tập thể hoặc cá nhân của nhóm", {
      stt: text("Số thứ tự trong nhóm"),
      ho_ten: text("Ông/Bà và họ tên, hoặc tên tập thể"),
      chuc_vu_don_vi: text("Chức vụ, đơn vị"),
      dong_chuc_vu: text("Chức vụ, đơn vị, có dấu phẩy ở trước để nối vào họ tên"),
      dau: text("Dấu cuối dòng: chấm phẩy, ở dòng cuối cùng là dấu chấm"),
      ngay_sinh: text("Ngày sinh, dd/mm/yyyy"),
      hinh_thuc: text("Hình thức khen"),
      thanh_tich: text("Thành tích"),
      da_khen: text("Khen thưởng đã có"),
      tien_thuong: text("Tiền thưởng, bằng đồng: “1.404.000”; chưa ghi thì để trống"),
      phieu: text("Phiếu đồng ý trên tổng số, kèm tỷ lệ: “7/9 (77,8%)”"),
    }),
  }),
} as const;

/** “01 tập thể, 02 cá nhân, 01 hộ gia đình”. */
export const peopleCounted = (nominations: readonly Nomination[]): string =>
  apart(nominations)
    .map((mine) => `${counted(mine.length)} ${sortOf(mine)}`)
    .join(", ");

/**
 * Nominations in the order in which awards are read out: higher awards first, of equal ones titles before what is given and
 * those of collectives before those of persons; collectives before persons, households last.
 */
export function inOrder(context: PaperContext, nominations: readonly Nomination[]): readonly Nomination[] {
  const rank = (row: Nomination): number => awardOf(context, row)?.rank ?? 0;
  const form = (row: Nomination): number => {
    const award = awardOf(context, row);
    if (award === undefined || !isTitle(award.name)) return 2;
    return /^tập thể/iu.test(award.name) ? 0 : 1;
  };
  const sort = (row: Nomination): number => subjects.indexOf(subjectOf(row));
  return nominations
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        rank(b.row) - rank(a.row) ||
        form(a.row) - form(b.row) ||
        (a.row.values.award === b.row.values.award ? 0 : a.row.values.award < b.row.values.award ? -1 : 1) ||
        sort(a.row) - sort(b.row) ||
        a.index - b.index,
    )
    .map(({ row }) => row);
}

/** Whom a paper speaks of: “các tập thể, cá nhân”, “các cá nhân”, “cá nhân” where there is but one. */
export function recipientWords(nominations: readonly Nomination[]): string {
  const words = apart(nominations).map(sortOf).join(", ");
  return nominations.length > 1 ? `các ${words}` : words;
}

/** The nominations of one award. */
export interface AwardShare {
  /** As a paper names it. */
  readonly name: string;
  readonly nominations: readonly Nomination[];
}

/** Nominations by award, higher awards first, collectives before persons. */
export function byAward(
  context: PaperContext,
  nominations: readonly Nomination[],
  decider: string,
): readonly AwardShare[] {
  const ordered = inOrder(context, nominations);
  return [...new Set(ordered.map(({ values }) => values.award))].map((award) => {
    const mine = ordered.filter(({ values }) => values.award === award);
    const [first] = mine;
    return {
      name: first === undefined ? award : awardName(awardOf(context, first), decider),
      nominations: mine,
    };
  });
}

/** The collectives, persons and households among them, each a list of its own; none that is empty. */
export const apart = (nominations: readonly Nomination[]): readonly (readonly Nomination[])[] =>
  subjects
    .map((sort) => nominations.filter((row) => subjectOf(row) === sort))
    .filter(({ length }) => length > 0);

/** What those of one list are. */
export const sortOf = ([first]: readonly Nomination[]): Subject =>
  first === undefined ? "cá nhân" : subjectOf(first);

/**
 * The list by award, collectives and persons of each numbered for themselves.
 * @param decider who gives what *Danh mục khen* calls “của Bộ, ban, ngành, tỉnh”; "" while nobody knows
 */
export function awardGroups(context: PaperContext, nominations: readonly Nomination[], decider: string) {
  const shares = byAward(context, nominations, decider).flatMap(({ name, nominations: all }) =>
    apart(all).map((mine) => ({ name, mine })),
  );
  return shares.map(({ name, mine }, at) => {
    const isLast = at === shares.length - 1;
    const nguoi = mine.map((row, index) => ({
      ...nomineeRow(context, row, index, decider),
      dau: isLast && index === mine.length - 1 ? "." : ";",
    }));
    return { ten_nhom: `${name} (${peopleCounted(mine)})`, dau: isLast ? "." : ";", nguoi };
  });
}
