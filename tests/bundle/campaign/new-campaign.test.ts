import { beforeAll, describe, expect, test } from "vitest";
import type { Answers } from "../../../src/app/all-verbs.ts";
import type { CampaignStart } from "../../../src/app/campaign/start.ts";
import type { Answer } from "../../../src/app/door/answer.ts";
import { marksSheet } from "../../../src/core/table/mark-formula.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { columnOf, rowsOf } from "../grid.ts";
import {
  ask,
  asked,
  cutGrid,
  LAN,
  MINH,
  type Office,
  officeOver,
  START,
  sampleOffice,
  smallOffice,
  twinOf,
} from "../office.ts";
import { changes, pictureOf } from "../picture.ts";
import { faultsAt } from "../struck-calls.ts";

const sheets = ["Phong trào", "Đợt", "Nội dung", "Căn cứ", "Nơi nhận", "Mốc", "Chỉ tiêu"] as const;
const start = { way: "renew", from: "HLG-2017", year: 2026 } as const;
const blocks = {
  way: "blocks",
  title: "Phong trào thi đua ngành Tư pháp năm 2026",
  theme: "",
  event: "",
  kind: "thường xuyên",
  issuer: "BTP",
  from: "01/01/2026",
  to: "31/12/2026",
} as const;

let base: Office;
beforeAll(async () => {
  base = await sampleOffice();
  cutGrid(base.book);
});
const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

type Shown = Answers["campaign.preview"];
type Written = Answer<Answers["campaign.write"]>;

const preview = (host: Host, from: CampaignStart): Shown =>
  asked(host, { verb: "campaign.preview", start: from });
const write = (host: Host, from: CampaignStart, { key, fingerprint }: Shown): Written =>
  ask(host, { verb: "campaign.write", start: from, key, fingerprint });
const make = (host: Host, from: CampaignStart): Written => write(host, from, preview(host, from));

/** How many rows of this campaign each sheet has. */
const countsOf = ({ book }: Office, key: string): readonly number[] =>
  [...sheets, "Việc cần rà soát"].map(
    (sheet) =>
      rowsOf(book, sheet).filter(
        (row) =>
          String(row[sheet === "Phong trào" ? "Mã" : "Phong trào"])
            .split(" · ")
            .at(-1) === key,
      ).length,
  );

test("looking writes nothing; writing adds the rows, the list for review and a line in the log, and nothing else", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  const before = pictureOf(office.book, []);
  const shown = preview(lan, start);
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  // The list of jobs is made for its first row, with its marks and what set-up notes of it.
  const written = [...sheets, "Việc cần rà soát", "Nhật ký", "⚙Việc", marksSheet];
  const others = (): readonly string[] =>
    pictureOf(office.book, written).filter((line) => !line.includes("thi-dua.da-lap"));
  const kept = others();
  const old = rowsOf(office.book, "Nội dung");
  expect(write(lan, start, shown)).toMatchObject({ ok: true, value: { written: true } });
  expect(changes(kept, others())).toEqual([]);
  expect(rowsOf(office.book, "Nội dung").slice(0, old.length)).toEqual(old);
  expect(countsOf(office, "HLG-2026")).toEqual([1, 2, 31, 2, 5, 2, 4, shown.review.length]);
  expect(rowsOf(office.book, "Nhật ký").at(-1)).toMatchObject({
    Việc: "Phong trào mới",
    "Ở đâu": expect.stringMatching(/^Phong trào: .* 2026$/u) as unknown,
    Ai: LAN,
  });
  expect(rowsOf(office.book, "⚙Việc").at(-1)).toMatchObject({ Mục: "HLG-2026", "Trạng thái": "xong" });
});

test.each(["BTP-2017", "QB-2017", "TV-2021", "AG-2023", "HLG-2017"])(
  "after %s was renewed, the check finds no error but those of before, and its deadlines can be worked out",
  (from) => {
    const office = anew();
    const lan = office.clerk(LAN, {});
    const errors = (): readonly string[] =>
      asked(lan, { verb: "check" })
        .filter(({ severity }) => severity === "lỗi")
        .map(({ message }) => message);
    const before = errors();
    expect(make(lan, { way: "renew", from, year: 2026 })).toMatchObject({
      ok: true,
      value: { written: true },
    });
    expect(errors()).toEqual(before);
    lan.call("deadlines");
    const due = rowsOf(office.book, "Mốc").filter((row) => String(row["Phong trào"]).endsWith("-2026"));
    expect(due.length).toBeGreaterThan(0);
    for (const row of due) expect(row["⚙Cách tính"]).not.toBe("");
  },
);

test("from text blocks too, under a key that is free", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  expect(make(lan, blocks)).toMatchObject({ ok: true, value: { written: true } });
  expect(countsOf(office, "BTP-2026").slice(0, 3)).toEqual([1, 2, 21]);
  expect(preview(lan, { way: "renew", from: "BTP-2017", year: 2026 })).toMatchObject({ key: "BTP-2026-2" });
});

test("the same request again adds nothing; what changed meanwhile is shown before it is written", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  const shown = preview(lan, start);
  office.types("Phong trào", "HLG-2017", "Chủ đề", "Chủ đề mới năm 2017");
  const rows = rowsOf(office.book, "Phong trào").length;
  const first = write(lan, start, shown);
  if (!first.ok || first.value.now === null) throw new Error("the change was not noticed");
  expect(first.value.written).toBe(false);
  expect(rowsOf(office.book, "Phong trào").length).toBe(rows);
  expect(write(lan, start, first.value.now)).toMatchObject({ ok: true, value: { written: true } });
  const after = countsOf(office, "HLG-2026");
  expect(write(lan, start, first.value.now)).toMatchObject({
    ok: true,
    value: { written: true, message: expect.stringContaining("đã có trong sổ") as unknown },
  });
  expect(countsOf(office, "HLG-2026")).toEqual(after);
});

describe("two clerks", () => {
  test("the second waits, then gets another key for the same campaign", () => {
    const office = anew();
    const [lan, minh] = [office.clerk(LAN, {}), office.clerk(MINH, {})];
    const [mine, theirs] = [preview(lan, start), preview(minh, blocks)];
    let meanwhile: Written | undefined;
    const slow = office.clerk(LAN, {
      faults: [
        {
          method: "Range.setValues",
          nth: 3,
          edit: () => {
            meanwhile = write(minh, blocks, theirs);
          },
        },
      ],
    });
    expect(write(slow, start, mine)).toMatchObject({ ok: true, value: { written: true } });
    expect(meanwhile).toMatchObject({
      ok: false,
      message: expect.stringContaining("một lệnh khác") as unknown,
    });
    expect(write(minh, blocks, theirs)).toMatchObject({ ok: true, value: { written: true } });
    expect(countsOf(office, "HLG-2026")[0]).toBe(1);
    expect(countsOf(office, "BTP-2026")[0]).toBe(1);
  });

  test("a row sorted away and a row typed while it writes stay what they are", () => {
    const office = anew();
    const column = columnOf(office.book, "Nội dung", "Phong trào");
    const old = rowsOf(office.book, "Nội dung").length;
    const lan = office.clerk(LAN, {
      faults: [
        {
          method: "Range.setValues",
          nth: 2,
          edit: (hand) => hand.type("Nội dung", old + 2, column, "TV-2021"),
        },
      ],
    });
    expect(make(lan, start)).toMatchObject({ ok: true, value: { written: true } });
    expect(rowsOf(office.book, "Nội dung").filter((row) => row["Phong trào"] === "TV-2021")).toHaveLength(
      rowsOf(base.book, "Nội dung").filter((row) => row["Phong trào"] === "TV-2021").length + 1,
    );
    expect(countsOf(office, "HLG-2026")[2]).toBe(31);
  });
});

test("broken off or killed at any call and asked again, the campaign stands there once and whole", async () => {
  const small = await smallOffice();
  const anewSmall = (): Office => officeOver(twinOf(small.book), memoryDrive());
  const start = { way: "renew", from: "QB-2017", year: 2026 } as const;
  const quiet = anewSmall();
  const counter = quiet.clerk(LAN, {});
  const shown = preview(counter, start);
  counter.resetMeter();
  write(counter, start, shown);
  const whole = countsOf(quiet, "QB-2026");
  const faults = Object.entries(counter.meter().calls).flatMap(([method, count]) => {
    const every = method === "Range.setValues" || method === "SpreadsheetApp.flush";
    const struck = every ? Array.from({ length: count }, (_, at) => at + 1) : [1, count];
    return [...new Set(struck)].flatMap((nth) => faultsAt(method, nth));
  });
  expect(faults.length).toBeGreaterThan(40);
  for (const fault of sampled("campaign", faults)) {
    const office = anewSmall();
    try {
      write(office.clerk(LAN, { faults: [fault] }), start, shown);
    } catch (thrown) {
      if (!(thrown instanceof HostKilled)) throw thrown;
    }
    const later = office.clerk(MINH, { now: () => START + 3_600_000 });
    // The page that was left open presses again.
    const name = `${JSON.stringify(fault)} in ${sweepNote("campaign")}`;
    expect([name, write(later, start, shown)]).toEqual([
      name,
      expect.objectContaining({ ok: true, value: expect.objectContaining({ written: true }) as unknown }),
    ]);
    expect([name, countsOf(office, "QB-2026")]).toEqual([name, whole]);
    expect([name, countsOf(office, "QB-2026-2")[0]]).toEqual([name, 0]);
  }
}, 180_000);

test("a page opened anew after a broken-off run goes on under the same key", () => {
  const office = anew();
  const shown = preview(office.clerk(LAN, {}), start);
  const killed = office.clerk(LAN, { faults: [{ method: "Range.setValues", nth: 4, clockJumpMs: 400_000 }] });
  expect(() => write(killed, start, shown)).toThrow(HostKilled);
  expect(countsOf(office, "HLG-2026")[0]).toBe(1);
  const later = office.clerk(MINH, { now: () => START + 3_600_000 });
  expect(preview(later, start)).toEqual(shown);
  expect(make(later, start)).toMatchObject({ ok: true, value: { written: true } });
  expect(countsOf(office, "HLG-2026")).toEqual([1, 2, 31, 2, 5, 2, 4, shown.review.length]);
});

test("the service calls do not grow with the rows of the former campaign", () => {
  const calls = ["QB-2017", "HLG-2017"].map((from) => {
    const office = anew();
    const lan = office.clerk(LAN, {});
    make(lan, { way: "renew", from, year: 2026 });
    return lan.meter().total;
  });
  expect(calls[0]).toBe(calls[1]);
});

test.each<[CampaignStart, string]>([
  [{ way: "renew", from: "XX", year: 2026 }, "Trang Phong trào không có “XX”"],
  [{ way: "renew", from: "BTP-2017", year: 2017 }, "sau năm 2017"],
  [{ ...blocks, title: " " }, "Ghi tên phong trào"],
  [{ ...blocks, issuer: "XX" }, "Trang Đơn vị không có “XX”"],
  [{ ...blocks, from: "31/02/2026" }, "“31/02/2026” không phải là ngày"],
  [{ ...blocks, to: "01/01/2026" }, "Đến ngày phải sau"],
])("%j is refused in a sentence", (from, sentence) => {
  expect(ask(anew().clerk(LAN, {}), { verb: "campaign.preview", start: from })).toEqual({
    ok: false,
    message: expect.stringContaining(sentence) as unknown,
  });
});

test("a book set up by an older version is asked to be set up again, and nothing is written", () => {
  const office = anew();
  office.book.sheets = office.book.sheets.filter(({ name }) => name !== "Việc cần rà soát");
  const lan = office.clerk(LAN, {});
  const before = pictureOf(office.book, []);
  expect(make(lan, start)).toEqual({
    ok: false,
    message: expect.stringContaining("Thiết lập sổ") as unknown,
  });
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
});
