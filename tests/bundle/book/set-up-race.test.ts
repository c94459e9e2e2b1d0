import { beforeAll, describe, expect, test } from "vitest";
import { tableOf } from "../../../src/core/book/parsed-book.ts";
import { noteAt } from "../../../src/local/book/model/cells.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { isWhole, sampled, sweepNote } from "../../sweep.ts";
import { columnMarks, columnOf, headersOf, markAsOlder, rowsOf, sheetOf, unmark, valueAt } from "../grid.ts";
import { cutGrid, LAN, type Office, officeOver, sampleOffice, setUp, twinOf } from "../office.ts";

const SHEET = "Mốc";
const OWN = "Người theo dõi";

/** What another clerk does in the middle of set-up: a column of one's own comes, or columns of ours move. */
const acts: readonly (readonly [string, (office: Office) => void])[] = [
  ["puts a column of their own in among ours", (office) => putIn(office, 3)],
  ["puts one in before the last", (office) => putIn(office, headersOf(office.book, SHEET).length)],
  ["puts one in at the end", (office) => putIn(office, headersOf(office.book, SHEET).length + 1)],
  [
    "types a header in the first free column",
    (office) => typeOwn(office, headersOf(office.book, SHEET).length + 1),
  ],
  ["moves a column of ours", ({ hand }) => hand.moveColumn(SHEET, 2, 6)],
];

function typeOwn({ hand }: Office, column: number): void {
  hand.type(SHEET, 1, column, OWN);
  hand.type(SHEET, 2, column, "chị Lan");
  hand.note(SHEET, 1, column, "hỏi phòng Nội vụ");
}

function putIn(office: Office, column: number): void {
  office.hand.insertColumns(SHEET, column, 1);
  typeOwn(office, column);
}

/** Where the sheet is not as declared columns and the clerk's own have to stand together. */
function flaws({ book }: Office): readonly string[] {
  const headers = headersOf(book, SHEET).filter((header) => header !== "");
  const declared = Object.entries(tableOf(SHEET)?.[1].columns ?? {});
  const wanted = [...declared.map(([, { header }]) => header), ...(headers.includes(OWN) ? [OWN] : [])];
  const found: string[] = [];
  if (headers.slice().sort().join() !== wanted.sort().join()) found.push(`headers ${headers.join(" | ")}`);
  for (const [key, { header }] of declared) {
    const marks = columnMarks(book).filter(({ value }) => value === `milestones.${key}`);
    const under = marks.map(({ sheet, column }) => valueAt(book, sheet, 1, column));
    if (under.join() !== header) found.push(`${key} is marked under ${under.join(" and ")}`);
  }
  return found;
}

/** Every cell that clerks typed, row by row under its header, and the note on their own column. */
function typed({ book }: Office): unknown {
  const own = headersOf(book, SHEET).indexOf(OWN) + 1;
  return [
    rowsOf(book, SHEET).map((row) =>
      Object.entries(row)
        .filter(([header]) => header === OWN || !/^⚙|^Việc$/u.test(header))
        .sort(),
    ),
    own === 0 ? "" : noteAt(sheetOf(book, SHEET), 1, own)?.text,
  ];
}

interface Scene {
  readonly name: string;
  readonly from: () => Promise<Office>;
}

/** Leaves this sheet alone to be laid, so that every call of the run has to do with it. */
function onlyThisSheet({ book }: Office, state: string | undefined): void {
  const stamp = book.marks.find(({ key }) => key === "thi-dua.da-lap");
  if (stamp === undefined) throw new Error("the book was not set up");
  const noted = JSON.parse(stamp.value) as { marks: number; sheets: Record<string, string | undefined> };
  noted.marks = columnMarks(book).length;
  // JSON leaves out what is undefined.
  noted.sheets[SHEET] = state;
  stamp.value = JSON.stringify(noted);
}

/** The sample office, changed, with this sheet to be laid. */
const scene = (name: string, state: string | undefined, change: (office: Office) => void): Scene => ({
  name,
  from: async () => {
    const office = await sampleOffice();
    cutGrid(office.book);
    change(office);
    onlyThisSheet(office, state);
    return office;
  },
});

const scenes: readonly Scene[] = [
  scene("a column of ours was deleted", "giữ", ({ hand, book }) =>
    hand.deleteColumns(SHEET, columnOf(book, SHEET, "Việc"), 1),
  ),
  scene("no column is marked", "giữ", ({ book }) => unmark(book, ({ sheet }) => sheet === SHEET)),
  scene("its columns are marked as an older set-up did", "giữ", ({ book }) => markAsOlder(book, SHEET)),
  // Asked for all columns of the book, Google is called ten times as often: only of a whole sweep.
  ...(isWhole("book")
    ? [scene("every column is marked as an older set-up did", "giữ", ({ book }) => markAsOlder(book))]
    : []),
  scene("the sheet is missing", undefined, ({ book }) => {
    const { id } = sheetOf(book, SHEET);
    book.sheets = book.sheets.filter((sheet) => sheet.id !== id);
    unmark(book, ({ sheet }) => sheet === SHEET);
    book.protections = book.protections.filter(({ sheet }) => sheet !== id);
  }),
  scene("a run broke off before the marks of a new sheet", undefined, ({ book }) => {
    const sheet = sheetOf(book, SHEET);
    unmark(book, (mark) => mark.sheet === SHEET);
    book.protections = book.protections.filter((protection) => protection.sheet !== sheet.id);
  }),
];

// The short run takes the first, the last and one between, another with every commit.
describe.each(sampled("book", scenes))("set-up where $name", ({ from }) => {
  let base: Office;
  let places: readonly { readonly method: string; readonly nth: number }[];
  beforeAll(async () => {
    base = await from();
    const lan = twin().clerk(LAN, {});
    setUp(lan);
    places = Object.entries(lan.meter().calls).flatMap(([method, count]) =>
      Array.from({ length: count }, (_, index) => ({ method, nth: index + 1 })),
    );
  });
  const twin = (): Office => officeOver(twinOf(base.book), memoryDrive());

  test.each(acts.map(([name, act], turn) => [name, act, turn] as const))(
    "while another clerk %s, at any call: nothing of theirs is lost, every column of ours is there",
    (_name, act, turn) => {
      const bad: string[] = [];
      for (const { method, nth } of sampled("book", places, turn)) {
        const office = twin();
        let wanted: unknown;
        const edit = (): void => {
          // The sheet may not be there yet.
          if (office.book.sheetByName(SHEET) === undefined || headersOf(office.book, SHEET).length < 6)
            return;
          act(office);
          wanted = typed(office);
        };
        setUp(office.clerk(LAN, { faults: [{ method, nth, edit }] }));
        if (wanted === undefined) continue;
        setUp(office.clerk(LAN, {}));
        const lost = JSON.stringify(typed(office)) === JSON.stringify(wanted) ? [] : ["a cell is lost"];
        bad.push(...[...flaws(office), ...lost].map((flaw) => `${method} ${nth}: ${flaw}`));
      }
      expect(bad, sweepNote("book")).toEqual([]);
    },
    600_000,
  );
});
