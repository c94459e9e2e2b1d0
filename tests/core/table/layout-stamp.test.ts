import { describe, expect, test } from "vitest";
import { labelsPrint, labelsSheet } from "../../../src/core/table/label-formula.ts";
import {
  begun,
  kept,
  type LayoutStamp,
  layoutPrint,
  notLaid,
  older,
  readStamp,
  stampOfOlder,
  stampText,
  stampToStart,
} from "../../../src/core/table/layout-stamp.ts";
import { offices, trace, visits } from "./small-tables.ts";

const tables = [offices, visits, trace];
const [first = "", second = "", third = ""] = tables.map(({ sheet }) => sheet);
const all = [first, second, third, labelsSheet];
const sheetsAsLaid = Object.fromEntries(tables.map((table) => [table.sheet, layoutPrint(table)]));
const labels = { [labelsSheet]: labelsPrint(tables) };
const whole: Readonly<Record<string, string>> = { ...sheetsAsLaid, ...labels };
const noted = (sheets: Readonly<Record<string, string>>): LayoutStamp => ({
  marks: 12,
  from: 3,
  product: "0.2.0",
  sheets,
});

const started = (stamp: LayoutStamp | undefined, names: readonly string[], marks: number) =>
  stampToStart({ tables, names: new Set(names), stamp, marks, from: 1, product: "0.3.0" }).sheets;

describe("what is still to be laid", () => {
  test.each<
    readonly [string, LayoutStamp | undefined, readonly string[], number, Readonly<Record<string, string>>]
  >([
    ["nothing, of a book that is as it was noted", noted(whole), all, 12, whole],
    ["all, of a new book: none of it is told of", undefined, [], 0, {}],
    [
      "all, of a book that nobody noted anything of; clerks' looks stay",
      undefined,
      [first, second],
      12,
      { [first]: kept, [second]: older },
    ],
    [
      "a sheet that was taken out",
      noted(whole),
      [first, third, labelsSheet],
      12,
      { [first]: whole[first] ?? "", [third]: whole[third] ?? "", ...labels },
    ],
    [
      "the dropdowns of sheets that ask for labels, where these were taken out",
      noted(whole),
      [first, second, third],
      12,
      { ...sheetsAsLaid, [second]: older },
    ],
    [
      "the same in a book that was laid before there were any",
      noted(sheetsAsLaid),
      [first, second, third],
      12,
      { ...sheetsAsLaid, [second]: older },
    ],
    [
      "the same where labels are made from other columns now",
      noted({ ...whole, [labelsSheet]: "another" }),
      all,
      12,
      { ...sheetsAsLaid, [second]: older },
    ],
    [
      "every sheet that is there, where a column was taken out",
      noted(whole),
      all,
      11,
      { [first]: kept, [second]: kept, [third]: kept, ...labels },
    ],
    [
      "a sheet that is declared otherwise now",
      noted({ ...whole, [second]: "another" }),
      all,
      12,
      { ...whole, [second]: older },
    ],
    [
      "a sheet that is being made",
      noted({ [first]: whole[first] ?? "" }),
      [first, second],
      12,
      { [first]: whole[first] ?? "" },
    ],
    [
      "the same where a run broke off among its marks",
      noted({ [first]: whole[first] ?? "" }),
      [first, second],
      14,
      { [first]: kept, [second]: begun },
    ],
    [
      "what was to be gone over already",
      noted({ [first]: kept, [second]: older, [third]: begun }),
      all,
      12,
      { [first]: kept, [second]: older, [third]: begun },
    ],
  ])("%s", (_name, stamp, names, marks, wanted) => {
    expect(started(stamp, names, marks)).toEqual(wanted);
  });

  test("is told in the order of the tabs", () => {
    expect(notLaid(tables, noted(whole))).toEqual([]);
    expect(notLaid(tables, noted({ [third]: kept, [second]: whole[second] ?? "" }))).toEqual([
      offices,
      trace,
    ]);
  });

  test("of an older book is every sheet, whatever tab is there", () => {
    const stamp = stampOfOlder({ tables, marks: 12, from: 1, product: "0.3.0" });
    expect(Object.values(stamp.sheets)).toEqual([older, older, older]);
    expect(started(stamp, all, 12)).toEqual(stamp.sheets);
  });
});

test("the form a book had before is kept until set-up came to its end", () => {
  const stamp = stampToStart({
    tables,
    names: new Set(all),
    stamp: { ...noted(whole), from: 1 },
    marks: 12,
    from: 3,
    product: "0.3.0",
  });
  expect([stamp.from, stamp.product]).toEqual([1, "0.3.0"]);
});

test("a declaration that says something else of its sheet has another fingerprint", () => {
  const { key, ...columns } = offices.columns;
  const changed = [
    { ...offices, columns },
    { ...offices, columns: { ...columns, key } },
    { ...offices, columns: { ...offices.columns, key: { ...key, width: key.width + 1 } } },
    { ...offices, group: "system" as const },
  ];
  expect(new Set([offices, ...changed].map(layoutPrint)).size).toBe(5);
});

test.each(["", "{", "[]", "1", '{"sheets":[]}', '{"marks":1}'])("nothing was noted by %j", (text) => {
  expect(readStamp(text)).toBeUndefined();
});

test("what is noted is read again", () => {
  expect(readStamp(stampText(noted(whole)))).toEqual(noted(whole));
});
