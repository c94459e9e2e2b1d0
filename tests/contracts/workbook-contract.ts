import type { Board, BoardCell } from "../../src/core/table/board.ts";
import type { WrittenCell } from "../../src/core/table/cell.ts";
import type { LaidColumn, SheetLayout } from "../../src/core/table/layout.ts";
import type { Workbook } from "../../src/ports/workbook.ts";
import { type Rule, same } from "./same.ts";

function column(at: number, header: string, changes: Partial<LaidColumn> = {}): LaidColumn {
  return {
    column: at,
    header,
    mark: `thu.${header}`,
    there: false,
    takesLook: true,
    needsMark: true,
    setsDropdown: true,
    width: 120,
    format: "@",
    note: `Ghi chú của ${header}`,
    system: false,
    hidden: false,
    required: false,
    folded: false,
    oneLine: false,
    dropdown: null,
    ...changes,
  };
}

export const layout: SheetLayout = {
  sheet: "Thử",
  fresh: true,
  unguarded: true,
  insertAt: 0,
  rows: 1000,
  tabColour: "#1a73e8",
  hidden: false,
  frozenColumns: 1,
  filter: true,
  columns: [
    column(1, "Mã"),
    column(2, "Tên"),
    column(3, "Hạn", { format: "dd/mm/yyyy" }),
    column(4, "Loại", { dropdown: { kind: "list", values: ["một", "hai"] } }),
    column(5, "⚙Số", { format: "General", system: true }),
  ],
  lines: [],
  colourRules: [],
};

const header = ["Mã", "Tên", "Hạn", "Loại", "⚙Số"];

/** Lays a whole sheet. */
export function layAll(book: Workbook, sheet: SheetLayout): void {
  for (const part of ["tab", "usable", "rest", "guard"] as const) book.lay(sheet, part);
  const unmarked = sheet.columns.filter(({ needsMark }) => needsMark);
  book.setMarks(unmarked.map(({ column, mark: value }) => ({ sheet: sheet.sheet, column, value })));
}

function laid(book: Workbook): Workbook {
  layAll(book, layout);
  return book;
}

const cell = (value: BoardCell["value"], tone: BoardCell["tone"]): BoardCell => ({ value, tone });

/** A board of two columns under a title, with so many rows and, where there are any, a chart over them. */
function boardOf(names: readonly string[]): Board {
  const rows = names.map((name, index) => [cell(name, "plain"), cell(index + 1, "late")]);
  const block = (column: number) => ({ row: 2, column, rows: names.length + 1, columns: 1 });
  return {
    sheet: "Bảng thử",
    position: 1,
    tabColour: "#e37400",
    rows: [
      [cell("Tựa", "title"), cell("", "blank")],
      [cell("Đơn vị", "heading"), cell("Số", "heading")],
      ...rows,
    ],
    widths: [200, 80],
    frozenRows: 2,
    tables: [{ row: 2, column: 1, rows: names.length + 1, columns: 2 }],
    charts:
      names.length === 0
        ? []
        : [
            {
              title: "Số của từng đơn vị",
              labels: block(1),
              values: block(2),
              stacked: false,
              colours: ["#1a73e8"],
              at: { row: names.length + 4, column: 1 },
              width: 280,
              height: 210,
            },
          ],
  };
}

/** What every workbook promises, in memory, on the local host and on Google. */
export const workbookContract: readonly Rule<Workbook>[] = [
  [
    "a sheet that is not there reads as empty",
    (book) => same([book.read("Không có"), book.readHeader("Không có")], [[], []]),
  ],
  [
    "a laid sheet has its headers, marks and help notes",
    (book) => {
      laid(book);
      same(book.sheetNames().includes("Thử"), true);
      same(book.read("Thử"), [header]);
      same(book.readHeader("Thử"), header);
      same(
        book.columnMarks(["Thử"]).map((mark) => [mark.sheet, mark.column, mark.value]),
        header.map((text, index) => ["Thử", index + 1, `thu.${text}`]),
      );
      same(book.readNotes("Thử")[0]?.[1], "Ghi chú của Tên");
    },
  ],
  [
    "the first columns are read to the end of the grid at least; a missing sheet has none",
    (book) => {
      laid(book).append("Thử", [
        ["A", "", "", "", 1],
        ["", "", "", "", ""],
        ["", "", "", "", 2],
      ]);
      same(book.readColumns("Thử", 2)?.slice(0, 4), [
        ["Mã", "Tên"],
        ["A", ""],
        ["", ""],
        ["", ""],
      ]);
      same(book.readColumns("Thử", 6)?.slice(0, 4), [
        [...header, ""],
        ["A", "", "", "", 1, ""],
        ["", "", "", "", "", ""],
        ["", "", "", "", 2, ""],
      ]);
      same(
        book
          .readColumns("Thử", 6)
          ?.slice(4)
          .flat()
          .every((value) => value === ""),
        true,
      );
      same(book.readColumns("Không có", 2), undefined);
    },
  ],
  [
    "a sheet that set-up makes has the rows that ship with it, as cells of their kinds",
    (book) => {
      const lines = [
        ["A", "=1+1", { day: "2026-03-05" }, "một", 1],
        ["001", "Tên", "", "", ""],
      ] as const;
      layAll(book, { ...layout, lines });
      same(book.read("Thử"), [header, ...lines]);
    },
  ],
  [
    "laying the same sheet again changes nothing",
    (book) => {
      laid(book).append("Thử", [["A", "Tên A", "", "một", 1]]);
      const again: SheetLayout = {
        ...layout,
        fresh: false,
        unguarded: false,
        insertAt: null,
        columns: layout.columns.map((each) => ({
          ...each,
          there: true,
          takesLook: false,
          needsMark: false,
        })),
      };
      layAll(book, again);
      same(book.read("Thử"), [header, ["A", "Tên A", "", "một", 1]]);
      same(book.columnMarks(["Thử"]).length, 5);
    },
  ],
  [
    "what set-up noted is read again, and the marked columns are counted",
    (book) => {
      same([book.layoutStamp(), book.markCount()], ["", 0]);
      laid(book).setLayoutStamp("một");
      same([book.layoutStamp(), book.markCount()], ["một", 5]);
      book.setLayoutStamp("hai");
      same([book.layoutStamp(), book.markCount()], ["hai", 5]);
    },
  ],
  [
    "marks that were set are taken back, those named and no other",
    (book) => {
      laid(book).takeMarks("Thử", ["thu.Tên", "thu.⚙Số", "thu.Không có"]);
      same(
        book.columnMarks(["Thử"]).map(({ value }) => value),
        ["thu.Mã", "thu.Hạn", "thu.Loại"],
      );
    },
  ],
  [
    "columns are added behind all others with one free between, and moved next to them; nothing is written over",
    (book) => {
      laid(book).append("Thử", [["A", "a", "", "một", 1]]);
      book.addColumns("Thử", [
        { header: "Thêm", note: "" },
        { header: "Nữa", note: "Ghi chú của Nữa" },
      ]);
      const far = book.readHeader("Thử");
      same([far.slice(0, 5), far.slice(-2)], [header, ["Thêm", "Nữa"]]);
      same(far.length > 7, true);
      book.moveColumns("Thử", far.length - 1, 2, 6);
      same(book.readHeader("Thử"), [...header, "Thêm", "Nữa"]);
      same(book.readNotes("Thử")[0]?.[6], "Ghi chú của Nữa");
      book.moveColumns("Thử", 1, 2, 5);
      same(book.read("Thử"), [
        ["Hạn", "Loại", "Mã", "Tên", "⚙Số", "Thêm", "Nữa"],
        ["", "một", "A", "a", 1, "", ""],
      ]);
      same(
        book
          .columnMarks(["Thử"])
          .map(({ column, value }) => [column, value])
          .sort(),
        [
          [1, "thu.Hạn"],
          [2, "thu.Loại"],
          [3, "thu.Mã"],
          [4, "thu.Tên"],
          [5, "thu.⚙Số"],
        ],
      );
    },
  ],
  [
    "a header is renamed by what it reads, in NFD too; one that is not there is not",
    (book) => {
      laid(book).append("Thử", [["Tên", "Tên", "", "", ""]]);
      book.renameHeader("Thử", "Tên", "Họ tên");
      book.renameHeader("Thử", "Không có", "Gì đó");
      same(book.read("Thử"), [
        ["Mã", "Họ tên", "Hạn", "Loại", "⚙Số"],
        ["Tên", "Tên", "", "", ""],
      ]);
      book.writeColumn("Thử", 3, 1, ["Thời hạn".normalize("NFD")]);
      book.renameHeader("Thử", "Thời hạn", "Hạn");
      same(book.readHeader("Thử")[2], "Hạn");
    },
  ],
  [
    "text comes back as it was written, whatever it begins with",
    (book) => {
      const texts = ["=1+1", "+84 912", "-gạch", "@ai", "'nháy", "001", "1/2", "TRUE", "12,5", "a\nb"];
      laid(book).append(
        "Thử",
        texts.map((text) => [text, "", "", "", ""]),
      );
      same(
        book
          .read("Thử")
          .slice(1)
          .map((line) => line[0]),
        texts,
      );
    },
  ],
  [
    "days come back as days, also those of 1965 and 1899",
    (book) => {
      const days = ["2017-02-15", "1965-06-15", "1975-06-13", "2026-11-24"] as const;
      laid(book).append(
        "Thử",
        days.map((day) => ["", "", { day }, "", ""]),
      );
      same(
        book
          .read("Thử")
          .slice(1)
          .map((line) => line[2]),
        days.map((day) => ({ day })),
      );
    },
  ],
  [
    "text in NFD comes back in NFC",
    (book) => {
      laid(book).append("Thử", [["Kế hoạch".normalize("NFD"), "", "", "", ""]]);
      same(book.read("Thử")[1]?.[0], "Kế hoạch");
    },
  ],
  [
    "rows are appended below the last filled one",
    (book) => {
      laid(book).append("Thử", [["A", "", "", "", ""]]);
      book.append("Thử", [
        ["B", "", "", "", 2],
        ["C", "", "", "", 3],
      ]);
      same(
        book.read("Thử").map((line) => line[0]),
        ["Mã", "A", "B", "C"],
      );
    },
  ],
  [
    "a single row is appended below the last filled one in whatever column, every text as it is",
    (book) => {
      laid(book).append("Thử", [["A", "", "", "", ""]]);
      book.writeBlock("Thử", 3, 7, [["của riêng"]]);
      const rows: readonly (readonly WrittenCell[])[] = [
        ["001", "05/02/2017 10:05:00", "1,5", "true", 2],
        ["=1+1", "-12", "'tin", "@một 1", { day: "2017-02-05" }],
        ["12e3", "Nguyễn Văn A", "50%", "+84", ""],
      ];
      for (const row of rows) book.appendRow("Thử", row);
      same(
        book
          .read("Thử")
          .slice(3)
          .map((line) => line.slice(0, 5)),
        rows,
      );
    },
  ],
  [
    "a block is written at its corner and nowhere else",
    (book) => {
      laid(book).append("Thử", [
        ["A", "a", "", "", 1],
        ["B", "b", "", "", 2],
      ]);
      book.writeBlock("Thử", 3, 2, [["mới", { day: "2020-01-02" }]]);
      same(book.read("Thử").slice(1), [
        ["A", "a", "", "", 1],
        ["B", "mới", { day: "2020-01-02" }, "", 2],
      ]);
      book.writeColumn("Thử", 5, 2, [7, ""]);
      same(
        book
          .read("Thử")
          .slice(1)
          .map((line) => line[4]),
        [7, ""],
      );
    },
  ],
  [
    "a sheet grows when rows are written below its grid",
    (book) => {
      laid(book).append(
        "Thử",
        Array.from({ length: 1500 }, (_, row) => [`M${row}`, "", "", "", row]),
      );
      same(book.read("Thử").length, 1501);
    },
  ],
  [
    "notes are written as a block and read with the filled part",
    (book) => {
      laid(book).append("Thử", [["A", "a", "", "một", 1]]);
      book.writeNotes("Thử", 2, 1, [["một", "hai"]]);
      same(book.readNotes("Thử")[1], ["một", "hai", "", "", ""]);
      book.writeNotes("Thử", 2, 1, [["", "hai"]]);
      same(book.readNotes("Thử")[1], ["", "hai", "", "", ""]);
    },
  ],
  [
    "texts of one look, numbers and empty cells have no parts",
    (book) => {
      laid(book).append("Thử", [
        ["A", "a", "", "một", 1],
        ["B", "b", "", "hai", 2],
      ]);
      same(book.readRuns("Thử", 1, 2, 2), [undefined, undefined]);
      same(book.readRuns("Thử", 5, 2, 3), [undefined, undefined, undefined]);
    },
  ],
  [
    "the schema version never goes back",
    (book) => {
      same(book.schemaVersion(), 0);
      book.setSchemaVersion(2);
      same(book.schemaVersion(), 2);
    },
  ],
  [
    "a kept copy holds what the sheet held, and a renamed sheet keeps its rows",
    (book) => {
      laid(book).append("Thử", [["A", "a", "", "một", 1]]);
      book.keepCopy("Thử", "Thử (bản lưu v1)");
      book.writeColumn("Thử", 2, 2, ["khác"]);
      same(book.read("Thử (bản lưu v1)")[1], ["A", "a", "", "một", 1]);
      book.renameSheet("Thử", "Thử mới");
      same(book.read("Thử mới")[1], ["A", "khác", "", "một", 1]);
      same(book.read("Thử"), []);
    },
  ],
  [
    "a cell is put back to the byte",
    (book) => {
      const nfd = "Hòa".normalize("NFD");
      laid(book).append("Thử", [[nfd, "05/02/2017", { day: "1965-06-15" }, "", 12.5]]);
      for (const column of [1, 2, 3, 4, 5]) {
        // The cell below is empty.
        const [{ exact: kept, cell } = { exact: "", cell: "none" }, below] = book.exactCells(
          "Thử",
          column,
          2,
          2,
        );
        same([cell, below?.cell], [book.read("Thử")[1]?.[column - 1], ""]);
        book.writeBlock("Thử", 2, column, [["khác"]]);
        book.restoreCell("Thử", 2, column, kept);
        same(book.exactCells("Thử", column, 2, 1)[0]?.exact, kept);
      }
      same(book.read("Thử")[1], ["Hòa", "05/02/2017", { day: "1965-06-15" }, "", 12.5]);
    },
  ],
  [
    "a board is drawn at its place, and again over what stood there, longer or shorter",
    (book) => {
      laid(book).append("Thử", [["A", "a", "", "một", 1]]);
      book.drawBoard(boardOf(["Một", "Hai", "Ba"]));
      same(book.sheetNames()[1], "Bảng thử");
      same(book.read("Bảng thử"), [
        ["Tựa", ""],
        ["Đơn vị", "Số"],
        ["Một", 1],
        ["Hai", 2],
        ["Ba", 3],
      ]);
      book.writeBlock("Bảng thử", 9, 5, [["ghi tay"]]);
      book.writeNotes("Bảng thử", 2, 1, [["ghi chú"]]);
      book.drawBoard(boardOf(["Bốn"]));
      same(book.read("Bảng thử"), [
        ["Tựa", ""],
        ["Đơn vị", "Số"],
        ["Bốn", 1],
      ]);
      same(book.readNotes("Bảng thử")[1], ["", ""]);
      same(book.sheetNames().filter((name) => name === "Bảng thử").length, 1);
      same(book.read("Thử")[1], ["A", "a", "", "một", 1]);
    },
  ],
  [
    "a board shows text as text, days as days and numbers as numbers, also beyond the grid of a new sheet",
    (book) => {
      const texts = [
        "=1+1",
        "+84",
        "-gạch",
        "@ai",
        "'nháy",
        "001",
        "1/2",
        "TRUE",
        "12,5",
        "5/3/2026",
        "a\nb",
      ];
      const many = Array.from({ length: 1_200 }, (_, index) => texts[index % texts.length] ?? "");
      book.drawBoard(boardOf(many));
      same(
        book
          .read("Bảng thử")
          .slice(2)
          .map((line) => line[0]),
        many,
      );
      const day = { day: "2026-03-05" } as const;
      const board = boardOf(["x"]);
      book.drawBoard({
        ...board,
        charts: [],
        rows: [...board.rows, [cell(day, "soon"), cell(2.5, "plain")]],
      });
      same(book.read("Bảng thử")[3], [day, 2.5]);
    },
  ],
  [
    "a link to a cell shows its text",
    (book) => {
      laid(book).append("Thử", [["A", "", "", "", 1]]);
      book.writeBlock("Thử", 2, 5, [[{ text: "B2", to: { sheet: "Thử", row: 2, column: 2 } }]]);
      same(book.read("Thử")[1]?.[4], "B2");
    },
  ],
];
