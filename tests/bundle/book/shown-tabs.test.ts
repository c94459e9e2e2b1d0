import { beforeAll, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { sheetOf } from "../grid.ts";
import { ask, LAN, type Office, officeOver, said, setUp, setUpOffice, twinOf } from "../office.ts";

let base: Office;
beforeAll(async () => {
  base = await setUpOffice();
});
const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

const shownIn = ({ book }: Office): readonly string[] =>
  book.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);

test("every list comes into sight and goes out again, the system's own sheets never; both say so", () => {
  const office = anew();
  const before = shownIn(office);
  const lan = office.clerk(LAN, {});
  lan.call("showLists");
  expect(shownIn(office)).toEqual(
    office.book.sheets.map(({ name }) => name).filter((name) => !name.startsWith("⚙")),
  );
  expect(said(lan)).toMatch(/^Đã hiện \d+ trang: .*Đợt.*Ẩn danh mục\.$/u);
  office.clerk(LAN, {}).call("showLists");
  const minh = office.clerk(LAN, {});
  minh.call("hideLists");
  expect(shownIn(office)).toEqual(before);
  expect(said(minh)).toMatch(/^Đã ẩn \d+ trang, dữ liệu giữ nguyên: .*Hiện danh mục\.$/u);
  const again = office.clerk(LAN, {});
  again.call("hideLists");
  expect(said(again)).toBe("Không có trang danh mục nào đang hiện.");
});

test("a jump into a tab that is out of sight shows it", () => {
  const office = anew();
  expect(sheetOf(office.book, "Đợt").visibility).toBe("hidden");
  const lan = office.clerk(LAN, {});
  ask(lan, { verb: "cell.show", sheet: "Đợt", rowId: "", row: 2, column: "Tên" });
  expect(sheetOf(office.book, "Đợt").visibility).toBe("visible");
});

test("tabs that a clerk hid or showed stay so at the next set-up", () => {
  const office = anew();
  sheetOf(office.book, "Đợt").visibility = "visible";
  sheetOf(office.book, "Đề nghị").visibility = "hidden";
  const before = shownIn(office);
  setUp(office.clerk(LAN, {}));
  expect(shownIn(office)).toEqual(before);
});
