import { describe, expect, test } from "vitest";
import { ask, asked, LAN, type MemoryOffice } from "../memory-office.ts";
import { breaksOff, broken, effectsIn } from "../port-calls.ts";
import {
  BINH,
  HOA,
  list,
  nomination,
  registration,
  report,
  result,
  returnsOffice,
  send,
  takeAll,
} from "./returns-office.ts";

/** One report of each kind from HOA, each by its own ticket. */
function reported(): MemoryOffice {
  const office = returnsOffice({}, true);
  for (const [index, more] of [{}, registration, result, nomination].entries())
    expect(send(office.clerk(HOA, {}), { ...more, ticket: `t-${index}` })).toMatchObject({ ok: true });
  return office;
}

const sheets = ["Theo dõi", "Đăng ký", "Chỉ tiêu", "Đề nghị"];
const book = (office: MemoryOffice) => sheets.map((sheet) => office.rows(sheet));
const states = (office: MemoryOffice) => office.rows("Báo về").map((row) => row["Xử lý"] ?? "");

const office = reported();
const untouched = book(office);
const lan = office.clerk(LAN, {});
const shown = list(lan);
const looked = lan.calls.length;
const taken = takeAll(lan, "");
const whole = book(office);
const effects = effectsIn(lan.calls.slice(looked)).map(({ nth }) => nth - looked);

test("one report of each kind comes into its sheet", () => {
  expect(shown.rows.map(({ kind, isNew, canTake }) => [kind, isNew, canTake])).toEqual([
    ["văn bản đã gửi", true, true],
    ["đăng ký", true, true],
    ["kết quả chỉ tiêu", false, true],
    ["đề nghị khen thưởng", true, true],
  ]);
  expect(taken).toMatchObject({
    message: "Đã nhận 4 báo về: Theo dõi 1, Đăng ký 1, Chỉ tiêu 1, Đề nghị 1.",
    left: [],
  });
  expect(states(office)).toEqual(["đã nhận", "đã nhận", "đã nhận", "đã nhận"]);
  expect(office.rows("Theo dõi")).toMatchObject([
    {
      Mốc: "M-1",
      "Đơn vị": "PTP-1",
      "Ngày nhận": "01/03/2026",
      "⚙Trạng thái": "đúng hạn",
      "⚙Người ghi": LAN,
    },
  ]);
  expect(office.rows("Đăng ký")[1]).toMatchObject({
    "Đơn vị": "PTP-1",
    Loại: "công trình",
    "Nội dung": "Số hóa sổ hộ tịch cấp xã",
    "Trạng thái": "đã gửi",
  });
  expect(office.rows("Chỉ tiêu")[0]).toMatchObject({ "Đơn vị": "PTP-1", "Kết quả": "98,5" });
  expect(office.rows("Đề nghị")[0]).toMatchObject({
    "Họ tên / Tên tập thể": "Trần Thị Hoa",
    "Hình thức": "GK",
    "Ngày nộp": "04/03/2026",
    "Trạng thái": "đã nộp",
  });
});

test("the log tells each from what to what", () => {
  const entries = office.rows("Nhật ký").filter((row) => row["Việc"] === "Nhận báo về");
  expect(entries).toHaveLength(4);
  expect(entries[2]).toMatchObject({ Ai: LAN, "Ở đâu": "Chỉ tiêu: Phòng Tư pháp Lệ Thủy · Hồ sơ đúng hạn" });
});

test("taken over again, nothing changes", () => {
  const again = office.twin();
  asked(again.clerk(LAN, {}), {
    verb: "returns.take",
    rows: shown.rows.map(({ key, seen }) => ({ key, seen, prefer: "" as const })),
  });
  expect(book(again)).toEqual(whole);
});

describe.each(["before", "after"] as const)("a run that breaks off %s", (when) => {
  test.each(effects)("its call %i is ended by the next one, each report once", (nth) => {
    const other = reported();
    const { rows } = list(other.clerk(LAN, {}));
    const take = {
      verb: "returns.take",
      rows: rows.map(({ key, seen }) => ({ key, seen, prefer: "" as const })),
    } as const;
    broken(() => ask(other.clerk(LAN, breaksOff(nth, when)), take));
    expect(ask(other.clerk(LAN, {}), take)).toMatchObject({ ok: true });
    expect(states(other)).toEqual(["đã nhận", "đã nhận", "đã nhận", "đã nhận"]);
    expect(book(other)).toEqual(whole);
  });
});

test("undone as a whole, the book says what it said and the reports wait again", () => {
  const other = office.twin();
  expect(asked(other.clerk(LAN, {}), { verb: "returns.undo", batch: taken.batch })).toEqual({
    message: "Đã hoàn tác 4 báo về; chúng lại chờ nhận.",
    kept: [],
  });
  const [tracking, ...rest] = book(other);
  expect(rest).toEqual(untouched.slice(1));
  expect(tracking).toMatchObject([{ Mốc: "M-1", "Đơn vị": "PTP-1", "⚙Trạng thái": "quá hạn" }]);
  expect(tracking?.[0]).not.toHaveProperty("Ngày nhận");
  expect(states(other)).toEqual(["chờ nhận", "chờ nhận", "chờ nhận", "chờ nhận"]);
  expect(takeAll(other.clerk(LAN, {}), "")).toMatchObject({ taken: 4 });
  expect(book(other)).toEqual(whole);
});

test("a cell that somebody changed since stays and is told", () => {
  const other = office.twin();
  other.types("Chỉ tiêu", 2, "Kết quả", "99");
  const { kept } = asked(other.clerk(LAN, {}), { verb: "returns.undo", batch: taken.batch });
  expect(kept).toEqual(["Chỉ tiêu: Phòng Tư pháp Lệ Thủy · Hồ sơ đúng hạn, cột Kết quả"]);
  expect(other.rows("Chỉ tiêu")[0]).toMatchObject({ "Kết quả": "99" });
});

test("what was changed after it was seen is not taken over", () => {
  const other = reported();
  const { rows } = list(other.clerk(LAN, {}));
  other.types("Báo về", 2, "Số văn bản", "13/BC-PTP");
  const answer = asked(other.clerk(LAN, {}), {
    verb: "returns.take",
    rows: rows.map(({ key, seen }) => ({ key, seen, prefer: "" as const })),
  });
  expect(answer).toMatchObject({ taken: 3, left: [{ why: "vừa thay đổi sau khi xem; xem lại rồi nhận" }] });
  const [first] = list(other.clerk(LAN, {})).rows;
  expect(first?.findings.map(({ text }) => text)).toContainEqual(
    "Dòng đã bị sửa sau khi người báo ptp1@example.gov.vn gửi (05/03/2026 08:00:00): Số văn bản từ “12/BC-PTP” thành “13/BC-PTP”. Hỏi lại đơn vị rồi nhận.",
  );
});

test("whose unit it is not is refused, by page and by a changed row", () => {
  const other = returnsOffice({}, true);
  expect(send(other.clerk(BINH, {}), {})).toMatchObject({ ok: false });
  expect(send(other.clerk("xem@example.gov.vn", {}), {})).toMatchObject({ ok: false });
  expect(other.rows("Báo về")).toEqual([]);
  expect(send(other.clerk(BINH, {}), { ...registration, unit: "PTP-2", target: "DK-001" })).toEqual({
    ok: false,
    message: "Dòng được báo về là của “Phòng Tư pháp Lệ Thủy”, không phải của đơn vị này. Trả lại.",
  });
  expect(ask(other.clerk(BINH, {}), { verb: "returns.list" })).toMatchObject({ ok: false });
  expect(ask(other.clerk(BINH, {}), { verb: "returns.take", rows: [] })).toMatchObject({ ok: false });
});

test("sent back with a reason that the unit reads, until it reports anew", () => {
  const other = returnsOffice({}, true);
  send(other.clerk(HOA, {}), {});
  const rows = list(other.clerk(LAN, {})).rows.map(({ key }) => ({ key }));
  const refusal = { verb: "returns.refuse", rows, reason: "Thiếu phụ lục" } as const;
  expect(ask(other.clerk(LAN, {}), { ...refusal, reason: " " })).toMatchObject({ ok: false });
  expect(ask(other.clerk(LAN, {}), refusal)).toMatchObject({ ok: true });
  const own = () => asked(other.clerk(HOA, {}), { verb: "returns.open", unit: "" });
  expect(own()).toMatchObject({ waiting: [], sentBack: [{ reason: "Thiếu phụ lục", by: HOA }] });
  expect(list(other.clerk(LAN, {})).rows).toEqual([]);
  send(other.clerk(HOA, {}), { ticket: "t-2" });
  expect(own()).toMatchObject({ waiting: [{ kind: "văn bản đã gửi" }], sentBack: [] });
});

test("withdrawn by its author while it waits, by nobody else", () => {
  const other = returnsOffice({}, true);
  send(other.clerk(HOA, {}), {});
  const [row] = list(other.clerk(LAN, {})).rows;
  const request = { verb: "returns.withdraw", key: row?.key ?? "" } as const;
  expect(ask(other.clerk(BINH, {}), request)).toMatchObject({ ok: false });
  expect(ask(other.clerk(HOA, {}), request)).toMatchObject({ ok: true });
  expect(list(other.clerk(LAN, {})).rows).toEqual([]);
  takeAll(other.clerk(LAN, {}), "");
  expect(states(other)).toEqual(["đã rút"]);
  expect(report.ticket).toBe("t-1");
});

const undone = office.twin();
const undoing = undone.clerk(LAN, {});
asked(undoing, { verb: "returns.undo", batch: taken.batch });

describe.each(["before", "after"] as const)("an undoing that breaks off %s", (when) => {
  test.each(effectsIn(undoing.calls).map(({ nth }) => nth))(
    "its call %i is ended by the next command: all is taken back, or all is taken over",
    (nth) => {
      const other = office.twin();
      const undo = { verb: "returns.undo", batch: taken.batch } as const;
      broken(() => ask(other.clerk(LAN, breaksOff(nth, when)), undo));
      asked(other.clerk(LAN, {}), { verb: "returns.take", rows: [] });
      const back = states(other).every((state) => state === "chờ nhận");
      if (!back) expect(book(other).slice(1)).toEqual(whole.slice(1));
      else expect(book(other).slice(1)).toEqual(untouched.slice(1));
      expect(states(other)).toEqual(Array(4).fill(back ? "chờ nhận" : "đã nhận"));
    },
  );
});
