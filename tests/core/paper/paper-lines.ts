import type { BodyLine } from "../../../src/core/paper/plan/body.ts";
import type { PrintedPlan } from "./plan-of.ts";

const bodyLine = ({ so, chu }: Pick<BodyLine, "so" | "chu">): string => (so === "" ? chu : `${so} ${chu}`);
const texts = (items: readonly { readonly chu: string }[]): readonly string[] => items.map(({ chu }) => chu);

function top(paper: PrintedPlan): readonly string[] {
  const { co_quan_chu_quan: above, co_quan_ban_hanh, so_ky_hieu, dia_danh_ngay_thang } = paper;
  return [...(above === "" ? [] : [above]), co_quan_ban_hanh, `Số: ${so_ky_hieu}`, dia_danh_ngay_thang];
}

function bottom({ quyen_han_ky, chuc_vu, ghi_cho_ky, nguoi_ky, noi_nhan }: PrintedPlan): readonly string[] {
  const signed = [...texts(quyen_han_ky), chuc_vu, ...(ghi_cho_ky === "" ? [] : [ghi_cho_ky]), nguoi_ky];
  return ["", ...signed, "", "Nơi nhận:", ...texts(noi_nhan).map((line) => `- ${line}`)];
}

/** A plan as a clerk reads it: one paragraph a line, an empty line between its parts. */
export function paperLines(paper: PrintedPlan): readonly string[] {
  const { ten_loai, trich_yeu, can_cu, mo_dau, noi_dung, ket_thuc } = paper;
  const plan = [...texts(mo_dau), ...noi_dung.map(bodyLine), ...texts(ket_thuc)];
  if (paper.dieu === undefined) {
    return [...top(paper), "", ten_loai, trich_yeu, "", ...texts(can_cu), ...plan, ...bottom(paper)];
  }
  const { trich_yeu_quyet_dinh = "", tham_quyen = "", dieu, ke_hoach_kem_theo = "" } = paper;
  const decision = [trich_yeu_quyet_dinh, "", tham_quyen, "", ...texts(can_cu), "", "QUYẾT ĐỊNH:"];
  return [
    ...[...top(paper), "", "QUYẾT ĐỊNH", ...decision, ...dieu.map(bodyLine), ...bottom(paper)],
    ...["", "", ten_loai, trich_yeu, ke_hoach_kem_theo, "", ...plan],
  ];
}
