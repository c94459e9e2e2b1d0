import { expect, test } from "vitest";
import { foreignFiles, gridsOfLines } from "../../../src/reading/returned/foreign-files.ts";

const row = (...cells: readonly string[]) => ({ text: cells.join(" | "), cells });
const words = (text: string) => ({ text });

const people = [
  row("STT", "Họ và tên", "Hình thức khen thưởng"),
  row("1", "Nguyễn Văn An", "Giấy khen"),
] as const;

test("each table of a paper is one sheet; its head and its foot are none", () => {
  const grids = gridsOfLines([
    row("SỞ TƯ PHÁP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    words("BÁO CÁO"),
    ...people,
    words("Chỉ tiêu:"),
    row("TT", "Tên chỉ tiêu", "Kết quả thực hiện", "Ghi chú"),
    row("1", "Chứng thực đúng hạn", "98%", ""),
    words(""),
    row("Nơi nhận: như trên", "TRƯỞNG PHÒNG"),
  ]);
  expect(grids.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["Bảng 1", 2],
    ["Bảng 2", 2],
  ]);
  const files = foreignFiles("bc.docx", grids, {});
  expect(files.map(({ table }) => table.layout.table)).toEqual(["nominations", "targets"]);
});

test("a table that goes on without its headers belongs to the one before", () => {
  const grids = gridsOfLines([...people, words("(tiếp theo)"), row("2", "Trần Thị Bình", "Bằng khen")]);
  expect(
    foreignFiles("bc.docx", grids, {}).map(({ read }) => read.rows.map(({ cells }) => cells["name"])),
  ).toEqual([["Nguyễn Văn An", "Trần Thị Bình"]]);
});
