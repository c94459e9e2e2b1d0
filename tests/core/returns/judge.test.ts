import { expect, test } from "vitest";
import { judgeReturn, seenPrint } from "../../../src/core/returns/judge.ts";
import type { JudgedReturn } from "../../../src/core/returns/judged.ts";
import { judgingOf, waitingRows } from "../../../src/core/returns/judging.ts";
import type { Return } from "../../../src/core/returns/return.ts";
import { rowOfReturn } from "../../../src/core/returns/return-row.ts";
import { sealOf } from "../../../src/core/returns/seal.ts";
import type { Cell } from "../../../src/core/table/cell.ts";
import { returns } from "../../../src/core/tables/deadline/returns.ts";
import type { RowByHeader, RowsBySheet } from "../book-of.ts";
import { returnsBook, SECRET } from "./returns-book.ts";

const HOA = "ptp-1@example.gov.vn";
const TODAY = "2026-03-20";

const paper: Return = {
  key: "BV-1",
  table: "tracking",
  unit: "PTP-1",
  campaign: "QB-2026",
  target: "M-1|",
  cells: { received: { day: "2026-03-09" }, paper: "12/BC-PTP" },
  sent: null,
  by: HOA,
  at: "09/03/2026 08:00:00",
  source: "Việc của đơn vị tôi",
};
const registration: Return = {
  ...paper,
  table: "registrations",
  target: "",
  cells: { kind: "công trình", content: "Tủ sách" },
};
const result: Return = { ...paper, table: "targets", target: "Hồ sơ đúng hạn", cells: { result: "98,5" } };
const nomination: Return = {
  ...paper,
  table: "nominations",
  target: "",
  cells: { subject: "cá nhân", name: "Lê Văn Bình", award: "GK" },
};

function inSheet(cells: Readonly<Record<string, Cell>>): RowByHeader {
  return Object.fromEntries(
    Object.entries(returns.columns).map(([key, { header }]) => [header, cells[key] ?? ""]),
  );
}

const sealed = (ret: Return): Readonly<Record<string, Cell>> => {
  const row = rowOfReturn(ret);
  return { ...row, seal: sealOf(SECRET, row, false) };
};

/** Judges the last row of *Báo về* in a book with these others. */
function judged(rows: readonly Readonly<Record<string, Cell>>[], more: RowsBySheet): JudgedReturn {
  const judging = judgingOf(returnsBook({ ...more, "Báo về": rows.map(inSheet) }), TODAY, SECRET);
  const row = waitingRows(judging).at(-1);
  if (row === undefined) throw new Error("nothing waits");
  return judgeReturn(judging, row);
}

const told = ({ findings }: JudgedReturn) => findings.map(({ grade, text }) => `${grade}: ${text}`);
const of = (ret: Return, more: RowsBySheet = {}) => told(judged([sealed(ret)], more));

const people: RowsBySheet = {
  "Phân quyền": [
    { Email: HOA, "Vai trò": "đơn vị", "Đơn vị": "PTP-2" },
    { Email: "lan@stp.vn", "Vai trò": "bộ phận thi đua" },
    { Email: "xem@stp.vn", "Vai trò": "người xem" },
  ],
};
const tracked = (cells: RowByHeader): RowsBySheet => ({
  "Theo dõi": [{ Mốc: "M-1", "Đơn vị": "PTP-1", ...cells }],
});
const dated = (day: `${number}-${number}-${number}`): Return => ({
  ...paper,
  cells: { ...paper.cells, received: { day } },
});

test.each<readonly [string, readonly string[], RegExp]>([
  ["as it should be", of(paper), /^$/u],
  [
    "a milestone that there is not",
    of({ ...paper, target: "M-9|" }),
    /^refuse: Cột Mốc: Trang Mốc không có “M-9”[^\n]*$/u,
  ],
  ["no milestone", of({ ...paper, target: "|" }), /^refuse: Chưa ghi mốc/u],
  [
    "a milestone that does not bind it",
    of({ ...paper, target: "M-3|" }),
    /^look: Mốc .* không áp dụng cho đơn vị này\./u,
  ],
  [
    "a milestone that comes back, without its period",
    of({ ...paper, target: "M-2|" }),
    /^refuse: Mốc này lặp lại, chưa ghi kỳ\. Ghi một trong: tháng 04\/2026/u,
  ],
  [
    "a period that there is not",
    of({ ...paper, target: "M-2|tháng 13/2026" }),
    /không có kỳ “tháng 13\/2026”/u,
  ],
  ["a day to come", of(dated("2026-03-21")), /^refuse: Ngày 21\/0?3\/2026 ở sau hôm nay/u],
  ["no day", of({ ...paper, cells: { paper: "12" } }), /^refuse: Chưa ghi ngày văn bản/u],
  ["before the campaign", of(dated("2025-12-30")), /look: Ngày 30\/12\/2025 trước ngày bắt đầu phong trào/u],
  ["late", of(dated("2026-03-12")), /^look: Trễ hạn 2 ngày: hạn 10\/0?3\/2026/u],
  [
    "dated in time, told later",
    of({ ...paper, at: "12/03/2026 08:00:00" }),
    /nhưng ngày 12\/0?3\/2026 mới báo/u,
  ],
  [
    "the same paper for another period",
    of(
      {
        ...paper,
        target: "M-2|tháng 04/2026",
        cells: { received: { day: "2026-03-10" }, paper: "12/bc-ptp" },
        at: "10/03/2026 08:00:00",
      },
      tracked({ "Số văn bản / liên kết": "12/BC-PTP" }),
    ),
    /^look: Văn bản “12\/bc-ptp” đơn vị đã báo ở việc khác/u,
  ],
  [
    "what the book says already",
    of(paper, tracked({ "Ngày nhận": "09/03/2026", "Số văn bản / liên kết": "12/BC-PTP" })),
    /^look: Sổ đã ghi đúng như vậy/u,
  ],
  ["a unit that there is not", of({ ...paper, unit: "PTP-9" }), /^refuse: .*“PTP-9”|^refuse: Cột Đơn vị/u],
  [
    "another unit than its author's",
    of(paper, people),
    /^refuse: .* báo thay đơn vị khác: Phân quyền ghi “Phòng Tư pháp Ba Đồn”/u,
  ],
  ["by a reader", of({ ...paper, by: "xem@stp.vn" }, people), /^refuse: xem@stp\.vn chỉ được xem/u],
  ["by the desk", of({ ...paper, by: "lan@stp.vn" }, people), /^$/u],
  [
    "by somebody whom the book does not know",
    of({ ...paper, by: "la@x.vn" }, people),
    /^look: Sổ không biết la@x\.vn/u,
  ],
  [
    "a column that is the desk's",
    of({ ...registration, cells: { ...registration.cells, state: "đã xác nhận" } }),
    /^look: Đơn vị không báo được cột “Trạng thái”/u,
  ],
  ["no campaign", of({ ...registration, campaign: "" }), /^refuse: Chưa ghi phong trào/u],
  [
    "a kind of registration that there is not",
    of({ ...registration, cells: { ...registration.cells, kind: "sáng kiến" } }),
    /^refuse: Cột Loại: “sáng kiến” không có trong danh sách/u,
  ],
  [
    "another unit's registration by its id",
    of({ ...registration, unit: "PTP-2", by: "", target: "DK-1" }),
    /^refuse: Dòng được báo về là của “Phòng Tư pháp Lệ Thủy”/u,
  ],
  [
    "a registration that is gone",
    of({ ...registration, target: "DK-9" }),
    /^refuse: Trang Đăng ký không còn dòng được báo về/u,
  ],
  [
    "a registration that is there",
    of({ ...registration, cells: { kind: "công trình", content: "số hóa  sổ hộ tịch" } }),
    /^look: Đơn vị đã có đăng ký cùng nội dung/u,
  ],
  [
    "an empty registration",
    of({ ...registration, cells: { kind: "công trình" } }),
    /^refuse: Chưa ghi nội dung/u,
  ],
  [
    "a target of another unit",
    of({ ...result, target: "Hòa giải" }),
    /^refuse: Chỉ tiêu “Hòa giải” không giao cho đơn vị này/u,
  ],
  [
    "a target of all",
    of({ ...result, target: "Hội nghị" }),
    /^refuse: Chỉ tiêu “Hội nghị” là chỉ tiêu chung/u,
  ],
  [
    "a target that there is not",
    of({ ...result, target: "Xe" }),
    /^refuse: Trang Chỉ tiêu không có chỉ tiêu “Xe”/u,
  ],
  ["no result", of({ ...result, cells: { result: "" } }), /^refuse: Chưa ghi kết quả/u],
  [
    "an award that there is not",
    of({ ...nomination, cells: { ...nomination.cells, award: "HC" } }),
    /^refuse: Cột Danh hiệu, hình thức: Trang Danh mục khen không có “HC”[^\n]*$/u,
  ],
  [
    "a nomination that is there",
    of({ ...nomination, cells: { ...nomination.cells, name: "TRẦN THỊ HOA" } }),
    /^look: Đã có đề nghị “Giấy khen”/u,
  ],
  [
    "a nomination that is decided",
    of({ ...nomination, target: "DN-1" }),
    /^refuse: Đề nghị này đã có quyết định/u,
  ],
  ["no seal", told(judged([rowOfReturn({ ...paper, by: "" })], {})), /^look: Dòng gõ tay/u],
  [
    "copied",
    told(judged([sealed(paper), sealed(paper)], {})),
    /^refuse: Báo về có nhiều dòng cùng một báo cáo \(dòng 2, 3\)/u,
  ],
  [
    "a day that cannot be read",
    told(judged([{ ...sealed(paper), date: "hôm qua" }], {})),
    /refuse: Cột Ngày văn bản: “hôm qua” không phải là ngày/u,
  ],
])("%s", (_, findings, expected) => {
  expect(findings.join("\n")).toMatch(expected);
});

test("what both changed is disputed with both words and who; what only the book changed stays", () => {
  const changed = {
    "Ngày nhận": "08/03/2026",
    "⚙Người ghi": "lan@stp.vn",
    "⚙Ghi lúc": "10/03/2026 09:00:00",
    "Ghi chú": "đã gọi",
  };
  const { conflicts, plan, disputed } = judged([sealed(paper)], tracked(changed));
  expect(conflicts).toEqual([
    {
      column: "received",
      header: "Ngày nhận",
      unit: "09/03/2026",
      book: "08/03/2026",
      by: "lan@stp.vn, 10/03/2026 09:00:00",
    },
  ]);
  expect(plan?.now).toEqual({ paper: "12/BC-PTP" });
  expect(disputed).toEqual({ received: { day: "2026-03-09" } });
});

test("what was sent back to be done again is written over without a dispute", () => {
  const { conflicts, plan } = judged(
    [sealed(paper)],
    tracked({ "Ngày nhận": "08/03/2026", "Xử lý": "trả lại" }),
  );
  expect(conflicts).toEqual([]);
  expect(plan?.now).toEqual({ received: { day: "2026-03-09" }, paper: "12/BC-PTP", handling: "" });
});

test("as it went out, as it came back, as it is now: column by column", () => {
  const sent = { kind: "công trình", content: "Số hóa", award: "", date: "" };
  const ret: Return = {
    ...registration,
    target: "DK-1",
    sent,
    cells: { ...sent, content: "Số hóa sổ", date: { day: "2026-03-01" } },
  };
  const { conflicts, plan } = judged([sealed(ret)], {});
  expect(conflicts.map(({ header, unit, book }) => [header, unit, book])).toEqual([
    ["Nội dung", "Số hóa sổ", "Số hóa sổ hộ tịch"],
  ]);
  expect(plan).toMatchObject({ row: { key: "DK-1" }, now: { date: { day: "2026-03-01" }, state: "đã gửi" } });
});

test("a new row has a key that follows from the report's", () => {
  const key = (ret: Return) => judged([sealed(ret)], {}).plan?.row["key"];
  expect(key(registration)).toMatch(/^DK-[0-9A-F]{8}$/u);
  expect(key(registration)).toBe(key({ ...registration, at: "10/03/2026 08:00:00" }));
  expect(key(registration)).not.toBe(key({ ...registration, key: "BV-2" }));
});

test("the fingerprint is another one for whatever is shown otherwise", () => {
  const print = (ret: Return, more: RowsBySheet) => seenPrint(judged([sealed(ret)], more));
  const prints = [
    print(paper, {}),
    print({ ...paper, cells: { ...paper.cells, paper: "13" } }, {}),
    print(paper, tracked({ "Ghi chú": "x", "Ngày nhận": "01/03/2026" })),
    print(paper, people),
  ];
  expect(new Set(prints).size).toBe(4);
  expect(print(paper, {})).toBe(prints[0]);
});
