import { describe, expect, test } from "vitest";
import { openBook } from "../../../../src/app/book/read/open-book.ts";
import { writeSheet } from "../../../../src/app/book/write/write-sheets.ts";
import { LAN, type MemoryOffice, memoryOffice } from "../../memory-office.ts";
import type { Happening } from "../../port-calls.ts";

const quietly: Happening = {};

const found = (key: string) => ({
  severity: "lỗi",
  sheet: "Mốc",
  row: "2",
  column: "Thời hạn",
  key,
  message: `Sai ở ${key}.`,
  fix: "Sửa.",
  rule: "thu",
});

function put(office: MemoryOffice, keys: readonly string[], happens: Happening = quietly): void {
  const lan = office.clerk(LAN, happens);
  const { results } = openBook(lan, new Set(["results"])).book;
  writeSheet(lan, { table: results, replaced: keys.map(found) });
}

const shown = ({ rows }: MemoryOffice) =>
  rows("Kết quả kiểm tra").map((row) => [row["Điều gì"], row["Bỏ qua"]]);

const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["the same rows", ["A", "B", "C"], ["A", "B", "C"]],
  ["rows in another order", ["A", "B", "C"], ["C", "B", "A"]],
  ["fewer rows", ["A", "B", "C"], ["B"]],
  ["more rows", ["B"], ["A", "B", "C", "D"]],
  ["none", ["A", "B"], []],
  ["other rows", ["A", "B"], ["C", "D", "E"]],
];

test.each(cases)(
  "%s in place of those before: a clerk's reason stays beside its own row",
  (_name, before, after) => {
    const office = memoryOffice({});
    put(office, before);
    for (const [index, key] of before.entries())
      office.types("Kết quả kiểm tra", index + 2, "Bỏ qua", `lý do ${key}`);
    put(office, after);
    expect(shown(office)).toEqual(
      after.map((key) => [`Sai ở ${key}.`, before.includes(key) ? `lý do ${key}` : undefined]),
    );
  },
);

test("a column of the clerks' own and the order of the columns do not matter", () => {
  const office = memoryOffice({});
  const { hand } = office;
  put(office, ["A", "B"]);
  hand.insertColumn("Kết quả kiểm tra", 2);
  hand.type("Kết quả kiểm tra", 1, 2, "Ai sửa");
  hand.type("Kết quả kiểm tra", 3, 2, "chị Minh");
  hand.moveColumn("Kết quả kiểm tra", office.columnOf("Kết quả kiểm tra", "Điều gì"), 1);
  put(office, ["B", "C"]);
  expect(office.rows("Kết quả kiểm tra")).toMatchObject([
    { "Điều gì": "Sai ở B.", "Ai sửa": "chị Minh" },
    { "Điều gì": "Sai ở C." },
  ]);
  expect(office.rows("Kết quả kiểm tra")[1]).not.toHaveProperty("Ai sửa");
});

test("a sheet that is not there is left alone", () => {
  const office = memoryOffice({});
  const { workbook } = office.clerk(LAN, {});
  workbook.renameSheet("Kết quả kiểm tra", "Của tôi");
  put(office, ["A"]);
  expect(office.rows("Của tôi")).toEqual([]);
});

describe("somebody at the list while it is written anew", () => {
  const sheet = "Kết quả kiểm tra";

  /** Three findings with a clerk's reason each; another comes to stand first. */
  function whileWritten(
    act: (office: MemoryOffice) => void,
    when: "before" | "after",
    reasonOf = (key: string): string => `lý do ${key}`,
  ): MemoryOffice {
    const office = memoryOffice({});
    put(office, ["A", "B", "C"]);
    for (const [index, key] of ["A", "B", "C"].entries())
      office.types(sheet, index + 2, "Bỏ qua", reasonOf(key));
    let [wrote, done] = [false, false];
    const onCall = ({ method }: { readonly method: string }): void => {
      const writes = method === "workbook.writeBlock";
      wrote ||= writes;
      if (done || !wrote || writes !== (when === "before")) return;
      done = true;
      act(office);
    };
    put(office, ["N", "A", "B", "C"], { before: onCall });
    return office;
  }

  const all = [
    ["Sai ở N.", undefined],
    ["Sai ở A.", "lý do A"],
    ["Sai ở B.", "lý do B"],
    ["Sai ở C.", "lý do C"],
  ];
  const withReason = (index: number, reason: string | undefined) =>
    all.map((row, at) => (at === index ? [row[0], reason] : row));

  test("two rows put in before: what was pushed below goes", () => {
    expect(shown(whileWritten(({ hand }) => hand.insertRows(sheet, 2, 2), "before"))).toEqual(all);
  });

  test("a column put in, and a reason typed anew: it stays", () => {
    const office = whileWritten(({ hand, types }) => {
      hand.insertColumn(sheet, 3);
      hand.type(sheet, 1, 3, "Cột riêng");
      types(sheet, 4, "Bỏ qua", "hỏi lại");
    }, "after");
    expect(shown(office)).toEqual(withReason(2, "hỏi lại"));
  });

  test("a reason cleared: it stays cleared", () => {
    const office = whileWritten(({ hand, types }) => {
      hand.insertColumn(sheet, 3);
      hand.type(sheet, 1, 3, "Cột riêng");
      types(sheet, 4, "Bỏ qua", "");
    }, "after");
    expect(shown(office)).toEqual(withReason(2, undefined));
  });

  test("a reason cleared that also stands beside the others: it stays cleared, and theirs stay", () => {
    const same = (): string => "đã hỏi";
    const office = whileWritten(
      ({ hand, types }) => {
        hand.insertColumn(sheet, 3);
        hand.type(sheet, 1, 3, "Cột riêng");
        types(sheet, 4, "Bỏ qua", "");
      },
      "after",
      same,
    );
    expect(shown(office)).toEqual([
      ["Sai ở N.", undefined],
      ["Sai ở A.", "đã hỏi"],
      ["Sai ở B.", undefined],
      ["Sai ở C.", "đã hỏi"],
    ]);
  });

  test("a reason cleared that another row is given just then: it stays cleared", () => {
    const office = memoryOffice({});
    const { hand, types } = office;
    put(office, ["A", "B"]);
    types(sheet, 2, "Bỏ qua", "đã hỏi");
    let [wrote, done] = [false, false];
    const lan = office.clerk(LAN, {
      before: ({ method }) => {
        const writes = method === "workbook.writeBlock";
        wrote ||= writes;
        if (done || !wrote || writes) return;
        done = true;
        hand.insertRows(sheet, 3, 1);
        hand.type(sheet, 3, 1, "của tôi");
        types(sheet, 2, "Bỏ qua", "");
      },
    });
    const { results } = openBook(lan, new Set(["results"])).book;
    const replaced = [found("A"), { ...found("B"), waiver: "đã hỏi", message: "Sai nữa." }];
    writeSheet(lan, { table: results, replaced });
    expect(shown(office).slice(0, 2)).toEqual([
      ["Sai ở A.", undefined],
      ["Sai nữa.", "đã hỏi"],
    ]);
  });

  test("a row deleted with its reason: the finding comes back without it", () => {
    expect(shown(whileWritten(({ hand }) => hand.deleteRows(sheet, 4, 1), "after"))).toEqual(
      withReason(2, undefined),
    );
  });
});

describe("empty rows put in while the list is written, and what stood last pushed below them", () => {
  const other = (key: string) => ({
    ...Object.fromEntries(Object.keys(found(key)).map((column) => [column, `${column} ${key}`])),
    message: `Sai ở ${key}.`,
  });

  test.each([
    ["some columns are written", found],
    ["all columns are written", other],
  ])("%s: it goes", (_, rowOf) => {
    const office = memoryOffice({});
    put(office, ["A", "B", "C"]);
    let done = false;
    const before = ({ method }: { readonly method: string }): void => {
      if (done || method !== "workbook.writeBlock") return;
      done = true;
      office.hand.insertRows("Kết quả kiểm tra", 4, 3);
    };
    const lan = office.clerk(LAN, { before });
    const { results } = openBook(lan, new Set(["results"])).book;
    writeSheet(lan, { table: results, replaced: ["D", "E", "F"].map(rowOf) });
    expect(shown(office).map(([message]) => message)).toEqual(["Sai ở D.", "Sai ở E.", "Sai ở F."]);
  });
});

test("of findings alike, each keeps the reason beside it", () => {
  const office = memoryOffice({});
  put(office, ["A", "A", "B"]);
  office.types("Kết quả kiểm tra", 2, "Bỏ qua", "lý do 1");
  office.types("Kết quả kiểm tra", 3, "Bỏ qua", "lý do 2");
  put(office, ["B", "A", "A"]);
  expect(shown(office).map(([, reason]) => reason)).toEqual([undefined, "lý do 1", "lý do 2"]);
});
