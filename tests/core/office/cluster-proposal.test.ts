import { expect, test } from "vitest";
import { proposeClusters } from "../../../src/core/office/cluster-proposal.ts";
import { bookOf, type RowByHeader } from "../book-of.ts";
import { campaignRow } from "../small-office.ts";
import { clusterOffice, member, place } from "../tracking/unit/cluster-office.ts";

const units = [
  place("A", { "Cụm/khối": "Cụm Tây" }),
  place("B", { "Cụm/khối": "Cụm Tây; Khối X" }),
  place("C"),
  place("CU", { "Hiệu lực đến": "30/6/2025", "Đơn vị kế thừa": "MOI" }),
  place("MOI", { "Hiệu lực từ": "01/7/2025", "Cụm/khối": "Cụm Tây" }),
  place("HET", { "Hiệu lực đến": "30/6/2025", "Cụm/khối": "Cụm Tây" }),
];

interface Case {
  readonly members?: readonly RowByHeader[];
  readonly campaign?: RowByHeader;
  readonly today?: "2026-03-05" | "2028-05-05";
  readonly rows: readonly string[];
  readonly year?: number;
  readonly former?: number | null;
}

test.each<readonly [string, Case]>([
  ["from Đơn vị alone", { rows: ["Khối Sở STP-QB", "Cụm Tây A", "Cụm Tây B", "Cụm Tây MOI", "Khối X B"] }],
  [
    "from the former year, through mergers and moves, without roles; the others from Đơn vị",
    {
      former: 2025,
      members: [
        member("A", "Cụm Bắc", { year: 2025, to: "30/6/2025" }),
        member("A", "Cụm Nam", { year: 2025, from: "01/7/2025", role: "cụm trưởng" }),
        member("CU", "Cụm Bắc", { year: 2025 }),
        member("HET", "Cụm Bắc", { year: 2025 }),
        member("C", "Cụm Bắc", { year: 2025, to: "30/6/2025" }),
        member("B", "Cụm Đông", { year: 2024 }),
      ],
      rows: ["Khối Sở STP-QB", "Cụm Nam A", "Cụm Tây B", "Khối X B", "Cụm Bắc MOI"],
    },
  ],
  [
    "what the year says already is left",
    {
      members: [member("A", "Cụm Nam"), member("B", "Cụm Nam", { to: "01/02/2026" })],
      rows: ["Khối Sở STP-QB", "Cụm Tây MOI"],
    },
  ],
  [
    "the year of a campaign to come",
    {
      campaign: { "Từ ngày": "01/01/2027", "Đến ngày": "31/12/2027" },
      year: 2027,
      rows: ["Khối Sở STP-QB", "Cụm Tây A", "Cụm Tây B", "Cụm Tây MOI", "Khối X B"],
    },
  ],
  [
    "the year of today within a longer campaign",
    {
      campaign: { "Từ ngày": "01/01/2026", "Đến ngày": "31/12/2030" },
      today: "2028-05-05",
      year: 2028,
      rows: ["Khối Sở STP-QB", "Cụm Tây A", "Cụm Tây B", "Cụm Tây MOI", "Khối X B"],
    },
  ],
  [
    "the year of a campaign that is over",
    {
      today: "2028-05-05",
      year: 2026,
      rows: ["Khối Sở STP-QB", "Cụm Tây A", "Cụm Tây B", "Cụm Tây MOI", "Khối X B"],
    },
  ],
])("%s", (_, { members = [], campaign = {}, today = "2026-03-05", rows, year = 2026, former = null }) => {
  const office = { ...clusterOffice(units, members), "Phong trào": [{ ...campaignRow, ...campaign }] };
  const made = proposeClusters(bookOf(office).book, today);
  expect(made.rows.map(({ cluster, unit }) => `${cluster} ${unit}`)).toEqual(rows);
  expect([made.year, made.former]).toEqual([year, former]);
});

test("without a campaign the year is today's", () => {
  const office = { ...clusterOffice(units, []), "Phong trào": [] };
  expect(proposeClusters(bookOf(office).book, "2028-05-05").year).toBe(2028);
});
