import { expect, test } from "vitest";
import { ask, asked, LAN, type MemoryOffice, MINH } from "../memory-office.ts";
import { actsBefore, broken, effectsIn } from "../port-calls.ts";
import { HOA, leanReturns, list, nomination, registration, result, send, takeAll } from "./returns-office.ts";

const states = (office: MemoryOffice) => office.rows("Báo về").map((row) => row["Xử lý"]);
const waiting = () => leanReturns([{}, registration, result, nomination]);
const made = (office: MemoryOffice) =>
  ["Theo dõi", "Đăng ký", "Chỉ tiêu", "Đề nghị"].map((sheet) => office.rows(sheet).length);

test("what a unit types in decomposed letters comes in once, composed", () => {
  const office = leanReturns([]);
  const clerk = office.clerk(HOA, {});
  const nfd = (text: string): string => text.normalize("NFD");
  expect(send(clerk, { ...result, target: nfd(result.target), ticket: "t-1" })).toMatchObject({ ok: true });
  const cells = { ...nomination.cells, name: nfd(nomination.cells.name), subject: nfd("cá nhân") };
  expect(send(clerk, { ...nomination, cells, paper: nfd("7/TTr-PTP"), ticket: "t-2" })).toMatchObject({
    ok: true,
  });
  expect(takeAll(office.clerk(LAN, {}), "").taken).toBe(2);
  expect(office.rows("Chỉ tiêu")[0]).toMatchObject({ "Kết quả": "98,5" });
  expect(office.rows("Đề nghị")).toMatchObject([
    { "Họ tên / Tên tập thể": "Trần Thị Hoa", "Đối tượng": "cá nhân" },
  ]);
  // The same nomination, composed, is told as one that is there.
  send(clerk, { ...nomination, ticket: "t-3" });
  expect(list(office.clerk(LAN, {})).rows[0]?.findings.map(({ text }) => text)).toContainEqual(
    expect.stringContaining("Đã có đề nghị"),
  );
});

test("columns that were moved are found by their marks, when taking over and when taking back", () => {
  const office = waiting();
  const quiet = waiting();
  const { batch } = takeAll(quiet.clerk(LAN, {}), "");
  for (const sheet of ["Báo về", "Đề nghị", "Chỉ tiêu", "Đăng ký", "Theo dõi"])
    office.hand.moveColumn(sheet, office.book.readHeader(sheet).length, 1);
  const before = made(office);
  const took = takeAll(office.clerk(LAN, {}), "");
  expect(took.taken).toBe(4);
  expect(made(office)).toEqual(made(quiet));
  expect(office.rows("Đề nghị")).toMatchObject([
    { "Họ tên / Tên tập thể": "Trần Thị Hoa", "Trạng thái": "đã nộp" },
  ]);
  for (const sheet of ["Báo về", "Đề nghị", "Chỉ tiêu"])
    office.hand.moveColumn(sheet, 3, office.book.readHeader(sheet).length);
  expect(asked(office.clerk(LAN, {}), { verb: "returns.undo", batch: took.batch }).kept).toEqual([]);
  expect(states(office)).toEqual(Array(4).fill("chờ nhận"));
  // The row of Theo dõi stays, for the unit owes it.
  expect(made(office)).toEqual([1, ...before.slice(1)]);
  expect(batch).not.toBe("");
});

test("two desks that saw the same take each report over once, whenever the second presses", () => {
  const first = waiting();
  const clerk = first.clerk(LAN, {});
  takeAll(clerk, "");
  // Before the page reads, between what it read and the lock, under the lock, before some writes, and behind it all.
  const locks = clerk.calls.filter(({ method }) => method === "lock.alone").map(({ nth }) => nth);
  const writes = effectsIn(clerk.calls).flatMap(({ nth }, index) => (index % 4 === 1 ? [nth] : []));
  const moments = [1, ...locks.flatMap((nth) => [nth, nth + 1]), ...writes, clerk.calls.length];
  const whole = made(first);
  for (const nth of moments) {
    const office = waiting();
    const shown = list(office.clerk(MINH, {})).rows.map(({ key, seen }) => ({
      key,
      seen,
      prefer: "" as const,
    }));
    const second = (): void => void ask(office.clerk(MINH, {}), { verb: "returns.take", rows: shown });
    broken(() => takeAll(office.clerk(LAN, actsBefore(nth, second)), ""));
    second();
    expect([made(office), states(office)], `before call ${nth}`).toEqual([whole, Array(4).fill("đã nhận")]);
    expect(office.rows("Nhật ký").filter((row) => row["Việc"] === "Nhận báo về")).toHaveLength(4);
  }
});
