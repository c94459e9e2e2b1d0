import { smallOffice } from "../../core/small-office.ts";
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
