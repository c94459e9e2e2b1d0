import { expect, test } from "vitest";
import { limitsOf } from "../../../src/core/nomination/clock.ts";
import { nextStep } from "../../../src/core/nomination/next-step.ts";
import type { RowByHeader, RowsBySheet } from "../book-of.ts";
import { nominated, rowOf, wayWith } from "./nominated.ts";

const stepTo = (state: string, day: string): RowsBySheet => ({
  "Quá trình xét": [{ "Đề nghị": "DN-1", Bước: 1, Từ: "", Sang: state, Ngày: day }],
});

test.each<[string, RowByHeader, RowsBySheet, string | undefined]>([
  ["nothing runs before the dossier is complete", { "Trạng thái": "đã nộp" }, {}, undefined],
  [
    "25 working days until 30/6/2025",
    { "Hình thức": "BK-B/T", "Trạng thái": "đủ hồ sơ", "Ngày đủ hồ sơ": "30/6/2025" },
    {},
    "2025-08-04",
  ],
  [
    "20 from 01/7/2025 on",
    { "Hình thức": "BK-B/T", "Trạng thái": "đang thẩm định", "Ngày đủ hồ sơ": "01/7/2025" },
    {},
    "2025-07-29",
  ],
  [
    "30 for an award of the State, not those who are asked",
    { "Hình thức": "BK-TTg", "Trạng thái": "thẩm định", "Ngày đủ hồ sơ": "01/7/2025" },
    {},
    "2025-08-12",
  ],
  [
    "calendar days end on a working day",
    { "Trạng thái": "đủ hồ sơ", "Ngày đủ hồ sơ": "04/7/2025" },
    {},
    "2025-07-21",
  ],
  [
    "on hold no clock runs",
    { "Trạng thái": "đủ hồ sơ", "Ngày đủ hồ sơ": "04/7/2025", "Tạm dừng": "có" },
    {},
    undefined,
  ],
  ["complete without its day", { "Trạng thái": "đủ hồ sơ" }, {}, undefined],
  [
    "an office's own award, of which nobody wrote down how long",
    { "Trạng thái": "đủ hồ sơ", "Ngày đủ hồ sơ": "04/7/2025" },
    {
      "Thời hạn luật": [
        {
          Mã: "TH-CO-SO",
          "Sự kiện": "Thẩm định hồ sơ khen thưởng cấp cơ sở",
          "Đơn vị tính": "ngày làm việc",
        },
      ],
    },
    undefined,
  ],
  ["notice of the decision", { "Trạng thái": "đã khen", "Ngày QĐ": "01/7/2025" }, {}, "2025-07-15"],
  [
    "notice of a no, from the day of the session",
    { "Trạng thái": "Hội đồng không thông qua" },
    stepTo("Hội đồng không thông qua", "01/7/2025"),
    "2025-07-15",
  ],
  ["a no without its day", { "Trạng thái": "Hội đồng không thông qua" }, {}, undefined],
  ["the archive, a year on", { "Trạng thái": "công bố" }, stepTo("công bố", "01/7/2025"), "2026-07-01"],
  [
    "open to comment: its own time, from the day it was posted",
    {
      "Hình thức": "BK-TTg",
      "Trạng thái": "Hội đồng thông qua",
      "Ngày đủ hồ sơ": "01/7/2025",
      "Ngày đăng lấy ý kiến": "04/7/2025",
    },
    {},
    "2025-07-14",
  ],
  [
    "once the comments are in, the appraisal's again",
    {
      "Hình thức": "BK-TTg",
      "Trạng thái": "Hội đồng thông qua",
      "Ngày đủ hồ sơ": "01/7/2025",
      "Ngày đăng lấy ý kiến": "04/7/2025",
      "Kết quả lấy ý kiến": "không có ý kiến phản ánh",
    },
    {},
    "2025-08-12",
  ],
  [
    "a province's award is not open to comment",
    {
      "Hình thức": "BK-B/T",
      "Trạng thái": "Hội đồng thông qua",
      "Ngày đủ hồ sơ": "01/7/2025",
      "Ngày đăng lấy ý kiến": "04/7/2025",
    },
    {},
    "2025-07-29",
  ],
  ["sent up, the clock is theirs", { "Trạng thái": "trình", "Ngày đủ hồ sơ": "01/7/2025" }, {}, undefined],
])("%s", (_what, cells, beside, due) => {
  const way = wayWith([nominated(cells)], beside);
  expect(limitsOf(way)(rowOf(way, "DN-1"))?.due).toBe(due);
});

const submission = {
  "Hồ sơ trình": [
    { Mã: "HS-1", "Phong trào": "QB-2026", "Tên hồ sơ": "Đợt 1", "Nơi nhận": "Sở Nội vụ tỉnh Quảng Bình" },
  ],
};

test.each<[string, RowByHeader, RowsBySheet, string, string]>([
  ["nobody began", { "Trạng thái": "" }, {}, "unit", "Sở Tư pháp tỉnh Quảng Bình: nộp hồ sơ"],
  [
    "parts lacking",
    { "Trạng thái": "thiếu hồ sơ", "Thành phần hồ sơ": "Tờ trình" },
    {},
    "unit",
    "Sở Tư pháp tỉnh Quảng Bình: bổ sung Báo cáo thành tích; Biên bản bình xét",
  ],
  [
    "parts that came",
    { "Trạng thái": "thiếu hồ sơ" },
    {},
    "desk",
    "Bộ phận thi đua, khen thưởng: kiểm tra phần bổ sung, xác nhận đủ hồ sơ",
  ],
  ["appraised", { "Trạng thái": "thẩm định" }, {}, "council", "Hội đồng: họp xét, bỏ phiếu"],
  [
    "passed, own award",
    { "Trạng thái": "Hội đồng thông qua" },
    {},
    "head",
    "Thủ trưởng cơ quan: ký quyết định khen thưởng",
  ],
  [
    "passed, higher award",
    { "Trạng thái": "Hội đồng thông qua", "Hình thức": "BK-B/T" },
    {},
    "desk",
    "Bộ phận thi đua, khen thưởng: lập hồ sơ trình cấp trên",
  ],
  [
    "passed, award of the State",
    { "Trạng thái": "Hội đồng thông qua", "Hình thức": "BK-TTg", "Ngày đủ hồ sơ": "30/6/2025" },
    {},
    "desk",
    "Bộ phận thi đua, khen thưởng: đăng lấy ý kiến Nhân dân 5 ngày làm việc, rồi lập hồ sơ trình cấp trên",
  ],
  [
    "passed, award of the State, by the rule of a later council",
    { "Trạng thái": "Hội đồng thông qua", "Hình thức": "BK-TTg", "Ngày đủ hồ sơ": "30/6/2025" },
    stepTo("Hội đồng thông qua", "02/7/2025"),
    "desk",
    "Bộ phận thi đua, khen thưởng: đăng lấy ý kiến Nhân dân 10 ngày, rồi lập hồ sơ trình cấp trên",
  ],
  [
    "passed, award of the State, where no row asks for comment",
    { "Trạng thái": "Hội đồng thông qua", "Hình thức": "BK-TTg" },
    { "Thời hạn luật": [] },
    "desk",
    "Bộ phận thi đua, khen thưởng: lập hồ sơ trình cấp trên",
  ],
  [
    "sent up",
    { "Trạng thái": "trình", "Hình thức": "BK-B/T", "Hồ sơ trình": "HS-1" },
    submission,
    "above",
    "Sở Nội vụ tỉnh Quảng Bình: xét, quyết định",
  ],
  [
    "on hold",
    { "Trạng thái": "thẩm định", "Tạm dừng": "có", "Lý do": "đơn thư" },
    {},
    "desk",
    "Bộ phận thi đua, khen thưởng: đang tạm dừng, chờ kết luận (đơn thư)",
  ],
  ["archived", { "Trạng thái": "đã lưu" }, {}, "nobody", ""],
])("what comes next: %s", (_what, cells, beside, owing, words) => {
  const way = wayWith([nominated(cells)], beside);
  expect(nextStep(way, rowOf(way, "DN-1"))).toEqual({ owing, words });
});
