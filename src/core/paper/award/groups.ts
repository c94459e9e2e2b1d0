import { counted } from "../../tracking/reminder/lines.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { list, text } from "../template/tags.ts";
import { awardName, awardOf, isCollective, type Nomination, nomineeRow } from "./nominees.ts";

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
      phieu: text("Phiếu đồng ý trên tổng số, kèm tỷ lệ: “7/9 (77,7%)”"),
    }),
  }),
} as const;

/** “01 tập thể, 02 cá nhân”. */
export function peopleCounted(nominations: readonly Nomination[]): string {
  const collectives = nominations.filter(isCollective).length;
  const persons = nominations.length - collectives;
  return [
    ...(collectives > 0 ? [`${counted(collectives)} tập thể`] : []),
    ...(persons > 0 ? [`${counted(persons)} cá nhân`] : []),
  ].join(", ");
}

/** Nominations in the order in which awards are read out: higher awards first, collectives before persons. */
export function inOrder(context: PaperContext, nominations: readonly Nomination[]): readonly Nomination[] {
  const rank = (row: Nomination): number => awardOf(context, row)?.rank ?? 0;
  return nominations
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        rank(b.row) - rank(a.row) ||
        (a.row.values.award === b.row.values.award ? 0 : a.row.values.award < b.row.values.award ? -1 : 1) ||
        Number(isCollective(b.row)) - Number(isCollective(a.row)) ||
        a.index - b.index,
    )
    .map(({ row }) => row);
}

/** Whom a paper speaks of: “các tập thể, cá nhân”, “các cá nhân”, “cá nhân” where there is but one. */
export function recipientWords(nominations: readonly Nomination[]): string {
  const collectives = nominations.filter(isCollective).length;
  if (collectives > 0 && collectives < nominations.length) return "các tập thể, cá nhân";
  const word = collectives > 0 ? "tập thể" : "cá nhân";
  return nominations.length > 1 ? `các ${word}` : word;
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

/** The collectives and the persons among them, each a list of its own; none that is empty. */
export const apart = (nominations: readonly Nomination[]): readonly (readonly Nomination[])[] =>
  [nominations.filter(isCollective), nominations.filter((row) => !isCollective(row))].filter(
    ({ length }) => length > 0,
  );

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
