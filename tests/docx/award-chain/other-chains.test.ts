import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/core/calendar/day.ts";
import { bookOf, type RowsBySheet } from "../../core/book-of.ts";
import { contextOf } from "../../core/paper/context.ts";
import { communeRows } from "./commune-rows.ts";
import { departmentRows } from "./department-rows.ts";
import { lawyersRows } from "./lawyers-rows.ts";
import { ministryRows } from "./ministry-rows.ts";
import { printedPaper, printedText } from "./printed-paper.ts";
import { yearlyRows } from "./yearly-rows.ts";

/** Papers of a chain, each by its kind and whom or what it is of. */
type Papers = readonly (readonly [paper: string, subject: string])[];

const session = (key: string): Papers => [
  ["phieu-bau", key],
  ["bien-ban-kiem-phieu", key],
  ["bien-ban-hop-hoi-dong", key],
];

const chains: readonly [name: string, rows: RowsBySheet, campaign: string, today: Day, papers: Papers][] = [
  [
    "chuoi-so",
    departmentRows,
    "GL-2026",
    "2026-09-25",
    [
      ...session("HOP-GL"),
      ["quyet-dinh-khen-thuong", "245-QĐ-STP"],
      ["giay-khen", "GL-14"],
      ["thong-bao-ket-qua", "PBGD-GL"],
      ["thong-bao-ket-qua", "IAGRAI"],
    ],
  ],
  [
    "chuoi-hoi",
    lawyersRows,
    "HLG-2026",
    "2026-11-25",
    [
      ["phieu-bau", "HOP-DT"],
      ["bien-ban-hop-hoi-dong", "HOP-DT"],
      ["to-trinh-khen-thuong", ""],
      ["quyet-dinh-cap-tren", "du-thao"],
    ],
  ],
  [
    "chuoi-bo",
    ministryRows,
    "BTP-2025",
    "2026-01-05",
    [
      ...session("HOP-BTP"),
      ["quyet-dinh-khen-thuong", "3415-QĐ-BTP"],
      ["quyet-dinh-khen-thuong", "3416-QĐ-BTP"],
      ["quyet-dinh-khen-thuong", "3417-QĐ-BTP"],
      ["giay-khen", "3416-QĐ-BTP"],
      ["giay-khen", "3417-QĐ-BTP-chung-nhan"],
    ],
  ],
  [
    "chuoi-xa",
    communeRows,
    "MT-2025",
    "2025-12-26",
    [
      ...session("HOP-MT"),
      ["quyet-dinh-khen-thuong", "512-QĐ-UBND"],
      ["quyet-dinh-khen-thuong", "513-QĐ-UBND"],
      ["giay-khen", "513-QĐ-UBND"],
      ["giay-khen", "512-QĐ-UBND-chung-nhan"],
    ],
  ],
  [
    "chuoi-nam",
    yearlyRows,
    "TN-2026",
    "2026-11-28",
    [
      ...session("HOP-TN"),
      ["phieu-lay-y-kien", "HOP-TN"],
      ["tong-hop-y-kien", "HOP-TN"],
      ["to-trinh-hoi-dong", "HOP-TN"],
      ["phieu-trinh", "301-QĐ-STP"],
      ["quyet-dinh-khen-thuong", "301-QĐ-STP"],
      ["to-trinh-khen-thuong", ""],
      ["quyet-dinh-cap-tren", "du-thao"],
      ["giay-khen", "301-QĐ-STP"],
      ["thong-bao-ket-qua", "XD-TN"],
    ],
  ],
];

describe.each(chains)("%s", (name, rows, campaign, today, papers) => {
  const context = () => contextOf(bookOf(rows), campaign, today);

  test.each(papers)("%s %s reads as its golden text", async (paper, subject) => {
    const bytes = printedPaper(paper, context(), subject);
    const at = process.env["PAPERS_OUT"];
    if (at !== undefined) {
      mkdirSync(`${at}/${name}`, { recursive: true });
      writeFileSync(`${at}/${name}/${paper}-${subject}.docx`, bytes);
    }
    const golden = `../../golden/${name}/${[paper, subject].filter((part) => part !== "").join("-")}.txt`;
    await expect(printedText(bytes)).toMatchFileSnapshot(golden);
  });
});
