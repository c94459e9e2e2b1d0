import { counted } from "../../tracking/reminder/lines.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { list, text } from "../template/tags.ts";
import { awardName, awardOf, isCollective, type Nomination, nomineeRow } from "./nominees.ts";

/** Tags of a list of nominees by award. */
export const awardGroupTags = {
  nhom: list("Lặp lại cho từng hình thức khen, cấp cao trước", {
    dau: text("Dấu sau tên hình thức: chấm phẩy, ở hình thức cuối cùng là dấu chấm"),
    ten_nhom: text("Hình thức khen và số được khen: “Giấy khen (01 tập thể, 02 cá nhân)”"),
    nguoi: list("Lặp lại cho từng tập thể, cá nhân của hình thức; tập thể trước", {
      stt: text("Số thứ tự, chạy suốt danh sách"),
      ho_ten: text("Ông/Bà và họ tên, hoặc tên tập thể"),
      chuc_vu_don_vi: text("Chức vụ, đơn vị"),
      dong_chuc_vu: text("Chức vụ, đơn vị, có dấu phẩy ở trước để nối vào họ tên"),
      dau: text("Dấu cuối dòng: chấm phẩy, ở dòng cuối cùng là dấu chấm"),
      ngay_sinh: text("Ngày sinh, dd/mm/yyyy"),
      hinh_thuc: text("Hình thức khen"),
      thanh_tich: text("Thành tích"),
      da_khen: text("Khen thưởng đã có"),
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

/**
 * The list by award; the running number goes on from group to group.
 * @param decider who gives what *Danh mục khen* calls “của Bộ, ban, ngành, tỉnh”; "" while nobody knows
 */
export function awardGroups(context: PaperContext, nominations: readonly Nomination[], decider: string) {
  const ordered = inOrder(context, nominations);
  const awards = [...new Set(ordered.map(({ values }) => values.award))];
  let index = 0;
  return awards.map((award, at) => {
    const mine = ordered.filter(({ values }) => values.award === award);
    const [first] = mine;
    const name = first === undefined ? award : awardName(awardOf(context, first), decider);
    const nguoi = mine.map((row) => {
      index += 1;
      const dau = index === ordered.length ? "." : ";";
      return { ...nomineeRow(context, row, index - 1, decider), dau };
    });
    const dau = at === awards.length - 1 ? "." : ";";
    return { ten_nhom: `${name} (${peopleCounted(mine)})`, dau, nguoi };
  });
}
