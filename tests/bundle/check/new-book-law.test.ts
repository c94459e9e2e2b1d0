import { beforeAll, expect, test } from "vitest";
import { lastRow } from "../../../src/local/book/model/cells.ts";
import { asked, LAN, type Office, sampleOffice, setUpOffice } from "../office.ts";

/** What the check says of a row: its rule, how grave, in which words, and what to do. */
interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly fix: string;
}

type Line = Readonly<Record<string, string>>;

/** An office, its plan of November 2025 and what it proposes; no row of law. */
const typed: readonly (readonly [sheet: string, row: Line])[] = [
  ["Đơn vị", { Mã: "STP-MOI", Tên: "Sở Tư pháp tỉnh Quảng Trị mới", Loại: "Sở Tư pháp" }],
  [
    "Phong trào",
    {
      Mã: "PT-2025",
      "Tên phong trào": "Thi đua lập thành tích cuối năm",
      Loại: "theo đợt",
      "Đơn vị ban hành": "STP-MOI",
      "Từ ngày": "20/11/2025",
      "Đến ngày": "31/12/2025",
      "Loại văn bản": "Kế hoạch",
      "Ngày ban hành": "14/11/2025",
    },
  ],
  ...[
    ["10", "Luật", "15/2003/QH11", "26/11/2003", "Quốc hội", "Luật Thi đua, khen thưởng"],
    ["20", "Nghị định", "91/2017/NĐ-CP", "31/07/2017", "Chính phủ", "quy định chi tiết thi hành một số điều"],
    ["30", "Thông tư", "06/2018/TT-BTP", "07/06/2018", "Bộ Tư pháp", "về thi đua, khen thưởng"],
    ["40", "Nghị định", "30/2020/NĐ-CP", "05/03/2020", "Chính phủ", "về công tác văn thư"],
  ].map(
    ([order = "", kind = "", number = "", day = "", issuer = "", about = ""]) =>
      [
        "Căn cứ",
        {
          "Phong trào": "PT-2025",
          "Thứ tự": order,
          Loại: kind,
          "Số ký hiệu": number,
          Ngày: day,
          "Cơ quan ban hành": issuer,
          "Trích yếu": about,
          "Vai trò": "căn cứ",
        },
      ] as const,
  ),
  ...[
    ["DN-CSTDCS", "CSTĐCS", "Hoàn thành tốt nhiệm vụ", "8", "9", "", "không"],
    ["DN-CSTDBT", "CSTĐ-B/T", "Hoàn thành xuất sắc nhiệm vụ", "8", "9", "1 sáng kiến", "không"],
    ["DN-DUNG", "LĐTT", "Hoàn thành tốt nhiệm vụ", "9", "9", "", "có"],
  ].map(
    ([key = "", award = "", rating = "", votes = "", members = "", initiative = "", hold = ""]) =>
      [
        "Đề nghị",
        {
          Mã: key,
          "Phong trào": "PT-2025",
          "Đơn vị": "STP-MOI",
          "Đối tượng": "cá nhân",
          "Họ tên / Tên tập thể": `Nguyễn Văn ${{ "DN-CSTDCS": "An", "DN-CSTDBT": "Bình" }[key] ?? "Cảnh"}`,
          "Hình thức": award,
          "Loại hình khen": "công trạng",
          "Từ ngày": "01/01/2025",
          "Đến ngày": "31/12/2025",
          "Xếp loại": rating,
          "Sáng kiến": initiative,
          "Ngày nộp": "05/01/2026",
          "Phiếu đồng ý": votes,
          "Tổng thành viên": members,
          "Tạm dừng": hold,
          "Trạng thái": "đủ hồ sơ",
        },
      ] as const,
  ),
];

function typeAll({ book, types }: Office): void {
  for (const [name, row] of typed) {
    const sheet = book.sheetByName(name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    const at = lastRow(sheet) + 1;
    for (const [header, text] of Object.entries(row)) if (text !== "") types(name, at, header, text);
  }
}

const mine = new Set(["Căn cứ", "Đề nghị", "Phong trào"]);

/** What the check says of the typed rows. */
function toldOf(office: Office): readonly Told[] {
  typeAll(office);
  return asked(office.clerk(LAN, {}), { verb: "check" })
    .filter(({ sheet, key }) => mine.has(sheet) && /PT-2025|^DN-/u.test(key))
    .map(({ rule, severity, message, fix }) => ({ rule, severity, message, fix }));
}

let told: readonly Told[];
beforeAll(async () => {
  told = toldOf(await setUpOffice());
});

const unconfirmed = / Quy định này chưa kiểm chứng\.$/u;

test("a plan of November 2025 is told which of its texts are no longer in force, and what replaced each", () => {
  const texts = told.filter(({ rule }) => rule === "vien-dan.khong-hieu-luc");
  expect(texts.map(({ severity, message, fix }) => [severity, message, fix.split(", hoặc")[0]])).toEqual([
    [
      "cảnh báo",
      "Luật số 15/2003/QH11 hết hiệu lực ngày 31/12/2023; kế hoạch tính theo ngày 14/11/2025.",
      "Viện dẫn Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    ],
    [
      "cảnh báo",
      "Nghị định số 91/2017/NĐ-CP hết hiệu lực ngày 31/12/2023; kế hoạch tính theo ngày 14/11/2025.",
      "Viện dẫn Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
    ],
    [
      "cảnh báo",
      "Thông tư số 06/2018/TT-BTP đã được thay thế bởi Thông tư số 11/2023/TT-BTP ngày 29 tháng 12 năm 2023 của Bộ trưởng Bộ Tư pháp; kế hoạch tính theo ngày 14/11/2025. Quy định này chưa kiểm chứng.",
      "Viện dẫn Thông tư số 11/2023/TT-BTP ngày 29 tháng 12 năm 2023 của Bộ trưởng Bộ Tư pháp",
    ],
  ]);
});

test("what a new office proposes is measured by the law of its day, and what nobody confirmed says so", () => {
  const measured = told
    .filter(({ rule }) => rule.startsWith("de-nghi."))
    .map(({ rule, severity, message }) => [rule, severity, unconfirmed.test(message)]);
  expect(measured).toEqual([
    ["de-nghi.dang-tam-dung", "lỗi", false],
    ["de-nghi.chua-dang-ky", "cảnh báo", false],
    ["de-nghi.thieu-danh-hieu", "cảnh báo", false],
    ["de-nghi.xep-loai-thap", "cảnh báo", false],
    ["de-nghi.thieu-ho-so", "cảnh báo", true],
    ["de-nghi.chua-dang-ky", "cảnh báo", false],
    ["de-nghi.thieu-danh-hieu", "cảnh báo", false],
    ["de-nghi.chua-du-phieu", "cảnh báo", true],
    ["de-nghi.thieu-ho-so", "cảnh báo", true],
    ["de-nghi.chua-dang-ky", "cảnh báo", false],
    ["de-nghi.thieu-ho-so", "cảnh báo", true],
    ["de-nghi.vuot-ty-le", "gợi ý", true],
  ]);
});

test("the sample office, in which much else stands, is told the same of the same rows", async () => {
  expect(toldOf(await sampleOffice())).toEqual(told);
});
