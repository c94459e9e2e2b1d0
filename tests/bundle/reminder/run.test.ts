import { describe, expect, test } from "vitest";
import type { Answers } from "../../../src/app/all-verbs.ts";
import type { Answer } from "../../../src/app/door/answer.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import type { Host } from "../../../src/local/host.ts";
import { rowsOf, rowWhere } from "../grid.ts";
import { ask, asked, LAN, MINH, type Office, START } from "../office.ts";
import {
  FRIDAY,
  HOUR,
  left,
  recipients,
  remindOffice,
  type Step,
  sendAll,
  sendAllOrDie,
  statesOn,
} from "./remind-office.ts";

const preview = (host: Host): Answers["remind.preview"] => asked(host, { verb: "remind.preview" });
const resend = (host: Host, to: string): Answer<Step> => ask(host, { verb: "remind.resend", to });
const at = (office: Office, now: number, faults: readonly Fault[]): Host =>
  office.clerk(LAN, { now: () => now, faults });

/** Retypes a cell of the unit with this key. */
function retype({ types }: Office, key: string, header: string, text: string): void {
  types("Đơn vị", key, header, text);
}

const rowOf = ({ book }: Office, to: string) =>
  rowsOf(book, "Thư nhắc").filter((row) => row["Người nhận"] === to);

const [ba = "", chau = "", dung = "", giang = "", hai = ""] = recipients;

describe("an allowance of three for five letters", () => {
  test("is looked at before anything leaves, and told", async () => {
    const office = await remindOffice();
    const lan = office.clerk(LAN, { mailPerDay: 3 });
    const { needed, allowance, letters } = preview(lan);
    expect([needed, allowance]).toEqual([5, 3]);
    expect(letters.map(({ to, covered }) => [to, covered])).toEqual([
      [hai, true],
      [ba, true],
      [chau, true],
      [dung, false],
      [giang, false],
    ]);
    expect([left(office), statesOn(office)]).toEqual([[], []]);
  });

  test("sends the most overdue, names the others, asks Google for none too many, and goes on the next day", async () => {
    const office = await remindOffice();
    const lan = office.clerk(LAN, { mailPerDay: 3 });
    expect(sendAll(lan)).toEqual({
      sent: 3,
      left: 2,
      refused: [],
      stopped: `Hạn mức thư hôm nay của tài khoản không đủ cho 2 thư (${dung}, ${giang}). Các thư này vẫn ở trạng thái “chờ gửi”; chạy lại khi có hạn mức mới.`,
      finished: false,
    });
    expect(lan.meter().calls["MailApp.sendEmail"]).toBe(3);
    expect(left(office)[0]).toBe(`2026-03-05 ${hai}`);
    // Run again without allowance: nothing leaves, the sentence stays.
    expect(sendAll(lan)).toMatchObject({ sent: 0, left: 2 });
    expect(statesOn(office).filter((row) => row.endsWith("chờ gửi"))).toEqual([
      `${dung} chờ gửi`,
      `${giang} chờ gửi`,
    ]);
    const friday = office.clerk(LAN, { now: () => FRIDAY + HOUR, mailPerDay: 3 });
    expect(sendAll(friday)).toMatchObject({ sent: 2, left: 0, finished: true });
    expect(left(office).slice(3)).toEqual([`2026-03-06 ${dung}`, `2026-03-06 ${giang}`]);
    expect(rowOf(office, dung).map((row) => row["Trạng thái"])).toEqual(["thôi gửi", "đã gửi"]);
  });

  test("counts copies: a letter with a copy needs two", async () => {
    const office = await remindOffice();
    const { book, types } = office;
    const row = rowWhere(book, "Cấu hình", "Tên", "Bản sao thư đôn đốc");
    types("Cấu hình", row, "Giá trị", "lanhdao@example.gov.vn");
    const lan = office.clerk(LAN, { mailPerDay: 1 });
    // hai@ is chased a second time for the report, so a copy goes with it; the next letter is plain.
    expect(preview(lan)).toMatchObject({ needed: 6, allowance: 1 });
    expect(sendAll(lan)).toMatchObject({ sent: 1, left: 4 });
    expect(left(office)).toEqual([`2026-03-05 ${ba}`]);
  });

  test("is asked for anew when Google says it is used up earlier than it said", async () => {
    const office = await remindOffice();
    const message = "Service invoked too many times for one day: email.";
    const lan = at(office, START, [{ method: "MailApp.sendEmail", nth: 2, when: "before", message }]);
    // What was refused for want of allowance surely did not leave, so it waits and is no doubt.
    expect(sendAll(lan)).toMatchObject({ sent: 4, left: 1, finished: false });
    expect(statesOn(office)).toContain(`${ba} chờ gửi`);
    expect(sendAll(at(office, START + HOUR, []))).toMatchObject({ sent: 1, finished: true });
    expect(left(office)).toHaveLength(5);
  });
});

describe("a bad address", () => {
  test("that only Google finds is told with place and cure, and the others are sent", async () => {
    const office = await remindOffice();
    retype(office, "PTP-2", "Email", "chau.cu@example.gov.vn");
    const cure = "Sửa địa chỉ ở cột “Email” của “Đơn vị”";
    const lan = office.clerk(LAN, { refusedAddresses: ["chau.cu@example.gov.vn"] });
    expect(sendAll(lan)).toEqual({
      sent: 4,
      left: 0,
      refused: [expect.stringMatching(new RegExp(`^chau.cu@example\\.gov\\.vn: .*${cure}`, "u"))],
      stopped: "",
      finished: true,
    });
    const [told] = preview(lan).doubtful;
    expect(told).toMatchObject({ to: "chau.cu@example.gov.vn", state: "không gửi được" });
    expect(told?.note).toContain(cure);
    // Resent as it is, it is refused with the same sentence.
    const again = resend(lan, "chau.cu@example.gov.vn");
    expect(again).toEqual({ ok: false, message: expect.stringContaining(cure) as unknown });
    // Corrected, it leaves the same day.
    retype(office, "PTP-2", "Email", chau);
    expect(sendAll(lan)).toMatchObject({ sent: 1, finished: true });
    expect(left(office).slice().sort()).toEqual(recipients.map((to) => `2026-03-05 ${to}`));
    expect(resend(lan, "chau.cu@example.gov.vn")).toEqual({
      ok: false,
      message: "Hôm nay không còn việc nào phải nhắc ở địa chỉ chau.cu@example.gov.vn.",
    });
  });

  test("in a timed run is told by the run's error once, after the others were sent", async () => {
    const office = await remindOffice();
    retype(office, "PTP-2", "Email", "chau.cu@example.gov.vn");
    asked(office.clerk(LAN, {}), { verb: "remind.timer", on: true, takeOver: false });
    const lan = office.clerk(LAN, {
      now: () => START + HOUR + 60_000,
      refusedAddresses: ["chau.cu@example.gov.vn"],
    });
    expect(lan.runTimers().map(({ failed }) => String(failed))).toEqual([
      expect.stringMatching(/chau.cu@example\.gov\.vn: .*Sửa địa chỉ/u),
    ]);
    expect(left(office)).toHaveLength(4);
    lan.passTime(HOUR);
    expect(lan.runTimers().map(({ failed }) => failed)).toEqual([undefined]);
  });

  test.each([
    ["", "chưa ghi Email"],
    ["   ", "chưa ghi Email"],
    ["ba@@example", "“ba@@example” không phải là địa chỉ thư điện tử"],
    ["ba@example.gov.vn; hai@example.gov.vn", "không phải là địa chỉ thư điện tử"],
    ["ba@example.gov.vn\nBcc: x@example.com", "không phải là địa chỉ thư điện tử"],
  ])("written %j: the unit is listed with why, and no letter tries it", async (email, why) => {
    const office = await remindOffice();
    retype(office, "PTP-1", "Email", email);
    const lan = office.clerk(LAN, {});
    const { unaddressed, letters } = preview(lan);
    expect(unaddressed).toEqual([expect.stringContaining(why)]);
    expect(unaddressed[0]).toMatch(/^Phòng Tư pháp PTP-1: .*; 1 việc chưa nhắc được\.$/u);
    expect(letters).toHaveLength(4);
    sendAll(lan);
    expect(left(office)).toHaveLength(4);
  });
});

test("without the clerk's permission nothing leaves, the cure is told, all letters wait and leave later", async () => {
  const office = await remindOffice();
  const message = "You do not have permission to call MailApp.sendEmail.";
  const lan = at(office, START, [{ method: "MailApp.sendEmail", nth: 1, when: "before", message }]);
  const step = sendAll(lan);
  expect(step).toMatchObject({ sent: 0, left: 4, finished: false });
  expect((step as Step).stopped).toMatch(/^Sổ chưa được cấp quyền cho việc này\..*“Cho phép”/u);
  expect(statesOn(office)).toEqual(recipients.map((to) => `${to} chờ gửi`));
  expect(sendAll(at(office, START + HOUR, []))).toMatchObject({ sent: 5, finished: true });
});

describe("two clerks press Gửi at the same moment", () => {
  const moments = Array.from({ length: 5 }, (_, index) => index + 1);
  test.each(moments)("the second in the middle of the first's letter %i: nobody hears twice", async (nth) => {
    const office = await remindOffice();
    const minh = office.clerk(MINH, {});
    const lan = at(office, START, [{ method: "MailApp.sendEmail", nth, edit: () => void sendAll(minh) }]);
    expect(sendAll(lan)).toMatchObject({ sent: nth, finished: true });
    expect(left(office).slice().sort()).toEqual(recipients.map((to) => `2026-03-05 ${to}`));
    expect(statesOn(office)).toEqual(recipients.map((to) => `${to} đã gửi`));
  });

  test("while the first enters her letters, the second is asked to wait", async () => {
    const office = await remindOffice();
    const minh = office.clerk(MINH, {});
    let told: Step | string = "";
    const edit = (): void => {
      told = sendAll(minh);
    };
    const lan = at(office, START, [{ method: "Range.setValues", nth: 1, edit }]);
    expect(sendAll(lan)).toMatchObject({ sent: 5, finished: true });
    expect(told).toBe("Có người đang chạy một lệnh khác trên sổ này. Đợi giây lát rồi thử lại.");
    expect(new Set(left(office)).size).toBe(5);
  });

  test("both resend the same doubtful letter: it leaves once, the second is told", async () => {
    const office = await doubtfulOffice();
    const minh = office.clerk(MINH, { now: () => START + HOUR });
    let told: unknown;
    const edit = (): void => {
      told = resend(minh, hai);
    };
    const lan = at(office, START + HOUR, [{ method: "MailApp.sendEmail", nth: 1, edit }]);
    expect(resend(lan, hai)).toMatchObject({ ok: true, value: { sent: 1, finished: true } });
    expect(told).toEqual({ ok: false, message: expect.stringContaining(hai) as unknown });
    expect(left(office)).toEqual([`2026-03-05 ${hai}`]);
  });
});

/** The first letter is uncertain: Google broke off before it left, which the book cannot know. */
async function doubtfulOffice(): Promise<Office> {
  const office = await remindOffice();
  const message = "Rất tiếc, máy chủ đã gặp lỗi. Vui lòng đợi một lát và thử lại.";
  const lan = at(office, START, [{ method: "MailApp.sendEmail", nth: 1, when: "before", message }]);
  expect(sendAllOrDie(lan)).toMatchObject({ sent: 0, finished: false });
  return office;
}

describe("an uncertain letter", () => {
  test("is not sent again by itself; a clerk's decision sends it once", async () => {
    const office = await doubtfulOffice();
    const lan = at(office, START + HOUR, []);
    expect(sendAll(lan)).toMatchObject({ sent: 4, left: 0, finished: true });
    expect(preview(lan).doubtful).toEqual([
      expect.objectContaining({
        to: hai,
        state: "chưa chắc",
        note: expect.stringContaining("không rõ thư đã đi hay chưa") as unknown,
      }),
    ]);
    // While nobody knows whether the last chase left, the unit is not given up.
    expect(preview(lan).exhausted).toEqual([]);
    expect(resend(lan, hai.toUpperCase())).toMatchObject({ ok: true, value: { sent: 1 } });
    expect(statesOn(office)).toEqual(recipients.map((to) => `${to} đã gửi`));
    expect(preview(lan).exhausted).toEqual([
      "Phòng Tư pháp PTP-5: Báo cáo sơ kết, hạn thứ Sáu, ngày 27/02/2026.",
    ]);
    expect(resend(lan, hai).ok).toBe(false);
    expect(new Set(left(office)).size).toBe(left(office).length);
  });

  test.each<[string, string, Partial<{ mailPerDay: number }>, readonly Fault[], string]>([
    ["is short of allowance", "chưa chắc", { mailPerDay: 0 }, [], "không đủ để gửi lại thư tới hai@"],
    [
      "meets the end of the allowance",
      "chờ gửi",
      {},
      [
        {
          method: "MailApp.sendEmail",
          nth: 1,
          when: "before",
          message: "Service invoked too many times for one day: email.",
        },
      ],
      "không đủ để gửi lại thư tới hai@",
    ],
    [
      "meets a fault again",
      "chưa chắc",
      {},
      [{ method: "MailApp.sendEmail", nth: 1, when: "after", message: "Service unavailable: email" }],
      "không rõ thư đã đi hay chưa",
    ],
  ])("whose resending %s stays %s, and nobody is told it left", async (_, state, options, faults, told) => {
    const office = await doubtfulOffice();
    const lan = office.clerk(LAN, { now: () => START + HOUR, faults, ...options });
    expect(resend(lan, hai)).toEqual({ ok: false, message: expect.stringContaining(told) as unknown });
    expect(statesOn(office)).toContain(`${hai} ${state}`);
  });

  test("of yesterday is mailed again today with what is due now, and the page says so", async () => {
    const office = await doubtfulOffice();
    sendAll(at(office, START + HOUR, []));
    const friday = at(office, FRIDAY, []);
    expect(preview(friday).letters.map(({ to, uncertainSince }) => [to, uncertainSince])).toEqual([
      [hai, "05/03/2026"],
    ]);
    expect(preview(friday).doubtful).toEqual([]);
    expect(sendAll(friday)).toMatchObject({ sent: 1, finished: true });
    expect(rowOf(office, hai).map((row) => row["Trạng thái"])).toEqual(["chưa chắc", "đã gửi"]);
    expect(sendAll(friday)).toMatchObject({ sent: 0, finished: true });
  });
});
