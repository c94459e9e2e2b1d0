import { describe, expect, test } from "vitest";
import { parseBook, type ReadBook } from "../../../../src/core/book/parsed-book.ts";
import type { Cell } from "../../../../src/core/table/cell.ts";
import { allTables } from "../../../../src/core/tables/all-tables.ts";
import { everyTable } from "../../book-of.ts";
import { findingsBy } from "../findings-by-rule.ts";

const { council } = allTables;

/** A council whose column “Từ” holds these cells as they stand: bookOf would turn text dates into dates. */
function since(...cells: readonly Cell[]): ReadBook {
  const header = [council.columns.council, council.columns.member, council.columns.from].map(
    (column) => column.header,
  );
  const rows = cells.map((cell, index) => ["Hội đồng Sở", `Người ${index}`, cell]);
  return parseBook((sheet) => (sheet === council.sheet ? [header, ...rows] : []), [], everyTable);
}

const said = (rule: string, ...cells: readonly Cell[]): readonly unknown[] =>
  findingsBy(rule, since(...cells)).map(({ row, message, cure }) => [row, message, cure?.value]);

describe("o.ngay-bang-chu", () => {
  test("each text date is offered as a date", () => {
    const [finding, ...more] = findingsBy(
      "o.ngay-bang-chu",
      since({ day: "2017-03-01" }, "01/3/2017", "", "ngày 5 tháng 2 năm 2017"),
    );
    expect(finding).toMatchObject({
      row: 3,
      column: "Từ",
      severity: "gợi ý",
      message: "“01/3/2017” là chữ; trang tính không sắp xếp, so sánh được như ngày.",
      fix: "Ghi lại 01/03/2017 dưới dạng ngày.",
      cure: { label: "Đổi thành ngày 01/03/2017", value: "01/03/2017" },
    });
    expect(more.map(({ cure }) => cure?.value)).toEqual(["05/02/2017"]);
  });

  test("a date, an empty cell and what is no date are not its business", () => {
    expect(said("o.ngay-bang-chu", { day: "2017-03-01" }, "", "31/6/2017", "sau Tết", 42736)).toEqual([]);
  });

  test("a column full of them is named cell by cell only at its head", () => {
    const findings = findingsBy("o.ngay-bang-chu", since(...Array.from({ length: 50 }, () => "25/3/2017")));
    expect(findings).toHaveLength(20);
    expect(findings[19]?.message).toBe(
      "“25/3/2017” là chữ; trang tính không sắp xếp, so sánh được như ngày. Cột còn 30 ô nữa như vậy.",
    );
    expect(findings[19]?.fix).toBe("Chọn cả cột, đặt Định dạng › Số › Ngày rồi ghi lại.");
  });
});

describe("o.ngay-thang-dao: the column is judged as a whole", () => {
  test("beside dates that can only be day first, nothing is doubtful", () => {
    expect(said("o.ngay-thang-dao", "01/03/2017", "25/03/2017", "28/4/2017")).toEqual([]);
    expect(said("o.ngay-thang-dao", "01/03/2017", "02/04/2017")).toEqual([]);
  });

  test("beside one that can only be month first, both readings are shown and the likely one offered", () => {
    expect(said("o.ngay-thang-dao", "03/25/2017", "03/04/2017", "05/05/2017")).toEqual([
      [
        3,
        "“03/04/2017” có thể là 03/04/2017 hoặc 04/03/2017: cột này có ô ghi tháng trước ngày (“03/25/2017”).",
        "04/03/2017",
      ],
    ]);
    expect(findingsBy("o.ngay-bang-chu", since("03/25/2017", "03/04/2017"))).toEqual([]);
  });

  test("where the column has both, nobody can tell and nothing is offered", () => {
    expect(said("o.ngay-thang-dao", "03/25/2017", "03/04/2017", "28/4/2017")).toEqual([
      [
        3,
        "“03/04/2017” có thể là 03/04/2017 hoặc 04/03/2017: cột này có ô ghi tháng trước ngày (“03/25/2017”), có ô ghi ngày trước tháng (“28/4/2017”).",
        undefined,
      ],
    ]);
  });

  test("the finding tells how to mend it", () => {
    expect(findingsBy("o.ngay-thang-dao", since("03/25/2017", "03/04/2017"))[0]).toMatchObject({
      severity: "cảnh báo",
      fix: "Đối chiếu bản gốc rồi ghi lại theo dạng ngày/tháng/năm.",
    });
  });
});

describe("o.ngay-kieu-my", () => {
  const turned: readonly Cell[] = [{ day: "2017-05-09" }, { day: "2017-03-01" }, { day: "2017-12-12" }];

  test("a column whose real dates all lie before the 13th, while later days stayed text, is found", () => {
    const [finding, ...more] = findingsBy("o.ngay-kieu-my", since(...turned, "25/9/2017", "28/9/2017"));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      row: 5,
      severity: "cảnh báo",
      message:
        "Cột có 3 ô ngày, ô nào cũng từ ngày 1 đến ngày 12, còn 2 ô có ngày lớn hơn 12 lại là chữ: trang tính đặt theo kiểu Mỹ có thể đã đọc 05/9 thành ngày 9 tháng 5.",
      fix: "Đối chiếu các ô ngày của cột (như 09/05/2017) với bản gốc; đặt Tệp › Cài đặt › Ngôn ngữ là Việt Nam rồi ghi lại.",
    });
  });

  test.each<[string, readonly Cell[]]>([
    ["a real date after the 12th", [...turned, { day: "2017-05-30" }, "25/9/2017"]],
    ["no text date after the 12th", [...turned, "05/9/2017"]],
    [
      "only first days of months",
      [{ day: "2017-05-01" }, { day: "2017-06-01" }, { day: "2017-07-01" }, "25/9/2017"],
    ],
    ["no real date", ["25/9/2017"]],
  ])("nothing with %s", (_why, cells) => expect(said("o.ngay-kieu-my", ...cells)).toEqual([]));
});
