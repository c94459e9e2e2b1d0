import { describe, expect, test } from "vitest";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { ask, asked, type Clerk, LAN, type MemoryOffice, MINH, memoryOffice } from "../memory-office.ts";
import { actsBefore, breakOff, breaksOff, broken, effectsIn } from "../port-calls.ts";

const recipients = ["ba", "chau", "dung"].map((name) => `${name}@example.gov.vn`);

/** Three units that are each overdue by one working day on 5 March: three letters are due. */
const anew = (): MemoryOffice =>
  memoryOffice({
    ...smallOffice,
    "Đơn vị": [
      ...(smallOffice["Đơn vị"] ?? []),
      ...recipients.map((email, index) => ({
        Mã: `PTP-${index + 1}`,
        Tên: `Phòng Tư pháp ${index + 1}`,
        Loại: "Phòng Tư pháp",
        Email: email,
      })),
    ],
    "Phong trào": [{ ...campaignRow, "Trạng thái": "đang thực hiện" }],
    Mốc: [
      {
        Mã: "M-DK",
        "Phong trào": "QB-2026",
        Việc: "đăng ký",
        "Áp dụng cho": "Phòng Tư pháp",
        "Thời hạn": "chậm nhất là ngày 04/03/2026",
      },
    ],
  });

/** Step after step until the end, a refusal or a stop. */
function sendAll(clerk: Clerk): string {
  for (;;) {
    const told = ask(clerk, { verb: "remind.step" });
    if (!told.ok) return told.message;
    if (told.value.finished || told.value.stopped !== "") return told.value.stopped;
  }
}

const sentTo = ({ letters }: MemoryOffice): readonly string[] =>
  letters.map(({ letter }) => letter.to).sort();
const statesOf = ({ rows }: MemoryOffice) =>
  new Map(rows("Thư nhắc").map((row) => [row["Người nhận"] ?? "", row["Trạng thái"] ?? ""]));

const quiet = anew();
const lan = quiet.clerk(LAN, {});
const said = sendAll(lan);
const effects = effectsIn(lan.calls);

test("each unit gets one letter, and the register says so", () => {
  expect(said).toBe("");
  expect(sentTo(quiet)).toEqual(recipients);
  expect([...statesOf(quiet)]).toEqual(recipients.map((to) => [to, "đã gửi"]));
  expect(effects.filter(({ method }) => method === "mail.send")).toHaveLength(3);
});

test("a second run on the same day sends nothing", () => {
  expect(sendAll(quiet.clerk(MINH, {}))).toBe("");
  expect(sentTo(quiet)).toEqual(recipients);
});

describe.each(["before", "after"] as const)("a run that breaks off %s", (when) => {
  test.each(effects.map(({ nth, method, on }) => [nth, method, on]))(
    "call %i, %s %s: nobody is written to twice on a day, and nobody is forgotten",
    (nth) => {
      const office = anew();
      expect(broken(() => sendAll(office.clerk(LAN, breaksOff(nth, when))))).toBe(true);
      office.now({ day: "2026-03-05", time: "09:00:00" });
      const later = office.clerk(LAN, {});
      sendAll(later);
      const thursday = sentTo(office);
      expect(new Set(thursday).size).toBe(thursday.length);
      const states = statesOf(office);
      expect([...states.keys()].sort()).toEqual(recipients);
      const doubtful = asked(later, { verb: "remind.preview" }).doubtful.map(({ to }) => to);

      office.now({ day: "2026-03-06", time: "08:00:00" });
      sendAll(office.clerk(LAN, {}));
      const friday = sentTo(office);
      for (const to of recipients) {
        const sure = states.get(to) === "đã gửi";
        // Of a letter that nobody can be sure of, the clerk is told, and the next day's letter tells again.
        expect(doubtful.includes(to)).toBe(!sure);
        if (sure) expect(friday.filter((one) => one === to)).toEqual([to]);
        else expect(friday).toContain(to);
      }
    },
  );
});

test("letters leave while the book is not locked, and are noted before they leave", () => {
  const office = anew();
  const seen: (readonly [string, boolean])[] = [];
  const minh = office.clerk(MINH, {});
  sendAll(
    office.clerk(LAN, {
      before: ({ method }) => {
        if (method !== "mail.send") return;
        const noted = [...minh.memo.all("thu-nhac.").values()].join();
        const leaving = noted.match(/"state":"đang gửi"/gu)?.length ?? 0;
        seen.push([`${leaving} đang gửi`, minh.lock.alone(0, () => true) !== undefined]);
      },
    }),
  );
  expect(seen).toEqual(recipients.map(() => ["1 đang gửi", true]));
});

test("two clerks who send at once share the letters: nobody is written to twice", () => {
  const office = anew();
  const minh = office.clerk(MINH, {});
  let joined = false;
  sendAll(
    office.clerk(LAN, {
      before: ({ method }) => {
        if (method !== "mail.send" || joined) return;
        joined = true;
        sendAll(minh);
      },
    }),
  );
  expect(sentTo(office)).toEqual(recipients);
  expect(new Set(office.letters.map(({ by }) => by))).toEqual(new Set([LAN, MINH]));
});

describe("another clerk sends", () => {
  /** Every moment of a quiet run, memo and lock among them. */
  const moments = lan.calls.map(({ nth }) => nth);
  const visited = sampled("reminder", moments);

  test("at any moment of a run: nobody is written to twice, and all are written to", () => {
    const bad: string[] = [];
    for (const nth of visited) {
      const office = anew();
      const minh = office.clerk(MINH, {});
      sendAll(
        office.clerk(
          LAN,
          actsBefore(nth, () => sendAll(minh)),
        ),
      );
      office.now({ day: "2026-03-05", time: "09:00:00" });
      sendAll(office.clerk(LAN, {}));
      const states = [...statesOf(office).values()];
      if (sentTo(office).join() !== recipients.join() || states.some((state) => state !== "đã gửi"))
        bad.push(`${nth}: ${sentTo(office).join()}: ${states.join()}`);
    }
    expect(bad, sweepNote("reminder")).toEqual([]);
  });

  test("and is killed at any moment of that: nobody is written to twice, one letter at most is uncertain", () => {
    const bad: string[] = [];
    for (const [index, nth] of visited.entries())
      for (const died of [(index * 7) % moments.length, (index * 11 + 5) % moments.length]) {
        const office = anew();
        const minh = office.clerk(MINH, breaksOff(died + 1, "after"));
        sendAll(
          office.clerk(
            LAN,
            actsBefore(nth, () => broken(() => sendAll(minh))),
          ),
        );
        office.now({ day: "2026-03-05", time: "09:00:00" });
        sendAll(office.clerk(LAN, {}));
        const sent = sentTo(office);
        const uncertain = [...statesOf(office)].filter(([, state]) => state !== "đã gửi");
        const well =
          new Set(sent).size === sent.length &&
          statesOf(office).size === recipients.length &&
          uncertain.length <= 1 &&
          uncertain.every(([, state]) => state === "chưa chắc");
        if (!well) bad.push(`${nth}, ${died}: ${sent.join()}: ${[...statesOf(office).values()].join()}`);
      }
    expect(bad, sweepNote("reminder")).toEqual([]);
  });
});

/** A unit with so much overdue that the marks of its letter are longer than a value of the memo. */
const busy = (): MemoryOffice => {
  const office = anew();
  const row = office.book.read("Mốc").length + 1;
  for (let more = 0; more < 100; more += 1)
    for (const [header, text] of [
      ["Mã", `${"M".repeat(80)}-${more}`],
      ["Phong trào", "QB-2026"],
      ["Việc", "khác"],
      ["Áp dụng cho", "PTP-2"],
      ["Thời hạn", "chậm nhất là ngày 04/03/2026"],
    ] as const)
      office.types("Mốc", row + more, header, text);
  return office;
};
const [, chau = ""] = recipients;
const marksOf = (office: MemoryOffice): number =>
  (office.rows("Thư nhắc").find((row) => row["Người nhận"] === chau)?.["Việc được nhắc"] ?? "").split("\n")
    .length;

test("a letter too long for the memo is entered in its row before it leaves", () => {
  const office = busy();
  const seen: string[] = [];
  const watching = office.clerk(LAN, {
    before: ({ method }) => {
      if (method === "mail.send") seen.push(statesOf(office).get(chau) ?? "");
    },
  });
  sendAll(watching);
  expect(seen).toContain("đang gửi");
  expect([sentTo(office), statesOf(office).get(chau), marksOf(office)]).toEqual([recipients, "đã gửi", 101]);
  office.now({ day: "2026-03-06", time: "08:00:00" });
  sendAll(office.clerk(LAN, {}));
  expect(sentTo(office)).toEqual(recipients);
});

test.each(["before", "after"] as const)(
  "broken off %s it leaves, it is uncertain, and the others leave",
  (when) => {
    const office = busy();
    const lan = office.clerk(LAN, {
      [when]: ({ method }: { readonly method: string }) => {
        if (method === "mail.send" && statesOf(office).get(chau) === "đang gửi") breakOff();
      },
    });
    expect(broken(() => sendAll(lan))).toBe(true);
    office.now({ day: "2026-03-05", time: "09:00:00" });
    sendAll(office.clerk(LAN, {}));
    expect(new Set(sentTo(office)).size).toBe(office.letters.length);
    expect([...statesOf(office)].sort()).toEqual(
      recipients.map((to) => [to, to === chau ? "chưa chắc" : "đã gửi"]),
    );
    expect(marksOf(office)).toBe(101);
  },
);

test("a letter given up today and due again waits in the same row", () => {
  const office = anew();
  const post = (to: string): void => {
    const row = office.rows("Đơn vị").findIndex((unit) => unit["Mã"] === "PTP-2") + 2;
    office.types("Đơn vị", row, "Email", to);
  };
  // No allowance: all wait.
  const poor = { ...office.clerk(LAN, {}), mail: { remaining: () => 0, send: () => undefined } };
  sendAll(poor);
  post("");
  sendAll(poor);
  expect(statesOf(office).get(chau)).toBe("thôi gửi");
  post(chau);
  sendAll(office.clerk(LAN, {}));
  expect(office.rows("Thư nhắc").map((row) => row["Trạng thái"])).toEqual(recipients.map(() => "đã gửi"));
});
