import { createHash } from "node:crypto";
import { rowsOf } from "../grid.ts";
import type { Office } from "../office.ts";

const SHEETS = [
  "Đề nghị",
  "Quá trình xét",
  "Cuộc họp",
  "Dự họp",
  "Điều kiện",
  "Lịch sử khen",
  "Sổ văn bản",
  "Hồ sơ trình",
];
/** When something was done, where a file lies, how often it was made: of each run its own. */
const OWN = new Set([
  "Ghi lúc",
  "⚙Lúc",
  "Lúc",
  "⚙Tạo lúc",
  "⚙Liên kết",
  "Liên kết",
  "⚙Dấu vân tay",
  "⚙Phiên bản",
]);

/** All that a command of the award half leaves in the book and in the folder. */
export const left = ({ book, drive }: Office) => ({
  rows: SHEETS.map((sheet) => [
    sheet,
    book.sheetByName(sheet) === undefined
      ? []
      : rowsOf(book, sheet).map((row) =>
          Object.fromEntries(Object.entries(row).filter(([header]) => !OWN.has(header))),
        ),
  ]),
  papers: [...drive.files.keys()].filter((name) => name.endsWith(".docx")).sort(),
});

/** Everything that a run finds when it begins: two books alike in this come to the same end. */
export const found = ({ book, drive }: Office): string =>
  JSON.stringify([
    book.sheets.map(({ name, rows }) => [
      name,
      rows.map((row) => row && [row.values, [...(row.notes ?? [])]]),
    ]),
    [...book.properties],
    book.files,
    [...drive.files].map(([name, file]) => [name, createHash("sha1").update(file).digest("hex")]),
  ]);
