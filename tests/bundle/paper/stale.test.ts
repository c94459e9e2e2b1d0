import { expect, test } from "vitest";
import { readParagraphs } from "../../../src/docx/read-paragraphs.ts";
import { rowsOf } from "../grid.ts";
import { asked, LAN, type Office, START, sampleOffice } from "../office.ts";

const DAY = 86_400_000;
const letter = "cong-van-don-doc-BTP-2017-CUC-TGPL";

function make({ clerk }: Office, paper: string, campaign: string, subject: string): string {
  const { made } = asked(clerk(LAN, {}), { verb: "paper.write", paper, campaign, subject, replace: false });
  expect(made).toHaveLength(1);
  return made[0]?.changed ?? "";
}

const makePlan = (office: Office): string => make(office, "ke-hoach", "BTP-2017", "");
const makeLetter = (office: Office): string => make(office, "cong-van-don-doc", "BTP-2017", "CUC-TGPL");

function check({ clerk }: Office, days: number): string {
  const lan = clerk(LAN, { now: () => START + days * DAY });
  lan.call("check");
  return lan
    .toasts()
    .map(({ message }) => message)
    .join();
}

function type({ types }: Office, sheet: string, key: string, column: string, text: string): void {
  types(sheet, key, column, text);
}

const states = ({ book }: Office): Readonly<Record<string, unknown>> =>
  Object.fromEntries(rowsOf(book, "Sổ văn bản").map((row) => [row["Mã"], row["⚙Trạng thái"]]));
const versions = ({ book }: Office, key: string): number =>
  rowsOf(book, "⚙Bản in").filter((row) => row["Mã văn bản"] === key).length;

test("a changed row marks the paper as out of date, changed back it is a draft again", async () => {
  const office = await sampleOffice();
  makePlan(office);
  makeLetter(office);
  expect(check(office, 0)).not.toContain("đã cũ");
  type(office, "Mốc", "BTP-DK-DV", "Thời hạn", "chậm nhất là ngày 17/02/2017");
  expect(check(office, 0)).toContain("1 văn bản đã cũ so với dữ liệu, xem trang Sổ văn bản.");
  expect(states(office)).toEqual({ "ke-hoach-BTP-2017": "đã cũ", [letter]: "dự thảo" });
  // Said once, and until the paper is made again it stays so.
  expect(check(office, 0)).not.toContain("đã cũ");
  type(office, "Mốc", "BTP-DK-DV", "Thời hạn", "chậm nhất là ngày 15/02/2017");
  check(office, 0);
  expect(states(office)).toEqual({ "ke-hoach-BTP-2017": "dự thảo", [letter]: "dự thảo" });
});

test("days that pass alone make no paper old; what was issued is never marked", async () => {
  const office = await sampleOffice();
  makePlan(office);
  makeLetter(office);
  check(office, 12);
  expect(new Set(Object.values(states(office)))).toEqual(new Set(["dự thảo"]));
  type(office, "Sổ văn bản", "ke-hoach-BTP-2017", "⚙Trạng thái", "đã ban hành");
  type(office, "Mốc", "BTP-DK-DV", "Thời hạn", "chậm nhất là ngày 17/02/2017");
  check(office, 12);
  expect(states(office)["ke-hoach-BTP-2017"]).toBe("đã ban hành");
});

test("a certificate that was made for one nominee alone is no older than the list it is in", async () => {
  const office = await sampleOffice();
  make(office, "giay-khen", "QB-2017", "QB-DN-03");
  const certificate = "giay-khen-QB-2017-QB-DN-03";
  expect(check(office, 0)).not.toContain("đã cũ");
  expect(states(office)).toEqual({ [certificate]: "dự thảo" });
  type(office, "Đề nghị", "QB-DN-03", "Thành tích", "Có thành tích khác trong phong trào");
  expect(check(office, 0)).toContain("1 văn bản đã cũ");
  expect(states(office)).toEqual({ [certificate]: "đã cũ" });
});

test("made again, the same file says what changed, old and new, and the old text stays readable", async () => {
  const office = await sampleOffice();
  expect(makePlan(office)).toBe("");
  expect([makePlan(office), versions(office, "ke-hoach-BTP-2017")]).toEqual(["Không có gì thay đổi.", 1]);
  type(office, "Mốc", "BTP-DK-DV", "Thời hạn", "chậm nhất là ngày 17/02/2017");
  expect(makePlan(office)).toBe("1 chỗ thay đổi, xem trang Nhật ký.");
  const [last] = rowsOf(office.book, "Nhật ký").slice(-1);
  expect(last?.["Việc"]).toBe("Tạo lại quyết định kèm Kế hoạch");
  expect(last?.["Trước"]).toContain("15/02/2017");
  expect(last?.["Sau"]).toContain("17/02/2017");
  expect(versions(office, "ke-hoach-BTP-2017")).toBe(2);
  expect([...office.drive.files.keys()]).toEqual(["ke-hoach-BTP-2017.docx"]);
  // The file itself says what it was made from.
  const [file] = office.book.files.filter(({ fileName }) => fileName !== undefined);
  const [row] = rowsOf(office.book, "Sổ văn bản");
  expect(file?.appProperties["thiDuaNguon"]).toMatch(
    new RegExp(`^${String(row?.["⚙Dấu nguồn"])} BTP-2017 Quyết định`, "u"),
  );
});

test("the registry's number, day and signer make a letter old, and are printed when it is made again", async () => {
  const office = await sampleOffice();
  makeLetter(office);
  const printed = (): string =>
    readParagraphs(office.drive.files.get(`${letter}.docx`) ?? new Uint8Array()).join("\n");
  expect(printed()).toContain("Số:         /BTP-TĐKT");
  type(office, "Sổ văn bản", letter, "Số", "7");
  type(office, "Sổ văn bản", letter, "Ngày", "06/3/2026");
  type(office, "Sổ văn bản", letter, "Người ký", "GD-STP-QB");
  check(office, 0);
  expect(states(office)[letter]).toBe("đã cũ");
  makeLetter(office);
  expect(printed()).toContain("Số: 07/BTP-TĐKT");
  expect(printed()).toContain("Hà Nội, ngày 06 tháng 3 năm 2026");
  expect(printed()).toContain("Nguyễn Thị Lài");
  expect(states(office)[letter]).toBe("dự thảo");
});
