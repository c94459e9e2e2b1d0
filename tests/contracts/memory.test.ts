import { describe, expect, test } from "vitest";
import { scriptChance } from "../../src/apps-script/memo.ts";
import type { Cell } from "../../src/core/table/cell.ts";
import { memoryChance } from "../../src/memory/chance.ts";
import type { MemoryHand } from "../../src/memory/hand.ts";
import { memoryLock } from "../../src/memory/lock.ts";
import { memoryPost } from "../../src/memory/mail.ts";
import { memoryMemo } from "../../src/memory/memo.ts";
import { memoryDrive } from "../../src/memory/papers.ts";
import { memoryRights } from "../../src/memory/rights.ts";
import { memoryTemplateDocs } from "../../src/memory/template-docs.ts";
import { memoryTimers } from "../../src/memory/timer.ts";
import { type MemoryWorkbook, memoryWorkbook } from "../../src/memory/workbook.ts";
import { chanceContract } from "./chance-contract.ts";
import { lockContract } from "./lock-contract.ts";
import { ALLOWANCE, mailContract } from "./mail-contract.ts";
import { memoContract } from "./memo-contract.ts";
import { papersContract } from "./papers-contract.ts";
import { DESK, NOBODY, OWNER, rightsContract, UNIT } from "./rights-contract.ts";
import { templateDocsContract } from "./template-docs-contract.ts";
import { timerContract } from "./timer-contract.ts";
import { layAll, layout, workbookContract } from "./workbook-contract.ts";

describe("workbook in memory", () => {
  test.each(workbookContract)("%s", (_rule, check) => check(memoryWorkbook()));
});

describe("a clerk's hand at the workbook in memory", () => {
  const laid = (): MemoryWorkbook => {
    const book = memoryWorkbook();
    layAll(book, layout);
    book.append("Thử", [
      ["A", "a", "", "một", 1],
      ["B", "b", "", "hai", 2],
    ]);
    book.writeNotes("Thử", 3, 2, [["ghi chú B"]]);
    return book;
  };
  const first = ["Mã", "Tên", "Hạn", "Loại", "⚙Số"];

  test.each<readonly [string, (hand: MemoryHand) => void, readonly (readonly Cell[])[]]>([
    [
      "types",
      (hand) => hand.type("Thử", 3, 2, "mới"),
      [first, ["A", "a", "", "một", 1], ["B", "mới", "", "hai", 2]],
    ],
    [
      "puts a row in",
      (hand) => hand.insertRows("Thử", 3, 1),
      [first, ["A", "a", "", "một", 1], ["", "", "", "", ""], ["B", "b", "", "hai", 2]],
    ],
    ["deletes a row", (hand) => hand.deleteRows("Thử", 2, 1), [first, ["B", "b", "", "hai", 2]]],
    [
      "sorts",
      (hand) => hand.sortRows("Thử", (a, b) => (String(a[0]) < String(b[0]) ? 1 : -1)),
      [first, ["B", "b", "", "hai", 2], ["A", "a", "", "một", 1]],
    ],
    [
      "puts a column in",
      (hand) => hand.insertColumn("Thử", 2),
      [
        ["Mã", "", "Tên", "Hạn", "Loại", "⚙Số"],
        ["A", "", "a", "", "một", 1],
        ["B", "", "b", "", "hai", 2],
      ],
    ],
    [
      "deletes a column",
      (hand) => hand.deleteColumn("Thử", 4),
      [
        ["Mã", "Tên", "Hạn", "⚙Số"],
        ["A", "a", "", 1],
        ["B", "b", "", 2],
      ],
    ],
    [
      "moves a column to the front",
      (hand) => hand.moveColumn("Thử", 5, 1),
      [
        ["⚙Số", "Mã", "Tên", "Hạn", "Loại"],
        [1, "A", "a", "", "một"],
        [2, "B", "b", "", "hai"],
      ],
    ],
    [
      "moves a column to the back",
      (hand) => hand.moveColumn("Thử", 1, 5),
      [
        ["Tên", "Hạn", "Loại", "⚙Số", "Mã"],
        ["a", "", "một", 1, "A"],
        ["b", "", "hai", 2, "B"],
      ],
    ],
  ])("%s: notes and marks go along", (_name, act, cells) => {
    const book = laid();
    act(book.hand);
    expect(book.read("Thử")).toEqual(cells);
    const [header = []] = book.read("Thử");
    const marked = book.columnMarks(["Thử"]).map(({ column, value }) => [header[column - 1], value]);
    expect(marked.sort()).toEqual(
      first
        .filter((name) => header.includes(name))
        .map((name) => [name, `thu.${name}`])
        .sort(),
    );
    const row = book.read("Thử").findIndex((line) => line.includes("B"));
    expect(book.readNotes("Thử")[row]?.[header.indexOf("Tên")]).toBe("ghi chú B");
  });

  test("what is done to a twin leaves its model alone", () => {
    const book = laid();
    const twin = book.twin();
    twin.hand.deleteRows("Thử", 2, 1);
    twin.hand.moveColumn("Thử", 1, 3);
    expect(book.read("Thử")).toEqual(laid().read("Thử"));
    expect(book.columnMarks(["Thử"])).toEqual(laid().columnMarks(["Thử"]));
  });
});

describe("papers in memory", () => {
  test.each(papersContract)("%s", (_rule, check) => {
    const drive = memoryDrive();
    check({ mine: drive.papersOf("an@example.gov.vn"), theirs: drive.papersOf("binh@example.gov.vn") });
  });
});

describe("edited templates in memory", () => {
  test.each(templateDocsContract)("%s", (_rule, check) => {
    const drive = memoryDrive();
    check({
      mine: memoryTemplateDocs(drive, "an@example.gov.vn"),
      theirs: memoryTemplateDocs(drive, "binh@example.gov.vn"),
    });
  });
});

describe("lock in memory", () => {
  test.each(lockContract)("%s", (_rule, check) => {
    const lock = memoryLock();
    check({ mine: lock, theirs: lock });
  });
});

describe("mail in memory", () => {
  test.each(mailContract)("%s", (_rule, check) => {
    const post = memoryPost(ALLOWANCE);
    check({
      mine: post.mailOf("an@example.gov.vn"),
      theirs: post.mailOf("binh@example.gov.vn"),
      sent: () => post.sent.length,
    });
  });

  test("a new day gives every clerk the allowance back", () => {
    const post = memoryPost(1);
    const letter = { to: "an@stp.gov.vn", copies: [], subject: "", body: "", from: "" };
    post.mailOf("binh@example.gov.vn").send(letter);
    expect(post.mailOf("binh@example.gov.vn").remaining()).toBe(0);
    post.nextDay();
    expect(post.mailOf("binh@example.gov.vn").remaining()).toBe(1);
    expect(post.sent).toEqual([{ by: "binh@example.gov.vn", letter }]);
  });
});

describe("chance", () => {
  test.each(chanceContract)("in memory: %s", (_rule, check) => check(memoryChance()));
  test.each(chanceContract)("of the script: %s", (_rule, check) => check(scriptChance));
});

describe("timed runs in memory", () => {
  test.each(timerContract)("%s", (_rule, check) => {
    const timers = memoryTimers();
    check({ mine: timers.timerOf("an@example.gov.vn"), theirs: timers.timerOf("binh@example.gov.vn") });
  });

  test("who has what on is listed in the order it was switched on", () => {
    const timers = memoryTimers();
    timers.timerOf("binh").switchOn("b");
    timers.timerOf("an").switchOn("a");
    expect(timers.on()).toEqual([
      { user: "binh", handler: "b" },
      { user: "an", handler: "a" },
    ]);
  });
});

describe("rights in memory", () => {
  test.each(rightsContract)("%s", (_rule, check) => {
    const { rightsOf, byHand } = memoryRights(OWNER, [NOBODY]);
    check({ owner: rightsOf(OWNER), desk: rightsOf(DESK), unit: rightsOf(UNIT), byHand });
  });
});

describe("memo in memory", () => {
  test.each(memoContract)("%s", (_rule, check) => {
    const memo = memoryMemo(new Map());
    check({ mine: memo, theirs: memo });
  });
});
