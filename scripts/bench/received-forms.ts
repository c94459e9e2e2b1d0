import { openXlsx, saveXlsx } from "hucre";
import type { Request } from "../../src/app/all-verbs.ts";
import { memoryDrive } from "../../src/local/drive/memory-drive.ts";
import { readReturned } from "../../src/reading/returned/read-returned.ts";
import { owingOffice } from "./owing-office.ts";
import { asked, hostOver } from "./sample-office.ts";

/** The units of a province. */
const UNITS = 170;
const HEADER = 3;

/** A workbook in which a unit told of the paper that it owes, saved by another program. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  const sheet = book.sheets.find(({ name }) => name === "Việc phải nộp");
  const [header, row] = [sheet?.rows[HEADER - 1], sheet?.rows[HEADER]];
  if (header === undefined || row === undefined) throw new Error("no row of what is owed");
  row[header.indexOf("Ngày văn bản")] = "12/3/2026";
  row[header.indexOf("Số văn bản")] = "15/BC-PTP";
  return saveXlsx(book);
}

/** CPU seconds to read the returned workbooks of a province, to judge them, and to take them over: the goal is under 20. */
export async function benchForms(): Promise<void> {
  const { book, campaign } = await owingOffice(UNITS);
  const drive = memoryDrive();
  const host = hostOver(book, 0, drive);
  let job = asked(host, { verb: "forms.start", campaign, units: [], way: "tep" });
  while (!job.finished) job = asked(host, { verb: "forms.step", job: job.job });
  const sent = [...drive.files].filter(([name]) => name.endsWith(".xlsx"));
  const back = await Promise.all(sent.map(async ([name, bytes]) => ({ name, bytes: await filledIn(bytes) })));
  let began = process.cpuUsage();
  const lap = (what: string): void => {
    const { user, system } = process.cpuUsage(began);
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
}
