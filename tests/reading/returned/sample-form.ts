import type { UnitForm } from "../../../src/core/forms/form.ts";
import { originCells, sealOf } from "../../../src/core/forms/seal-form.ts";
import { layForm } from "../../../src/xlsx/form/lay-form.ts";
import { writeXlsx } from "../../../src/xlsx/write-xlsx.ts";

export const SECRET = "bí mật của sổ";

export const AWARDS = [
  "Giấy khen của Giám đốc Sở Tư pháp",
  "Bằng khen của Bộ trưởng Bộ Tư pháp",
  "Chiến sĩ thi đua cơ sở",
];

const sheets: UnitForm["sheets"] = [
  {
    table: "tracking",
    rows: [
      ["M1|", "Kế hoạch thi đua", "31/01/2026"],
      ["M2|tháng 02/2026", "Báo cáo tháng", "28/02/2026"],
      ["M2|tháng 03/2026", "Báo cáo tháng", "31/03/2026"],
      ["M3|", "Báo cáo tổng kết", "15/11/2026"],
    ].map(([mark = "", milestone = "", due = ""]) => ({
      mark,
      cells: {
        milestone,
        campaign: "Thi đua 2026",
        period: mark.split("|")[1] ?? "",
        due,
        state: "chưa đến hạn",
        ...(mark === "M1|" ? { received: "20/01/2026", paper: "05/KH-PTP" } : {}),
      },
    })),
  },
  {
    table: "registrations",
    rows: [
      { mark: "DK1", cells: { kind: "công trình", content: "Số hóa 100% sổ hộ tịch", date: "20/02/2026" } },
      {
        mark: "DK2",
        cells: { kind: "danh hiệu", content: "Tập thể lao động xuất sắc", award: AWARDS[2] ?? "" },
      },
      { mark: "", cells: { kind: "giao ước", content: "Ký giao ước thi đua với khối" } },
    ],
  },
  {
    table: "targets",
    rows: [
      {
        mark: "Hồ sơ đúng hạn",
        cells: { name: "Hồ sơ đúng hạn", assigned: "98", measure: "%", result: "97,5" },
      },
      { mark: "Cuộc tuyên truyền", cells: { name: "Cuộc tuyên truyền", assigned: "08", measure: "cuộc" } },
      { mark: "Hòa giải thành", cells: { name: "Hòa giải thành", assigned: "80", measure: "%" } },
    ],
  },
  {
    table: "nominations",
    rows: ["Nguyễn Văn An", "Trần Thị Bình", "Lê Hoàng Cúc"].map((name, at) => ({
      mark: `DN${at + 1}`,
      cells: {
        subject: "cá nhân",
        name,
        title: at === 0 ? "Ông" : "Bà",
        position: "Chuyên viên",
        born: `0${at + 1}/9/1980`.replace("/9/", "/09/"),
        award: AWARDS[at] ?? "",
        merit: "có thành tích xuất sắc trong phong trào thi đua năm 2026",
        state: "dự kiến",
      },
    })),
  },
];

const head = {
  format: 1,
  purpose: "unit",
  office: "Sở Tư pháp tỉnh Quảng Trị",
  unit: "PTP-DH",
  unitName: "Phòng Tư pháp Đông Hà",
  campaigns: ["TD-2026"],
  sentAt: "2026-01-05 08:00",
  sentBy: "desk@quangtri.gov.vn",
} as const;

/** A unit's form with rows of every kind, sealed by `SECRET`. */
export const sampleForm: UnitForm = {
  head: { ...head, seal: sealOf(head, originCells(sheets), SECRET) },
  sheets,
};

/** Its workbook as it goes out. */
export const sampleBytes = (): Uint8Array =>
  writeXlsx(layForm(sampleForm, { campaign: "Thi đua 2026", awards: AWARDS }));
