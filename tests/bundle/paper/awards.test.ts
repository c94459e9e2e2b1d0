import { expect, test } from "vitest";
import { readParagraphs } from "../../../src/docx/read-paragraphs.ts";
import { typeSamples } from "../../../src/local/session/sample-rows.ts";
import { rowsOf } from "../grid.ts";
import { ask, LAN, type Office, START, sampleOffice, settleDeadlines } from "../office.ts";
import { bytesOf, madePaper, refusal, textOf } from "./made-paper.ts";

/** Paper, campaign, subject, golden: every kind, and every campaign that has an occasion of its own for it. */
const papers: readonly (readonly [paper: string, campaign: string, subject: string, golden: string])[] = [
  ["bao-cao-so-ket", "BTP-2017", "1", "btp-2017/bao-cao-so-ket-1"],
  ["bao-cao-so-ket", "TV-2021", "2", "tv-2021/bao-cao-so-ket-2"],
  ["bao-cao-tong-ket", "BTP-2017", "", "btp-2017/bao-cao-tong-ket"],
  ["bao-cao-tong-ket", "HLG-2017", "", "hlg-2017/bao-cao-tong-ket"],
  ["bao-cao-tong-ket", "AG-2023", "", "ag-2023/bao-cao-tong-ket"],
  ["to-trinh-khen-thuong", "QB-2017", "", "qb-2017/to-trinh-khen-thuong"],
  ["to-trinh-khen-thuong", "HLG-2017", "", "hlg-2017/to-trinh-khen-thuong"],
  ["quyet-dinh-khen-thuong", "QB-2017", "41-QĐ-STP", "qb-2017/quyet-dinh-khen-thuong"],
  ["quyet-dinh-khen-thuong", "TV-2021", "du-thao", "tv-2021/quyet-dinh-khen-thuong"],
  ["quyet-dinh-khen-thuong", "AG-2023", "58-QĐ-STP", "ag-2023/quyet-dinh-khen-thuong"],
  ["giay-khen", "QB-2017", "41-QĐ-STP", "qb-2017/giay-khen"],
  ["giay-khen", "QB-2017", "QB-DN-03", "qb-2017/giay-khen-mot-nguoi"],
  ["bao-cao-thanh-tich", "QB-2017", "QB-DN-02", "qb-2017/bao-cao-thanh-tich"],
  ["bien-ban-hop-hoi-dong", "QB-2017", "", "qb-2017/bien-ban-hop-hoi-dong"],
  ["bien-ban-kiem-phieu", "QB-2017", "", "qb-2017/bien-ban-kiem-phieu"],
  ["quyet-dinh-hoi-dong", "TV-2021", "", "tv-2021/quyet-dinh-hoi-dong"],
  ["phieu-trinh", "AG-2023", "58-QĐ-STP", "ag-2023/phieu-trinh"],
  ["tom-tat-thanh-tich", "BTP-2017", "", "btp-2017/tom-tat-thanh-tich"],
  ["tom-tat-thanh-tich", "HLG-2017", "", "hlg-2017/tom-tat-thanh-tich"],
  ["so-vang", "QB-2017", "", "qb-2017/so-vang"],
  ["thong-bao-ket-qua", "QB-2017", "TTTGPL-QB", "qb-2017/thong-bao-ket-qua"],
];

test.each(papers)("%s of %s %s reads as its golden text", async (paper, campaign, subject, golden) => {
  const office = await sampleOffice();
  const bytes = madePaper(office, paper, campaign, subject);
  await expect(textOf(bytes)).toMatchFileSnapshot(`../../golden/${golden}.txt`);
  const again = madePaper(office, paper, campaign, subject);
  expect(office.drive.files.size).toBe(1);
  expect(again).toEqual(bytes);
});

/** Types into the paper's row of *Sổ văn bản*. */
function enter({ book, types }: Office, key: string, cells: Readonly<Record<string, string>>): void {
  const at = rowsOf(book, "Sổ văn bản").findIndex((row) => row["Mã"] === key) + 2;
  for (const [header, text] of Object.entries(cells)) types("Sổ văn bản", at, header, text);
}

test.each([
  [
    "to-trinh-khen-thuong",
    "TV-2021",
    "",
    "Số: 07/TTr-STP",
    "(Kèm theo Tờ trình số 07/TTr-STP ngày 05 tháng 02 năm 2026",
  ],
  [
    "bao-cao-tong-ket",
    "TV-2021",
    "",
    "Số: 07/BC-STP",
    "(Kèm theo Báo cáo số 07/BC-STP ngày 05 tháng 02 năm 2026",
  ],
  ["quyet-dinh-khen-thuong", "TV-2021", "du-thao", "Số: 07/QĐ-STP", "GIÁM ĐỐC SỞ TƯ PHÁP"],
])("number, day and signer of %s come from Sổ văn bản", async (paper, campaign, subject, number, cited) => {
  const office = await sampleOffice();
  const key = [paper, campaign, ...(subject === "" ? [] : [subject])].join("-");
  const draft = textOf(madePaper(office, paper, campaign, subject));
  expect(draft).not.toContain(number);
  enter(office, key, { Số: "7", Ngày: "05/02/2026", "Người ký": "TT-BTP" });
  const issued = textOf(madePaper(office, paper, campaign, subject));
  expect(issued).toContain(number);
  expect(issued).toContain("Trà Vinh, ngày 05 tháng 02 năm 2026");
  expect(issued).toContain(cited);
  expect(issued).toContain("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nTrần Tiến Dũng");
  expect(office.drive.files.size).toBe(1);
});

test("a draft decision keeps its file when its number is entered in Đề nghị too", async () => {
  const office = await sampleOffice();
  madePaper(office, "quyet-dinh-khen-thuong", "TV-2021", "");
  enter(office, "quyet-dinh-khen-thuong-TV-2021-du-thao", { Số: "7", Ngày: "05/02/2026" });
  const sheet = textOf(madePaper(office, "giay-khen", "TV-2021", ""));
  expect(sheet).toContain("Theo Quyết định số 07/QĐ-STP ngày 05 tháng 02 năm 2026");
  const { book, types } = office;
  rowsOf(book, "Đề nghị").forEach((row, index) => {
    if (row["Phong trào"] === "TV-2021" && row["Hình thức"] === "GK")
      types("Đề nghị", index + 2, "Số QĐ", "7/QĐ-STP");
  });
  const before = office.drive.files.size;
  madePaper(office, "quyet-dinh-khen-thuong", "TV-2021", "");
  expect(office.drive.files.size).toBe(before);
});

/** Nominations for a giấy khen under one decision. */
const nominees = (count: number, cells: (index: number) => Readonly<Record<string, string>>) =>
  Array.from({ length: count }, (_, index) => ({
    Mã: `QB-X-${index}`,
    "Phong trào": "QB-2017",
    "Đơn vị": "TTTGPL-QB",
    "Đối tượng": "cá nhân",
    "Họ tên / Tên tập thể": `Nguyễn Thị ${index}`,
    "Ông/Bà": "Bà",
    "Hình thức": "GK",
    "Thành tích": "Có thành tích trong truyền thông về trợ giúp pháp lý",
    "Trạng thái": "quyết định",
    "Số QĐ": "99/QĐ-STP",
    "Ngày QĐ": "25/08/2017",
    ...cells(index),
  }));

async function officeWith(rows: ReturnType<typeof nominees>): Promise<Office> {
  const office = await sampleOffice();
  typeSamples(office.book, new Map([["Đề nghị", rows]]), START);
  return office;
}

test("three hundred certificates are one file that is uploaded once, a page for each", async () => {
  const longest = "Nguyễn Hoàng Phương Thảo Quỳnh Như Đặng Thị Ưỡn Ẽo Ỹ Ợ Ẵ Núi";
  expect(longest).toHaveLength(60);
  const office = await officeWith(
    nominees(300, (index) => ({ "Họ tên / Tên tập thể": `${longest} ${index}`.normalize("NFD") })),
  );
  const lan = office.clerk(LAN, {});
  const [paper, campaign, subject] = ["giay-khen", "QB-2017", "99-QĐ-STP"];
  ask(lan, { verb: "paper.write", paper, campaign, subject, replace: false });
  const { calls } = lan.meter();
  // The folder and the file.
  expect(calls["Drive.Files.create"]).toBe(2);
  const text = readParagraphs(bytesOf(office, "giay-khen-QB-2017-99-QĐ-STP"));
  expect(text.filter((line) => line === "GIẤY KHEN")).toHaveLength(300);
  expect(text.filter((line) => line.startsWith(`Bà ${longest} `))).toHaveLength(300);
  expect([...office.drive.files.keys()]).toEqual(["giay-khen-QB-2017-99-QĐ-STP.docx"]);
  const list = readParagraphs(madePaper(office, "quyet-dinh-khen-thuong", "QB-2017", "99-QĐ-STP"));
  expect(list).toContain(
    "(Kèm theo Quyết định số 99/QĐ-STP ngày 25 tháng 8 năm 2017 của Giám đốc Sở Tư pháp tỉnh Quảng Bình)",
  );
  expect(list).toContain("300");
});

test.each<[string, Readonly<Record<string, string>>, RegExp]>([
  ["no merit", { "Thành tích": "" }, /Đề nghị dòng \d+, cột Thành tích: Chưa có thành tích để in/u],
  [
    "too much merit",
    { "Thành tích": "Có thành tích ".repeat(80) },
    /cột Thành tích: Thành tích dài 1119 ký tự/u,
  ],
  [
    "another day",
    { "Ngày QĐ": "26/08/2017" },
    /cột Ngày QĐ: .*99\/QĐ-STP: Ngày QĐ ở dòng này khác dòng \d+/u,
  ],
  ["no name", { "Họ tên / Tên tập thể": "" }, /cột Họ tên \/ Tên tập thể: /u],
  ["a day that is none", { "Ngày QĐ": "31/02/2017" }, /cột Ngày QĐ: /u],
])("a row with %s is told of with its place, and no certificate is made", async (_, cells, told) => {
  const office = await officeWith(nominees(2, (index) => (index === 1 ? cells : {})));
  expect(refusal(office, "giay-khen", "QB-2017", "99-QĐ-STP")).toMatch(told);
  expect(office.drive.files.size).toBe(0);
});

test("a day of receipt that cannot be read keeps the report from counting wrong", async () => {
  const office = await sampleOffice();
  settleDeadlines(office.clerk(LAN, {}));
  const { book, types } = office;
  const at = rowsOf(book, "Theo dõi").findIndex((row) => row["Mốc"] === "BTP-DK-DV") + 2;
  types("Theo dõi", at, "Ngày nhận", "hôm qua");
  expect(refusal(office, "bao-cao-tong-ket", "BTP-2017", "")).toMatch(/Theo dõi dòng \d+, cột Ngày nhận: /u);
});

test("there is no submission where the head decides everything himself", async () => {
  const office = await sampleOffice();
  expect(refusal(office, "to-trinh-khen-thuong", "BTP-2017", "")).toMatch(
    /chưa có đề nghị nào phải trình cấp trên/u,
  );
  expect(() => bytesOf(office, "to-trinh-khen-thuong-BTP-2017")).toThrow();
});

test("an issued decision keeps every byte, whoever is renamed in it since", async () => {
  const office = await sampleOffice();
  const [paper, campaign, subject] = ["quyet-dinh-khen-thuong", "QB-2017", "41-QĐ-STP"];
  const key = `${paper}-${campaign}-${subject}`;
  const before = madePaper(office, paper, campaign, subject);
  // As it stands in books where the state was typed in by hand.
  enter(office, key, { Số: "12", "⚙Trạng thái": "đã ban hành" });
  const decided = rowsOf(office.book, "Đề nghị").findIndex((row) => row["Số QĐ"] === "41/QĐ-STP") + 2;
  office.types("Đề nghị", decided, "Họ tên / Tên tập thể", "Nguyễn Văn Khác");
  expect(refusal(office, paper, campaign, subject)).toMatch(
    /Văn bản “Quyết định khen thưởng – .+” đã ban hành \(số 12\), tệp được giữ nguyên\./u,
  );
  expect(bytesOf(office, key)).toEqual(before);
});
