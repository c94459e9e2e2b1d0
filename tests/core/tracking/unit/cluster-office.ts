import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignRow, smallOffice } from "../../small-office.ts";

/** A row of *Cụm theo năm*: unit, cluster, and days or a role where it has them. */
export const member = (
  unit: string,
  cluster: string,
  more: { readonly year?: number; readonly from?: string; readonly to?: string; readonly role?: string } = {},
): RowByHeader => ({
  "Đơn vị": unit,
  "Cụm/khối": cluster,
  Năm: more.year ?? 2026,
  "Từ ngày": more.from ?? "",
  "Đến ngày": more.to ?? "",
  "Vai trò": more.role ?? "",
});

export const place = (key: string, more: RowByHeader = {}): RowByHeader => ({
  Mã: key,
  Tên: `Phòng Tư pháp huyện ${key.toLowerCase()}`,
  Loại: "Phòng Tư pháp cấp huyện",
  ...more,
});

export const milestone = (
  key: string,
  audience: string,
  deadline: string,
  more: RowByHeader = {},
): RowByHeader => ({
  Mã: key,
  "Phong trào": "QB-2026",
  Việc: "báo cáo sơ kết",
  "Áp dụng cho": audience,
  "Thời hạn": deadline,
  ...more,
});

/** The small office with these units below it, its campaign of 2026, and *Cụm theo năm*. */
export const clusterOffice = (
  units: readonly RowByHeader[],
  members: readonly RowByHeader[],
  milestones: readonly RowByHeader[] = [],
): RowsBySheet => ({
  ...smallOffice,
  "Phong trào": [campaignRow],
  "Đơn vị": [...(smallOffice["Đơn vị"] ?? []), ...units],
  "Cụm theo năm": members,
  Mốc: milestones,
});
