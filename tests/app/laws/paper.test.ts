import type { Answers } from "../../../src/app/all-verbs.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { ask, type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { leanOffice } from "./offices.ts";

const write = (clerk: Clerk): string =>
  JSON.stringify(
    ask(clerk, { verb: "paper.write", paper: "ke-hoach", campaign: "QB-2026", subject: "", replace: false }),
  );

const oneCampaign = (): MemoryOffice => leanOffice(smallOffice);

/** The plan was made once, and the text has changed since. */
function madeBefore(): MemoryOffice {
  const office = oneCampaign();
  write(office.clerk(LAN, {}));
  office.types("Nội dung", 3, "Nội dung", "Thi đua hoàn thành vượt mức nhiệm vụ.");
  return office;
}

for (const [name, office] of [
  ["paper.write, the first time", oneCampaign],
  ["paper.write, made again", madeBefore],
] as const)
  keepsTheLaws({ name, office, run: write, owned: {}, mayGo: [] });

const campaigns = ["QB-2026", "QB-2027"];
const two = (): MemoryOffice =>
  leanOffice({
    ...smallOffice,
    "Phong trào": campaigns.map((key) => ({ ...campaignRow, Mã: key })),
    "Nội dung": campaigns.flatMap((key) =>
      (smallOffice["Nội dung"] ?? []).map((row) => ({ ...row, "Phong trào": key })),
    ),
  });

/** What the page does: start, then step after step until the end. */
function job(clerk: Clerk): string {
  const started = ask(clerk, { verb: "paper-job.start", paper: "ke-hoach", items: [] });
  let progress: { readonly ok: boolean; readonly value?: Answers["paper-job.step"] } = started;
  for (let steps = 0; steps < 5 && progress.value?.finished === false; steps += 1)
    progress = ask(clerk, { verb: "paper-job.step", job: progress.value.job });
  return JSON.stringify(progress);
}

keepsTheLaws({ name: "paper-job.start and step", office: two, run: job, owned: {}, mayGo: [] });
