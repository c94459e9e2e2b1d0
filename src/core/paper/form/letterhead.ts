import type { RowOf } from "../../book/parsed-book.ts";
import { type IssueDay, placeDateLine } from "../../calendar/issue-day.ts";
import { flag, must, text, type ValuesOf } from "../template/tags.ts";

/** Head of a paper without a number of its own. */
export const unnumberedHeadTags = {
  co_co_quan_chu_quan: flag("Chỉ in phần trong thẻ khi có cơ quan chủ quản"),
  co_quan_chu_quan: text("Tên cơ quan chủ quản, chữ in hoa"),
  co_quan_ban_hanh: must("Tên cơ quan ban hành, chữ in hoa"),
  dia_danh_ngay_thang: must("Địa danh và ngày, tháng, năm ban hành"),
} as const;

/** Head of every other paper (NĐ 30/2020, Phụ lục I, II.1–4): agencies, number, place and day. */
export const letterheadTags = {
  ...unnumberedHeadTags,
  so_ky_hieu: must("Số và ký hiệu, không kèm chữ “Số:”"),
} as const;

type Signer = RowOf<"signers">["values"];

/**
 * The head of a paper: the agencies are those that its signer signs for.
 * @param number number and symbol as they are printed behind “Số:”
 * @param place *Địa danh*
 */
export function letterhead(
  { agency, parentAgency }: Signer,
  number: string,
  place: string,
  issued: IssueDay,
): ValuesOf<typeof letterheadTags> {
  return {
    co_co_quan_chu_quan: parentAgency !== "",
    co_quan_chu_quan: parentAgency.toUpperCase(),
    co_quan_ban_hanh: agency.toUpperCase(),
    so_ky_hieu: number,
    dia_danh_ngay_thang: placeDateLine(place, issued),
  };
}
