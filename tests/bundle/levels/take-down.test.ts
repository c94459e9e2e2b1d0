import { beforeAll, expect, test } from "vitest";
import type { Handed } from "../../../src/core/levels/handed.ts";
import { isFormula } from "../../../src/local/book/model/stored.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { department, ministry } from "../../core/levels/levels-offices.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { rowsOf, rowWhere } from "../grid.ts";
import { ask, asked, LAN, type Office, START } from "../office.ts";
import { handDown, officeWithRows, takeIn, twinOffice } from "./level-books.ts";

let higher: Office;
let lower: Office;
let handed: Handed;

beforeAll(async () => {
  higher = await officeWithRows(ministry);
  lower = await officeWithRows(department);
  handed = handDown(higher, "BTP-2026");
}, 120_000);

const work = [
  "Phong trào",
  "Đơn vị",
  "Đợt",
  "Nội dung",
  "Căn cứ",
  "Nơi nhận",
  "Mốc",
  "Chỉ tiêu",
  "Việc cần rà soát",
];

/** What the sheets of work say, rows in any order, without moments. */
const said = ({ book }: Office): readonly string[] =>
  work.flatMap((sheet) =>
    rowsOf(book, sheet)
      .map((row) => Object.entries(row).filter(([header]) => !header.startsWith("⚙T") && header !== "⚙"))
      .filter((cells) => cells.some(([, cell]) => cell !== ""))
      .map((cells) => `${sheet} ${JSON.stringify(cells)}`)
      .sort(),
  );

const due = ({ book }: Office, key: string): unknown =>
  rowsOf(book, "Mốc").find((row) => row["Mã"] === key)?.["⚙Hạn"];

test("a file is found again in place, and what it holds comes in: both campaigns, days worked out, once", () => {
  const office = twinOffice(lower);
  const lan = office.clerk(LAN, {});
  const before = said(office);
  const shown = asked(lan, { verb: "levels.preview", handed, office: "", days: "" });
  expect(said(office)).toEqual(before);
  expect(shown).toMatchObject({
    from: "Bộ Tư pháp",
    office: "Sở Tư pháp tỉnh Quảng Bình",
    days: 5,
    known: false,
  });
  expect(shown.milestones[0]).toMatchObject({ what: "đăng ký", above: "14/03/2026", here: "09/03/2026" });
  expect(takeIn(lan, handed)).toMatchObject({ written: true });
  const campaigns = rowsOf(office.book, "Phong trào").map((row) => String(row["Mã"]));
  expect(campaigns).toEqual(expect.arrayContaining(["BTP-2026", "SO-2026"]));
  // 14 March 2026 is a Saturday; five working days before it is Monday the 9th.
  expect([due(office, "BTP-DK"), due(office, "SO-2026-BTP-DK")]).toEqual([46095, 46090]);
  const after = said(office);
  expect(takeIn(office.clerk(LAN, {}), handed)).toMatchObject({
    message: expect.stringContaining("không có gì mới"),
  });
  expect(said(office)).toEqual(after);
});

test("taken back as a whole the book is as it was, and may take the file in anew", () => {
  const office = twinOffice(lower);
  const lan = office.clerk(LAN, {});
  const before = said(office);
  takeIn(lan, handed);
  const after = said(office);
  expect(ask(lan, { verb: "levels.undo", handed })).toMatchObject({ ok: true });
  expect(said(office)).toEqual(before);
  expect(ask(lan, { verb: "levels.undo", handed })).toMatchObject({ ok: false });
  takeIn(lan, handed);
  expect(said(office)).toEqual(after);
});

test("a day that moves above moves what hangs on it below, and those are told", () => {
  const office = twinOffice(lower);
  takeIn(office.clerk(LAN, {}), handed);
  const above = twinOffice(higher);
  above.types("Mốc", "BTP-DK", "Thời hạn", "trước ngày 31/3/2026");
  const later = handDown(above, "BTP-2026");
  const lan = office.clerk(LAN, {});
  const shown = asked(lan, { verb: "levels.preview", handed: later, office: "", days: "" });
  expect(shown.changes).toMatchObject([{ before: "trước ngày 15/3/2026", after: "trước ngày 31/3/2026" }]);
  expect(shown.moves.map(({ from, to, told }) => [from, to, told.count])).toEqual([
    ["2026-03-14", "2026-03-30", 1],
    ["2026-03-09", "2026-03-23", 2],
  ]);
  const taken = takeIn(lan, later);
  expect(taken.letters.map(({ units }) => units.length).sort()).toEqual([1, 2]);
  expect(asked(lan, { verb: "deadlines.preview" }).moves).toEqual([]);
  expect(takeIn(lan, later)).toMatchObject({ message: expect.stringContaining("không có gì mới") });
});

/** The row of *Nội dung* that says this in the higher campaign, here or above. */
const paragraph = (office: Office, said: string): number =>
  rowWhere(office.book, "Nội dung", "Nội dung", said);

test("the plan's text follows where nobody here changed it; what both changed stays and is told once", () => {
  const office = twinOffice(lower);
  takeIn(office.clerk(LAN, {}), handed);
  const own = "Báo cáo 10 ngày làm việc sau khi kết thúc đợt 1.";
  const above = twinOffice(higher);
  above.types("Nội dung", paragraph(above, "MỤC ĐÍCH"), "Nội dung", "MỤC ĐÍCH, YÊU CẦU");
  above.types("Nội dung", paragraph(above, "Báo cáo {hạn: BTP-SK}."), "Nội dung", "Báo cáo Bộ đúng hạn.");
  office.types("Nội dung", paragraph(office, own), "Nội dung", "Báo cáo Sở trước 05 ngày.");
  const later = handDown(above, "BTP-2026");
  const lan = office.clerk(LAN, {});
  const shown = asked(lan, { verb: "levels.preview", handed: later, office: "", days: "" });
  expect(shown.changes).toMatchObject([{ before: "MỤC ĐÍCH", after: "MỤC ĐÍCH, YÊU CẦU" }]);
  expect(shown.conflicts).toMatchObject([
    { header: "Nội dung", before: "Báo cáo Sở trước 05 ngày.", after: "Báo cáo Bộ đúng hạn." },
  ]);
  expect(takeIn(lan, later).message).toContain("1 chỗ cả hai bên cùng sửa");
  const texts = rowsOf(office.book, "Nội dung").map((row) => row["Nội dung"]);
  expect(texts).toEqual(expect.arrayContaining(["MỤC ĐÍCH, YÊU CẦU", "Báo cáo Sở trước 05 ngày."]));
  const after = said(office);
  const again = takeIn(office.clerk(LAN, {}), later);
  expect(again.message).toContain("không có gì mới");
  expect(again.message).not.toContain("cùng sửa");
  expect(said(office)).toEqual(after);
});

test("texts that look like formulas stay texts, and the calls do not grow with the rows", () => {
  const long = {
    ...handed,
    campaign: {
      ...handed.campaign,
      cells: { ...handed.campaign.cells, theme: '=HYPERLINK("http://x.invalid")' },
    },
    outline: Array.from({ length: 400 }, () => ({ rank: "đoạn", text: "=1+1", lead: "@SUM(A1)" })),
  };
  const callsOf = (file: Handed): number => {
    const office = twinOffice(lower);
    const lan = office.clerk(LAN, {});
    takeIn(lan, file);
    const stored = office.book.sheets.flatMap(({ name, rows }) =>
      ["Phong trào", "Nội dung"].includes(name) ? rows.slice(1).flatMap((row) => row?.values ?? []) : [],
    );
    expect(stored.filter((value) => isFormula(value ?? ""))).toEqual([]);
    return Object.values(lan.meter().calls).reduce((sum, count) => sum + count, 0);
  };
  expect(callsOf(long)).toBeLessThanOrEqual(callsOf(handed) + 10);
});

test("what changed meanwhile is shown anew, and nothing is written", () => {
  const office = twinOffice(lower);
  const lan = office.clerk(LAN, {});
  const choice = { handed, office: "", days: "" };
  const { fingerprint } = asked(lan, { verb: "levels.preview", ...choice });
  office.types("Phong trào", "SO-2025", "Mã", "BTP-2026");
  const before = said(office);
  expect(asked(lan, { verb: "levels.take", ...choice, fingerprint })).toMatchObject({ written: false });
  expect(said(office)).toEqual(before);
});

test.each(["Range.setValues", "SpreadsheetApp.flush", "Range.getValues"])(
  "killed at every call of %s and run again: the same book",
  (method) => {
    const whole = twinOffice(lower);
    const quiet = whole.clerk(LAN, {});
    takeIn(quiet, handed);
    const count = quiet.meter().calls[method] ?? 0;
    const bad: string[] = [];
    for (const nth of sampled(
      "paper",
      Array.from({ length: count }, (_, index) => index + 1),
    )) {
      const office = twinOffice(lower);
      const fault: Fault = { method, nth, clockJumpMs: 400_000 };
      expect(() => takeIn(office.clerk(LAN, { faults: [fault] }), handed)).toThrow(HostKilled);
      takeIn(office.clerk(LAN, { now: () => START + 1000 }), handed);
      if (JSON.stringify(said(office)) !== JSON.stringify(said(whole))) bad.push(`${method} ${nth}`);
    }
    expect(bad, sweepNote("paper")).toEqual([]);
  },
  120_000,
);

test.each(["taking back", "a later file"] as const)(
  "%s, killed at every write and run again: the same book",
  (what) => {
    const above = twinOffice(higher);
    above.types("Mốc", "BTP-DK", "Thời hạn", "trước ngày 31/3/2026");
    above.types("Nội dung", paragraph(above, "MỤC ĐÍCH"), "Nội dung", "MỤC ĐÍCH, YÊU CẦU");
    const later = handDown(above, "BTP-2026");
    const start = (): Office => {
      const office = twinOffice(lower);
      takeIn(office.clerk(LAN, {}), handed);
      return office;
    };
    const work = (host: Host): unknown =>
      what === "a later file" ? takeIn(host, later) : ask(host, { verb: "levels.undo", handed });
    const whole = start();
    const quiet = whole.clerk(LAN, {});
    work(quiet);
    const bad: string[] = [];
    for (const nth of sampled(
      "paper",
      Array.from({ length: quiet.meter().calls["Range.setValues"] ?? 0 }, (_, index) => index + 1),
    )) {
      const office = start();
      const fault: Fault = { method: "Range.setValues", nth, clockJumpMs: 400_000 };
      expect(() => work(office.clerk(LAN, { faults: [fault] }))).toThrow(HostKilled);
      work(office.clerk(LAN, { now: () => START + 1000 }));
      if (JSON.stringify(said(office)) !== JSON.stringify(said(whole))) bad.push(`${what} ${nth}`);
    }
    expect(bad, sweepNote("paper")).toEqual([]);
  },
  120_000,
);
