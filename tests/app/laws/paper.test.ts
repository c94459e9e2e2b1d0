import { openBook } from "../../../src/app/book/read/open-book.ts";
import { makeMissing } from "../../../src/app/book/write/make-missing.ts";
import { issueSelected } from "../../../src/app/paper/issue-paper.ts";
import { campaignRow, smallOffice } from "../../core/small-office.ts";
import { ask, asked, type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";
import { DECISION, decisionRows } from "../paper/decision-office.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { keysFilledIn, leanOffice } from "./offices.ts";

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
  keepsTheLaws("paper", { name, office, run: write, owned: keysFilledIn, mayGo: [] });

/** The clerk stands on the row of her one paper, wherever that is. */
keepsTheLaws("paper", {
  name: "issueSelected",
  office: () => {
    const office = leanOffice({
      ...smallOffice,
      "Phong trào": [{ ...campaignRow, "Ngày ban hành": "02/03/2026" }],
    });
    write(office.clerk(LAN, {}));
    return office;
  },
  run: (clerk) => {
    const { papers } = openBook(clerk, new Set(["papers"])).book;
    clerk.screen.select("Sổ văn bản", papers.rows[0]?.at ?? 0);
    issueSelected(clerk);
    return clerk.screen.said.join();
  },
  owned: keysFilledIn,
  mayGo: [],
});

const campaigns = ["QB-2026", "QB-2027"];
function two(): MemoryOffice {
  const office = leanOffice({
    ...smallOffice,

    "Phong trào": campaigns.map((key) => ({ ...campaignRow, Mã: key })),
    "Nội dung": campaigns.flatMap((key) =>
      (smallOffice["Nội dung"] ?? []).map((row) => ({ ...row, "Phong trào": key })),
    ),
  });
  // The first job of a book makes this sheet; here it is there, so that somebody can come in between.
  const clerk = office.clerk(LAN, {});
  makeMissing(clerk, openBook(clerk, new Set(["jobs"])).book.jobs);
  return office;
}

const start = { verb: "paper-job.start", paper: "ke-hoach", items: [] } as const;

keepsTheLaws("paper", {
  name: "paper-job.start",
  office: two,
  run: (clerk) => JSON.stringify(ask(clerk, start)),
  owned: keysFilledIn,
  mayGo: [],
});

const begun = two();
const { job } = asked(begun.clerk(LAN, {}), start);

/** What the page does: step after step until the end. Between two requests anything may have happened to the book. */
function steps(clerk: Clerk): string {
  let progress = ask(clerk, { verb: "paper-job.step", job });
  for (let more = 0; more < 4 && progress.ok && !progress.value.finished; more += 1)
    progress = ask(clerk, { verb: "paper-job.step", job });
  return JSON.stringify(progress);
}

keepsTheLaws("paper", {
  name: "paper-job.step",
  office: () => begun,
  run: steps,
  owned: keysFilledIn,
  mayGo: [],
});

/** The draft decision lies there; its number is entered. */
keepsTheLaws("paper", {
  name: "decision.enter",
  office: () => {
    const office = leanOffice(decisionRows);
    const paper = "quyet-dinh-khen-thuong";
    ask(office.clerk(LAN, {}), {
      verb: "paper.write",
      paper,
      campaign: "QB-2026",
      subject: "",
      replace: false,
    });
    return office;
  },
  run: (clerk) =>
    JSON.stringify(
      ask(clerk, {
        verb: "decision.enter",
        key: DECISION,
        number: "41",
        day: "05/03/2026",
        signer: "PGD-QB",
        nominees: [{ key: "DN-1" }, { key: "DN-2" }],
        confirmed: "",
      }),
    ),
  owned: {
    ...keysFilledIn,
    "Đề nghị": ["key", "decisionNumber", "decisionDate", "state"],
    "Sổ văn bản": ["key", "subject", "number", "symbol", "date", "signer"],
  },
  mayGo: [],
});
