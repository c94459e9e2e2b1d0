// From a former year's plan in Word to this year's checked plan: whatever a clerk types on the way is counted.
import { beforeAll, describe, expect, test } from "vitest";
import { draftPaper } from "../../../src/core/intake/draft-paper.ts";
import { readParagraphs } from "../../../src/docx/read-paragraphs.ts";
import { readingOfFile } from "../../../src/reading/read-file.ts";
import { rowsOf } from "../grid.ts";
import { asked, LAN, newOffice, type Office, sampleOffice, setUp } from "../office.ts";

/** Monday 5 January 2026, eight in the morning in Viet Nam. */
const JANUARY = Date.UTC(2026, 0, 5, 1);

const print = (campaign: string) =>
  ({ verb: "paper.write", paper: "ke-hoach", campaign, subject: "", replace: false }) as const;

interface Walk {
  readonly office: Office;
  readonly key: string;
  /** All that was typed or chosen, one entry for each field or cell. */
  readonly typed: string[];
}

let sample: Office;
beforeAll(async () => {
  sample = await sampleOffice();
});

/** The plan as a Word file on the clerk's disk; a new book; read, written, renewed. */
async function walk(campaign: string): Promise<Walk> {
  const { made } = asked(sample.clerk(LAN, {}), print(campaign));
  const file = sample.drive.files.get(`${made[0]?.name}.docx`) ?? new Uint8Array();
  const office = await newOffice();
  const lan = office.clerk(LAN, { now: () => JANUARY });
  setUp(lan);
  const read = readingOfFile("Kế hoạch năm trước.docx", file);
  if (!read.ok) throw new Error(read.why);
  const draft = draftPaper(read.reading, asked(lan, { verb: "campaign.names" }));
  const paper = { way: "paper", code: "", draft } as const;
  const shown = asked(lan, { verb: "campaign.preview", start: paper });
  asked(lan, { verb: "campaign.write", start: paper, key: shown.key, fingerprint: shown.fingerprint });
  const start = { way: "renew", from: shown.key, year: 2026 } as const;
  const { key, fingerprint } = asked(lan, { verb: "campaign.preview", start });
  asked(lan, { verb: "campaign.write", start, key, fingerprint });
  lan.call("check");
  return { office, key, typed: ["Năm mới: 2026"] };
}

/** What the check says of this year's campaign, but for hints. */
const findings = ({ office, key }: Walk): readonly Readonly<Record<string, unknown>>[] =>
  rowsOf(office.book, "Kết quả kiểm tra").filter(
    (row) => row["Mức"] !== "gợi ý" && String(row["Mã"]).startsWith(key),
  );

describe.each(["QB-2017", "BTP-2017", "TV-2021", "AG-2023", "HLG-2017"])(
  "%s read from Word, for 2026",
  (campaign) => {
    test("has no error, and fewer than twenty cells to mend", async () => {
      const made = await walk(campaign);
      const found = findings(made);
      expect(found.filter((row) => row["Mức"] === "lỗi")).toEqual([]);
      const cells = new Set(found.map((row) => [row["Sheet"], row["Dòng"], row["Cột"]].join(" ")));
      expect(made.typed.length + cells.size).toBeLessThan(20);
    });
  },
);

const mended = (text: string): string =>
  text
    .replaceAll("Quảng Bình", "Quảng Trị")
    .replace(/[Pp]hòng Tư pháp các huyện, thị xã, thành phố/gu, "UBND các xã, phường, đặc khu")
    .replace(/(giúp xã Phúc Trạch giảm nghèo)(?!”)/u, "$1”");

test("QB-2017: the clerk mends what the check tells, and this year's plan is printed without a finding", async () => {
  const made = await walk("QB-2017");
  const { office, typed, key } = made;
  const type = (sheet: string, row: number | string, column: string, text: string): void => {
    typed.push(`${sheet} · ${column}: ${text}`);
    office.types(sheet, row, column, text);
  };
  // Two things until two days: what is due on the first is no dossier.
  type("Mốc", `${key}-HS`, "Việc", "khác");
  const cells = new Map(
    findings(made)
      .filter((row) => row["Sheet"] !== "Mốc")
      .map((row) => [[row["Sheet"], row["Dòng"], row["Cột"]].join(" "), row]),
  );
  for (const row of cells.values()) {
    const [sheet, at, column] = [String(row["Sheet"]), Number(row["Dòng"]), String(row["Cột"])];
    const was = String(office.reads(sheet, at, column));
    expect(mended(was), was).not.toBe(was);
    type(sheet, at, column, mended(was));
  }
  // The head of the paper is that of the province as it is called now.
  type("Đơn vị", 2, "Tên", "Sở Tư pháp tỉnh Quảng Trị");
  type("Đơn vị", 2, "Tỉnh", "Quảng Trị");
  type("Người ký", 2, "Cơ quan chủ quản", "UBND TỈNH QUẢNG TRỊ");
  type("Phong trào", key, "Địa danh", "Quảng Trị");
  const lan = office.clerk(LAN, { now: () => JANUARY });
  lan.call("check");
  expect(findings(made)).toEqual([]);
  expect(typed.length).toBeLessThan(20);
  const { made: papers } = asked(lan, print(key));
  const bytes = office.drive.files.get(`${papers[0]?.name}.docx`) ?? new Uint8Array();
  const printed = readParagraphs(bytes).join("\n");
  expect(printed).toContain("Trước 05/7/2026");
  expect(printed).not.toMatch(/Quảng Bình/iu);
});
