import { expect, test } from "vitest";
import { readParagraphs, readParts } from "../../../src/docx/read-paragraphs.ts";
import { rowsOf, rowWhere } from "../grid.ts";
import { asked, LAN, type Office, said, sampleOffice } from "../office.ts";

/** *Tạo kế hoạch* on the row of this campaign. */
function makePlan(office: Office, campaign: string): ReturnType<Office["clerk"]> {
  const lan = office.clerk(LAN, {});
  lan.select("Phong trào", rowWhere(office.book, "Phong trào", "Mã", campaign));
  lan.call("plan");
  return lan;
}

const fileOf = (campaign: string): string => `ke-hoach-${campaign}.docx`;

function paperOf({ drive }: Office, campaign: string): Uint8Array {
  const bytes = drive.files.get(fileOf(campaign));
  if (bytes === undefined) throw new Error(`no file ${fileOf(campaign)}`);
  return bytes;
}

function moveMilestone({ types }: Office, key: string, words: string): void {
  types("Mốc", key, "Thời hạn", words);
}

/** Campaign, milestone, what is typed in *Mốc*, and what the sentence said and then says. */
const moves = [
  [
    "BTP-2017",
    "BTP-DK-DV",
    "chậm nhất là ngày 17/02/2017",
    "chậm nhất là ngày 15/02/2017",
    "chậm nhất là ngày 17/02/2017",
  ],
  ["QB-2017", "QB-HS-KT", "trước ngày 15/7/2017", "Trước 05/7/2017", "Trước ngày 15/7/2017"],
] as const;

test.each(moves)(
  "in %s, %s moved to “%s” changes its sentence and nothing else",
  async (campaign, milestone, typed, old, now) => {
    const office = await sampleOffice();
    makePlan(office, campaign);
    const before = paperOf(office, campaign);
    moveMilestone(office, milestone, typed);
    const lan = makePlan(office, campaign);
    const after = paperOf(office, campaign);

    const lines = readParagraphs(before);
    const changed = readParagraphs(after).flatMap((line, at) =>
      line === lines[at] ? [] : [[lines[at], line]],
    );
    expect(changed).toHaveLength(1);
    const [[was, is] = []] = changed;
    expect(was).toContain(old);
    expect(is).toBe(was?.replace(old, now));
    expect(readParagraphs(after)).toHaveLength(lines.length);
    expect(readParts(after).slice(1)).toEqual(readParts(before).slice(1));

    expect([...office.drive.files.keys()]).toEqual([fileOf(campaign)]);
    expect(lan.meter().calls).toMatchObject({ "Drive.Files.update": 1 });
    expect(lan.meter().calls).not.toHaveProperty(["Drive.Files.create"]);
    expect(rowsOf(office.book, "Sổ văn bản")).toEqual([
      expect.objectContaining({ Mã: `ke-hoach-${campaign}`, "⚙Phiên bản": "2", "⚙Trạng thái": "dự thảo" }),
    ]);
  },
);

test("the day of a moved milestone is written nowhere but in Mốc", async () => {
  const { book } = await sampleOffice();
  for (const [campaign, , , old] of moves) {
    const prose = rowsOf(book, "Nội dung").filter((row) => row["Phong trào"] === campaign);
    expect(prose.length).toBeGreaterThan(20);
    expect(prose.filter((row) => String(row["Nội dung"]).includes(old))).toEqual([]);
  }
});

test("the paper's row and the campaign's row lead to the file, and say who made it and when", async () => {
  const office = await sampleOffice();
  const lan = makePlan(office, "BTP-2017");
  expect(said(lan)).toBe("Đã tạo “Quyết định kèm Kế hoạch · Phong trào thi đua ngành Tư pháp năm 2017”.");
  const link = "https://drive.invalid/ke-hoach-BTP-2017.docx";
  expect(office.reads("Phong trào", "BTP-2017", "⚙Văn bản")).toBe(link);
  expect(office.reads("Phong trào", "BTP-2017", "⚙Tạo lúc")).toMatch(/^05\/03\/2026 08:00:\d\d$/u);
  expect(rowsOf(office.book, "Sổ văn bản")).toEqual([
    expect.objectContaining({
      Mã: "ke-hoach-BTP-2017",
      "Phong trào": "BTP-2017",
      "Loại văn bản": "Quyết định kèm Kế hoạch",
      Số: "131",
      "Ký hiệu": "QĐ-BTP",
      Ngày: "25/01/2017",
      "⚙Liên kết": link,
      "⚙Người tạo": LAN,
      "⚙Trạng thái": "dự thảo",
      "⚙Phiên bản": "1",
    }),
  ]);
});

test("the papers of the other campaigns do not change by a byte when one milestone moves", async () => {
  const office = await sampleOffice();
  const runAll = (): ReadonlyMap<string, Uint8Array> => {
    const lan = office.clerk(LAN, {});
    let progress = asked(lan, { verb: "paper-job.start", paper: "ke-hoach", items: [] });
    while (!progress.finished) progress = asked(lan, { verb: "paper-job.step", job: progress.job });
    return new Map(office.drive.files);
  };
  const before = runAll();
  moveMilestone(office, "BTP-DK-DV", "chậm nhất là ngày 17/02/2017");
  const after = runAll();
  const changed = [...after].filter(
    ([name, bytes]) => Buffer.compare(bytes, before.get(name) ?? bytes) !== 0,
  );
  expect(after.size).toBe(5);
  expect(changed.map(([name]) => name)).toEqual([fileOf("BTP-2017")]);
});

/** What is missing, where it is emptied, and what the sentence must name. */
const gaps = [
  ["Phong trào", "Trích yếu", "Trích yếu"],
  ["Phong trào", "Người ký", "Người ký"],
  ["Phong trào", "Địa danh", "Địa danh"],
] as const;

test.each(gaps)(
  "a plan whose %s › %s is empty is not made, and the sentence names the place",
  async (sheet, header, named) => {
    const office = await sampleOffice();
    const row = rowWhere(office.book, sheet, "Mã", "QB-2017");
    office.types(sheet, row, header, "");
    const lan = makePlan(office, "QB-2017");
    expect(lan.toasts()).toEqual([]);
    expect(said(lan)).toContain("Chưa tạo được văn bản:");
    expect(said(lan)).toContain(`${sheet} dòng ${row}, cột ${named}`);
    expect([...office.drive.files.keys()]).toEqual([]);
    expect(rowsOf(office.book, "Sổ văn bản")).toEqual([]);
    expect(office.reads(sheet, row, "⚙Văn bản")).toBeNull();
  },
);

test.each(["{hạn: KHÔNG-CÓ}", "{lạ}", "{hạn: QB-HS-KT", "undefined"])(
  "a plan whose prose holds “%s” is not made, and the sentence names the row",
  async (words) => {
    const office = await sampleOffice();
    const row = rowsOf(office.book, "Nội dung").findIndex((each) => each["Phong trào"] === "QB-2017") + 2;
    office.types("Nội dung", row, "Nội dung", `Chậm nhất ${words} gửi về Sở.`);
    const lan = makePlan(office, "QB-2017");
    expect(said(lan)).toContain("Chưa tạo được văn bản:");
    expect([...office.drive.files.keys()]).toEqual([]);
  },
);

test("number and day may stay blank: the paper leaves the room that the form leaves", async () => {
  const office = await sampleOffice();
  office.types("Phong trào", "QB-2017", "Số", "");
  office.types("Phong trào", "QB-2017", "Ngày ban hành", "năm 2017");
  makePlan(office, "QB-2017");
  const lines = readParagraphs(paperOf(office, "QB-2017"));
  expect(lines.find((line) => line.includes("Số:"))).toMatch(/^Số:\s+\/KH-STP$/u);
  expect(lines).toContain("Quảng Bình, ngày    tháng    năm 2017");
});

test.each([
  ["a row of another sheet", "Mốc", 3],
  ["the header", "Phong trào", 1],
  ["an empty row", "Phong trào", 40],
])("with the cursor on %s the clerk is told to choose a campaign", async (_where, sheet, row) => {
  const office = await sampleOffice();
  const lan = office.clerk(LAN, {});
  lan.select(sheet, row);
  lan.call("plan");
  expect(said(lan)).toMatch(/Chọn (?:một )?dòng/u);
  expect([...office.drive.files.keys()]).toEqual([]);
});
