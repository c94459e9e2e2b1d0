import { describe, expect, test } from "vitest";
import { cellDay } from "../../../../src/core/calendar/date-style.ts";
import { addDays, type Day } from "../../../../src/core/calendar/day.ts";
import { lawRows } from "../../../../src/core/shipped/law/law-rows.ts";
import type { Cell } from "../../../../src/core/table/cell.ts";
import { foldText } from "../../../../src/core/text/fold.ts";
import { shippedBySheet } from "../../sample-book.ts";
import { findingsBy } from "../findings-by-rule.ts";
import { bases, officeOf } from "./citation-said.ts";

const rule = "vien-dan.khong-hieu-luc";

/** A shipped text as the test reads it: the rule's own reading of it has no part in what is expected. */
interface Text {
  readonly key: string;
  readonly kind: string;
  readonly number: string;
  readonly title: string;
  readonly issued?: Day;
  readonly from?: Day;
  readonly to?: Day;
  readonly replacedBy?: string;
}

const plain = (cell: Cell): unknown => (typeof cell === "object" && "day" in cell ? cell.day : cell);
const texts = lawRows.legalTexts.map(
  (row) =>
    Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, plain(cell)])) as unknown as Text,
);
const byKey = new Map(texts.map((text) => [text.key, text]));

/** What the check says of each shipped text that a plan of a day rests on, by the text's key. */
function toldOn(day: Day): ReadonlyMap<string, string> {
  const rows = texts.map(({ kind, number, issued, title }) => ({
    Loại: kind,
    "Số ký hiệu": number,
    Ngày: issued === undefined ? "" : { day: issued },
    "Trích yếu": title,
  }));
  const book = officeOf(
    { "Ngày ban hành": cellDay(day) },
    { "Văn bản pháp lý": shippedBySheet["Văn bản pháp lý"] ?? [] },
    bases(...rows),
  );
  const found = findingsBy(rule, book);
  expect(found.filter(({ column }) => column !== "Số ký hiệu")).toEqual([]);
  return new Map(
    found.map(({ row, message, fix }) => [
      texts[row - 2]?.key ?? "",
      [
        message.split("; kế hoạch tính theo")[0],
        fix.split(", hoặc")[0],
        ...(message.endsWith("chưa kiểm chứng.") ? ["chưa kiểm chứng"] : []),
      ].join(" → "),
    ]),
  );
}

/** What follows a text and is in force on a day, as far as the catalogue knows: the last of its chain that has begun. */
function inForceAfter({ replacedBy }: Text, day: Day): Text | undefined {
  const chain: Text[] = [];
  for (let next = byKey.get(replacedBy ?? ""); next !== undefined; next = byKey.get(next.replacedBy ?? "")) {
    chain.push(next);
  }
  return chain
    .filter(({ from, issued, to }) => (from ?? issued ?? "9999") <= day && (to ?? day) >= day)
    .pop();
}

const named = (said: string | undefined, text: Text): boolean =>
  said !== undefined && (said.includes(text.number) || foldText(said).includes(foldText(text.title)));

test.each(["2019-03-15", "2023-04-27", "2024-05-20", "2025-11-14", "2026-06-15", "2026-11-30"] as Day[])(
  "a plan of %s that rests on every shipped text",
  async (day) => {
    const told = toldOn(day);
    const lines = texts.map(({ key, number }) => `${key} (${number}): ${told.get(key) ?? "không nhắc"}`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`../../../golden/said/van-ban-${day}.txt`);
  },
);

describe("a text is told of from the day after its last", () => {
  const ended = texts.flatMap((text) => (text.to === undefined ? [] : [{ ...text, to: text.to }]));
  test.each(ended)("$key, until $to", (text) => {
    expect(toldOn(text.to).get(text.key)).toBeUndefined();
    const next = addDays(text.to, 1);
    const said = toldOn(next).get(text.key);
    expect(said).toContain(`hết hiệu lực ngày ${cellDay(text.to)}`);
    const successor = inForceAfter(text, next);
    if (successor !== undefined) expect(named(said, successor), said).toBe(true);
    else expect(said).toContain("Viện dẫn văn bản còn hiệu lực");
  });
});

describe("a text without a last day is told of from the first day of what replaces it", () => {
  const open = texts.flatMap((text) => {
    if (text.to !== undefined || text.replacedBy === undefined) return [];
    const begins: Day[] = [];
    for (let next = byKey.get(text.replacedBy); next !== undefined; next = byKey.get(next.replacedBy ?? "")) {
      const start = next.from ?? next.issued;
      if (start !== undefined) begins.push(start);
    }
    const [first] = begins.sort();
    return first === undefined ? [] : [{ ...text, first }];
  });
  test.each(open)("$key, from $first", (text) => {
    expect(toldOn(addDays(text.first, -1)).get(text.key)).toBeUndefined();
    const said = toldOn(text.first).get(text.key);
    const successor = inForceAfter(text, text.first);
    expect(successor).toBeDefined();
    if (successor !== undefined) expect(named(said, successor), said).toBe(true);
  });
});

describe("a text rests on nothing before its first day", () => {
  const begun = texts.flatMap((text) =>
    text.from === undefined || text.from === text.issued ? [] : [{ ...text, from: text.from }],
  );
  test.each(begun)("$key, from $from", (text) => {
    const before = toldOn(addDays(text.from, -1)).get(text.key);
    if (text.issued === undefined || text.issued < text.from)
      expect(before).toContain(`đến ngày ${cellDay(text.from)} mới có hiệu lực`);
    expect(toldOn(text.from).get(text.key)).toBeUndefined();
  });
});
