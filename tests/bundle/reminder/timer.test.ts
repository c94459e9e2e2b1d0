import { expect, test } from "vitest";
import type { Answers } from "../../../src/app/all-verbs.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { copied } from "../copied.ts";
import { rowsOf } from "../grid.ts";
import { ask, asked, LAN, MINH, type Office, START } from "../office.ts";
import { DAY, FRIDAY, HOUR, left, recipients, remindOffice, statesOn } from "./remind-office.ts";

/** Switching on takes a few seconds of its own, so the first timed run is due a little after nine. */
const NINE = START + HOUR + 60_000;

type TimerState = Answers["remind.timer"];

const off: TimerState = { on: false, who: "", at: "", mine: false, lost: false };
const byLan: TimerState = { on: true, who: LAN, at: "05/03/2026 08:00:00", mine: true, lost: false };

const turn = (host: Host, on: boolean, takeOver: boolean): TimerState =>
  asked(host, { verb: "remind.timer", on, takeOver });
const shown = (host: Host): TimerState => asked(host, { verb: "remind.preview" }).timer;
const owners = ({ book }: Office): readonly string[] => book.triggers.map(({ owner }) => owner);
const at = (office: Office, user: string, now: number, faults: readonly Fault[]): Host =>
  office.clerk(user, { now: () => now, faults });
const senders = ({ outbox }: Office): readonly string[] =>
  outbox.letters.map(({ sender }) => sender.address).sort();
/** What a host's due timers threw; "" for a run that came to its end. */
const thrown = (host: Host): readonly string[] =>
  host.runTimers().map(({ failed }) => String(failed ?? "").replace(/^Error: /u, ""));

async function switchedOn(): Promise<Office> {
  const office = await remindOffice();
  turn(office.clerk(LAN, {}), true, false);
  return office;
}

test("both switch it on: the second is told who sends since when, and only the first one's letters leave", async () => {
  const office = await remindOffice();
  const [lan, minh] = [office.clerk(LAN, {}), office.clerk(MINH, {})];
  expect(turn(lan, true, false)).toEqual(byLan);
  const told = { ...byLan, mine: false };
  expect([turn(minh, true, false), shown(minh), turn(minh, false, false)]).toEqual([told, told, told]);
  expect(owners(office)).toEqual([LAN]);
  for (const host of [minh, lan]) host.passTime(HOUR);
  expect([thrown(minh), thrown(lan)]).toEqual([[], [""]]);
  expect(left(office)).toHaveLength(5);
  expect(new Set(senders(office))).toEqual(new Set([LAN]));
});

test("taken over, the first one's timer ends itself without a letter", async () => {
  const office = await switchedOn();
  const minh = at(office, MINH, START + HOUR / 2, []);
  expect(turn(minh, true, true)).toEqual({ ...byLan, who: MINH, at: "05/03/2026 08:30:00" });
  expect(owners(office)).toEqual([LAN, MINH]);
  const lan = at(office, LAN, NINE, []);
  expect(shown(lan)).toMatchObject({ on: true, who: MINH, mine: false });
  expect(thrown(lan)).toEqual([""]);
  expect([owners(office), left(office)]).toEqual([[MINH], []]);
  minh.passTime(HOUR);
  expect(thrown(minh)).toEqual([""]);
  expect(left(office)).toHaveLength(5);
  expect(new Set(senders(office))).toEqual(new Set([MINH]));
  const log = rowsOf(office.book, "Nhật ký").filter((row) => row["Việc"] === "Nhắc việc hằng ngày");
  expect(log.map((row) => [row["Ai"], row["Trước"], row["Sau"]])).toEqual([
    [LAN, undefined, `${LAN} gửi`],
    [MINH, `${LAN} gửi`, `${MINH} gửi`],
  ]);
});

test("taken over in the middle of a run: it finishes, the book keeps the new sender, nobody hears twice", async () => {
  const office = await switchedOn();
  const minh = at(office, MINH, NINE, []);
  const takeOver = (): void => void turn(minh, true, true);
  const lan = at(office, LAN, NINE, [{ method: "MailApp.sendEmail", nth: 2, edit: takeOver }]);
  expect(thrown(lan)).toEqual([""]);
  expect(shown(minh)).toMatchObject({ who: MINH, mine: true });
  for (const host of [lan, minh]) host.passTime(HOUR);
  expect([thrown(lan), thrown(minh)]).toEqual([[""], [""]]);
  expect(left(office).slice().sort()).toEqual(recipients.map((to) => `2026-03-05 ${to}`));
  expect(owners(office)).toEqual([MINH]);
});

test.each([
  ["its own clerk", LAN, []],
  ["another clerk who decides so", MINH, [""]],
])("switched off by %s, no letter leaves and no timer stays", async (_, who, lastRun) => {
  const office = await switchedOn();
  expect(turn(at(office, who, START, []), false, true)).toEqual(off);
  const lan = at(office, LAN, NINE, []);
  expect(thrown(lan)).toEqual(lastRun);
  expect([owners(office), left(office), shown(lan)]).toEqual([[], [], off]);
});

test.each([
  ["before seven", FRIDAY - HOUR - 1000, 0],
  ["from seven on", FRIDAY - HOUR, 5],
  ["until five", FRIDAY + 9 * HOUR - 1000, 5],
  ["after five", FRIDAY + 9 * HOUR, 0],
  ["at midnight", FRIDAY - 8 * HOUR, 0],
  ["on a Saturday", FRIDAY + DAY, 0],
  ["on the office's own day off", FRIDAY + 3 * DAY, 0],
])("a timed run %s", async (_, now, letters) => {
  const office = await remindOffice();
  office.hand.insertRows("Ngày nghỉ", 2, 1);
  ["09/03/2026", "nghỉ", "Ngày truyền thống"].forEach((text, index) => {
    office.hand.type("Ngày nghỉ", 2, index + 1, text);
  });
  turn(office.clerk(LAN, {}), true, false);
  expect(thrown(at(office, LAN, now, []))).toEqual([""]);
  expect(left(office)).toHaveLength(letters);
});

test.each([
  ["a finished day", NINE, NINE + HOUR],
  ["a night", undefined, NINE + 11 * HOUR],
])("on %s a timed run reads nothing of the book", async (_, first, now) => {
  const office = await switchedOn();
  if (first !== undefined) at(office, LAN, first, []).runTimers();
  const sent = left(office).length;
  const lan = at(office, LAN, now, []);
  expect(thrown(lan)).toEqual([""]);
  expect(left(office)).toHaveLength(sent);
  expect(Object.keys(lan.meter().calls).filter((name) => /^Range|^Sheet|^Mail/u.test(name))).toEqual([]);
  expect(lan.meter().total).toBeLessThan(10);
});

test("a run that was killed is taken up an hour later; the letter nobody knows of waits for a clerk", async () => {
  const office = await switchedOn();
  const lan = at(office, LAN, NINE, [{ method: "MailApp.sendEmail", nth: 3, clockJumpMs: 400_000 }]);
  expect(lan.runTimers()[0]?.failed).toBeInstanceOf(HostKilled);
  // The third left as the run died; nothing in the book can tell.
  expect(left(office)).toHaveLength(3);
  lan.passTime(HOUR);
  expect(thrown(lan)).toEqual([""]);
  const [doubtful, ...others] = statesOn(office).filter((row) => !row.endsWith("đã gửi"));
  expect([doubtful, others]).toEqual([expect.stringMatching(/ chưa chắc$/u), []]);
  lan.passTime(HOUR);
  lan.runTimers();
  expect(left(office)).toHaveLength(5);
  const friday = at(office, LAN, FRIDAY, []);
  expect(thrown(friday)).toEqual([""]);
  expect(left(office).slice(5)).toEqual([`2026-03-06 ${doubtful?.split(" ")[0]}`]);
});

test("letters beyond the allowance leave by themselves once it is there again, and the clerk is told", async () => {
  const office = await switchedOn();
  const lan = office.clerk(LAN, { now: () => NINE, mailPerDay: 3 });
  expect(thrown(lan)).toEqual([expect.stringContaining("không đủ cho 2 thư")]);
  lan.passTime(HOUR);
  lan.runTimers();
  expect(left(office)).toHaveLength(3);
  for (let hour = 0; hour < 24; hour += 1) {
    lan.passTime(HOUR);
    lan.runTimers();
  }
  expect(left(office).map((letter) => letter.slice(0, 10))).toEqual([
    ...Array(3).fill("2026-03-05"),
    ...Array(2).fill("2026-03-06"),
  ]);
  expect(new Set(left(office).map((letter) => letter.slice(11))).size).toBe(5);
});

test("a copied book starts without timer and without anybody's word", async () => {
  const office = await switchedOn();
  const copy = copied(office);
  const lan = at(copy, LAN, NINE, []);
  expect([thrown(lan), shown(lan), left(copy)]).toEqual([[], off, []]);
});

test("a book copied in the middle of a run takes what waits there for uncertain: nobody hears twice on the day", async () => {
  const office = await remindOffice();
  const copies: Office[] = [];
  const copy = (): void => {
    // Google copies what is in the sheets, and the memo stays with the book.
    copies.push(copied(office));
  };
  const lan = at(office, LAN, START, [{ method: "MailApp.sendEmail", nth: 3, edit: copy }]);
  expect(asked(lan, { verb: "remind.step" })).toMatchObject({ sent: 5, finished: true });
  const [theirs] = copies;
  if (theirs === undefined) throw new Error("no copy was made");
  const minh = at(theirs, MINH, NINE, []);
  expect(asked(minh, { verb: "remind.step" })).toMatchObject({ sent: 0, finished: true });
  expect(statesOn(theirs)).toEqual(recipients.map((to) => `${to} chưa chắc`));
  const { doubtful } = asked(minh, { verb: "remind.preview" });
  expect(doubtful.map(({ to }) => to)).toEqual(expect.arrayContaining([...recipients]));
  expect(doubtful[0]?.note).toContain("sổ được sao chép trong lúc gửi");
  expect(asked(at(theirs, MINH, FRIDAY, []), { verb: "remind.step" })).toMatchObject({ sent: 5 });
});

test.each(["", "nhắc", "[]", '{"who":5}', '{"who":"lan@sotuphap.vn"}'])(
  "where the book's word is %j, nobody sends and the timer ends itself",
  async (word) => {
    const office = await switchedOn();
    for (const key of office.book.properties.keys()) office.book.properties.set(key, word);
    const lan = at(office, LAN, NINE, []);
    expect(shown(lan)).toEqual(off);
    expect(thrown(lan)).toEqual([""]);
    expect([owners(office), left(office)]).toEqual([[], []]);
    expect(turn(lan, true, false)).toMatchObject({ on: true, mine: true, lost: false });
  },
);

test("a timer removed by hand is told to its clerk alone, and switched on again", async () => {
  const office = await switchedOn();
  office.book.triggers.length = 0;
  const [lan, minh] = [office.clerk(LAN, {}), office.clerk(MINH, {})];
  expect([shown(lan), shown(minh)]).toEqual([
    { ...byLan, lost: true },
    { ...byLan, mine: false },
  ]);
  expect(turn(lan, true, false)).toMatchObject({ mine: true, lost: false });
  expect(owners(office)).toEqual([LAN]);
});

test("an account without an address cannot switch it on, and one that hides it for once changes nothing", async () => {
  const office = await remindOffice();
  const answer = ask(office.clerk("", {}), {
    verb: "remind.timer",
    on: true,
    takeOver: false,
  });
  expect(answer).toEqual({
    ok: false,
    message: expect.stringContaining("Không đọc được địa chỉ") as unknown,
  });
  turn(office.clerk(LAN, {}), true, false);
  office.clerk("", {}).callAsTrigger("remindByTimer");
  expect([owners(office), left(office), shown(office.clerk(LAN, {}))]).toEqual([[LAN], [], byLan]);
});

const again =
  "Google đang bận hoặc gặp lỗi tạm thời. Đợi vài phút rồi chạy lại; phần đã làm được giữ nguyên.";
test.each([
  ["We're sorry, a server error occurred. Please wait a bit and try again.", again],
  ["Rất tiếc, máy chủ đã gặp lỗi. Vui lòng đợi một lát và thử lại.", again],
  ["You do not have permission to call PropertiesService", "Sổ chưa được cấp quyền cho việc này."],
  ["Bạn không có quyền gọi PropertiesService", "Sổ chưa được cấp quyền cho việc này."],
])("what a service says in a timed run, “%s”, reaches its clerk as a sentence", async (text, sentence) => {
  const office = await switchedOn();
  const fault = { method: "Properties.getProperty", nth: 1, when: "before", message: text } as const;
  const [told, ...more] = thrown(at(office, LAN, NINE, [fault]));
  expect(told?.startsWith(sentence)).toBe(true);
  // Her own words, not the service's, which stand in the log of executions.
  expect(told).not.toContain(text);
  expect([more, left(office), owners(office)]).toEqual([[], [], [LAN]]);
});

test("what keeps a timed run from sending reaches its clerk too, as it is said beside the sheet", async () => {
  const office = await switchedOn();
  const text = "Bạn không có quyền gọi MailApp.sendEmail";
  const fault = { method: "MailApp.sendEmail", nth: 1, when: "before", message: text } as const;
  const [told] = thrown(at(office, LAN, NINE, [fault]));
  expect(told).toMatch(/^Sổ chưa được cấp quyền cho việc này\./u);
  expect(told?.split("Sổ chưa được cấp quyền")).toHaveLength(2);
  office.book.sheets = office.book.sheets.filter(({ name }) => name !== "Thư nhắc");
  const problem = "Sổ chưa có trang Thư nhắc. Chạy Thi đua › Thiết lập sổ rồi thử lại.";
  expect(thrown(at(office, LAN, NINE + HOUR, []))).toEqual([problem]);
});

test("while another command keeps the book, a timed run says nothing and comes again", async () => {
  const office = await switchedOn();
  office.book.lockHolder = {};
  expect(thrown(at(office, LAN, NINE, []))).toEqual([""]);
  office.book.lockHolder = undefined;
  expect(thrown(at(office, LAN, NINE + HOUR, []))).toEqual([""]);
  expect(left(office)).toHaveLength(5);
});
