import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { DayTime } from "../../../../src/core/calendar/utc-moment.ts";
import { type CalendarFile, calendarFile } from "../../../../src/core/tracking/deadline/calendar-file.ts";
import { runs } from "../../../sweep.ts";
import type { RowByHeader, RowsBySheet } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";

const NOW: DayTime = { day: "2026-03-05", time: "01:00:00" };

const milestone = (more: RowByHeader): RowByHeader => ({
  Mã: "QB-DK",
  "Phong trào": "QB-2026",
  Việc: "đăng ký",
  "Áp dụng cho": "Sở Tư pháp; Cụm",
  "Thời hạn": "15/02/2026",
  "⚙Hạn": "15/02/2026",
  "⚙Cách tính": "Ngày ấn định.",
  "Yêu cầu tối thiểu": "Bản đăng ký, có ký số",
  ...more,
});
const own = (more: RowByHeader): RowByHeader => ({
  Mốc: "QB-DK",
  "Áp dụng cho": "Cụm",
  Loại: "hạn riêng",
  "Thời hạn": "20/02/2026",
  "⚙Hạn": "20/02/2026",
  ...more,
});

function fileOf(rows: RowsBySheet, campaign: RowByHeader = {}, now: DayTime = NOW): CalendarFile {
  const { book } = campaignWith(campaign, rows);
  const [row] = book.campaigns.rows;
  if (row === undefined) throw new Error("no campaign");
  return calendarFile(book, row.values, "book1", now);
}

const rootOf = ({ text }: CalendarFile): ICAL.Component => new ICAL.Component(ICAL.parse(text) as unknown[]);
const eventsOf = (file: CalendarFile): readonly ICAL.Event[] =>
  rootOf(file)
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

test("a milestone is one all-day event with everything the clerk needs", () => {
  const file = fileOf({ Mốc: [milestone({})] });
  const root = rootOf(file);
  expect(
    ["prodid", "version", "method", "x-wr-calname"].map((name) => root.getFirstPropertyValue(name)),
  ).toEqual(["-//So Thi dua//VI", "2.0", "PUBLISH", "Phong trào thi đua năm 2026"]);
  const [event] = eventsOf(file);
  expect(event?.uid).toBe("book1-qb-dk@so-thi-dua");
  expect([event?.startDate.isDate, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
    true,
    "2026-02-15",
    "2026-02-16",
  ]);
  expect(event?.summary).toBe("Hạn đăng ký – Sở Tư pháp; Cụm: Phong trào thi đua năm 2026");
  expect(event?.description.split("\n")).toEqual([
    "Việc: đăng ký",
    "Phong trào: Phong trào thi đua năm 2026",
    "Áp dụng cho: Sở Tư pháp; Cụm",
    "Thời hạn: 15/02/2026",
    "Yêu cầu: Bản đăng ký, có ký số",
    "Cách tính: Ngày ấn định.",
  ]);
  const plain = ["dtstamp", "last-modified", "categories", "transp"].map((name) =>
    String(event?.component.getFirstPropertyValue(name)),
  );
  expect(plain).toEqual(["2026-03-05T01:00:00Z", "2026-03-05T01:00:00Z", "đăng ký", "TRANSPARENT"]);
  const alarm = event?.component.getFirstSubcomponent("valarm");
  expect(["action", "trigger"].map((name) => String(alarm?.getFirstPropertyValue(name)))).toEqual([
    "DISPLAY",
    "-P1D",
  ]);
  expect(file.text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(file.text.replace(/\r\n/gu, "")).not.toMatch(/[\r\n]/u);
});

describe("what stands in the file", () => {
  test.each<readonly [string, RowsBySheet, readonly string[], readonly string[]]>([
    [
      "a group's own day beside the milestone's",
      { Mốc: [milestone({})], "Hạn riêng": [own({})] },
      ["15", "20"],
      [],
    ],
    ["an extension", { Mốc: [milestone({})], "Hạn riêng": [own({ Loại: "gia hạn" })] }, ["15", "20"], []],
    [
      "not those let off",
      { Mốc: [milestone({})], "Hạn riêng": [own({ Loại: "không áp dụng" })] },
      ["15"],
      [],
    ],
    ["not a group without a day", { Mốc: [milestone({})], "Hạn riêng": [own({ "⚙Hạn": "" })] }, ["15"], []],
    [
      "a milestone without a day is named",
      { Mốc: [milestone({ "⚙Hạn": "" })] },
      [],
      ["đăng ký – Sở Tư pháp; Cụm"],
    ],
    [
      "with a group's day it is not",
      { Mốc: [milestone({ "⚙Hạn": "" })], "Hạn riêng": [own({})] },
      ["20"],
      [],
    ],
    ["nothing of another campaign", { Mốc: [milestone({ "Phong trào": "" })] }, [], []],
    [
      "two rows under one key are two events",
      { Mốc: [milestone({}), milestone({ "⚙Hạn": "16/02/2026" })] },
      ["15", "16"],
      [],
    ],
  ])("%s", (_name, rows, days, without) => {
    const file = fileOf(rows);
    expect(eventsOf(file).map((event) => event.startDate.toString().slice(-2))).toEqual(days);
    expect(file.events).toBe(days.length);
    expect(file.without).toEqual(without);
    expect(new Set(eventsOf(file).map(({ uid }) => uid)).size).toBe(days.length);
  });

  test("the last day there is has no end to write", () => {
    const [event] = eventsOf(fileOf({ Mốc: [milestone({ "⚙Hạn": "31/12/2199" })] }));
    expect(event?.startDate.toString()).toBe("2199-12-31");
  });
});

test("a moved day keeps its identifier, and a later file has a higher number", () => {
  const first = eventsOf(fileOf({ Mốc: [milestone({})], "Hạn riêng": [own({})] }));
  const later = eventsOf(
    fileOf(
      {
        "Hạn riêng": [own({ "⚙Hạn": "24/02/2026", "Thời hạn": "24/02/2026", "Lý do": "bão" })],
        Mốc: [
          milestone({ Mã: "A-0", "Thời hạn": "01/01/2026" }),
          milestone({ "⚙Hạn": "19/02/2026", "Áp dụng cho": "STP-QB" }),
        ],
      },
      {},
      { day: "2026-03-05", time: "01:01:00" },
    ),
  );
  expect(later.slice(1).map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  expect(later.slice(1).map(({ startDate }) => startDate.toString())).toEqual(["2026-02-19", "2026-02-24"]);
  const numbers = [first, later].map((events) => events[0]?.sequence ?? 0);
  expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
  // RFC 5545 §3.3.8: an INTEGER has 32 bits.
  expect(numbers[1]).toBeLessThan(2 ** 31);
});

/** What a TEXT value keeps of a cell: control characters and lone halves of letters do not travel. */
const kept = (text: string): string =>
  text
    .normalize("NFC")
    .trim()
    .replace(/\r\n?/gu, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these do not travel
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, " ");

test("law: whatever stands in the cells, the file parses, its lines are short, and the text comes back", () => {
  const odd = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 120 }),
    fc.stringMatching(/^[\\;,:\r\n"A-Zế🏅 =-]{0,80}$/u),
    fc.constantFrom("BEGIN:VEVENT\r\nUID:x", "\r\n ", "a\\nb", "END:VCALENDAR"),
  );
  fc.assert(
    fc.property(odd, odd, odd, (title, minimum, key) => {
      const rows = { Mốc: [milestone({ Mã: `M${key}`, "Yêu cầu tối thiểu": `y ${minimum}` })] };
      const file = fileOf(rows, { "Tên phong trào": `x ${title}` });
      for (const line of file.text.split("\r\n"))
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const [event, ...more] = eventsOf(file);
      expect(more).toEqual([]);
      const { book } = campaignWith({ "Tên phong trào": `x ${title}` }, rows);
      const [campaign, row] = [book.campaigns.rows[0], book.milestones.rows[0]];
      expect(event?.summary).toBe(`Hạn đăng ký – Sở Tư pháp; Cụm: ${kept(campaign?.values.title ?? "")}`);
      expect(event?.description).toContain(`Yêu cầu: ${kept(row?.values.minimum ?? "")}`);
      expect(event?.uid).toMatch(/^book1-[\w.-]+@so-thi-dua$/u);
    }),
    { numRuns: runs(100) },
  );
});

test("nominations of the campaign stand in it by the day on which their step is due", () => {
  const rows = [
    ["DN-1", "20/11/2026", "không"],
    ["DN-2", "20/11/2026", ""],
    ["DN-3", "21/11/2026", "có"],
  ].map(([key = "", due = "", held = ""]) => ({
    Mã: key,
    "Phong trào": "QB-2026",
    "Họ tên / Tên tập thể": `Người ${key}`,
    "Tạm dừng": held,
    "⚙Hạn giải quyết": due,
    "⚙Việc tiếp theo": "Hội đồng: họp xét",
  }));
  const [event, ...more] = eventsOf(fileOf({ "Đề nghị": rows }));
  expect(more).toEqual([]);
  expect(event?.uid).toBe("book1-ho-so-qb-2026-2026-11-20@so-thi-dua");
  expect(event?.summary).toBe("Hạn giải quyết 2 hồ sơ khen thưởng: Phong trào thi đua năm 2026");
  expect(event?.description).toBe("Người DN-1: Hội đồng: họp xét\nNgười DN-2: Hội đồng: họp xét");
});
