import { expect, test } from "vitest";
import { marksSheet } from "../../../src/core/table/mark-formula.ts";
import { schemaVersion } from "../../../src/core/tables/office/migrations.ts";
import { store } from "../../../src/local/book/model/cells.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { sampled } from "../../sweep.ts";
import { columnOf, headersOf, markAsOlder, rowsOf, rowWhere, sheetOf } from "../grid.ts";
import { cutGrid, LAN, type Office, officeOver, said, sampleOffice, setUp, twinOf } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";

/** Puts a version on the book, as its metadata says it; older ones noted nothing else of their set-up. */
function setVersion({ book }: Office, version: number): void {
  book.marks = book.marks.filter((mark) => mark.key === "thi-dua.cot");
  const value = String(version);
  book.marks.push({ key: "thi-dua.phien-ban", value, sheet: undefined, column: undefined, row: undefined });
}

/** The sample office as the pilot's version 1 had it. */
async function versionOne(withMarks: boolean): Promise<Office> {
  const office = await sampleOffice();
  const { book } = office;
  store(sheetOf(book, "Đợt"), 1, columnOf(book, "Đợt", "Đợt số"), "Đợt");
  store(sheetOf(book, "Mẫu văn bản"), 1, columnOf(book, "Mẫu văn bản", "⚙Nguồn"), "Nguồn");
  store(sheetOf(book, "Việc cần rà soát"), 1, columnOf(book, "Việc cần rà soát", "Dòng"), "Mã");
  const campaigns = sheetOf(book, "Phong trào");
  const state = columnOf(book, "Phong trào", "Trạng thái");
  for (const key of ["QB-2017", "HLG-2017"]) {
    store(campaigns, rowWhere(book, "Phong trào", "Mã", key), state, "đã kết thúc");
  }
  markAsOlder(book);
  if (!withMarks) book.marks = [];
  setVersion(office, 1);
  return office;
}

test.each([true, false])(
  "a book of version 1 is brought up to date (its columns marked: %s)",
  async (marked) => {
    const office = await versionOne(marked);
    const { book } = office;
    const phases = rowsOf(book, "Đợt");
    const campaigns = rowsOf(book, "Phong trào");
    const templates = rowsOf(book, "Mẫu văn bản");
    const touched = ["Đợt", "Phong trào", "Mẫu văn bản", "Việc cần rà soát", "Nhật ký", marksSheet];
    const rest = pictureOf(book, touched);
    const lan = office.clerk(LAN, {});
    setUp(lan);
    expect(said(lan)).toContain(
      " Bản lưu trước khi nâng cấp: Đợt (bản lưu v1), Phong trào (bản lưu v1), Mẫu văn bản (bản lưu v2), Việc cần rà soát (bản lưu v3).",
    );
    expect(said(lan)).toMatch(/Sổ đã sẵn sàng\.$/u);

    expect(headersOf(book, "Đợt").filter((header) => header.startsWith("Đợt"))).toEqual(["Đợt số"]);
    expect(rowsOf(book, "Đợt")).toEqual(phases.map(({ Đợt, ...row }) => ({ ...row, "Đợt số": Đợt })));
    expect(rowsOf(book, "Phong trào")).toEqual(
      campaigns.map((row) =>
        row["Trạng thái"] === "đã kết thúc" ? { ...row, "Trạng thái": "đã tổng kết" } : row,
      ),
    );
    expect(rowsOf(book, "Mẫu văn bản")).toEqual(
      templates.map(({ Nguồn, ...row }) => ({ ...row, "⚙Nguồn": Nguồn })),
    );
    for (const [name, rows] of [
      ["Đợt (bản lưu v1)", phases],
      ["Phong trào (bản lưu v1)", campaigns],
      ["Mẫu văn bản (bản lưu v2)", templates],
    ] as const) {
      expect(rowsOf(book, name)).toEqual(rows);
      expect(sheetOf(book, name).visibility).toBe("hidden");
    }
    const copies = [
      "Đợt (bản lưu v1)",
      "Phong trào (bản lưu v1)",
      "Mẫu văn bản (bản lưu v2)",
      "Việc cần rà soát (bản lưu v3)",
    ];
    expect(headersOf(book, "Việc cần rà soát")).toContain("Dòng");
    const changed = changes(rest, pictureOf(book, [...touched, ...copies]));
    // Metadata is added: the new version and what was laid.
    expect(changed.filter((line) => !line.startsWith('+ {"key":"thi-dua.'))).toEqual([]);
    expect(rowsOf(book, "Nhật ký").at(-1)).toMatchObject({ Trước: "phiên bản 1" });
  },
);

test("once migrated, the next run migrates nothing and the check is as clean as before", async () => {
  const office = await versionOne(true);
  setUp(office.clerk(LAN, {}));
  const before = pictureOf(office.book, ["Nhật ký"]);
  const lan = office.clerk(LAN, {});
  setUp(lan);
  expect(said(lan)).toBe("Sổ đã sẵn sàng.");
  expect(changes(before, pictureOf(office.book, ["Nhật ký"]))).toEqual([]);
  const checker = office.clerk(LAN, {});
  checker.call("check");
  const other = (await sampleOffice()).clerk(LAN, {});
  other.call("check");
  expect(said(checker)).toBe(said(other));
});

test.each(["Range.setValues", "Sheet.copyTo", "Sheet.setName", "Spreadsheet.addDeveloperMetadata"])(
  "a migration that broke off at %s ends well when run again, with one copy of each sheet",
  async (method) => {
    for (const when of ["before", "after"] as const) {
      const office = await versionOne(true);
      const phases = rowsOf(office.book, "Đợt").length;
      const message = "Dịch vụ Bảng tính đã hết thời gian chờ.";
      const lan = office.clerk(LAN, { faults: [{ method, nth: 1, when, message }] });
      setUp(lan);
      setUp(lan);
      expect(rowsOf(office.book, "Đợt")).toHaveLength(phases);
      expect(headersOf(office.book, "Đợt")).toContain("Đợt số");
      expect(rowsOf(office.book, "Phong trào").map((row) => row["Trạng thái"])).not.toContain("đã kết thúc");
      const copies = office.book.sheets.map(({ name }) => name).filter((name) => name.includes("bản lưu"));
      expect(copies, `${when}: ${copies}`).toHaveLength(4);
    }
  },
);

test("a book of a newer version is refused with a sentence, and not a cell of it changes", async () => {
  const office = await sampleOffice();
  setVersion(office, 99);
  const before = pictureOf(office.book, []);
  const lan = office.clerk(LAN, {});
  setUp(lan);
  expect(lan.alerts().map(({ message }) => message)).toEqual([
    `Sổ này do phiên bản mới hơn của Sổ Thi đua thiết lập (99, ở đây là ${schemaVersion}). Cập nhật Sổ Thi đua rồi chạy lại; chưa có gì bị thay đổi.`,
  ]);
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
});

test("a column that another clerk puts in right there while the book is brought up to date stays theirs", async () => {
  const base = await versionOne(true);
  cutGrid(base.book);
  const twin = (): Office => officeOver(twinOf(base.book), memoryDrive());
  const counter = twin().clerk(LAN, {});
  setUp(counter);
  const places = ["TextFinder.replaceAllWith", "Range.setValues", "Range.getValues"].flatMap((method) =>
    Array.from({ length: counter.meter().calls[method] ?? 0 }, (_, index) => ({ method, nth: index + 1 })),
  );
  for (const { method, nth } of sampled("book", places)) {
    const office = twin();
    const { book, hand } = office;
    const putIn = (sheet: string, header: RegExp): void => {
      const at = headersOf(book, sheet).findIndex((text) => header.test(text)) + 1;
      hand.insertColumns(sheet, at, 1);
      hand.type(sheet, 1, at, "Ghi riêng");
      hand.type(sheet, 2, at, "của chị Lan");
    };
    const edit = (): void => {
      putIn("Đợt", /^Đợt( số)?$/u);
      putIn("Phong trào", /^Trạng thái$/u);
    };
    setUp(office.clerk(LAN, { faults: [{ method, nth, edit }] }));
    for (const [sheet, header] of [
      ["Đợt", "Đợt số"],
      ["Phong trào", "Trạng thái"],
    ] as const) {
      const headers = headersOf(book, sheet).filter((text) => text === header || text === "Ghi riêng");
      expect(headers, `${method} ${nth}`).toEqual(["Ghi riêng", header]);
      expect(rowsOf(book, sheet)[0]?.["Ghi riêng"], `${method} ${nth}`).toBe("của chị Lan");
      const values = rowsOf(base.book, sheet).map((row) => row[header === "Đợt số" ? "Đợt" : header]);
      const now = rowsOf(book, sheet).map((row) => row[header]);
      const left = now.map((value, index) =>
        value === values[index] || (value === "đã tổng kết" && values[index] === "đã kết thúc") ? "" : value,
      );
      expect(left.join(""), `${method} ${nth}`).toBe("");
    }
  }
}, 240_000);
