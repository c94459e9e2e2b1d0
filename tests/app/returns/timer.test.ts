import { expect, test } from "vitest";
import { takeByTimer } from "../../../src/app/returns/take-timer.ts";
import { ask, asked, LAN, type MemoryOffice, MINH } from "../memory-office.ts";
import { HOA, leanReturns, registration, result } from "./returns-office.ts";

/** A registration and a result that nothing speaks against, and a report dated in time but told late. */
const waiting = (): MemoryOffice => leanReturns([registration, result, {}]);
const states = (office: MemoryOffice) => office.rows("Báo về").map((row) => row["Xử lý"] ?? "");
const on = (office: MemoryOffice, user: string, takeOver: boolean) =>
  asked(office.clerk(user, {}), { verb: "returns.timer", on: true, takeOver });

test("off at first: nothing is taken over by itself", () => {
  const office = waiting();
  takeByTimer(office.clerk(LAN, {}));
  expect(states(office)).toEqual(["", "", ""]);
});

test("switched on it takes over what has a good seal and no finding, and nothing else", () => {
  const office = waiting();
  expect(on(office, LAN, false)).toMatchObject({ on: true, who: LAN, mine: true });
  office.types("Báo về", 3, "Kết quả", "100");
  takeByTimer(office.clerk(LAN, {}));
  expect(states(office)).toEqual(["đã nhận", "", ""]);
  expect(office.rows("Chỉ tiêu")[0]).not.toHaveProperty("Kết quả");
  takeByTimer(office.clerk(LAN, {}));
  expect(office.rows("Đăng ký")).toHaveLength(2);
});

test("a row typed by hand waits, whatever it says of its author", () => {
  const office = leanReturns([]);
  on(office, LAN, false);
  for (const [header, text] of Object.entries({
    "Đơn vị": "PTP-1",
    "Việc báo": "kết quả chỉ tiêu",
    "Phong trào": "QB-2026",
    "Nội dung / tên": "Hồ sơ đúng hạn",
    "Kết quả": "100",
    "⚙Người báo": HOA,
    "⚙Báo lúc": "05/03/2026 08:00:00",
  }))
    office.types("Báo về", 2, header, text);
  takeByTimer(office.clerk(LAN, {}));
  expect(states(office)).toEqual([""]);
  const [row] = asked(office.clerk(LAN, {}), { verb: "returns.list" }).rows;
  expect(row).toMatchObject({ canTake: true, findings: [{ grade: "look" }] });
});

test("another clerk takes it over only where she says so; the former one's run ends itself", () => {
  const office = waiting();
  on(office, LAN, false);
  expect(on(office, MINH, false)).toMatchObject({ who: LAN, mine: false });
  expect(on(office, MINH, true)).toMatchObject({ who: MINH, mine: true });
  takeByTimer(office.clerk(LAN, {}));
  expect(states(office)).toEqual(["", "", ""]);
  expect(asked(office.clerk(MINH, {}), { verb: "returns.timer", on: false, takeOver: false })).toMatchObject({
    on: false,
  });
});

test("somebody of a unit neither switches it on nor adds reports of others", () => {
  const office = waiting();
  expect(ask(office.clerk(HOA, {}), { verb: "returns.timer", on: true, takeOver: true })).toMatchObject({
    ok: false,
  });
  expect(ask(office.clerk(HOA, {}), { verb: "returns.add", returns: [], take: true })).toMatchObject({
    ok: false,
  });
});

test("what comes in a file is there once however often it is read, and taken over where nothing speaks against it", () => {
  const office = leanReturns([]);
  const clear = {
    key: "BV-FILE-1",
    table: "targets",
    unit: "PTP-2",
    campaign: "QB-2026",
    target: "Hồ sơ đúng hạn",
    cells: { result: "97,5" },
    sent: { result: "" },
    by: "Bà Bình",
    at: "05/03/2026 07:00:00",
    source: "ptp-2.xlsx",
  } as const;
  const wrong = { ...clear, key: "BV-FILE-2", unit: "PTP-3" };
  const add = { verb: "returns.add", returns: [clear, wrong, clear], take: true } as const;
  expect(asked(office.clerk(LAN, {}), add)).toMatchObject({
    added: 2,
    taken: 1,
    left: [{ key: "BV-FILE-2" }],
  });
  expect(asked(office.clerk(LAN, {}), add)).toMatchObject({ added: 0, taken: 0 });
  expect(states(office)).toEqual(["đã nhận", ""]);
  expect(office.rows("Chỉ tiêu")[1]).toMatchObject({ "Đơn vị": "PTP-2", "Kết quả": "97,5" });
});

test("a timer that Google lost is told of, and switched on again", () => {
  const office = waiting();
  on(office, LAN, false);
  const lan = office.clerk(LAN, {});
  lan.timer.switchOff("takeByTimer");
  expect(asked(lan, { verb: "returns.list" }).timer).toMatchObject({ on: true, mine: true, lost: true });
  expect(asked(office.clerk(MINH, {}), { verb: "returns.list" }).timer).toMatchObject({
    mine: false,
    lost: false,
  });
  expect(on(office, LAN, false)).toMatchObject({ on: true, mine: true, lost: false });
});
