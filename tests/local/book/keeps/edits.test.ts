import { expect, test } from "vitest";
import { saveBook } from "../../../../src/local/book/graft/save-book.ts";
import type { Book } from "../../../../src/local/book/model/book-model.ts";
import type { ConditionalFormat } from "../../../../src/local/book/model/conditional-format.ts";
import { toFileFormula } from "../../../../src/local/book/model/formula-text.ts";
import type { SheetModel } from "../../../../src/local/book/model/sheet-model.ts";
import { isFormula } from "../../../../src/local/book/model/stored.ts";
import { asRead } from "../../../../src/local/book/read/as-read.ts";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import { sampled, sweepNote } from "../../../sweep.ts";
import { constructs } from "./constructs.ts";
import { at, HEIGHT, lookKey, type PlainRows, plainRows, WIDTH } from "./plain-rows.ts";
import { diceOf, type Edited, edit } from "./random-edits.ts";
import { type Construct, partsOf, rawWorkbook } from "./raw-workbook.ts";
import { unsound } from "./sound.ts";

const NEIGHBOUR = "xl/worksheets/khac.xml";
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What may change: parts all sheets share always, what hangs on the edited sheet where it has to follow. */
const SHARED =
  /^(?:\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet1\.xml|xl\/tables\/.*)$/;
const NOTES = /comments1\.xml$|vmlDrawing1\.vml$|worksheets\/_rels\/sheet1\.xml\.rels$/;
const RELATIONS = /worksheets\/_rels\/sheet1\.xml\.rels$/;
const HANGS = /comments1\.xml$|vmlDrawing1\.vml$|drawing1\.xml$|chart7\.xml$|pivot(?:Tables|Cache)\/[^_]/;

/** The construct in a book with a second sheet that nobody looks at, which may lead to the first. */
function withNeighbour(construct: Construct, is1904: boolean, leads: boolean): Construct {
  const { tabs = [], parts = {}, workbookBefore = "" } = construct;
  const cell = leads ? '<c r="B1"><f>SUM(Bảng!A$2:B3)+1</f><v>8</v></c>' : "";
  return {
    ...construct,
    workbookBefore: (is1904 ? '<workbookPr date1904="1"/>' : "") + workbookBefore,
    tabs: [...tabs, ["worksheet", "Khác", "worksheets/khac.xml"]],
    parts: {
      ...parts,
      "xl/worksheets/khac.xml": [
        `${SHEETML}.worksheet+xml`,
        `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" s="1"><v>40000</v></c>${cell}</row></sheetData></worksheet>`,
      ],
    },
  };
}

const cellsOf = (rows: PlainRows): readonly string[] =>
  Array.from({ length: HEIGHT * WIDTH }, (_, index) => {
    const [row, column] = [Math.floor(index / WIDTH), index % WIDTH];
    const { value, look, note } = at(rows, row, column);
    return `${row + 1},${column + 1} ${JSON.stringify(value)} ${lookKey(look)} “${note}”`;
  });

const differing = (found: readonly string[], wanted: readonly string[]): readonly string[] =>
  found.flatMap((line, index) => (line === wanted[index] ? [] : [`${line} instead of ${wanted[index]}`]));

/** The rows as a table changes them: the headings of its columns are texts and never empty (ECMA-376 part 1, 18.5.1.3). */
const withHeadingsOf = (rows: PlainRows, found: PlainRows): PlainRows =>
  rows.map((row, r) =>
    row.map((cell, c) => {
      const { value } = at(found, r, c);
      const isHeading =
        typeof value === "string" &&
        (/^Cột\d+$/.test(value) ||
          value.replace(/\d+$/, "") === String(cell.value) ||
          value === String(cell.value));
      return isHeading ? { ...cell, value } : cell;
    }),
  );

/** The rows with the looks that cells without one get of their row or column, as in every program. */
const withLooksOf = (rows: PlainRows, found: PlainRows): PlainRows =>
  rows.map((row, r) =>
    row.map((cell, c) => (lookKey(cell.look) === NO_LOOK ? { ...cell, look: at(found, r, c).look } : cell)),
  );

const NO_LOOK = lookKey({});

const sheetIn = (book: Book, id: number): SheetModel => {
  const sheet = book.sheets.find((each) => each.id === id);
  if (sheet === undefined) throw new Error("the sheet is gone");
  return sheet;
};

const neighbour = (book: Book): SheetModel => {
  const sheet = book.sheetByName("Khác");
  if (sheet === undefined) throw new Error("the other sheet is gone");
  return sheet;
};

/** A rule whose formula the book holds, without the words that the file has for it: they follow when it is saved. */
const withoutWords = (format: ConditionalFormat): ConditionalFormat =>
  format.formula === undefined ? format : { ...format, look: {} };

/**
 * Formulas and all that is no cell: what the book itself says must be what its file says. Only a file says which format
 * comes first, and where the block of an array formula went.
 */
const besides = (sheet: SheetModel): readonly string[] => [
  ...Object.entries(asRead({ ...sheet, formats: sheet.formats.map(withoutWords) })).map(([what, text]) =>
    `${what} ${text}`.replaceAll(/ priority=\\"\d+\\"/g, "").replace(/(?:,?\{\})+\]$/, "]"),
  ),
  ...sheet.rows.flatMap((row, index) =>
    (row?.values ?? []).flatMap((value, column) =>
      isFormula(value)
        ? [`${index + 1},${column + 1} ${toFileFormula(value.formula)} → ${value.result}`]
        : [],
    ),
  ),
];

/** Runs one sequence. @returns what is wrong, with the account of what was done before */
async function run(seed: number): Promise<readonly string[]> {
  const dice = diceOf(seed);
  const construct = constructs[dice(constructs.length)];
  if (construct === undefined) throw new Error("no construct");
  const leads = dice(3) === 0;
  const bytes = rawWorkbook(withNeighbour(construct, dice(2) === 1, leads));
  const original = partsOf(bytes);
  const known = new Set(unsound(original));
  const account: string[] = [construct.name];
  const start = await openBook(bytes);
  const [first] = start.sheets;
  if (first === undefined) throw new Error("no sheet");
  let now: Edited = {
    book: start,
    sheet: first,
    rows: plainRows(start, first),
    notes: false,
    structure: false,
  };
  for (let step = 4 + dice(8); step >= 0; step -= 1) {
    const [what, after] = edit(now, dice);
    account.push(what);
    now = after;
    if (step > 0 && dice(4) > 0) continue;
    account.push("saved");
    const saved = await saveBook(now.book);
    // Before anybody looks at the other sheet.
    const twice = step > 0 ? saved : await saveBook(now.book);
    const parts = partsOf(saved);
    const mayChange = (path: string): boolean =>
      SHARED.test(path) ||
      (now.notes && NOTES.test(path)) ||
      // A table whose cells are all gone goes, with what led to it.
      (now.structure && construct.hasTable === true && RELATIONS.test(path)) ||
      (now.structure && (HANGS.test(path) || (leads && path === NEIGHBOUR)));
    const lost = [...original].flatMap(([path, text]) =>
      mayChange(path) || parts.get(path) === text ? [] : [`${path} is another`],
    );
    const book = await openBook(saved);
    const sheet = sheetIn(book, now.sheet.id);
    const found = plainRows(book, sheet);
    if (construct.hasTable === true) now = { ...now, rows: withHeadingsOf(now.rows, found) };
    const flaws = [
      ...lost,
      ...unsound(parts).filter((what) => !known.has(what)),
      ...differing(cellsOf(plainRows(now.book, now.sheet)), cellsOf(now.rows)).map(
        (line) => `memory ${line}`,
      ),
      ...differing(
        cellsOf(found),
        cellsOf(construct.givesLooks === true ? withLooksOf(now.rows, found) : now.rows),
      ),
      ...differing(besides(sheet), besides(now.sheet)),
      ...differing(besides(neighbour(book)), besides(neighbour(now.book))),
      ...(Buffer.compare(saved, twice) === 0 ? [] : ["saved again it has other bytes"]),
    ];
    if (flaws.length > 0) return [`${seed}: ${account.join("; ")}`, ...flaws.slice(0, 6)];
    if (dice(2) === 0) {
      account.push("opened");
      // Once more, so that nobody has looked at the other sheet.
      const opened = await openBook(saved);
      now = { ...now, book: opened, sheet: sheetIn(opened, sheet.id), rows: found };
    }
  }
  return [];
}

test("edited at random, saved and opened: foreign parts are what they were, and the sheet what its plain rows are", async () => {
  const all = Array.from({ length: 2000 }, (_, index) => index + 1);
  // Some 250 in the short run.
  const seeds = new Set([...sampled("book", all, 0), ...sampled("book", all, 1)]);
  const bad: (readonly string[])[] = [];
  for (const seed of seeds) {
    const flaws = await run(seed);
    if (flaws.length > 0) bad.push(flaws);
    if (bad.length === 5) break;
  }
  expect(bad, sweepNote("book")).toEqual([]);
}, 600_000);
