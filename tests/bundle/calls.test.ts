// Service calls of what clerks wait for, on the sample office; how they do not grow with rows is proved in cost.test.ts. A
// number that changes here is a decision: what a command costs on Google is its calls (docs/costs.md).
import { expect, test } from "vitest";
import { memoryDrive } from "../../src/local/drive/memory-drive.ts";
import type { Host } from "../../src/local/host.ts";
import { asked, LAN, type Office, officeOver, sampleOffice, twinOf } from "./office.ts";

const base = await sampleOffice();

/** All calls, those that read cells (extent and values), those that write cells, and those of Drive. */
type Counts = readonly [all: number, extents: number, reads: number, writes: number, drive: number];

function countsOf(lan: Host): Counts {
  const { calls, total } = lan.meter();
  const of = (...methods: readonly string[]): number =>
    methods.reduce((sum, method) => sum + (calls[method] ?? 0), 0);
  const drive = Object.entries(calls).filter(([method]) => method.startsWith("Drive."));
  return [
    total,
    of("Sheet.getDataRange", "Sheet.getLastRow"),
    of("Range.getValues"),
    of("Range.setValues"),
    drive.reduce((sum, [, count]) => sum + count, 0),
  ];
}

const plan = (lan: Host): unknown =>
  asked(lan, { verb: "paper.write", paper: "ke-hoach", campaign: "QB-2017", subject: "", replace: false });

type Work = (lan: Host) => unknown;

const cases: readonly (readonly [string, readonly Work[], Work, Counts])[] = [
  ["Thiết lập sổ again, nothing to do", [], (lan) => lan.call("setUp"), [74, 1, 11, 0, 0]],
  ["Kiểm tra dữ liệu, the first", [], (lan) => lan.call("check"), [136, 4, 42, 6, 0]],
  [
    "Kiểm tra dữ liệu, nothing changed",
    [(lan) => lan.call("check")],
    (lan) => lan.call("check"),
    [84, 4, 30, 0, 0],
  ],
  ["Tính thời hạn, the first", [], (lan) => lan.call("deadlines"), [49, 2, 15, 4, 0]],
  [
    "Tính thời hạn, nothing changed",
    [(lan) => lan.call("deadlines")],
    (lan) => lan.call("deadlines"),
    [24, 0, 7, 0, 0],
  ],
  [
    "Cập nhật theo dõi, nothing changed",
    [(lan) => lan.call("tracking")],
    (lan) => lan.call("tracking"),
    [34, 1, 10, 0, 0],
  ],
  ["Bảng điều khiển", [(lan) => lan.call("board")], (lan) => lan.call("board"), [105, 1, 11, 1, 0]],
  ["one plan, made again", [plan], plan, [60, 2, 18, 2, 1]],
  ["the reminders page opens", [], (lan) => asked(lan, { verb: "remind.preview" }), [28, 1, 10, 0, 0]],
  ["the papers page opens", [], (lan) => asked(lan, { verb: "paper.options" }), [6, 0, 1, 0, 0]],
  ["the templates page opens", [], (lan) => asked(lan, { verb: "template.list" }), [5, 0, 1, 0, 0]],
  ["the report page opens", [], (lan) => asked(lan, { verb: "report.open", unit: "" }), [22, 0, 8, 0, 0]],
  ["the page of a new campaign opens", [], (lan) => asked(lan, { verb: "campaign.open" }), [9, 0, 3, 0, 0]],
  ["the calendar page opens", [], (lan) => asked(lan, { verb: "ics.open" }), [5, 0, 1, 0, 0]],
];

test.each(cases)("%s", (_name, before, work, counts) => {
  const office: Office = officeOver(twinOf(base.book), memoryDrive());
  const lan = office.clerk(LAN, {});
  for (const earlier of before) earlier(lan);
  lan.resetMeter();
  work(lan);
  expect(countsOf(lan)).toEqual(counts);
});
