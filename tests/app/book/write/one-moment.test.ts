import { describe, expect, test } from "vitest";
import { writeLog } from "../../../../src/app/book/write-log.ts";
import { inTwoCalls } from "../../laws/command.ts";
import { type Clerk, LAN, type MemoryOffice, memoryOffice } from "../../memory-office.ts";

const SHEET = "Nhật ký";
const entries = ["Tính thời hạn", "Cập nhật theo dõi", "Sửa mẫu"];
const entry = (what: string) => ({ what, place: "cả sổ", before: "", after: "" });

/** A log of four rows, beside which a clerk keeps a column and notes. */
function anew(): MemoryOffice {
  const office = memoryOffice({});
  for (const what of entries) writeLog(office.clerk(LAN, {}), [entry(what)]);
  const own = office.columnOf(SHEET, "Sau") + 1;
  office.hand.type(SHEET, 1, own, "Sổ tay");
  office.hand.type(SHEET, 3, own, "của dòng 3");
  for (const row of [2, 5]) office.book.writeNotes(SHEET, row, 3, [[`của dòng ${row}`]]);
  return office;
}

/** Every row of the log with what a clerk keeps beside it. */
const linesOf = (office: MemoryOffice): readonly string[] => {
  const notes = office.book.readNotes(SHEET);
  const [header = []] = office.book.read(SHEET);
  const at = header.indexOf("Việc");
  const own = header.indexOf("Sổ tay");
  return office.book
    .read(SHEET)
    .map((line, row) => [line[at], line[own], notes[row]?.[at]].map(String).join(" · "))
    .filter((text) => text !== " ·  · ")
    .sort();
};

const log = (clerk: Clerk): void => writeLog(clerk, [entry("Kiểm tra dữ liệu")]);
const quiet = anew().clerk(LAN, {});
log(quiet);

// Of 3,000 histories of each command 101913 (template.adopt), 102964 (Kiểm tra dữ liệu), 102098 and 102640 (cure.apply), 101089
// and 101682 (paper.write made again): lines put in or taken out between asking for the end and writing there.
const acts: readonly (readonly [string, (office: MemoryOffice) => void])[] = [
  ["puts in two rows above", ({ hand }) => hand.insertRows(SHEET, 2, 2)],
  ["puts in a row above the last", ({ hand }) => hand.insertRows(SHEET, 5, 1)],
  ["deletes the first row", ({ hand }) => hand.deleteRows(SHEET, 2, 1)],
  ["deletes the last row", ({ hand }) => hand.deleteRows(SHEET, 5, 1)],
  [
    "deletes the first row and puts in one above the last",
    ({ hand }) => {
      hand.deleteRows(SHEET, 2, 1);
      hand.insertRows(SHEET, 4, 1);
    },
  ],
  ["sorts", ({ hand }) => hand.sortRows(SHEET, (a, b) => (String(a[2]) < String(b[2]) ? 1 : -1))],
  [
    "types below the last row",
    ({ hand, columnOf }) => hand.type(SHEET, 6, columnOf(SHEET, "Sổ tay"), "dưới cùng"),
  ],
  ["puts in a column", ({ hand }) => hand.insertColumn(SHEET, 2)],
  ["moves a column", ({ hand, columnOf }) => hand.moveColumn(SHEET, columnOf(SHEET, "Việc"), 1)],
];

describe.each(acts)("a clerk %s", (_name, act) => {
  test.each(
    quiet.calls.flatMap(({ nth, method }) =>
      (["before", "after"] as const).map((when) => [when, nth, method] as const),
    ),
  )("%s call %i, %s: every row of the log stands there once", (when, nth) => {
    const before = anew();
    act(before);
    log(before.clerk(LAN, {}));
    const after = anew();
    log(after.clerk(LAN, {}));
    act(after);
    const office = anew();
    let acted = false;
    const happens = {
      [when]: (call: { readonly nth: number }) => {
        if (call.nth !== nth || acted) return;
        acted = true;
        act(office);
      },
    };
    log(inTwoCalls(office.clerk(LAN, happens)));
    expect(acted).toBe(true);
    expect([linesOf(before), linesOf(after)]).toContainEqual(linesOf(office));
  });
});

test("a column moves and a copy of a line like ours is pasted: ours comes right", () => {
  const office = anew();
  const before = (call: { readonly method: string }): void => {
    if (call.method !== "workbook.appendRow") return;
    const copied = office.book.read(SHEET)[3] ?? [];
    office.hand.insertRows(SHEET, 2, 1);
    for (const [index, cell] of copied.entries()) office.hand.type(SHEET, 2, index + 1, cell);
    office.hand.moveColumn(SHEET, office.columnOf(SHEET, "Sổ tay"), 2);
  };
  writeLog(office.clerk(LAN, { before }), [entry("Cập nhật theo dõi")]);
  const like = office.rows(SHEET).filter((row) => row["Việc"] === "Cập nhật theo dõi");
  expect(like.map((row) => row["Ở đâu"])).toEqual(["cả sổ", "cả sổ", "cả sổ"]);
});
