import type { RowByHeader } from "../../core/book-of.ts";

/** The members of a council since a day: name, post, part. */
export const membersOf = (
  council: string,
  from: string,
  members: readonly (readonly [name: string, position: string, role: string])[],
): readonly RowByHeader[] =>
  members.map(([name, position, role]) => ({
    "Hội đồng": council,
    "Họ tên": name,
    "Chức vụ": position,
    "Vai trò": role,
    Từ: from,
  }));

/** Nominations of a chain, numbered in their order; each row over what all have in common. */
export const nominationsOf = (
  prefix: string,
  common: RowByHeader,
  rows: readonly RowByHeader[],
): readonly RowByHeader[] =>
  rows.map((cells, index) => ({
    Mã: `${prefix}-${String(index + 1).padStart(2, "0")}`,
    ...common,
    ...cells,
  }));

/** A person: “Ông”, name, post, unit, what is said of the merit. */
export const person = (
  title: string,
  name: string,
  position: string,
  unit: string,
  cells: RowByHeader,
): RowByHeader => ({
  "Đơn vị": unit,
  "Đối tượng": "cá nhân",
  "Ông/Bà": title,
  "Họ tên / Tên tập thể": name,
  "Chức vụ": position,
  ...cells,
});

export const collective = (name: string, unit: string, cells: RowByHeader): RowByHeader => ({
  "Đơn vị": unit,
  "Đối tượng": "tập thể",
  "Họ tên / Tên tập thể": name,
  ...cells,
});
