import { openXlsx, saveXlsx } from "hucre";
import type { Request } from "../../src/app/all-verbs.ts";
import { memoryDrive } from "../../src/local/drive/memory-drive.ts";
import { typeSamples } from "../../src/local/session/sample-rows.ts";
import { readReturned } from "../../src/reading/returned/read-returned.ts";
import { owingOffice } from "./owing-office.ts";
import { asked, hostOver, start } from "./sample-office.ts";

/** The units of a province. */
const UNITS = 170;
const HEADER = 3;
/** What a unit has of a campaign in a year: milestones, registrations and targets. */
const [MILESTONES, REGISTRATIONS, TARGETS] = [12, 20, 30];

/** The rows of so many units, as a year fills them. */
function yearOf(campaign: string, units: readonly string[]): Parameters<typeof typeSamples>[1] {
  const each = (count: number, row: (unit: string, nth: number) => Readonly<Record<string, string>>) =>
    units.flatMap((unit) => Array.from({ length: count }, (_, nth) => row(unit, nth + 1)));
  const own = (unit: string) => ({ "Phong trào": campaign, "Đơn vị": unit });
  return new Map([
    [
      "Mốc",
      // One milestone is there.
      Array.from({ length: MILESTONES - 1 }, (_, nth) => ({
        ...{ Mã: `M-${nth + 1}`, "Phong trào": campaign, Việc: "khác", "Áp dụng cho": "Phòng Tư pháp" },
        ...{
          "Thời hạn": `chậm nhất là ngày 15/${nth + 1}/2026`,
          "Yêu cầu tối thiểu": `Báo cáo số ${nth + 1}`,
        },
      })),
    ],
    [
      "Đăng ký",
      each(REGISTRATIONS, (unit, nth) => ({
        ...{ ...own(unit), Mã: `DK-${unit}-${nth}`, Loại: "công trình" },
        "Nội dung": `Công trình số ${nth}: tủ sách pháp luật, tổ hòa giải ở cơ sở`,
      })),
    ],
    [
      "Chỉ tiêu",
      each(TARGETS, (unit, nth) => ({
        ...{ ...own(unit), "Chỉ tiêu": `Hồ sơ loại ${nth} giải quyết đúng hạn` },
        ...{ "Mức giao": "98", "Đơn vị tính": "%" },
      })),
    ],
  ]);
}

/** A workbook in which a unit told of all that it owes and of its targets, saved by another program. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  const fill = (name: string, cells: Readonly<Record<string, string>>): void => {
    const sheet = book.sheets.find((each) => each.name === name);
    const header = sheet?.rows[HEADER - 1];
    const rows = (sheet?.rows ?? []).slice(HEADER).filter((row) => row[1] !== null && row[1] !== "");
    if (header === undefined || rows.length === 0) throw new Error(`no row of ${name}`);
    for (const row of rows)
      for (const [column, text] of Object.entries(cells)) row[header.indexOf(column)] = text;
  };
  fill("Việc phải nộp", { "Ngày văn bản": "12/3/2026", "Số văn bản": "15/BC-PTP" });
  fill("Chỉ tiêu", { "Kết quả": "98,5" });
  return saveXlsx(book);
}

/** CPU seconds to read the returned workbooks of a province, to judge them, and to take them over: the goal is under 20. */
export async function benchForms(): Promise<void> {
  const { book, campaign, units: keys } = await owingOffice(UNITS);
  typeSamples(book, yearOf(campaign, keys), start);
  const drive = memoryDrive();
  const host = hostOver(book, 0, drive);
  let job = asked(host, { verb: "forms.start", campaign, units: [], way: "tep" });
  while (!job.finished) job = asked(host, { verb: "forms.step", job: job.job });
  const sent = [...drive.files].filter(([name]) => name.endsWith(".xlsx"));
  const back = await Promise.all(sent.map(async ([name, bytes]) => ({ name, bytes: await filledIn(bytes) })));
  let [began, seconds] = [process.cpuUsage(), 0];
  const lap = (what: string): void => {
    const { user, system } = process.cpuUsage(began);
    seconds += (user + system) / 1e6;
    console.log(`${what}: ${((user + system) / 1e6).toFixed(2)} s CPU`);
    began = process.cpuUsage();
  };
  const files = back.flatMap(({ name, bytes }): Request<"forms.receive">["files"] => {
    const read = readReturned(name, bytes);
    return read.kind === "form" ? [{ name, saved: read.saved, form: read.form }] : [];
  });
  lap(`${files.length} returned workbooks read`);
  const { units } = asked(host, { verb: "forms.receive", files });
  lap(`${units.length} units judged`);
  const returns = units.flatMap((unit) => unit.returns);
  const { taken } = asked(host, {
    verb: "returns.add",
    returns: returns as Request<"returns.add">["returns"],
    take: true,
  });
  lap(`${taken} reports taken over`);
  console.log(`all of it: ${seconds.toFixed(2)} s CPU`);
}
