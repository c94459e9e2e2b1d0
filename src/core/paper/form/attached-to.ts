import type { PaperContext } from "../kind/paper-kind.ts";
import type { FormValues } from "./form-values.ts";
import { numberAndDay } from "./row-day.ts";

/**
 * “Kèm theo Công văn số 12/STP-VP ngày 05 tháng 02 năm 2026 của Sở Tư pháp …” (NĐ 30/2020, Phụ lục I, III.1), without
 * brackets.
 * @param date the paper's day as *Sổ văn bản* has it; "" while it has none
 */
export function attachedTo(
  context: PaperContext,
  paper: string,
  { so_ky_hieu, ten_co_quan }: Pick<FormValues, "so_ky_hieu" | "ten_co_quan">,
  date: string,
): string {
  return `Kèm theo ${paper} ${numberAndDay(context, so_ky_hieu, date)} của ${ten_co_quan}`;
}
