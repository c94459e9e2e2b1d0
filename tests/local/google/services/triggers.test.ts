import { expect, test } from "vitest";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { HostKilled } from "../../../../src/local/host.ts";
import { refusal, START, tinyHost } from "../../tiny-host.ts";

const HOUR = 3_600_000;
const bodies = {
  on: `ScriptApp.newTrigger(args[0]).timeBased().everyHours(args[1] ?? 1).create();`,
  off: `ScriptApp.getProjectTriggers().filter((t) => t.getHandlerFunction() === args[0]).forEach((t) => ScriptApp.deleteTrigger(t));`,
  list: "return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()).join();",
  tick: `const at = sheet().getLastRow() + 1; sheet().getRange(at, 1, 1, 2).setValues([[Session.getEffectiveUser().getEmail(), Date.now()]]);`,
  rows: "return sheet().getLastRow();",
  screen: "SpreadsheetApp.getUi();",
  slow: "Utilities.sleep(400000);",
};

test.each([
  [
    "for (let i = 0; i < 21; i++) ScriptApp.newTrigger('f').timeBased().everyHours(1).create();",
    "Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.",
  ],
  [
    "ScriptApp.newTrigger('f').timeBased().everyHours('1')",
    "Exception: The parameters (String) don't match the method signature for ClockTriggerBuilder.everyHours.",
  ],
  [
    "ScriptApp.newTrigger('f').timeBased().create()",
    "Exception: chưa có trong máy chủ cục bộ: lịch chạy không theo giờ",
  ],
  [
    "ScriptApp.deleteTrigger({})",
    "Exception: The parameters (Object) don't match the method signature for ScriptApp.deleteTrigger.",
  ],
  [
    "ScriptApp.newTrigger('f').forSpreadsheet('x')",
    "ReferenceError: chưa có trong máy chủ cục bộ: TriggerBuilder.forSpreadsheet",
  ],
])("%s", async (body, text) => {
  expect(await refusal(body)).toBe(text);
});

test("twenty triggers are each user's own, and one deleted makes room", async () => {
  const book = await openBook(undefined);
  const lan = tinyHost(book, bodies, {});
  for (let count = 1; count <= 19; count += 1) lan.call("on", "tick");
  lan.call("on", "other");
  expect(() => lan.call("on", "tick")).toThrow("too many triggers");
  tinyHost(book, bodies, { user: "minh@sotuphap.vn" }).call("on", "tick");
  lan.call("off", "other");
  lan.call("on", "rows");
  expect(lan.call("list")).toBe([...Array(19).fill("tick"), "rows"].join());
});

test("a trigger runs once an hour as its maker, however many hours were missed, and for no other user", async () => {
  const book = await openBook(undefined);
  const lan = tinyHost(book, bodies, {});
  lan.call("on", "tick");
  expect(lan.runTimers()).toEqual([]);
  lan.passTime(HOUR);
  const minh = tinyHost(book, bodies, { user: "minh@sotuphap.vn", now: () => START + 2 * HOUR });
  expect(minh.runTimers()).toEqual([]);
  expect(lan.runTimers()).toEqual([{ handler: "tick", failed: undefined }]);
  expect(lan.runTimers()).toEqual([]);
  lan.passTime(10 * HOUR);
  lan.runTimers();
  expect(lan.call("rows")).toBe(2);
  expect(book.sheets[0]?.rows[0]?.values[0]).toBe("lan@sotuphap.vn");
  lan.call("off", "tick");
  lan.passTime(HOUR);
  expect(lan.runTimers()).toEqual([]);
});

test("every three hours is every three hours", async () => {
  const host = tinyHost(await openBook(undefined), bodies, {});
  host.call("on", "tick", 3);
  host.passTime(2 * HOUR);
  expect(host.runTimers()).toEqual([]);
  host.passTime(HOUR);
  expect(host.runTimers()).toHaveLength(1);
});

test("a run has no screen, may be killed or miss its function, and the next one still runs", async () => {
  const host = tinyHost(await openBook(undefined), bodies, {});
  for (const handler of ["screen", "slow", "gone", "tick"]) host.call("on", handler);
  host.passTime(HOUR);
  const outcomes = host.runTimers();
  expect(
    outcomes.map(({ handler, failed }) => [handler, failed === undefined ? "" : String(failed)]),
  ).toEqual([
    ["screen", "Exception: Cannot call SpreadsheetApp.getUi() from this context."],
    ["slow", "HostKilled: Exceeded maximum execution time"],
    ["gone", "Error: Script function not found: gone"],
    ["tick", ""],
  ]);
  expect(outcomes[1]?.failed).toBeInstanceOf(HostKilled);
});

test("triggers cost what a service call costs, and none may be touched while the menu is built", async () => {
  const host = tinyHost(await openBook(undefined), { ...bodies, onOpen: bodies.list }, {});
  host.call("on", "tick");
  host.call("list");
  host.call("off", "tick");
  expect(host.meter().calls).toEqual({
    "ClockTriggerBuilder.create": 1,
    "ScriptApp.getProjectTriggers": 2,
    "ScriptApp.deleteTrigger": 1,
  });
  expect(host.meter().simulatedMs).toBe(4 * 200);
  expect(() => host.menu()).toThrow("You do not have permission to call ScriptApp.getProjectTriggers");
});

test("an earlier list may hold a trigger that is gone: deleting it again changes nothing", async () => {
  const body = `ScriptApp.newTrigger("f").timeBased().everyHours(1).create(); ScriptApp.newTrigger("g").timeBased().everyHours(1).create();
    const [first] = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(first); ScriptApp.deleteTrigger(first);
    return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction()).join();`;
  expect(tinyHost(await openBook(undefined), { main: body }, {}).call("main")).toBe("g");
});

test("a trigger that an earlier run deleted does not run", async () => {
  const host = tinyHost(
    await openBook(undefined),
    { ...bodies, stop: "ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t));" },
    {},
  );
  host.call("on", "stop");
  host.call("on", "tick");
  host.passTime(HOUR);
  expect(host.runTimers()).toEqual([{ handler: "stop", failed: undefined }]);
});
