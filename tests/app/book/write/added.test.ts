import { describe, expect, test } from "vitest";
import { openBook } from "../../../../src/app/book/read/open-book.ts";
import type { NewRow, SheetWritten } from "../../../../src/app/book/write/sheet-change.ts";
import { writeSheet } from "../../../../src/app/book/write/write-sheets.ts";
import { everyTable } from "../../../core/book-of.ts";
import { type Clerk, LAN, type MemoryOffice, memoryOffice } from "../../memory-office.ts";
import { actsBefore } from "../../port-calls.ts";
import { disturbances, milestones } from "../changing-hands.ts";

const anew = (): MemoryOffice => memoryOffice({ Mốc: milestones });

const added = { key: "M-6", campaign: "QB-2026", task: "đăng ký", deadline: "trước ngày 6/3/2026" };
const rowAdded = { Mã: "M-6", "Phong trào": "QB-2026", Việc: "đăng ký", "Thời hạn": "trước ngày 6/3/2026" };

/** Adds rows below the last one of a book that was just read. */
function append(ports: Clerk, rows: readonly NewRow[]): SheetWritten {
  const { milestones: table } = openBook(ports, new Set(["milestones"])).book;
  return writeSheet(ports, { table, added: rows });
}

const linesOf = ({ rows }: MemoryOffice) =>
  rows("Mốc")
    .filter((row) => Object.keys(row).length > 0)
    .map((row) => JSON.stringify(Object.entries(row).sort()))
    .sort();

const quiet = anew();
const lan = quiet.clerk(LAN, {});
const outcome = append(lan, [added]);

test("a row is added below the last one, between two looks at the sheet", () => {
  expect(outcome).toMatchObject({ added: [added], conflicts: [] });
  expect(quiet.rows("Mốc")).toEqual([...milestones, rowAdded]);
  expect(lan.calls.slice(2).map(({ method }) => method)).toEqual([
    "workbook.readTop",
    "workbook.append",
    "workbook.readTop",
  ]);
});

test("nothing to add costs no call", () => {
  const ports = anew().clerk(LAN, {});
  const { milestones: table } = openBook(ports, new Set(["milestones"])).book;
  const before = ports.calls.length;
  expect(writeSheet(ports, { table, added: [] }).added).toEqual([]);
  expect(ports.calls).toHaveLength(before);
});

test("a book without the sheet: nothing is added, and nobody is told of a clash", () => {
  const office = anew();
  const { milestones: table } = openBook(office.clerk(LAN, {}), new Set(["milestones"])).book;
  office.book.renameSheet("Mốc", "Của tôi");
  expect(writeSheet(office.clerk(LAN, {}), { table, added: [added] })).toMatchObject({
    added: [],
    conflicts: [],
  });
  expect(office.rows("Của tôi")).toEqual(milestones);
});

describe.each(disturbances)("another clerk $name", ({ act }) => {
  test.each(lan.calls.map(({ nth, method }) => [nth, method]))(
    "before call %i, %s: the row stands there once, and every other row still does",
    (nth) => {
      const untouched = anew();
      append(untouched.clerk(LAN, {}), [added]);
      act(untouched);
      const office = anew();
      const happens = actsBefore(nth, () => act(office));
      expect(append(office.clerk(LAN, happens), [added]).added).toEqual([added]);
      expect(linesOf(office)).toEqual(linesOf(untouched));
    },
  );
});

/** The real sheet asks for its last row and then writes: whoever comes in between shifts what stands at the end. */
function slipsIn(office: MemoryOffice, act: () => void): Clerk {
  const clerk = office.clerk(LAN, {});
  const { workbook } = clerk;
  return {
    ...clerk,
    workbook: {
      ...office.book,
      append: (sheet, rows) => {
        const end = workbook.read(sheet).length;
        act();
        workbook.writeBlock(sheet, end + 1, 1, rows);
      },
    },
  };
}

describe.each([1, 2, 3, 7])("%i rows put in above while the end is looked for", (count) => {
  test.each([1, 2, 3, 5])("and %i rows added: every row stands there once", (more) => {
    const rows = Array.from({ length: more }, (_, index) => ({ ...added, key: `M-${index + 6}` }));
    const calm = anew();
    append(calm.clerk(LAN, {}), rows);
    const office = anew();
    office.book.writeNotes("Mốc", 6, 1, [["của dòng M-5"]]);
    let slipped = false;
    const act = (): void => {
      if (!slipped) office.hand.insertRows("Mốc", 3, count);
      slipped = true;
    };
    expect(append(slipsIn(office, act), rows).added).toHaveLength(more);
    expect(linesOf(office)).toEqual(linesOf(calm));
    expect(office.book.readNotes("Mốc")[office.rowOf("Mốc", "M-5") - 1]?.[0]).toBe("của dòng M-5");
  });
});

test.each<[string, (office: MemoryOffice) => void]>([
  ["rows are sorted", ({ hand }) => hand.sortRows("Mốc", ([a], [b]) => (String(a) < String(b) ? 1 : -1))],
  ["a column is put in", ({ hand }) => hand.insertColumn("Mốc", 3)],
  ["a column moves", ({ hand, columnOf }) => hand.moveColumn("Mốc", columnOf("Mốc", "Thời hạn"), 1)],
])("%s before the line that we wrote over is put back: every row stands there once", (_, act) => {
  const office = anew();
  let [slipped, mended] = [false, false];
  const { workbook, ...clerk } = slipsIn(office, () => {
    if (!slipped) office.hand.insertRows("Mốc", 6, 1);
    slipped = true;
  });
  const writeBlock: typeof workbook.writeBlock = (...given) => {
    if (!mended) act(office);
    mended = true;
    workbook.writeBlock(...given);
  };
  expect(append({ ...clerk, workbook: { ...workbook, writeBlock } }, [added]).added).toEqual([added]);
  expect(linesOf(office)).toEqual(linesOf(quiet));
});

/** What stands below the header, as shown, when somebody acts while the end is looked for. */
function afterSlip(furnish: (office: MemoryOffice) => void, act: (office: MemoryOffice) => void) {
  const office = anew();
  furnish(office);
  let slipped = false;
  const clerk = slipsIn(office, () => {
    if (!slipped) act(office);
    slipped = true;
  });
  const rows = ["M-6", "M-7", "M-8"].map((key) => ({ ...added, key }));
  const written = append(clerk, rows);
  return { office, written, keys: office.rows("Mốc").flatMap(({ Mã }) => (Mã === undefined ? [] : [Mã])) };
}

const ownCells = ({ hand, columnOf }: MemoryOffice): void => {
  hand.type("Mốc", 1, columnOf("Mốc", "⚙Đánh dấu") + 1, "Sổ tay");
  for (let row = 2; row <= 6; row += 1)
    hand.type("Mốc", row, columnOf("Mốc", "⚙Đánh dấu") + 1, `của M-${row - 1}`);
};

const all = ["M-1", "M-2", "M-3", "M-4", "M-5", "M-6", "M-7", "M-8"];

describe("lines that stood where the end had just been", () => {
  test("two rows put in right above the last one: it stands again beside its own cell", () => {
    const { office, keys } = afterSlip(ownCells, ({ hand }) => hand.insertRows("Mốc", 6, 2));
    expect([...keys].sort()).toEqual(all);
    expect(office.reads("Mốc", "M-5", "Sổ tay")).toBe("của M-5");
    expect(office.reads("Mốc", "M-7", "Sổ tay")).toBe("");
  });

  test("and beside its note, where nothing else tells its place", () => {
    const { office, keys } = afterSlip(
      ({ book }) => book.writeNotes("Mốc", 6, 1, [["của dòng M-5"]]),
      ({ hand }) => hand.insertRows("Mốc", 6, 2),
    );
    expect([...keys].sort()).toEqual(all);
    expect(office.book.readNotes("Mốc")[office.rowOf("Mốc", "M-5") - 1]?.[0]).toBe("của dòng M-5");
  });

  test("one pushed under ours with its note, another deleted with its own cell: the deleted one stays away", () => {
    const office = anew();
    ownCells(office);
    office.hand.type("Mốc", 6, office.columnOf("Mốc", "Sổ tay"), "");
    office.book.writeNotes("Mốc", 6, 1, [["của dòng M-5"]]);
    let slipped = false;
    const { workbook, ...clerk } = slipsIn(office, () => {
      if (!slipped) office.hand.insertRows("Mốc", 6, 1);
      slipped = true;
    });
    const deleted: typeof workbook.append = (sheet, rows) => {
      const first = !slipped;
      workbook.append(sheet, rows);
      if (first) office.hand.deleteRows("Mốc", 2, 1);
    };
    const rows = ["M-6", "M-7"].map((key) => ({ ...added, key }));
    append({ ...clerk, workbook: { ...workbook, append: deleted } }, rows);
    const keys = office.rows("Mốc").flatMap(({ Mã }) => (Mã === undefined ? [] : [Mã]));
    expect([...keys].sort()).toEqual(["M-2", "M-3", "M-4", "M-5", "M-6", "M-7"]);
    expect(office.book.readNotes("Mốc")[office.rowOf("Mốc", "M-5") - 1]?.[0]).toBe("của dòng M-5");
  });

  test("the last row deleted, and its own cell gone with it: it stays deleted", () => {
    const { keys } = afterSlip(ownCells, ({ hand }) => hand.deleteRows("Mốc", 6, 1));
    expect(keys).toEqual(all.filter((key) => key !== "M-5"));
  });

  test("also where the columns were known, and the book was read a column wider than it is", () => {
    const { keys } = afterSlip(
      (office) => {
        ownCells(office);
        openBook(office.clerk(LAN, {}), everyTable);
      },
      ({ hand }) => hand.deleteRows("Mốc", 6, 1),
    );
    expect(keys).toEqual(all.filter((key) => key !== "M-5"));
  });

  test("a row like ours stood there already, and a column moves: ours comes right, once", () => {
    const office = anew();
    append(office.clerk(LAN, {}), [added]);
    const clerk = slipsIn(office, () => office.hand.moveColumn("Mốc", office.columnOf("Mốc", "Thời hạn"), 3));
    expect(append(clerk, [added]).added).toEqual([added]);
    expect(office.rows("Mốc")).toEqual([...milestones, rowAdded, rowAdded]);
  });

  test("a column comes in and is filled over what we wrote there: the rest of our row comes right", () => {
    const office = anew();
    let slipped = false;
    const { workbook, ...clerk } = slipsIn(office, () => {
      if (!slipped) office.hand.insertColumn("Mốc", 1);
      slipped = true;
    });
    const typed: typeof workbook.append = (sheet, rows) => {
      const first = office.book.read("Mốc").length === 6;
      workbook.append(sheet, rows);
      if (first) office.hand.type("Mốc", 7, 1, "của chị Minh");
    };
    append({ ...clerk, workbook: { ...workbook, append: typed } }, [added]);
    expect(office.rows("Mốc")).toEqual([...milestones, { "": "của chị Minh", ...rowAdded }]);
  });
});
