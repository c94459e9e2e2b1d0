import { openBook } from "../../src/local/book/read/open-book.ts";
import type { Host } from "../../src/local/host.ts";
import { driveSetUp } from "../../src/local/session/drive-set-up.ts";
import { boardOffice } from "./board-office.ts";
import { makePapers, sendAll } from "./long-jobs.ts";
import { type Measured, measure } from "./measure.ts";
import { owingOffice } from "./owing-office.ts";
import { benchTracking } from "./pure-tracking.ts";
import { asked, hostOver, officeOf } from "./sample-office.ts";

type Told = (measured: Measured) => void;

/** A page opens: the menu item shows it, and it asks for what it shows. */
const pages: readonly (readonly [string, (host: Host) => unknown])[] = [
  [
    "khung Nhắc việc mở",
    (host) => {
      host.call("reminders");
      asked(host, { verb: "remind.preview" });
    },
  ],
  [
    "khung Tạo văn bản mở",
    (host) => {
      host.call("papers");
      asked(host, { verb: "paper.options" });
    },
  ],
  [
    "khung Mẫu văn bản mở",
    (host) => {
      host.call("templates");
      asked(host, { verb: "template.list" });
    },
  ],
  [
    "khung Báo cáo của đơn vị mở",
    (host) => {
      host.call("unitReport");
      asked(host, { verb: "report.open", unit: "" });
    },
  ],
  [
    "khung Phong trào mới mở",
    (host) => {
      host.call("newCampaign");
      asked(host, { verb: "campaign.open" });
    },
  ],
  [
    "khung Tệp lịch mở",
    (host) => {
      host.call("calendarFile");
      asked(host, { verb: "ics.open" });
    },
  ],
];

const plan = (host: Host): unknown =>
  asked(host, { verb: "paper.write", paper: "ke-hoach", campaign: "QB-2017", subject: "", replace: false });

const commands: readonly (readonly [string, (host: Host) => unknown])[] = [
  ["Thiết lập sổ, không có gì mới", (host) => host.call("setUp")],
  ["Kiểm tra dữ liệu, lần đầu", (host) => host.call("check")],
  ["Kiểm tra dữ liệu, không có gì mới", (host) => host.call("check")],
  ["Tính thời hạn", (host) => host.call("deadlines")],
  ["Tạo kế hoạch QB-2017", plan],
  ["Tạo kế hoạch QB-2017, lần nữa", plan],
];

async function benchOffice(rows: number, told: Told): Promise<void> {
  const host = hostOver(await officeOf(rows), 0);
  for (const [name, run] of commands) told(measure(`${name} (${rows} đề nghị)`, host, run));
  // What pages read does not grow with nominations.
  if (rows === 100) for (const [name, run] of pages) told(measure(name, host, run));
}

/** Board and tracking, the pure work beside what the command costs. */
async function benchTrackingOffice(units: number, campaigns: number, told: Told): Promise<void> {
  const book = await boardOffice(units, campaigns);
  const size = `(${units} × ${campaigns})`;
  const host = hostOver(book, 0);
  told(measure(`Cập nhật theo dõi, lần đầu ${size}`, host, () => host.call("tracking")));
  told(measure(`Cập nhật theo dõi, không có gì mới ${size}`, host, () => host.call("tracking")));
  const later = hostOver(book, 7);
  told(measure(`Cập nhật theo dõi, một tuần sau ${size}`, later, () => later.call("tracking")));
  told(measure(`Bảng điều khiển, lần đầu ${size}`, host, () => host.call("board")));
  told(measure(`Bảng điều khiển, vẽ lại ${size}`, host, () => host.call("board")));
  benchTracking(book);
}

async function benchJobs(told: Told): Promise<void> {
  const letters = hostOver((await owingOffice(63)).book, 0);
  told(measure("Nhắc việc: 63 thư", letters, sendAll));
  for (const papers of [1, 20, 300]) {
    const { book, campaign, units } = await owingOffice(papers);
    const host = hostOver(book, 0);
    told(measure(`Tạo văn bản: ${papers} công văn đôn đốc`, host, () => makePapers(host, campaign, units)));
  }
}

/** Every command that clerks wait for, at the sizes of the issue. */
export async function benchCommands(told: Told): Promise<void> {
  const empty = hostOver(await openBook(undefined), 0);
  told(measure("Thiết lập sổ, sổ trống: đến khi ghi được", empty, (host) => host.call("setUp")));
  told(
    measure("Thiết lập sổ, sổ trống: phần còn lại, ở khung", empty, (host) =>
      driveSetUp(host, () => undefined),
    ),
  );
  for (const rows of [100, 1_000, 10_000]) await benchOffice(rows, told);
  for (const [units, campaigns] of [
    [63, 6],
    [700, 40],
  ] as const)
    await benchTrackingOffice(units, campaigns, told);
  await benchJobs(told);
}
