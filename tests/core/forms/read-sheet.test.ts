import { describe, expect, test } from "vitest";
import { doubtLine } from "../../../src/core/forms/back/form-doubt.ts";
import type { Grid, GridCell } from "../../../src/core/forms/back/grid.ts";
import { formOfGrids } from "../../../src/core/forms/back/of-grid.ts";
import { originCells } from "../../../src/core/forms/seal-form.ts";
import { sampleForm } from "../../reading/returned/sample-form.ts";

type Value = string | Partial<GridCell>;

const gridOf = (name: string, rows: readonly (readonly Value[])[], hidden = false): Grid => ({
  name,
  hidden,
  rows: rows.map((cells, at) => ({
    at: at + 1,
    cells: cells.flatMap((value, column): readonly GridCell[] => {
      const cell = typeof value === "string" ? { value } : value;
      if (cell.value === "" && cell.merged === undefined) return [];
      return [{ column: column + 1, value: "", shows: "plain", formula: "", merged: "", ...cell }];
    }),
  })),
});

const origin = gridOf(
  "⚙Gốc",
  [[JSON.stringify(sampleForm.head)], [], ...originCells(sampleForm.sheets)],
  true,
);

/** What comes of a sheet of targets with these rows under its header. */
function read(
  rows: readonly (readonly Value[])[],
  header: readonly string[] = ["⚙Dòng", "Chỉ tiêu", "Mức giao", "Đơn vị tính", "Kết quả"],
) {
  const form = formOfGrids([gridOf("Chỉ tiêu", [header, ...rows]), origin]);
  if (form.kind !== "form") throw new Error(JSON.stringify(form));
  const said = form.form.sheets.flatMap(({ rows: found }) =>
    found.map(({ mark, cells }) => [mark, cells["result"]]),
  );
  // The other sheets are not there.
  return { said, told: form.form.doubts.map(doubtLine).filter((line) => !line.includes("không còn trang")) };
}

const [A, B, C] = ["Hồ sơ đúng hạn", "Cuộc tuyên truyền", "Hòa giải thành"] as const;
const asSent: readonly (readonly Value[])[] = [
  [A, A, "98", "%", "97,5"],
  [B, B, "08", "cuộc", ""],
  [C, C, "80", "%", ""],
];

describe("rows are known again", () => {
  test("as they were sent", () => {
    expect(read(asSent)).toEqual({
      said: [
        [A, "97,5"],
        [B, ""],
        [C, ""],
      ],
      told: [],
    });
  });

  test("sorted with the hidden column left behind: by what they are about", () => {
    const { said, told } = read([
      [A, B, "08", "cuộc", "9"],
      [B, C, "80", "%", ""],
      [C, A, "98", "%", "97,5"],
    ]);
    expect(said).toEqual([
      [B, "9"],
      [C, ""],
      [A, "97,5"],
    ]);
    expect(told).toHaveLength(3);
    expect(told[0]).toBe(
      "Chỉ tiêu dòng 2 (Cuộc tuyên truyền): Dòng đã chuyển chỗ hoặc mất dấu ẩn; sổ nhận ra theo nội dung.",
    );
  });

  test("without the hidden column", () => {
    const { said } = read(
      asSent.map((row) => row.slice(1)),
      ["Chỉ tiêu", "Mức giao", "Đơn vị tính", "Kết quả"],
    );
    expect(said).toEqual([
      [A, "97,5"],
      [B, ""],
      [C, ""],
    ]);
  });

  test("of a row and its copy the one that was changed counts", () => {
    const { said, told } = read([...asSent, [B, B, "08", "cuộc", "7"]]);
    expect(said).toContainEqual([B, "7"]);
    expect(said).toHaveLength(3);
    expect(told).toEqual([
      "Chỉ tiêu dòng 3 (Cuộc tuyên truyền): Dòng giống hệt một dòng khác của tệp; sổ chỉ lấy một.",
    ]);
  });

  test("a mark that was never sent is not taken", () => {
    const { said, told } = read([["Chỉ tiêu của đơn vị khác", "X", "1", "%", "5"], ...asSent.slice(1)]);
    expect(said).toEqual([
      [B, ""],
      [C, ""],
    ]);
    expect(told[0]).toMatch(/^Chỉ tiêu dòng 2 \(X\): Dấu ẩn của dòng không phải dấu đã gửi/u);
    expect(told[1]).toBe("trang Chỉ tiêu: Dòng “Hồ sơ đúng hạn” đã bị xóa trong tệp; sổ vẫn giữ dòng ấy.");
  });

  test("a row that the unit may not add is named", () => {
    expect(read([...asSent, ["", "Chỉ tiêu mới", "1", "%", "5"]]).told).toEqual([
      "Chỉ tiêu dòng 5 (Chỉ tiêu mới): Đơn vị không thêm dòng ở trang này được; sổ không lấy. Nhập tay nếu đúng là việc phải thêm.",
    ]);
  });
});

describe("cells are read as the form writes them, or told", () => {
  const cell = (value: Partial<GridCell>) => read([[A, A, "98", "%", value], ...asSent.slice(1)]);

  test.each<readonly [Partial<GridCell>, string | undefined, string]>([
    [{ value: 98.5 }, "98,5", ""],
    [{ value: 0.985, shows: "percent" }, "98,5%", ""],
    [{ value: 0.1 + 0.2 }, "0,3", ""],
    [{ value: 46_063, shows: "date" }, "10/02/2026", "phần mềm bảng tính có thể đã tự đổi"],
    [{ value: 8, formula: "=4+4" }, "8", "Ô là công thức; sổ chỉ lấy giá trị đang hiện “8”."],
    [{ value: "8", formula: '=HYPERLINK("x",8)' }, undefined, "công thức dẫn ra ngoài tệp"],
    [{ value: "#REF!", formula: "=A1" }, undefined, "Ô đang báo lỗi công thức"],
    [{ value: '=HYPERLINK("x")' }, undefined, "chữ viết như công thức"],
    [{ value: "99", merged: "below" }, "99", "Ô gộp với ô bên trên"],
    [{ value: "", merged: "beside" }, undefined, "Ô bị gộp với ô bên trái"],
  ])("%j", (value, said, doubt) => {
    const answer = cell(value);
    expect(answer.said[0]).toEqual([A, said]);
    if (doubt === "") expect(answer.told).toEqual([]);
    else
      expect(answer.told).toEqual([
        expect.stringMatching(
          new RegExp(`^Chỉ tiêu dòng 2 \\(${A}\\), cột Kết quả: .*${doubt.replace(/[#!()]/gu, "\\$&")}`, "u"),
        ),
      ]);
  });

  test("what was sent is no doubt, however it looks", () => {
    expect(cell({ value: 97.5, formula: "=195/2" }).told).toEqual([]);
  });

  test("a locked cell is not taken, and that is told", () => {
    expect(read([[A, A, "50", "%", "97,5"], ...asSent.slice(1)]).told).toEqual([
      "Chỉ tiêu dòng 2 (Hồ sơ đúng hạn), cột Mức giao: Ô khóa đã đổi từ “98” thành “50”; sổ không lấy.",
    ]);
  });

  test("two columns of one name: the changed one counts, two that differ are told", () => {
    const header = ["⚙Dòng", "Chỉ tiêu", "Mức giao", "Đơn vị tính", "Kết quả", "Kết quả"];
    expect(
      read(
        [
          [A, A, "98", "%", "97,5", "99"],
          [B, B, "08", "cuộc", "7", ""],
          [C, C, "80", "%", "", ""],
        ],
        header,
      ),
    ).toEqual({
      said: [
        [A, "99"],
        [B, "7"],
        [C, ""],
      ],
      told: [],
    });
    expect(read([[A, A, "98", "%", "98", "99"]], header).told[0]).toContain(
      "Hai cột “Kết quả” ghi khác nhau: “98” và “99”.",
    );
  });

  test("a column that is gone is told, and changes nothing", () => {
    const { said, told } = read(
      asSent.map((row) => row.slice(0, 4)),
      ["⚙Dòng", "Chỉ tiêu", "Mức giao", "Đơn vị tính"],
    );
    expect(said).toEqual([
      [A, undefined],
      [B, undefined],
      [C, undefined],
    ]);
    expect(told).toEqual([expect.stringContaining("trang Chỉ tiêu, cột Kết quả: Tệp không còn cột này")]);
  });
});

test.each<readonly [string, unknown, RegExp]>([
  ["another version", { ...sampleForm.head, format: 2 }, /phiên bản khác/u],
  ["a head without its unit", { format: 1, office: "x" }, /đã bị sửa/u],
  ["no head", "x", /đã bị sửa/u],
])("a hidden sheet of %s is refused with a sentence", (_what, head, why) => {
  const form = formOfGrids([
    gridOf("⚙Gốc", [[typeof head === "string" ? head : JSON.stringify(head)]], true),
  ]);
  expect(form).toEqual({ kind: "refused", why: expect.stringMatching(why) });
});
