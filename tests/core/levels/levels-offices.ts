import type { ParsedBook } from "../../../src/core/book/parsed-book.ts";
import { linkWithHanded } from "../../../src/core/levels/changes.ts";
import { handDown } from "../../../src/core/levels/hand-down.ts";
import type { Handed } from "../../../src/core/levels/handed.ts";
import { type LevelLink, planLink } from "../../../src/core/levels/level-link.ts";
import { officeMeant } from "../../../src/core/levels/office-meant.ts";
import { rowsAbove } from "../../../src/core/levels/rows-above.ts";
import { rowsOwn } from "../../../src/core/levels/rows-own.ts";
import { bookOf, type RowByHeader, type RowsBySheet } from "../book-of.ts";
import { campaignRow } from "../small-office.ts";

/** A ministry with two departments, one with its name in letters with marks apart, and a unit of the ministry itself. */
export const ministry: RowsBySheet = {
  "Đơn vị": [
    { Mã: "BTP", Tên: "Bộ Tư pháp", Loại: "Bộ" },
    {
      Mã: "STP-QB",
      Tên: "Sở Tư pháp tỉnh Quảng Bình",
      "Tên ngắn": "STP Quảng Bình",
      Loại: "Sở Tư pháp",
      "Cấp trên": "BTP",
    },
    {
      Mã: "STP-HN",
      Tên: "Sở Tư pháp thành phố Hà Nội".normalize("NFD"),
      Loại: "Sở Tư pháp",
      "Cấp trên": "BTP",
    },
    { Mã: "VP", Tên: "Văn phòng Bộ", Loại: "đơn vị thuộc Bộ", "Cấp trên": "BTP" },
  ],
  "Phong trào": [
    {
      ...campaignRow,
      Mã: "BTP-2026",
      "Tên phong trào": "Phong trào thi đua ngành Tư pháp năm 2026",
      "Đơn vị ban hành": "BTP",
      Số: "125",
      "Ký hiệu": "KH-BTP",
      "Ngày ban hành": "20/01/2026",
      "Người ký": "",
    },
  ],
  Đợt: [{ "Phong trào": "BTP-2026", "Đợt số": 1, Tên: "Đợt cao điểm", Từ: "01/3/2026", Đến: "30/6/2026" }],
  "Nội dung": [
    { "Phong trào": "BTP-2026", "Thứ tự": 20, Cấp: "gạch -", "Nội dung": "Báo cáo {hạn: BTP-SK}." },
    { "Phong trào": "BTP-2026", "Thứ tự": 10, Cấp: "phần I", "Nội dung": "MỤC ĐÍCH", "Chủ trì": "VP" },
  ],
  "Căn cứ": [
    {
      "Phong trào": "BTP-2026",
      "Thứ tự": 1,
      Loại: "Luật",
      "Trích yếu": "Thi đua, khen thưởng",
      "Vai trò": "căn cứ",
    },
  ],
  Mốc: [
    mark("BTP-DK", "đăng ký", "Sở Tư pháp", "trước ngày 15/3/2026"),
    mark("BTP-SK", "báo cáo sơ kết", "Sở Tư pháp", "10 ngày làm việc sau khi kết thúc đợt 1"),
    mark("BTP-TK", "báo cáo tổng kết", "Sở Tư pháp", "chậm nhất là ngày 30/11/2026"),
    mark("BTP-THANG", "khác", "Sở Tư pháp", "ngày 25 hằng tháng"),
    mark("BTP-VP", "kế hoạch", "VP", "trước ngày 01/02/2026"),
  ],
  "Hạn riêng": [{ Mốc: "BTP-TK", "Áp dụng cho": "STP-HN", Loại: "hạn riêng", "Thời hạn": "ngày 05/12/2026" }],
  "Chỉ tiêu": [
    target("STP-QB", "Hồ sơ số hóa", "300", "hồ sơ"),
    target("STP-HN", "Hồ sơ số hóa", "900", "hồ sơ"),
    target("", "Tỷ lệ hồ sơ đúng hạn", "98", "%"),
    target("", "Hồ sơ số hóa", "5000", "hồ sơ"),
  ],
};

function mark(Mã: string, Việc: string, audience: string, words: string): RowByHeader {
  return { Mã, "Phong trào": "BTP-2026", Việc, "Áp dụng cho": audience, "Thời hạn": words };
}

function target(unit: string, name: string, assigned: string, measure: string): RowByHeader {
  return {
    "Phong trào": "BTP-2026",
    "Đơn vị": unit,
    "Chỉ tiêu": name,
    "Mức giao": assigned,
    "Đơn vị tính": measure,
  };
}

/** The department of Quảng Bình by keys of its own, with two units below it and a milestone that bears a key of the ministry's. */
export const department: RowsBySheet = {
  "Đơn vị": [
    { Mã: "SO", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp" },
    { Mã: "P1", Tên: "Phòng Tư pháp phường Đồng Hới", Loại: "UBND", "Cấp trên": "SO" },
    { Mã: "P2", Tên: "Phòng Tư pháp xã Lệ Thủy", Loại: "UBND", "Cấp trên": "SO" },
  ],
  "Phong trào": [{ ...campaignRow, Mã: "SO-2025", "Đơn vị ban hành": "SO", "Người ký": "" }],
  Mốc: [
    {
      Mã: "BTP-SK",
      "Phong trào": "SO-2025",
      Việc: "khác",
      "Áp dụng cho": "P1",
      "Thời hạn": "ngày 01/4/2026",
    },
  ],
};

const today = "2026-03-05";

/** The ministry's campaign as it is handed down. */
export function handedDown(rows: RowsBySheet = ministry): Handed {
  const handed = handDown(bookOf(rows).book, "BTP-2026", today, {
    sentAt: "05/03/2026 08:00:00",
    sentBy: "a@moj.vn",
  });
  if (handed === undefined) throw new Error("no campaign");
  return handed;
}

/** A book with these rows. */
export const bookWithRows = (rows: RowsBySheet): ParsedBook => bookOf(rows).book;

const taking = ["campaigns", "phases", "outline", "legalBases", "milestones", "targets"] as const;

/** The department's book once it took the ministry's campaign in, and the link that it keeps. */
export function takenIn(handed: Handed): { readonly rows: RowsBySheet; readonly link: LevelLink } {
  const book = bookWithRows(department);
  const meant = officeMeant(book, handed, "");
  if (!meant.ok) throw new Error(meant.message);
  const link = linkWithHanded(
    book,
    handed,
    planLink(book, handed, { office: meant.office, unit: meant.unit, days: 5 }),
  );
  if (typeof link === "string") throw new Error(link);
  const [above, own] = [rowsAbove(book, handed, link), rowsOwn(book, handed, link)];
  if (!above.ok || !own.ok) throw new Error("not taken");
  const rows: Record<string, readonly RowByHeader[]> = {
    ...department,
    "Đơn vị": [...(department["Đơn vị"] ?? []), { Mã: "BTP", Tên: "Bộ Tư pháp", Loại: "Bộ" }],
  };
  for (const name of taking) {
    const { sheet, columns } = book[name].table;
    const headers: Readonly<Record<string, { readonly header: string }>> = columns;
    const made = [...(above.value.rows[name] ?? []), ...(own.value.rows[name] ?? [])].map(
      (row) =>
        Object.fromEntries(
          Object.entries(row).map(([column, cell]) => [headers[column]?.header ?? "", cell]),
        ) as RowByHeader,
    );
    rows[sheet] = [...(rows[sheet] ?? []), ...made];
  }
  return { rows, link };
}
