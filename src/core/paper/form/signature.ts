import type { RowOf } from "../../book/parsed-book.ts";
import { lines, list, must, text, type ValuesOf } from "../template/tags.ts";

/** Who signs, and in whose place (NĐ 30/2020, Phụ lục I, II.7). */
export const signatureTags = {
  quyen_han_ky: list("Lặp lại cho từng dòng quyền hạn trên chức vụ, như “KT. GIÁM ĐỐC”", {
    chu: must("Chữ của dòng quyền hạn"),
  }),
  chuc_vu: must("Chức vụ người ký, chữ in hoa"),
  ghi_cho_ky: text("Ghi ở chỗ ký, như “(đã ký)”; để trống thì chừa chỗ ký"),
  nguoi_ky: must("Họ và tên người ký"),
} as const;

type Signer = RowOf<"signers">["values"];

/**
 * The signature of a paper.
 * @param note what stands where it is signed, “(đã ký)” on a copy; "" leaves room
 */
export function signature(
  { authority, position, name }: Signer,
  note: string,
): ValuesOf<typeof signatureTags> {
  return {
    quyen_han_ky: authority === "" ? [] : lines(authority.toUpperCase().split(/\r?\n/u)),
    chuc_vu: position.toUpperCase(),
    ghi_cho_ky: note,
    nguoi_ky: name,
  };
}
