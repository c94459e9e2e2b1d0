import { describe, expect, test } from "vitest";
import { rules } from "../../../src/core/checks/all-rules.ts";
import { checkBy } from "../../../src/core/checks/check-book.ts";
import { conditionRows } from "../../../src/core/conditions/condition-rows.ts";
import { bookFacts } from "../../../src/core/facts/book-facts.ts";
import type { RowByHeader } from "../book-of.ts";
import { awardOffice, history, nominations } from "../checks/nomination/award-office.ts";
import { shippedBySheet } from "../sample-book.ts";
import { campaignRow } from "../small-office.ts";
import { nominees } from "./forty-nominees.ts";

const today = "2026-12-31";
const fullDossier =
  "Tờ trình; Báo cáo thành tích có xác nhận của cấp trình; Biên bản xét của Hội đồng Thi đua - Khen thưởng; Biên bản bình xét; Biên bản và kết quả bỏ phiếu kín; Biên bản xét khen thưởng";

const rows = nominees.map(({ name, award, kind, cells }): RowByHeader => {
  const isCollective = cells?.["Đối tượng"] === "tập thể";
  return {
    "Họ tên / Tên tập thể": name,
    "Hình thức": award,
    "Loại hình khen": kind ?? "công trạng",
    "Ngày sinh": isCollective ? "" : "05/05/1985",
    "Ông/Bà": name.includes(" Thị ") ? "Bà" : "Ông",
    "Thành tích": "có thành tích xuất sắc",
    "Từ ngày": "01/02/2026",
    "Đến ngày": "31/10/2026",
    "Ngày nộp": "05/11/2026",
    "Thành phần hồ sơ": fullDossier,
    ...cells,
  };
});

/** Enough with the title of the year for the share of the next one, and six in the room with its own nominee. */
const colleagues = (unit: string, count: number): readonly RowByHeader[] =>
  Array.from({ length: count }, (_, index) => ({
    "Người / tập thể": `Trần ${unit} ${String.fromCharCode(65 + index)}`,
    "Đơn vị": unit,
    "Hình thức": "LĐTT",
    Năm: 2026,
  }));
const past = nominees.flatMap(({ name, given = [] }): readonly RowByHeader[] =>
  given.flatMap(([award, years, cells]) =>
    years.map((year) => ({ "Người / tập thể": name, "Hình thức": award, Năm: year, ...cells })),
  ),
);

const read = awardOffice(
  {
    "Đơn vị": [
      {
        Mã: "STP-QB",
        Tên: "Sở Tư pháp tỉnh Quảng Bình",
        Loại: "Sở Tư pháp",
        "Hiệu lực đến": "30/06/2025",
        "Đơn vị kế thừa": "STP-QT",
      },
      { Mã: "STP-QT", Tên: "Sở Tư pháp tỉnh Quảng Trị", Loại: "Sở Tư pháp", "Hiệu lực từ": "01/07/2025" },
      { Mã: "VP", Tên: "Văn phòng Sở", Loại: "phòng thuộc Sở", "Cấp trên": "STP-QT" },
      { Mã: "HCTP", Tên: "Phòng Hành chính tư pháp", Loại: "phòng thuộc Sở", "Cấp trên": "STP-QT" },
    ],
    "Danh mục khen": shippedBySheet["Danh mục khen"] ?? [],
    "Quy tắc": shippedBySheet["Quy tắc"] ?? [],
    "Hồ sơ luật": shippedBySheet["Hồ sơ luật"] ?? [],
    "Phong trào": [{ ...campaignRow, "Đơn vị ban hành": "STP-QT" }],
    "Đăng ký": [{ Mã: "DK-1", "Phong trào": "QB-2026", "Đơn vị": "STP-QT", "Trạng thái": "đã xác nhận" }],
  },
  nominations(...rows),
  history(...past, ...colleagues("VP", 36), ...colleagues("HCTP", 5)),
);

const conditions = conditionRows(bookFacts(read.book, today));
const found = checkBy(rules, read, today);

describe("nominees judged by hand before the book judges them", () => {
  test.each(nominees.map((one, index) => [`${one.name}, ${one.award}`, one, index] as const))(
    "%s",
    (_name, { lacks, told }, index) => {
      const key = `DN-${index + 1}`;
      const lacking = conditions
        .filter(({ nomination, state }) => nomination === key && state !== "đạt")
        .map(
          ({ requirement, state }) =>
            `${state === "chưa rõ" ? "? " : ""}${requirement.replace(/^QT-[A-Z\d-]+ /u, "").replace(/^rating .*/u, "rating")}`,
        );
      const awards = found
        .filter(({ sheet, row }) => sheet === "Đề nghị" && row === index + 2)
        .map(({ rule }) => rule.replace(/^de-nghi\./u, ""));
      expect([lacking.join("; "), [...new Set(awards)].sort().join("; ")]).toEqual([lacks, told]);
    },
  );
});
