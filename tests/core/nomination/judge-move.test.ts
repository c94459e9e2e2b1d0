import { expect, test } from "vitest";
import { judgeMove, judgeMoves } from "../../../src/core/nomination/judge-move.ts";
import type { WantedMove } from "../../../src/core/nomination/needs.ts";
import type { RowByHeader } from "../book-of.ts";
import { nominated, rowOf, wayWith } from "./nominated.ts";

const DAY = "2026-11-20";
const wanted = (to: WantedMove["to"], more: Partial<WantedMove> = {}): WantedMove => ({
  to,
  day: DAY,
  reason: "",
  ...more,
});

function judged(cells: RowByHeader, move: WantedMove) {
  const way = wayWith([nominated(cells)]);
  return judgeMove(way, rowOf(way, "DN-1"), move);
}

const refusal = (cells: RowByHeader, move: WantedMove): string => {
  const answer = judged(cells, move);
  return answer.ok ? "" : answer.message;
};

const votes = { "Phiếu đồng ý": 9, "Tổng thành viên": 11 };

test.each<[string, RowByHeader, WantedMove, string]>([
  [
    "typed there by hand, what a move there asks for is lacking",
    { "Trạng thái": "quyết định" },
    wanted("quyết định"),
    "Chưa chuyển sang “quyết định” được: chưa có số, ngày quyết định. Vào số quyết định, hoặc ghi cột Số QĐ và Ngày QĐ.",
  ],
  [
    "a jump over the council",
    { "Trạng thái": "đủ hồ sơ" },
    wanted("quyết định"),
    "Chưa chuyển sang “quyết định” được: đề nghị còn ở “đủ hồ sơ”; cần qua “thẩm định”, “Hội đồng thông qua” trước.",
  ],
  [
    "a dossier with a part sent back",
    {
      "Thành phần hồ sơ":
        "Tờ trình (02/11/2026); Báo cáo thành tích (trả lại 03/11/2026: thiếu xác nhận); Biên bản bình xét",
    },
    wanted("đủ hồ sơ"),
    "Chưa chuyển sang “đủ hồ sơ” được: hồ sơ còn thiếu Báo cáo thành tích. Bổ sung rồi ghi vào cột Thành phần hồ sơ.",
  ],
  [
    "an empty dossier",
    { "Thành phần hồ sơ": "" },
    wanted("đủ hồ sơ"),
    "Chưa chuyển sang “đủ hồ sơ” được: hồ sơ còn thiếu Tờ trình; Báo cáo thành tích; Biên bản bình xét. Bổ sung rồi ghi vào cột Thành phần hồ sơ.",
  ],
  [
    "complete before it was handed in",
    {},
    wanted("đủ hồ sơ", { day: "2026-11-01" }),
    "Chưa chuyển sang “đủ hồ sơ” được: ngày đủ hồ sơ 01/11/2026 ở trước ngày nộp 02/11/2026. Sửa lại ngày.",
  ],
  ["a return without a reason", {}, wanted("trả lại"), "Chưa chuyển sang “trả lại” được: chưa ghi lý do."],
  [
    "no votes yet",
    { "Trạng thái": "thẩm định" },
    wanted("Hội đồng thông qua"),
    "Chưa chuyển sang “Hội đồng thông qua” được: Hội đồng chưa bỏ phiếu. Ghi kết quả ở Thi đua › Khen thưởng › Phiên họp Hội đồng, hoặc ghi Phiếu đồng ý và Tổng thành viên theo biên bản kiểm phiếu.",
  ],
  [
    "votes of which one cell cannot be read",
    { "Trạng thái": "thẩm định", "Phiếu đồng ý": 9, "Tổng thành viên": "9 người" },
    wanted("Hội đồng thông qua"),
    "Chưa chuyển sang “Hội đồng thông qua” được: ô Tổng thành viên trống hoặc không phải là số. Ghi lại theo biên bản kiểm phiếu.",
  ],
  [
    "votes below none",
    { "Trạng thái": "thẩm định", "Phiếu đồng ý": -3, "Tổng thành viên": 9 },
    wanted("Hội đồng thông qua"),
    "Chưa chuyển sang “Hội đồng thông qua” được: số phiếu, số thành viên phải là số nguyên, không âm. Ghi lại theo biên bản kiểm phiếu.",
  ],
  [
    "annulled before it was decided",
    { "Trạng thái": "thẩm định" },
    wanted("hủy bỏ", { reason: "sai thủ tục" }),
    "Chưa chuyển sang “hủy bỏ” được: đề nghị đang ở “thẩm định”; chỉ hủy bỏ được khi đang ở “quyết định”, “công bố”, “lưu”.",
  ],
  [
    "8 of 9 where 90 % are asked",
    { "Trạng thái": "thẩm định", "Hình thức": "BK-B/T", "Phiếu đồng ý": 8, "Tổng thành viên": 9 },
    wanted("Hội đồng thông qua"),
    "Chưa chuyển sang “Hội đồng thông qua” được: mới được 8/9 phiếu (88,9%); cần 90% tổng số thành viên, ít nhất 9 phiếu. Kiểm tra biên bản kiểm phiếu, hoặc chuyển sang “Hội đồng không thông qua”.",
  ],
  [
    "an award of a higher tier",
    {
      "Trạng thái": "Hội đồng thông qua",
      "Hình thức": "BK-B/T",
      "Số QĐ": "12/QĐ-STP",
      "Ngày QĐ": "18/11/2026",
    },
    wanted("quyết định"),
    "Chưa chuyển sang “quyết định” được: hình thức này do cấp trên quyết định; chuyển sang “trình” trước, khi có quyết định thì ghi số, ngày.",
  ],
  [
    "no decision",
    { "Trạng thái": "trình" },
    wanted("quyết định"),
    "Chưa chuyển sang “quyết định” được: chưa có số, ngày quyết định. Vào số quyết định, hoặc ghi cột Số QĐ và Ngày QĐ.",
  ],
  [
    "on hold",
    { "Trạng thái": "thẩm định", "Tạm dừng": "có", "Lý do": "chờ kết luận thanh tra", ...votes },
    wanted("Hội đồng thông qua"),
    "Chưa chuyển sang “Hội đồng thông qua” được: đề nghị đang tạm dừng (chờ kết luận thanh tra); bỏ tạm dừng trước.",
  ],
  [
    "out of the simple procedure",
    { "Trạng thái": "thẩm định" },
    wanted("trình", { reason: "thủ tục đơn giản" }),
    "Chưa chuyển sang “trình” được: chỉ khen đột xuất mới trình theo thủ tục đơn giản; cần Hội đồng thông qua trước.",
  ],
  [
    "behind its end",
    { "Trạng thái": "hủy bỏ" },
    wanted("đã nộp"),
    "Chưa chuyển sang “đã nộp” được: đề nghị đã ở “hủy bỏ”, không chuyển tiếp nữa.",
  ],
  [
    "words of nobody",
    { "Trạng thái": "chờ sếp" },
    wanted("thẩm định"),
    "Chưa chuyển sang “thẩm định” được: trạng thái “chờ sếp” không có trong danh sách. Chọn lại ở cột Trạng thái.",
  ],
])("refused: %s", (_what, cells, move, message) => {
  expect(refusal(cells, move)).toBe(message);
});

test.each<[string, RowByHeader, WantedMove, object]>([
  [
    "handed in",
    { "Trạng thái": "dự kiến" },
    wanted("đã nộp"),
    { state: "đã nộp", submitted: { day: DAY }, completed: "" },
  ],
  ["complete", {}, wanted("đủ hồ sơ"), { state: "đủ hồ sơ", completed: { day: DAY } }],
  [
    "sent back stops the clock",
    { "Trạng thái": "thẩm định" },
    wanted("thiếu hồ sơ", { reason: " thiếu xác nhận " }),
    { state: "thiếu hồ sơ", completed: "", reason: "thiếu xác nhận" },
  ],
  [
    "votes that come along",
    { "Trạng thái": "thẩm định" },
    wanted("Hội đồng thông qua", { cells: { votesFor: 9, members: 11 } }),
    { state: "Hội đồng thông qua", votesFor: 9, members: 11 },
  ],
  [
    "9 of 10 where 90 % are asked",
    { "Trạng thái": "thẩm định", "Hình thức": "BK-B/T", "Phiếu đồng ý": 9, "Tổng thành viên": 10 },
    wanted("Hội đồng thông qua"),
    { state: "Hội đồng thông qua" },
  ],
  ["put on hold", {}, wanted("tạm dừng", { reason: "đơn thư" }), { onHold: "có", reason: "đơn thư" }],
  ["off hold", { "Tạm dừng": "có" }, wanted("bỏ tạm dừng"), { onHold: "không" }],
  ["off hold, though nobody put it on", {}, wanted("bỏ tạm dừng"), {}],
  [
    "a word that says it already stays",
    { "Trạng thái": "đã khen", "Số QĐ": "41/QĐ-STP", "Ngày QĐ": "30/11/2026" },
    wanted("quyết định"),
    {},
  ],
  [
    "synonyms are read",
    { "Trạng thái": "ĐANG THẨM ĐỊNH", ...votes },
    wanted("Hội đồng thông qua"),
    { state: "Hội đồng thông qua" },
  ],
])("allowed: %s", (_what, cells, move, written) => {
  const answer = judged(cells, move);
  expect(answer.ok ? answer.cells : answer.message).toEqual(written);
});

const passed = { "Trạng thái": "trình", "Số QĐ": "41/QĐ-STP", "Ngày QĐ": "18/11/2026" };

test("nobody is decided twice for one achievement, neither after the other nor at once", () => {
  const way = wayWith([
    nominated({ ...passed, Mã: "DN-1" }),
    nominated({ ...passed, Mã: "DN-2", "Họ tên / Tên tập thể": "Ông TRẦN VĂN A" }),
    nominated({ ...passed, Mã: "DN-3", "Ngày sinh": "05/9/1980" }),
    nominated({ ...passed, Mã: "DN-4", "Họ tên / Tên tập thể": "Lê Thị B" }),
  ]);
  const rows = ["DN-1", "DN-2", "DN-4"].map((key) => ({ row: rowOf(way, key), move: wanted("quyết định") }));
  expect(judgeMoves(way, rows).map(({ ok }) => ok)).toEqual([true, false, true]);
  const after = wayWith([
    nominated({ ...passed, Mã: "DN-1", "Trạng thái": "công bố" }),
    nominated({ ...passed, Mã: "DN-2" }),
  ]);
  const answer = judgeMove(after, rowOf(after, "DN-2"), wanted("quyết định"));
  expect(answer.ok ? "" : answer.message).toBe(
    "Chưa chuyển sang “quyết định” được: Trần Văn A đã được khen cho cùng thành tích ở dòng 2 (41/QĐ-STP); một thành tích chỉ khen một lần. Rút một trong hai đề nghị.",
  );
});

test("who was typed to be decided is not for a second time either", () => {
  const decided = { "Số QĐ": "41/QĐ-STP", "Ngày QĐ": "20/11/2026", "Trạng thái": "quyết định" };
  const way = wayWith([nominated(decided), nominated({ ...decided, Mã: "DN-2" })]);
  const answer = judgeMove(way, rowOf(way, "DN-2"), wanted("quyết định"));
  expect(answer.ok ? "" : answer.message).toContain("đã được khen cho cùng thành tích ở dòng 2");
});

test("two birth dates are two persons", () => {
  const way = wayWith([
    nominated({ ...passed, Mã: "DN-1", "Ngày sinh": "05/9/1980", "Trạng thái": "quyết định" }),
    nominated({ ...passed, Mã: "DN-2", "Ngày sinh": "06/9/1990" }),
  ]);
  expect(judgeMove(way, rowOf(way, "DN-2"), wanted("quyết định")).ok).toBe(true);
});
