import { byMovement, given, type LawCase, merit, type SceneOn } from "./law-scenes.ts";

const registered: SceneOn = () => ({
  sheets: {
    "Đăng ký": [{ Mã: "DK-1", "Phong trào": "QB-2026", "Đơn vị": "VP", "Trạng thái": "đã xác nhận" }],
  },
});
/** Nine members, so many of whom took part in the session at which the nominee was put to the vote. */
const session =
  (took: number): SceneOn =>
  (_y, day) => ({
    row: { "Phiên họp": "CH-1", "Tổng thành viên": 9 },
    sheets: {
      "Cuộc họp": [
        { Mã: "CH-1", "Phong trào": "QB-2026", Ngày: day, "Nội dung": "Họp Hội đồng xét khen thưởng" },
      ],
      "Dự họp": Array.from({ length: 9 }, (_, index) => ({
        "Cuộc họp": "CH-1",
        "Họ tên": `Trần Quốc ${index}`,
        "Dự họp": index < took ? "có mặt" : "vắng có lý do",
      })),
    },
  });
const decidedOn = (day: string) => ({
  "Từ ngày": "01/01/2025",
  "Đến ngày": "31/05/2025",
  "Ngày nộp": "01/06/2025",
  "Số QĐ": "12/QĐ-STP",
  "Ngày QĐ": day,
  "Trạng thái": "quyết định",
});

const rescue = { "Loại hình khen": "đột xuất", ...merit("cứu người trong lũ") };

/** Rows of law that are asked besides the standards of an award. */
export const otherLawCases: readonly LawCase[] = [
  { rows: /^QT-DANG-KY-2004/u, met: [registered], missed: [() => ({})] },
  // Since 2024 it is no condition any more: only the check looks for it.
  { rows: /^QT-DANG-KY-20(24|26)/u, rule: "de-nghi.chua-dang-ky", met: [registered], missed: [() => ({})] },
  {
    rows: /^QT-TAM-DUNG/u,
    met: [() => ({ row: { "Tạm dừng": "không" } })],
    missed: [() => ({ row: { "Tạm dừng": "có" } })],
  },
  {
    rows: /^QT-MOT-THANH-TICH/u,
    rule: "de-nghi.khen-hai-lan",
    met: [
      () => ({
        row: rescue,
        others: [{ ...rescue, "Hình thức": "BK-B/T", ...merit("dập tắt đám cháy") }],
      }),
    ],
    missed: [
      () => ({ row: rescue, others: [{ ...rescue, "Hình thức": "BK-B/T" }] }),
      () => ({ others: [{}] }),
    ],
  },
  {
    rows: /^QT-KHONG-TINH/u,
    rule: "de-nghi.khen-khong-duoc-tinh",
    met: [(y) => ({ row: { "Hình thức": "BK-B/T" }, history: given(y, "CSTĐCS", 0, 1) })],
    missed: [(y) => ({ row: { "Hình thức": "BK-B/T" }, history: byMovement(given(y, "CSTĐCS", 0, 1)) })],
  },
  {
    rows: /^QT-MOT-NAM-MOT-LAN/u,
    rule: "de-nghi.khen-nha-nuoc-trong-nam",
    met: [(y) => ({ row: { "Hình thức": "HCLĐ-3" }, history: given(y, "BK-TTg", 1) })],
    missed: [(y) => ({ row: { "Hình thức": "HCLĐ-3" }, history: given(y, "BK-TTg", 0) })],
  },
  {
    rows: /^QT-DON-VI-GIAI-THE/u,
    rule: "de-nghi.tap-the-giai-the",
    met: [(_y, day) => ({ row: decidedOn(day) })],
    missed: [(_y, day) => ({ row: { ...decidedOn(day), "Đơn vị": "PTP-BA-DON" } })],
  },
  {
    rows: /^QT-SO-NGUOI-HOP/u,
    rule: "hoi-dong.khong-du-nguoi-hop",
    met: [session(6), session(9)],
    missed: [session(5)],
  },
];
