import { nominationStage } from "../../award/nomination-state.ts";
import { targetReached } from "../../award/target-reached.ts";
import { inOrder } from "../award/groups.ts";
import { awardName, awardOf, decidedHere, flat, type Nomination, subjectOf } from "../award/nominees.ts";
import { headOf } from "../form/head-title.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { ownRows, unitOf } from "../kind/rows.ts";
import { text } from "../template/tags.ts";

export const targetTags = {
  stt: text("Số thứ tự"),
  chi_tieu: text("Chỉ tiêu"),
  don_vi: text("Đơn vị được giao"),
  muc_giao: text("Mức giao, kèm đơn vị tính"),
  ket_qua: text("Kết quả"),
  dat: text("“Đạt”, “Chưa đạt”; để trống khi chưa có kết quả hoặc không so được"),
} as const;

/** The campaign's targets; what the sheet says of them wins over what the figures tell. */
export function targetRows(context: PaperContext) {
  return ownRows(context, context.book.targets)
    .map(({ values }) => values)
    .map((target, index) => {
      const { name, assigned, measure, result, reached } = target;
      const unit = unitOf(context, target.unit)?.values;
      const told = targetReached(name, assigned, result);
      const measured = (figure: string): string =>
        figure === "" || measure === "" || figure.includes(measure)
          ? flat(figure)
          : flat(`${figure}${measure === "%" ? "" : " "}${measure}`);
      return {
        stt: String(index + 1),
        chi_tieu: flat(name),
        don_vi: unit?.name ?? target.unit,
        muc_giao: measured(assigned),
        ket_qua: measured(result),
        dat: reached || (told === undefined ? "" : told ? "Đạt" : "Chưa đạt"),
      };
    });
}

export const awardCountTags = {
  tap_the: text("Số tập thể"),
  ca_nhan: text("Số cá nhân"),
  tong: text("Tổng số đề nghị"),
  da_quyet_dinh: text("Số đã có quyết định"),
  dang_xet: text("Số đang xét"),
  khong_dat: text("Số không được thông qua, trả lại hoặc rút"),
} as const;

/** Whether a nomination still waits for its decision. */
export function underWay(state: string): boolean {
  const stage = nominationStage(state);
  return stage === "complete" || stage === "preparing";
}

/** “8”, “8; 2 hộ gia đình”: a table has a column of collectives and one of all others. */
export const withHouseholds = (persons: number, households: number): string =>
  households === 0 ? String(persons) : `${persons}; ${households} hộ gia đình`;

/** Figures of these nominations: decided, under way and dropped are all of them. */
export function awardCounts(rows: readonly Nomination[]) {
  const at = (stages: readonly string[]): string =>
    String(rows.filter(({ values }) => stages.includes(nominationStage(values.state))).length);
  const of = (sort: string): number => rows.filter((row) => subjectOf(row) === sort).length;
  return {
    tap_the: String(of("tập thể")),
    ca_nhan: withHouseholds(of("cá nhân"), of("hộ gia đình")),
    tong: String(rows.length),
    da_quyet_dinh: at(["decided"]),
    dang_xet: at(["complete", "preparing"]),
    khong_dat: at(["dropped"]),
  };
}

/** A row for each award that somebody is nominated for, higher awards first. */
export function awardRows(context: PaperContext, rows: readonly Nomination[]) {
  const ordered = inOrder(context, rows);
  return [...new Set(ordered.map(({ values }) => values.award))].map((award) => {
    const mine = ordered.filter(({ values }) => values.award === award);
    const [first] = mine;
    const row = first === undefined ? undefined : awardOf(context, first);
    const head = decidedHere(context, row) ? headOf(context.book, context.campaign.values.issuer) : "";
    return { hinh_thuc: awardName(row, head) || award, ...awardCounts(mine) };
  });
}
