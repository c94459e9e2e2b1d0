import { expect, test } from "vitest";
import { ask, asked, LAN, MINH } from "../memory-office.ts";
import { breaksOff } from "../port-calls.ts";
import { cells, desk, moved, movedBy, nominated, stepsOf } from "./way-desk.ts";

const state = ["Trạng thái", "Ngày đủ hồ sơ", "⚙Hạn giải quyết", "⚙Việc tiếp theo"] as const;

test("a nomination goes its way, step by step, with clock and next step on its row", () => {
  const office = desk([nominated({ "Trạng thái": "dự kiến", "Ngày nộp": "" })]);
  expect(moved(office, { to: "đã nộp", day: "16/11/2026" }).message).toBe("Đã chuyển 1 đề nghị.");
  expect(cells(office, "DN-1", ...state)).toEqual([
    "đã nộp",
    "",
    "",
    "Bộ phận thi đua, khen thưởng: kiểm tra, xác nhận đủ hồ sơ",
  ]);
  moved(office, { to: "đủ hồ sơ", day: "17/11/2026" });
  expect(cells(office, "DN-1", ...state)).toEqual([
    "đủ hồ sơ",
    "17/11/2026",
    "02/12/2026",
    "Bộ phận thi đua, khen thưởng: thẩm định",
  ]);
  moved(office, { to: "thiếu hồ sơ", day: "18/11/2026", reason: "báo cáo thiếu xác nhận" });
  expect(cells(office, "DN-1", ...state).slice(0, 3)).toEqual(["thiếu hồ sơ", "", ""]);
  moved(office, { to: "đủ hồ sơ", day: "23/11/2026" });
  expect(cells(office, "DN-1", ...state).slice(0, 3)).toEqual(["đủ hồ sơ", "23/11/2026", "08/12/2026"]);
  expect(stepsOf(office, "DN-1")).toEqual([
    "1:  → dự kiến (trạng thái khi bắt đầu ghi quá trình)",
    "2: dự kiến → đã nộp (16/11/2026)",
    "3: đã nộp → đủ hồ sơ (17/11/2026)",
    "4: đủ hồ sơ → thiếu hồ sơ (18/11/2026, báo cáo thiếu xác nhận)",
    "5: thiếu hồ sơ → đủ hồ sơ (23/11/2026)",
  ]);
  expect(office.rows("Quá trình xét")[0]).toMatchObject({ Ai: LAN, "Ghi lúc": "01/12/2026 08:00:00" });
});

test("asked again it changes nothing more, and a preview writes nothing", () => {
  const office = desk([nominated({})]);
  const before = office.texts();
  const { rows, message } = moved(office, { to: "đủ hồ sơ", preview: true });
  expect(rows).toEqual([
    { key: "DN-1", name: "Trần Văn A", from: "đã nộp", to: "đủ hồ sơ", ok: true, message: "" },
  ]);
  expect(message).toBe("1 đề nghị sẽ chuyển.");
  expect(office.texts()).toEqual(before);
  moved(office, { to: "đủ hồ sơ" });
  const once = office.texts();
  expect(moved(office, { to: "đủ hồ sơ" }).rows[0]?.message).toBe("Đã ở “đủ hồ sơ”.");
  expect(office.texts()).toEqual(once);
});

test("a row that a clerk typed there before is not counted as moved, and its history is entered", () => {
  const office = desk([
    nominated({ Mã: "DN-1" }),
    nominated({
      Mã: "DN-2",
      "Họ tên / Tên tập thể": "Lê Thị B",
      "Trạng thái": "đủ hồ sơ",
      "Ngày đủ hồ sơ": "",
    }),
  ]);
  const keys = ["DN-1", "DN-2"];
  const told = "1 đề nghị đã ở bước ấy, chỉ ghi bổ sung quá trình xét.";
  expect(moved(office, { keys, to: "đủ hồ sơ", preview: true }).message).toBe(`1 đề nghị sẽ chuyển; ${told}`);
  expect(moved(office, { keys, to: "đủ hồ sơ" }).message).toBe(`Đã chuyển 1 đề nghị; ${told}`);
  expect(stepsOf(office, "DN-2").length).toBeGreaterThan(0);
  expect(moved(office, { keys, to: "đủ hồ sơ" }).message).toBe("Đã chuyển 0 đề nghị.");
});

test("of many those move that may, and of each other it is told why not", () => {
  const office = desk([
    nominated({ Mã: "DN-1" }),
    nominated({ Mã: "DN-2", "Họ tên / Tên tập thể": "Lê Thị B", "Thành phần hồ sơ": "Tờ trình" }),
    nominated({ Mã: "DN-3", "Họ tên / Tên tập thể": "Phạm Văn C", "Tạm dừng": "có" }),
  ]);
  const { rows, message } = moved(office, { keys: ["DN-1", "DN-2", "DN-3", "DN-9"], to: "đủ hồ sơ" });
  expect(message).toBe("Đã chuyển 1 đề nghị; 2 đề nghị không chuyển được, lý do ghi ở từng dòng.");
  expect(rows.map(({ ok, message: why }) => [ok, why.slice(0, 60)])).toEqual([
    [true, ""],
    [false, "Chưa chuyển sang “đủ hồ sơ” được: hồ sơ còn thiếu Báo cáo th"],
    [false, "Chưa chuyển sang “đủ hồ sơ” được: đề nghị đang tạm dừng; bỏ "],
  ]);
  expect(["DN-1", "DN-2", "DN-3"].map((key) => office.reads("Đề nghị", key, "Trạng thái"))).toEqual([
    "đủ hồ sơ",
    "đã nộp",
    "đã nộp",
  ]);
});

test("what a clerk typed by hand is taken in before the next step", () => {
  const office = desk([nominated({}), nominated({ Mã: "DN-2", "Họ tên / Tên tập thể": "Lê Thị B" })]);
  moved(office, { keys: ["DN-1", "DN-2"], to: "đủ hồ sơ" });
  office.types("Đề nghị", "DN-1", "Trạng thái", "đang thẩm định");
  office.types("Đề nghị", "DN-2", "Trạng thái", "trả lại");
  office.types("Đề nghị", "DN-1", "Phiếu đồng ý", "9");
  office.types("Đề nghị", "DN-1", "Tổng thành viên", "11");
  moved(office, { to: "Hội đồng thông qua" });
  expect(stepsOf(office, "DN-1").slice(1)).toEqual([
    "2: đã nộp → đủ hồ sơ (01/12/2026)",
    "3: đủ hồ sơ → thẩm định (ghi tay ở trang Đề nghị)",
    "4: thẩm định → Hội đồng thông qua (01/12/2026)",
  ]);
  expect(stepsOf(office, "DN-2")[2]).toBe("3: đủ hồ sơ → trả lại (ghi tay ở trang Đề nghị)");
});

test("on hold nothing moves but off hold", () => {
  const office = desk([nominated({})]);
  moved(office, { to: "tạm dừng", reason: "chờ kết luận thanh tra" });
  expect(cells(office, "DN-1", "Tạm dừng", "Lý do", "⚙Việc tiếp theo")).toEqual([
    "có",
    "chờ kết luận thanh tra",
    "Bộ phận thi đua, khen thưởng: đang tạm dừng, chờ kết luận (chờ kết luận thanh tra)",
  ]);
  expect(moved(office, { to: "đủ hồ sơ" }).rows[0]?.ok).toBe(false);
  moved(office, { to: "bỏ tạm dừng" });
  expect(moved(office, { to: "đủ hồ sơ" }).rows[0]?.ok).toBe(true);
  expect(stepsOf(office, "DN-1").map((step) => step.slice(3))).toEqual(
    [
      "→ đã nộp (trạng thái khi bắt đầu ghi quá trình)",
      "đã nộp → tạm dừng (01/12/2026, chờ kết luận thanh tra)",
      "tạm dừng → đã nộp (01/12/2026)",
      "đã nộp → đủ hồ sơ (01/12/2026)",
    ].map((step) => (step.startsWith("→") ? ` ${step}` : step)),
  );
});

const upper = { "Hình thức": "BK-B/T", "Trạng thái": "trình" };

test("a decision from above goes into the history of awards, once, and a hand-written row is taken for it", () => {
  const office = desk(
    [nominated(upper), nominated({ ...upper, Mã: "DN-2", "Họ tên / Tên tập thể": "Lê Thị B" })],
    {
      "Lịch sử khen": [
        { "Người / tập thể": "Lê Thị B", "Đơn vị": "STP-QB", "Hình thức": "BK-B/T", Năm: 2026 },
      ],
    },
  );
  const decided = { keys: ["DN-1", "DN-2"], to: "quyết định", number: "1250/QĐ-BTP", decided: "25/11/2026" };
  moved(office, decided);
  moved(office, decided);
  const history = office.rows("Lịch sử khen");
  expect(
    history.map((row) => [row["Người / tập thể"], row["Số QĐ"], row["Ngày QĐ"], row["Năm"], row["Đề nghị"]]),
  ).toEqual([
    ["Lê Thị B", "1250/QĐ-BTP", "25/11/2026", "2026", "DN-2"],
    ["Trần Văn A", "1250/QĐ-BTP", "25/11/2026", "2026", "DN-1"],
  ]);
  // 10 working days from Wednesday 25 November.
  expect(cells(office, "DN-1", "Trạng thái", "Số QĐ", "⚙Hạn giải quyết")).toEqual([
    "quyết định",
    "1250/QĐ-BTP",
    "09/12/2026",
  ]);
});

test("annulled, the rows stay and are marked with the decision that annuls", () => {
  const office = desk(
    [nominated({ ...upper, "Trạng thái": "quyết định", "Số QĐ": "1250/QĐ-BTP", "Ngày QĐ": "20/11/2026" })],
    {
      "Lịch sử khen": [
        { "Người / tập thể": "Trần Văn A", "Hình thức": "BK-B/T", Năm: 2026, "Đề nghị": "DN-1" },
        { "Người / tập thể": "Lê Thị B", "Hình thức": "BK-B/T", Năm: 2026 },
      ],
      "Sổ văn bản": [
        {
          Mã: "QD-1",
          "Phong trào": "QB-2026",
          Số: "1250",
          "Ký hiệu": "QĐ-BTP",
          "⚙Trạng thái": "đã ban hành",
        },
      ],
    },
  );
  const annul = {
    verb: "decision.annul",
    keys: [{ key: "DN-1" }],
    number: "15/QĐ-STP",
    day: "30/11/2026",
    reason: "khai man thành tích",
    preview: false,
  } as const;
  const clerk = office.clerk(MINH, {});
  expect(ask(clerk, { ...annul, number: "15" })).toEqual({
    ok: false,
    message: "“15” chưa đúng dạng số của quyết định. Ghi đủ số, ký hiệu, ví dụ 15/QĐ-STP.",
  });
  expect(ask(clerk, { ...annul, day: "01/11/2026" })).toMatchObject({ ok: false });
  expect(asked(clerk, { ...annul, reason: "" }).rows[0]?.message).toContain("chưa ghi lý do");
  asked(clerk, annul);
  const once = office.texts();
  asked(clerk, annul);
  expect(office.texts()).toEqual(once);
  expect(cells(office, "DN-1", "Trạng thái", "Số QĐ", "Quyết định hủy bỏ", "Lý do")).toEqual([
    "hủy bỏ",
    "1250/QĐ-BTP",
    "số 15/QĐ-STP ngày 30/11/2026",
    "khai man thành tích. Quyết định hủy bỏ số 15/QĐ-STP ngày 30/11/2026",
  ]);
  expect(office.rows("Lịch sử khen").map((row) => row["Quyết định hủy bỏ"])).toEqual([
    "số 15/QĐ-STP ngày 30/11/2026",
    undefined,
  ]);
  expect(office.rows("Sổ văn bản")[0]?.["⚙Trạng thái"]).toBe("đã thu hồi");
});

test("what came and went back of a dossier; a complete one that lacks a part again stops the clock", () => {
  const office = desk([nominated({ "Thành phần hồ sơ": "Tờ trình (02/11/2026)" })]);
  const event = (part: string, what: "nhận" | "trả lại" | "bỏ", reason = "") =>
    asked(office.clerk(LAN, {}), { verb: "nomination.dossier", key: "DN-1", part, what, day: "", reason })
      .message;
  expect(event("Báo cáo thành tích", "nhận")).toBe(
    "Đã nhận “Báo cáo thành tích”. Hồ sơ còn thiếu: Biên bản bình xét.",
  );
  expect(event("Biên bản bình xét", "nhận")).toBe(
    "Đã nhận “Biên bản bình xét”. Hồ sơ đã đủ thành phần: kiểm tra rồi bấm Đủ hồ sơ.",
  );
  moved(office, { to: "đủ hồ sơ" });
  expect(event("báo cáo thành tích", "trả lại", "thiếu xác nhận")).toContain("thời hạn thẩm định dừng");
  expect(
    cells(
      office,
      "DN-1",
      "Trạng thái",
      "Ngày đủ hồ sơ",
      "⚙Hạn giải quyết",
      "Thành phần hồ sơ",
      "⚙Việc tiếp theo",
    ),
  ).toEqual([
    "thiếu hồ sơ",
    "",
    "",
    "Tờ trình (02/11/2026); Báo cáo thành tích (trả lại 01/12/2026: thiếu xác nhận); Biên bản bình xét (01/12/2026)",
    "Sở Tư pháp tỉnh Quảng Bình: bổ sung Báo cáo thành tích",
  ]);
  const opened = asked(office.clerk(LAN, {}), { verb: "nomination.open", key: "DN-1" });
  expect(opened.parts.map(({ name, there, told }) => [name, there, told])).toEqual([
    ["Tờ trình", true, "02/11/2026"],
    ["Báo cáo thành tích", false, "trả lại 01/12/2026: thiếu xác nhận"],
    ["Biên bản bình xét", true, "01/12/2026"],
  ]);
  expect(opened.steps.at(-1)).toMatchObject({
    words: "đủ hồ sơ → thiếu hồ sơ",
    reason: "báo cáo thành tích: thiếu xác nhận",
  });
  expect(opened.moves[0]).toMatchObject({
    to: "đủ hồ sơ",
    blocked: expect.stringContaining("còn thiếu Báo cáo thành tích"),
  });
});

test("a run that dies at any call and runs again leaves the book of one that did not", () => {
  const office = () => {
    const made = desk([
      nominated({}),
      nominated({ Mã: "DN-2", "Họ tên / Tên tập thể": "Lê Thị B" }),
      nominated({ Mã: "DN-3", "Họ tên / Tên tập thể": "Lê Thị C" }),
      nominated({ Mã: "DN-4", "Họ tên / Tên tập thể": "Lê Thị D", "Trạng thái": "đủ hồ sơ" }),
    ]);
    moved(made, { to: "thiếu hồ sơ", reason: "thiếu dấu" });
    made.types("Đề nghị", "DN-2", "Trạng thái", "thiếu hồ sơ");
    return made;
  };
  // One whose history is known, one typed on, one that never moved, one typed there.
  const wanted = { keys: ["DN-1", "DN-2", "DN-3", "DN-4"], to: "đủ hồ sơ" };
  const quiet = office();
  const clerk = quiet.clerk(LAN, {});
  movedBy(clerk, wanted);
  const rows = (made: typeof quiet) => [made.rows("Đề nghị"), made.rows("Quá trình xét")];
  for (let at = 1; at <= clerk.calls.length; at += 1) {
    for (const when of ["before", "after"] as const) {
      const made = office();
      expect(() => movedBy(made.clerk(LAN, breaksOff(at, when)), wanted)).toThrow();
      movedBy(made.clerk(LAN, {}), wanted);
      expect(rows(made), `${when} call ${at}`).toEqual(rows(quiet));
    }
  }
});
