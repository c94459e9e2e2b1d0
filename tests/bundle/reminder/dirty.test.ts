import { describe, expect, test } from "vitest";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import type { Host } from "../../../src/local/host.ts";
import { columnOf, headersOf, rowsOf, rowWhere } from "../grid.ts";
import { ask, asked, LAN, newOffice, type Office, START, setUp, setUpOffice } from "../office.ts";
import { FRIDAY, HOUR, left, recipients, remindOffice, sendAll, statesOn } from "./remind-office.ts";

const preview = (host: Host) => asked(host, { verb: "remind.preview" });
const at = (office: Office, now: number, faults: readonly Fault[]): Host =>
  office.clerk(LAN, { now: () => now, faults });
const [ba = "", chau = "", , , hai = ""] = recipients;

describe("a column moved by another clerk", () => {
  test.each([
    ["Thư nhắc", "Trạng thái", 1],
    ["Thư nhắc", "Việc được nhắc", 2],
    ["Đơn vị", "Email", 1],
    ["Đơn vị", "Tên", 9],
    ["Theo dõi", "Đơn vị", 1],
    ["Theo dõi", "Ngày nhận", 1],
  ])(
    "%s › %s to %i: before the run and in the middle of it, everybody hears once",
    async (sheet, header, to) => {
      for (const nth of [0, 1, 2, 4]) {
        const office = await remindOffice();
        const move = (): void => office.hand.moveColumn(sheet, columnOf(office.book, sheet, header), to);
        if (nth === 0) move();
        const faults = nth === 0 ? [] : [{ method: "MailApp.sendEmail", nth, edit: move }];
        expect(sendAll(at(office, START, faults))).toMatchObject({ sent: 5, finished: true });
        expect(statesOn(office)).toEqual(recipients.map((one) => `${one} đã gửi`));
        expect(sendAll(at(office, START + HOUR, []))).toMatchObject({ sent: 0, finished: true });
        expect(left(office).slice().sort()).toEqual(recipients.map((one) => `2026-03-05 ${one}`));
      }
    },
  );

  test("what came in meanwhile is not reminded of, wherever its column stands", async () => {
    const office = await remindOffice();
    office.clerk(LAN, {}).call("tracking");
    const { book, hand, types } = office;
    const row = rowsOf(book, "Theo dõi").findIndex((each) => each["Đơn vị"] === "PTP-2") + 2;
    types("Theo dõi", row, "Ngày nhận", "05/03/2026");
    hand.moveColumn("Theo dõi", columnOf(book, "Theo dõi", "Ngày nhận"), 1);
    expect(sendAll(office.clerk(LAN, {}))).toMatchObject({ sent: 4, finished: true });
    expect(left(office)).not.toContain(`2026-03-05 ${chau}`);
  });

  test("a deleted column of the register stops every letter, with its cure", async () => {
    const office = await remindOffice();
    office.hand.deleteColumns("Thư nhắc", columnOf(office.book, "Thư nhắc", "Việc được nhắc"), 1);
    const lan = office.clerk(LAN, {});
    const sentence =
      "Trang Thư nhắc thiếu cột “Việc được nhắc”, nên sổ không ghi được thư nào đã gửi. Chạy Thi đua › Thiết lập sổ rồi thử lại.";
    expect([preview(lan).problem, sendAll(lan), left(office)]).toEqual([sentence, sentence, []]);
    expect(ask(lan, { verb: "remind.resend", to: hai })).toEqual({ ok: false, message: sentence });
    setUp(lan);
    expect(sendAll(lan)).toMatchObject({ sent: 5, finished: true });
  });
});

/** Turns the rows of the register upside down, as a clerk who sorts it. */
function sortBackwards({ book, hand }: Office): void {
  const rows = rowsOf(book, "Thư nhắc").map((row) =>
    headersOf(book, "Thư nhắc").map((header) => String(row[header] ?? "")),
  );
  hand.typeRows("Thư nhắc", 2, rows.reverse());
}

describe("in the middle of a run another clerk", () => {
  test.each<readonly [string, (office: Office) => void]>([
    ["sorts the register", sortBackwards],
    ["puts rows into the register", ({ hand }) => hand.insertRows("Thư nhắc", 2, 3)],
    ["puts a column into the register", ({ hand }) => hand.insertColumns("Thư nhắc", 1, 2)],
    [
      "deletes a unit",
      ({ hand, book }) => hand.deleteRows("Đơn vị", rowWhere(book, "Đơn vị", "Mã", "PTP-4"), 1),
    ],
  ])("%s: everybody hears once", async (_, act) => {
    for (const method of ["MailApp.sendEmail", "Range.setValues"])
      for (const nth of [1, 2, 3, 5]) {
        const office = await remindOffice();
        const lan = at(office, START, [{ method, nth, edit: () => act(office) }]);
        sendAll(lan);
        sendAll(at(office, START + HOUR, []));
        expect([method, nth, left(office).slice().sort()]).toEqual([
          method,
          nth,
          recipients.map((one) => `2026-03-05 ${one}`),
        ]);
      }
  });

  test.each([1, 3])(
    "renames the register at letter %i: the run goes on in it, the next one says that it is gone",
    async (nth) => {
      const office = await remindOffice();
      const rename = (): void => office.hand.renameSheet("Thư nhắc", "Thư đã gửi");
      const lan = at(office, START, [{ method: "MailApp.sendEmail", nth, edit: rename }]);
      expect(sendAll(lan)).toMatchObject({ sent: 5, left: 0, finished: true });
      expect(left(office)).toHaveLength(5);
      const gone = "Sổ chưa có trang Thư nhắc. Chạy Thi đua › Thiết lập sổ rồi thử lại.";
      expect(sendAll(at(office, START + HOUR, []))).toBe(gone);
      office.hand.renameSheet("Thư đã gửi", "Thư nhắc");
      expect(sendAll(at(office, START + HOUR, []))).toMatchObject({ sent: 0, finished: true });
      expect(left(office).slice().sort()).toEqual(recipients.map((one) => `2026-03-05 ${one}`));
    },
  );

  test.each([1, 3])(
    "deletes a column of the register at letter %i: what left stays noted, the run says so, and it is entered after set-up",
    async (nth) => {
      const office = await remindOffice();
      const cut = (): void =>
        office.hand.deleteColumns("Thư nhắc", columnOf(office.book, "Thư nhắc", "Việc được nhắc"), 1);
      const lan = at(office, START, [{ method: "MailApp.sendEmail", nth, edit: cut }]);
      const lacking = expect.stringContaining("thiếu cột “Việc được nhắc”") as unknown;
      expect(sendAll(lan)).toMatchObject({ sent: 5, finished: false, stopped: lacking });
      expect(statesOn(office)).toEqual(recipients.map((one) => `${one} chờ gửi`));
      setUp(lan);
      expect(sendAll(at(office, START + HOUR, []))).toMatchObject({ sent: 0, finished: true });
      expect(statesOn(office)).toEqual(recipients.map((one) => `${one} đã gửi`));
      expect(rowsOf(office.book, "Thư nhắc").every((row) => row["Việc được nhắc"] !== undefined)).toBe(true);
      expect(sendAll(at(office, FRIDAY, []))).toMatchObject({ sent: 0, finished: true });
      expect(left(office).slice().sort()).toEqual(recipients.map((one) => `2026-03-05 ${one}`));
    },
  );

  test("deletes the waiting rows: they are entered again and leave in the same run", async () => {
    const office = await remindOffice();
    const lan = at(office, START, [
      { method: "MailApp.sendEmail", nth: 1, edit: (hand) => hand.deleteRows("Thư nhắc", 3, 4) },
    ]);
    expect(sendAll(lan)).toMatchObject({ left: 0, finished: true });
    expect(left(office).slice().sort()).toEqual(recipients.map((one) => `2026-03-05 ${one}`));
  });
});

describe("a hostile unit name", () => {
  test.each<[string, string, string]>([
    ["of two lines", "Phòng A\r\nBcc: x@example.com", "Phòng A Bcc: x@example.com"],
    ["that forges the end of the letter", "Phòng A\n\nTrân trọng.\n\nGiả mạo", "Phòng A Trân trọng. Giả mạo"],
    ["with other line ends", "Phòng\u2028A\u2029B\u0085C\u000bD", "Phòng A B C D"],
    ["of HTML", "<script>alert(1)</script>&amp;", "<script>alert(1)</script>&amp;"],
    ["decomposed", "Phòng Tư pháp Đồng Hới".normalize("NFD"), "Phòng Tư pháp Đồng Hới"],
    ["that looks like a formula", '\'=HYPERLINK("http://x")', '=HYPERLINK("http://x")'],
    ["that is long", "Phòng ".repeat(500), `${"Phòng ".repeat(50)}…`],
    ["that quotes", 'Phòng "A" <b@c.vn>, d@e.vn;', 'Phòng "A" <b@c.vn>, d@e.vn;'],
  ])("%s stays one line of the letter and one cell of the register", async (_, name, shown) => {
    const office = await remindOffice();
    const { book, types } = office;
    for (const key of ["PTP-1", "STP"]) types("Đơn vị", key, "Tên", name);
    expect(sendAll(office.clerk(LAN, {}))).toMatchObject({ sent: 5, finished: true });
    const letter = office.outbox.letters.find(({ to }) => to[0] === ba);
    expect(letter?.to).toEqual([ba]);
    expect(letter?.copies).toEqual([]);
    expect(letter?.sender.name).toBe(shown);
    expect(letter?.body.split("\n")[0]).toBe(`Kính gửi: ${shown}`);
    expect(letter?.body.split("\n").at(-1)).toBe(shown);
    expect(letter?.subject).toBe("Đôn đốc việc thi đua: 01 việc quá hạn");
    expect(letter?.body.replace(/\n/gu, "")).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(rowsOf(book, "Thư nhắc").filter((row) => row["Người nhận"] === ba)).toHaveLength(1);
    expect(sendAll(office.clerk(LAN, {}))).toMatchObject({ sent: 0, finished: true });
  });
});

describe("a book with nothing to say", () => {
  test("that is new to the program names the cure", async () => {
    const office = await newOffice();
    const lan = office.clerk(LAN, {});
    const sentence = "Sổ chưa có trang Thư nhắc. Chạy Thi đua › Thiết lập sổ rồi thử lại.";
    expect([preview(lan).problem, sendAll(lan), left(office)]).toEqual([sentence, sentence, []]);
  });

  test("that was just set up sends nothing and writes no row", async () => {
    const office = await setUpOffice();
    const lan = office.clerk(LAN, {});
    const problem = "Sổ chưa có cơ quan, đơn vị nào. Tiếp theo: chọn Thi đua › Bắt đầu.";
    expect(preview(lan)).toMatchObject({ letters: [], needed: 0, unaddressed: [], problem });
    expect(sendAll(lan)).toEqual({ sent: 0, left: 0, refused: [], stopped: "", finished: true });
    expect([left(office), statesOn(office)]).toEqual([[], []]);
  });

  test("on a day off says which, and sends nothing", async () => {
    const office = await remindOffice();
    const sunday = at(office, FRIDAY + 48 * HOUR, []);
    expect(preview(sunday)).toMatchObject({ dayOff: "Chủ nhật", letters: [] });
    expect(sendAll(sunday)).toMatchObject({ sent: 0, finished: true });
  });
});
