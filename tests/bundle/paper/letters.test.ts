import { beforeAll, describe, expect, test } from "vitest";
import { readParagraphs } from "../../../src/docx/read-paragraphs.ts";
import type { Host } from "../../../src/local/host.ts";
import { rowsOf } from "../grid.ts";
import { asked, LAN, type Office, sampleOffice } from "../office.ts";

/** Papers whose text is held as golden, by kind and campaign. */
const papers: readonly (readonly [kind: string, campaign: string])[] = [
  ["cong-van-dang-ky", "BTP-2017"],
  ["cong-van-dang-ky", "TV-2021"],
  ["phieu-dang-ky", "TV-2021"],
  ["phieu-dang-ky", "QB-2017"],
  ["cong-van-don-doc", "HLG-2017"],
  ["cong-van-don-doc-chung", "BTP-2017"],
  ["cong-van-don-doc-chung", "QB-2017"],
  ["giay-moi", "BTP-2017"],
  ["giay-moi", "QB-2017"],
  ["lich-cong-tac", "BTP-2017"],
  ["lich-cong-tac", "AG-2023"],
];

interface Made {
  readonly made: readonly { readonly name: string; readonly link: string }[];
  readonly failed: readonly string[];
}

const write = (host: Host, paper: string, campaign: string): Made =>
  asked(host, { verb: "paper.write", paper, campaign, subject: "", replace: false });

let office: Office;
let lan: Host;
const made = new Map<string, Made>();
const bytes = new Map<string, Uint8Array>();

beforeAll(async () => {
  office = await sampleOffice();
  lan = office.clerk(LAN, {});
  for (const [kind, campaign] of papers) made.set(`${kind} ${campaign}`, write(lan, kind, campaign));
  for (const [name, file] of office.drive.files) bytes.set(name, file);
});

describe.each(papers)("%s of %s", (kind, campaign) => {
  const names = (): readonly string[] =>
    (made.get(`${kind} ${campaign}`)?.made ?? []).map(({ name }) => name);
  const textOf = (name: string): string => {
    const file = office.drive.files.get(`${name}.docx`);
    if (file === undefined) throw new Error(`no file of ${name}`);
    return readParagraphs(file)
      .filter((line) => line.trim() !== "")
      .join("\n");
  };

  test("is made without a failure and reads as its golden text", async () => {
    expect(made.get(`${kind} ${campaign}`)?.failed).toEqual([]);
    expect(names().length).toBeGreaterThan(0);
    const text = names().map((name) => `== ${name}\n${textOf(name)}\n`);
    await expect(text.join("\n")).toMatchFileSnapshot(`../../golden/${campaign.toLowerCase()}/${kind}.txt`);
  });

  test("made again, it is the same file with the same bytes and the same row", () => {
    const [files, rows] = [office.drive.files.size, rowsOf(office.book, "Sổ văn bản").length];
    expect(write(lan, kind, campaign).made.map(({ name }) => name)).toEqual(names());
    expect(office.drive.files.size).toBe(files);
    expect(rowsOf(office.book, "Sổ văn bản")).toHaveLength(rows);
    for (const name of names()) {
      const before = bytes.get(`${name}.docx`) ?? new Uint8Array();
      expect(Buffer.compare(before, office.drive.files.get(`${name}.docx`) ?? new Uint8Array())).toBe(0);
    }
  });
});

test("number, day and signer that the registry typed are printed when it is made again", () => {
  const sheet = "Sổ văn bản";
  const typed = { Số: "9", Ngày: "06/03/2026", "Người ký": "GD-STP-AG" };
  for (const [header, value] of Object.entries(typed)) {
    office.types(sheet, "cong-van-don-doc-chung-QB-2017", header, value);
  }
  write(lan, "cong-van-don-doc-chung", "QB-2017");
  const lines = readParagraphs(
    office.drive.files.get("cong-van-don-doc-chung-QB-2017.docx") ?? new Uint8Array(),
  );
  expect(lines).toContain("Số: 09/STP-VP");
  expect(lines).toContain("Quảng Bình, ngày 06 tháng 3 năm 2026");
  expect(lines).toContain("Cao Thanh Sơn");
  expect(lines).not.toContain("Nguyễn Thị Lài");
});
