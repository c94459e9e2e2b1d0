/**
 * A name as it is compared: without marks and case, with hyphens for blanks. “Kiểm tra”, “kiem tra”, “KIEM-TRA” and the same
 * in decomposed letters are one name.
 */
export const typedName = (typed: string): string =>
  typed
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/giu, "d")
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, "-");
