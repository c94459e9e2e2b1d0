import { renewClusters } from "../../../src/app/book/renew-clusters.ts";
import type { CampaignStart } from "../../../src/app/campaign/start.ts";
import { draftFor, shortPlan, startOf } from "../campaign/paper-start.ts";
import { ask, asked, LAN, type MemoryOffice } from "../memory-office.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { keysFilledIn, leanOffice, officeRows } from "./offices.ts";

const start: CampaignStart = { way: "renew", from: "QB-2026", year: 2027 };

const offered = leanOffice(officeRows);
const { key, fingerprint } = asked(offered.clerk(LAN, {}), { verb: "campaign.preview", start });

keepsTheLaws("book", {
  name: "campaign.write",
  office: () => offered,
  // What the page showed is what it asks for, also the second time.
  run: (clerk) => JSON.stringify(ask(clerk, { verb: "campaign.write", start, key, fingerprint })),
  owned: {},
  mayGo: [],
});

/** A plan read from a paper, in a book without its unit and its signer, and in one that has both. */
for (const [name, rows] of [
  ["a new book", {}],
  ["the office known", officeRows],
] as const) {
  const office = leanOffice(rows);
  const clerk = office.clerk(LAN, {});
  const paper = startOf(draftFor(clerk, shortPlan));
  const shown = asked(clerk, { verb: "campaign.preview", start: paper });
  const asking = { start: paper, key: shown.key };
  keepsTheLaws("book", {
    name: `campaign.write of a paper, ${name}`,
    office: () => office,
    run: (lan) =>
      JSON.stringify(ask(lan, { verb: "campaign.write", ...asking, fingerprint: shown.fingerprint })),
    owned: {},
    mayGo: [],
  });
}

const facts = {
  parentAgency: "UBND tỉnh Quảng Bình",
  agency: "Sở Tư pháp",
  unit: "Sở Tư pháp tỉnh Quảng Bình",
  symbol: "STP",
  place: "Quảng Bình",
  name: "Nguyễn Thị Lài",
  position: "Phó Giám đốc",
  authority: "KT.",
};

for (const [name, rows] of [
  ["office.write, a new book", {}],
  ["office.write, the office known", officeRows],
] as const)
  keepsTheLaws("book", {
    name,
    office: () => leanOffice(rows),
    run: (clerk) => JSON.stringify(ask(clerk, { verb: "office.write", facts })),
    owned: {
      "Người ký": ["key", "name", "authority", "position", "parentAgency", "agency", "place"],
      "Đơn vị": ["key", "name", "shortName", "kind"],
      "Cấu hình": ["value"],
    },
    mayGo: [],
  });

/** A template that is being edited. */
function edited(): MemoryOffice {
  const office = leanOffice({});
  asked(office.clerk(LAN, {}), { verb: "template.edit", name: "ke-hoach", anew: false });
  return office;
}

keepsTheLaws("book", {
  name: "template.edit",
  office: () => leanOffice({}),
  run: (clerk) => JSON.stringify(ask(clerk, { verb: "template.edit", name: "ke-hoach", anew: false })),
  owned: {},
  mayGo: [],
});

keepsTheLaws("book", {
  name: "template.adopt",
  office: edited,
  run: (clerk) => JSON.stringify(ask(clerk, { verb: "template.adopt", name: "ke-hoach" })),
  owned: { "⚙Mẫu": ["template", "version", "part"] },
  mayGo: ["⚙Mẫu"],
});

keepsTheLaws("book", {
  name: "template.restore",
  office: () => {
    const office = edited();
    asked(office.clerk(LAN, {}), { verb: "template.adopt", name: "ke-hoach" });
    return office;
  },
  run: (clerk) => JSON.stringify(ask(clerk, { verb: "template.restore", name: "ke-hoach" })),
  owned: { "⚙Mẫu": ["template", "version", "part"] },
  mayGo: ["⚙Mẫu"],
});

keepsTheLaws("book", {
  name: "Cụm theo năm",
  office: () => {
    const office = leanOffice({
      ...officeRows,
      "Đơn vị": (officeRows["Đơn vị"] ?? []).map((row) => ({ ...row, "Cụm/khối": "Cụm I" })),
    });
    const members = [
      ["Cụm II", "2025", "PTP-2"],
      ["Cụm I", "2026", "PTP-3"],
    ];
    for (const [index, cells] of members.entries())
      for (const [column, text] of cells.entries())
        office.types("Cụm theo năm", index + 2, ["Cụm/khối", "Năm", "Đơn vị"][column] ?? "", text);
    return office;
  },
  run: (clerk) => {
    clerk.screen.answer(true);
    renewClusters(clerk);
    return "";
  },
  owned: keysFilledIn,
  mayGo: [],
});
