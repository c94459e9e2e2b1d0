import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx, saveXlsx, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { sheetNamed } from "../../src/local/book/model/book-model.ts";
import { openBook } from "../../src/local/book/read/open-book.ts";
import { typeSamples } from "../../src/local/session/sample-rows.ts";
import { cutGrid } from "../bundle/office.ts";
import { formsOffice } from "../core/forms/forms-office.ts";
import { folder, thidua } from "./thidua.ts";

const made = join(folder(), "so.xlsx");
let making: Promise<void> | undefined;
const today = ["--today", "2026-06-15"];

/** A book with three units, and the workbooks that were sent to them. */
async function makeOffice(): Promise<void> {
  await thidua("new", made);
  const book = await openBook(readFileSync(made));
  cutGrid(book);
  const rows = Object.entries(formsOffice) as unknown as ConstructorParameters<typeof Map<string, []>>[0];
  typeSamples(book, new Map(rows), Date.parse("2026-03-05T08:00:00+07:00"));
  writeFileSync(made, await saveBook(book));
  const { code, err } = await thidua(
    "send-forms",
    made,
    "--campaign",
    "QB-2026",
    "--out",
    join(made, "../sent"),
    "--today",
    "2026-03-05",
  );
  if (code !== 0) throw new Error(err);
}

/** A desk with its book, and a folder for what comes back. */
async function desk(): Promise<{
  readonly book: string;
  readonly back: string;
  readonly sent: (unit: string) => string;
}> {
  making ??= makeOffice();
  await making;
  const at = folder();
  const book = join(at, "so.xlsx");
  const back = join(at, "về");
  mkdirSync(back);
  copyFileSync(made, book);
  const sent = join(made, "../sent");
  return {
    book,
    back,
    sent: (unit) => join(sent, readdirSync(sent).find((name) => name.includes(unit)) ?? ""),
  };
}

/** What a unit types into its workbook, at the row with this text. */
async function typeInto(
  path: string,
  to: string,
  typing: readonly (readonly [sheet: string, row: string, header: string, value: string])[],
): Promise<void> {
  const book = await openXlsx(readFileSync(path));
  for (const [name, row, header, value] of typing) {
    const sheet = book.sheets.find((each) => each.name === name);
    const cells = sheet?.rows.find((each) => each.some((cell) => String(cell).includes(row)));
    const at = sheet?.rows[2]?.indexOf(header) ?? -1;
    if (cells === undefined || at < 0) throw new Error(`${name} ${row} ${header}`);
    cells[at] = value;
  }
  writeFileSync(to, await saveXlsx(book));
}

async function columnIn(path: string, sheet: string, header: string): Promise<readonly unknown[]> {
  const { rows } = sheetNamed(await openBook(readFileSync(path)), sheet);
  const at = rows[0]?.values.indexOf(header) ?? -1;
  return rows.slice(1).flatMap((row) => row?.values[at] ?? []);
}

const typing = [
  ["Việc phải nộp", "báo cáo sơ kết", "Ngày văn bản", "12/6/2026"],
  ["Việc phải nộp", "báo cáo sơ kết", "Số văn bản", "45/BC-PTP"],
  ["Chỉ tiêu", "Hồ sơ đúng hạn", "Kết quả", "97,5"],
] as const;

describe("receive", () => {
  test("tells by unit what a folder of workbooks says, and writes nothing", async () => {
    const { book, back, sent } = await desk();
    await typeInto(sent("Đồng Hới"), join(back, "Đông Hới gửi lại.xlsx"), typing);
    copyFileSync(sent("Lệ Thủy"), join(back, "lt.xlsx"));
    writeFileSync(join(back, "bảng.csv"), "Việc;Ngày");
    const before = await columnIn(book, "Theo dõi", "Ngày nhận");
    const { code, out, err } = await thidua("receive", book, back, "--report", ...today);
    expect([code, err]).toEqual([1, ""]);
    expect(out.split("\n")).toEqual(
      expect.arrayContaining([
        "Phòng Tư pháp thành phố Đồng Hới (Đông Hới gửi lại.xlsx): 3 ô sửa.",
        expect.stringMatching(
          /^ {2}\[sửa\] Việc phải nộp “báo cáo sơ kết.*”, cột Ngày văn bản: “” → “12\/06\/2026”$/u,
        ),
        "Phòng Tư pháp huyện Lệ Thủy (lt.xlsx): không có gì mới.",
        expect.stringMatching(/^Không nhận bảng\.csv: .*CSV/u),
      ]),
    );
    expect(await columnIn(book, "Theo dõi", "Ngày nhận")).toEqual(before);
  });

  test("with --yes takes over what nothing speaks against, once", async () => {
    const { book, back, sent } = await desk();
    const file = join(back, "mau.xlsx");
    await typeInto(sent("Đồng Hới"), file, typing);
    const first = await thidua("receive", book, file, "--yes", ...today);
    expect([first.code, first.err]).toEqual([0, ""]);
    expect(await columnIn(book, "Chỉ tiêu", "Kết quả")).toContain("97,5");
    expect(await columnIn(book, "Theo dõi", "Số văn bản / liên kết")).toContain("45/BC-PTP");
    const again = await thidua("receive", book, file, "--yes", ...today);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("3 ô sổ đã có")]);
    expect((await columnIn(book, "Báo về", "Việc báo")).filter((cell) => cell !== "")).toHaveLength(2);
  });

  test("a table of the unit's own is told of, and taken for the unit that is named, to be looked at", async () => {
    const { book, back } = await desk();
    const file = join(back, "danh sách.xlsx");
    writeFileSync(
      file,
      await writeXlsx({
        sheets: [
          {
            name: "Sheet1",
            rows: [
              ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
              ["STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Hình thức khen thưởng"],
              [1, "Phạm Văn Dũng", "Chuyên viên", "Tập thể lao động tiên tiến · TT-LDTT"],
            ],
          },
        ],
      }),
    );
    const first = await thidua("receive", book, file, ...today);
    expect([first.code, first.out]).toEqual([
      1,
      expect.stringContaining(
        "bảng giống trang Đề nghị, 1 dòng: “Họ và tên” là Họ tên / Tên tập thể; “Chức vụ, đơn vị công tác” là Chức vụ",
      ),
    ]);
    const half = await thidua("receive", book, file, "--unit", "PTP-LT", ...today);
    expect([half.code, half.err]).toEqual([2, expect.stringContaining("ghi cả --unit và --campaign")]);
    const whose = ["--unit", "Phòng Tư pháp huyện Lệ Thủy", "--campaign", "QB-2026"];
    const taken = await thidua("receive", book, file, ...whose, "--yes", ...today);
    expect([taken.err, taken.out]).toEqual([
      "",
      expect.stringContaining("Phòng Tư pháp huyện Lệ Thủy (danh sách.xlsx): 1 dòng mới"),
    ]);
    expect(await columnIn(book, "Báo về", "Nội dung / tên")).toContain("Phạm Văn Dũng");
    expect(await columnIn(book, "Đề nghị", "Họ tên / Tên tập thể")).not.toContain("Phạm Văn Dũng");
  });

  test("a path that is not there is told", async () => {
    const { book } = await desk();
    const { code, out } = await thidua("receive", book, join(book, "../không có.xlsx"), ...today);
    expect([code, out]).toEqual([1, expect.stringMatching(/^Không nhận .*không có\.xlsx: /u)]);
  });
});
