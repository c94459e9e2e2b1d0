import { cutGrid, type Office, START, setUpOffice } from "../../bundle/office.ts";
import type { RowByHeader } from "../../core/book-of.ts";
import { councilName, councilRows, nominee } from "../../core/council/council-office.ts";
import { typeLabelled } from "../../samples/labelled.ts";

/** Key of the session of 2 March 2026 that has not voted. */
export const SESSION = "H1";

const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"];
const given = ["Thị Mỹ Hạnh", "Đức Thịnh", "Thị Thùy Dương", "Quốc Khánh"];

/** Persons before the council, each with an invented name. */
export const nominees = (count: number): readonly RowByHeader[] =>
  Array.from({ length: count }, (_, index) =>
    nominee(
      `D${index + 1}`,
      `${families[index % families.length]} ${given[Math.floor(index / families.length) % given.length]}`,
      { "Ngày nộp": "02/02/2026", "Ngày đủ hồ sơ": "09/02/2026", "Loại hình khen": "chuyên đề" },
    ),
  );

/** The longest names that a clerk meets. */
export const longNamed: RowByHeader = nominee(
  "DAI",
  "Trung tâm Trợ giúp pháp lý nhà nước thuộc Sở Tư pháp tỉnh Quảng Bình, Chi nhánh số 3 tại thị xã Ba Đồn",
  {
    "Đối tượng": "tập thể",
    "Ngày nộp": "02/02/2026",
    "Ngày đủ hồ sơ": "09/02/2026",
    "Loại hình khen": "chuyên đề",
  },
);

const typed = (cells: RowByHeader): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([header, cell]) =>
      typeof cell === "string" || typeof cell === "number" ? [[header, cell]] : [],
    ),
  );

/** A set-up book with a council of so many whose session of 2 March 2026 has these before it. */
export async function sessionOffice(members: number, before: readonly RowByHeader[]): Promise<Office> {
  const office = await setUpOffice();
  const {
    "Quy tắc": _rules,
    "Danh mục khen": _awards,
    "Dự họp": _attendance,
    ...rows
  } = councilRows(members, before, {
    "Cuộc họp": [
      {
        Mã: SESSION,
        "Phong trào": "QB-2026",
        "Nội dung": "Họp xét khen thưởng",
        Ngày: "02/03/2026",
        "Hội đồng": councilName,
      },
    ],
  });
  typeLabelled(
    office.book,
    new Map(Object.entries(rows).map(([sheet, own]) => [sheet, own.map(typed)])),
    START,
  );
  cutGrid(office.book);
  return office;
}
