import type { FormValues } from "./form-values.ts";

/** “Kèm theo Công văn số 12/STP-VP ngày 05 tháng 02 năm 2026 của Sở Tư pháp …” (NĐ 30/2020, Phụ lục I, III.1), without brackets. */
export function attachedTo(
  paper: string,
  {
    so_ky_hieu,
    dia_danh_ngay_thang,
    ten_co_quan,
  }: Pick<FormValues, "so_ky_hieu" | "dia_danh_ngay_thang" | "ten_co_quan">,
): string {
  const day = dia_danh_ngay_thang.replace(/^.*?, (?=ngày)/u, "");
  return `Kèm theo ${paper} số ${so_ky_hieu} ${day} của ${ten_co_quan}`;
}
