import { kindsNamed } from "../../src/core/paper/all-kinds.ts";
import { makePapers, sendAll } from "./long-jobs.ts";
import { type Measured, measure } from "./measure.ts";
import { owingOffice } from "./owing-office.ts";
import { lintDetails, readAndWriteEach } from "./peers/cell-by-cell.ts";
import { mergeToDocs, mergeToPdfs } from "./peers/copy-and-replace.ts";
import { generatePdfs, sendPdfs } from "./peers/generate-pdfs.ts";
import { mailMerge } from "./peers/mail-merge.ts";
import { measurePeer, type Peer } from "./peers/peer.ts";
import { printHead, printMeasured } from "./print.ts";
import { hostOver, officeOf } from "./sample-office.ts";

/** What Google gives one execution. https://developers.google.com/apps-script/guides/services/quotas */
const limitMs = 360_000;

/** How many texts a letter has that a template without sections would replace one by one. */
function lettersTags(): number {
  const [kind] = kindsNamed("cong-van-don-doc");
  return Object.values(kind?.tags ?? {}).filter(({ kind: of }) => of === "text").length;
}

async function papers(count: number): Promise<Measured> {
  const { book, campaign, units } = await owingOffice(count);
  return measure("ours: công văn đôn đốc", hostOver(book, 0), (host) => makePapers(host, campaign, units));
}

async function letters(count: number): Promise<Measured> {
  return measure("ours: Nhắc việc", hostOver((await owingOffice(count)).book, 0), sendAll);
}

async function check(rows: number): Promise<Measured> {
  return measure("ours: Kiểm tra dữ liệu, the whole book", hostOver(await officeOf(rows), 0), (host) =>
    host.call("check"),
  );
}

function beside(
  title: string,
  ours: Measured,
  peers: readonly Peer[],
  items: number,
  methods: boolean,
): void {
  printHead(title);
  printMeasured(ours, methods);
  for (const peer of peers) {
    const measured = measurePeer(peer, items);
    const killed = measured.meter.simulatedMs > limitMs ? " †" : "";
    printMeasured({ ...measured, name: `${measured.name}${killed}` }, methods);
  }
}

/** Ours and what public code does for the same work, on the same meter. How far it is the same: docs/costs.md. */
export async function besidePeers(methods: boolean): Promise<void> {
  const tags = lettersTags();
  const merges = [generatePdfs, mergeToDocs(tags), mergeToPdfs(tags)];
  for (const count of [1, 20, 300]) beside(`papers: ${count}`, await papers(count), merges, count, methods);
  beside("letters: 63", await letters(63), [mailMerge, sendPdfs, mergeToDocs(tags)], 63, methods);
  for (const rows of [100, 1_000, 10_000])
    beside(`check: ${rows} rows`, await check(rows), [readAndWriteEach, lintDetails], rows, methods);
  console.log("† one execution of more than six minutes: Google ends it. Sources of the peers:");
  for (const { name, source } of [generatePdfs, mailMerge, ...merges.slice(1), readAndWriteEach, lintDetails])
    console.log(`  ${name}: ${source}`);
}
