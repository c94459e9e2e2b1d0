import { expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { HostKilled } from "../../../src/local/host.ts";
import { rowsOf } from "../grid.ts";
import {
  ask,
  asked,
  cutGrid,
  LAN,
  newOffice,
  type Office,
  officeOver,
  START,
  setUp,
  setUpOffice,
  twinOf,
} from "../office.ts";
import { officeFacts as facts } from "../office-facts.ts";
import { changes, pictureOf } from "../picture.ts";

const standing = ({ book }: Office): readonly unknown[] => [
  rowsOf(book, "Người ký"),
  rowsOf(book, "Đơn vị"),
  rowsOf(book, "Cấu hình")
    .filter((row) => row["Tên"] === "Ký hiệu cơ quan")
    .map((row) => row["Giá trị"]),
];
const told = [
  [
    {
      Mã: "NTL",
      "Họ tên": "Nguyễn Thị Lài",
      "Chức vụ": "GIÁM ĐỐC",
      "Cơ quan chủ quản": "UBND TỈNH QUẢNG TRỊ",
      "Cơ quan ban hành": "SỞ TƯ PHÁP",
      "Địa danh": "Quảng Trị",
    },
  ],
  [{ Mã: "STP-QT", Tên: "Sở Tư pháp tỉnh Quảng Trị", Loại: "Sở Tư pháp", Tỉnh: "Quảng Trị" }],
  ["STP"],
];

test("a new book asks who the office is, is told once, and is then ready for a campaign whose plan can be made", async () => {
  const office = await newOffice();
  office.book.timeZone = "America/New_York";
  const lan = office.clerk(LAN, {});
  setUp(lan);
  expect(lan.pages().at(-1)?.title).toBe("Bắt đầu");
  expect(asked(lan, { verb: "office.open" })).toMatchObject({ zone: "Asia/Ho_Chi_Minh", signers: [] });
  expect(ask(lan, { verb: "office.write", facts })).toMatchObject({ ok: true });
  expect(standing(office)).toEqual(told);
  expect(asked(lan, { verb: "office.open" }).facts).toEqual(facts);

  const start = {
    way: "blocks",
    title: "Phong trào thi đua năm 2026",
    theme: "",
    event: "",
    kind: "thường xuyên",
    issuer: "STP-QT",
    from: "01/01/2026",
    to: "31/12/2026",
  } as const;
  const { key, fingerprint } = asked(lan, { verb: "campaign.preview", start });
  asked(lan, { verb: "campaign.write", start, key, fingerprint });
  expect(asked(lan, { verb: "check" }).filter(({ severity }) => severity === "lỗi")).toEqual([]);
  expect(
    ask(lan, { verb: "paper.write", paper: "ke-hoach", campaign: key, subject: "", replace: false }),
  ).toMatchObject({ ok: true });
});

test("told again with another position, the same row is changed; the page is not shown any more", async () => {
  const office = await setUpOffice();
  const lan = office.clerk(LAN, {});
  asked(lan, { verb: "office.write", facts });
  asked(lan, {
    verb: "office.write",
    facts: { ...facts, name: "nguyễn thị lài", position: "QUYỀN GIÁM ĐỐC" },
  });
  expect(rowsOf(office.book, "Người ký")).toEqual([
    expect.objectContaining({ Mã: "NTL", "Họ tên": "nguyễn thị lài", "Chức vụ": "QUYỀN GIÁM ĐỐC" }),
  ]);
  expect(rowsOf(office.book, "Đơn vị")).toHaveLength(1);
  const later = office.clerk(LAN, {});
  setUp(later);
  expect(later.pages()).toEqual([]);
});

test.each([
  [{ agency: " " }, "Ghi Cơ quan ban hành."],
  [{ unit: "" }, "Ghi Tên đầy đủ của cơ quan."],
  [{ symbol: "" }, "Ghi Ký hiệu viết tắt."],
  [{ symbol: "S T P/1" }, "Ký hiệu viết tắt chỉ gồm"],
  [{ name: "" }, "Ghi Họ tên người ký."],
  [{ position: "" }, "Ghi Chức vụ."],
])("%j is refused in a sentence, and nothing is written", async (wrong, sentence) => {
  const office = await setUpOffice();
  const lan = office.clerk(LAN, {});
  const before = pictureOf(office.book, []);
  expect(ask(lan, { verb: "office.write", facts: { ...facts, ...wrong } })).toEqual({
    ok: false,
    message: expect.stringContaining(sentence) as unknown,
  });
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
});

test("broken off or killed anywhere and sent again, every fact stands there once", async () => {
  const base = await setUpOffice();
  cutGrid(base.book);
  const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());
  const counter = anew().clerk(LAN, {});
  ask(counter, { verb: "office.write", facts });
  const writes = counter.meter().calls["Range.setValues"] ?? 0;
  expect(writes).toBeGreaterThan(3);
  for (let nth = 1; nth <= writes; nth += 1) {
    const faults: readonly Fault[] = [
      { method: "Range.setValues", nth, when: "before", message: "Service Spreadsheets timed out." },
      { method: "Range.setValues", nth, when: "after", message: "Service Spreadsheets timed out." },
      { method: "Range.setValues", nth, clockJumpMs: 400_000 },
    ];
    for (const fault of faults) {
      const office = anew();
      try {
        ask(office.clerk(LAN, { faults: [fault] }), { verb: "office.write", facts });
      } catch (thrown) {
        if (!(thrown instanceof HostKilled)) throw thrown;
      }
      expect(
        ask(office.clerk(LAN, { now: () => START + 3_600_000 }), { verb: "office.write", facts }),
      ).toMatchObject({ ok: true });
      expect([nth, ...standing(office)]).toEqual([nth, ...told]);
    }
  }
});
