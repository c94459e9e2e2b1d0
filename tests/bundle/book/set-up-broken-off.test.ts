import { beforeAll, expect, test } from "vitest";
import { marksSheet } from "../../../src/core/table/mark-formula.ts";
import { styleOf } from "../../../src/local/book/model/cell-style.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { columnOf, rowsOf } from "../grid.ts";
import { LAN, MINH, newOffice, type Office, officeOver, START, setUp, twinOf } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";

/** Each look that was ever met, numbered: style tables of two books number them as they come. */
const looks = new Map<string, number>();

function lookOf({ book }: Office, style: number): number {
  const text = JSON.stringify(styleOf(book.styles, style), (_, value: unknown) =>
    typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
  if (text === "{}") return 0;
  if (!looks.has(text)) looks.set(text, looks.size + 1);
  return looks.get(text) ?? 0;
}

/** The whole book but the log, in a form in which two ways to it can be compared. */
function picture(office: Office): readonly string[] {
  const known = new Map<number, number>();
  const look = (style: number): number => {
    if (!known.has(style)) known.set(style, lookOf(office, style));
    return known.get(style) ?? 0;
  };
  const { book } = office;
  const register: unknown = JSON.parse(book.properties.get("cot") ?? "{}");
  // Nor in which order tabs came: they are known by their place.
  const placeOf = (id: number): number => book.sheets.findIndex((sheet) => sheet.id === id);
  const sheets = book.sheets.map((sheet, id) => ({
    ...sheet,
    id,
    validations: sheet.validations.map(({ rects, rule }) => ({
      rects,
      rule: rule.kind === "range" ? { ...rule, sheet: placeOf(rule.sheet) } : rule,
    })),
    rows: sheet.rows.map((row) => row && { ...row, styles: row.styles.map(look) }),
  }));
  // It does not matter in which order marks were set.
  const byFormula = (row: (typeof sheets)[number]["rows"][number]): string => JSON.stringify(row?.values);
  sheets.find(({ name }) => name === marksSheet)?.rows.sort((a, b) => (byFormula(a) < byFormula(b) ? -1 : 1));
  const properties = new Map(
    Object.entries(register as object).map(([key, value]) => [key, JSON.stringify(value)]),
  );
  const protections = book.protections
    .map((range) => ({ ...range, sheet: placeOf(range.sheet) }))
    .sort((a, b) => a.sheet - b.sheet || a.rect.left - b.rect.left);
  return pictureOf({ ...book, sheets, protections, properties }, ["Nhật ký"]);
}

let blank: Office;
let whole: readonly string[];
let calls: Readonly<Record<string, number>>;

const anew = (): Office => officeOver(twinOf(blank.book), memoryDrive());

beforeAll(async () => {
  blank = await newOffice();
  const office = anew();
  const lan = office.clerk(LAN, {});
  setUp(lan);
  whole = picture(office);
  calls = lan.meter().calls;
});

/** Every call of a set-up that nothing disturbs; the short run visits one in 64. */
const places = (): readonly { readonly method: string; readonly nth: number }[] =>
  Object.entries(calls).flatMap(([method, count]) =>
    Array.from({ length: count }, (_, index) => ({ method, nth: index + 1 })),
  );

test("killed at any call and begun again by another clerk, the book is the one that was set up at one go", () => {
  const bad: string[] = [];
  for (const { method, nth } of sampled("book", sampled("book", places()))) {
    const office = anew();
    try {
      setUp(office.clerk(LAN, { faults: [{ method, nth, clockJumpMs: 400_000 }] }));
    } catch (thrown) {
      if (!(thrown instanceof HostKilled)) throw thrown;
    }
    setUp(office.clerk(MINH, { now: () => START + 3_600_000 }));
    const [first] = changes(whole, picture(office));
    if (first !== undefined) bad.push(`${method} ${nth}: ${first.slice(0, 300)}`);
  }
  expect(bad, sweepNote("book")).toEqual([]);
}, 600_000);

test("a guide whose lines a run left alone is told beside them how far the book is", () => {
  const office = anew();
  setUp(office.clerk(LAN, {}));
  const guide = "Hướng dẫn";
  for (const header of ["Tình trạng", "Đến trang"])
    for (const [index] of rowsOf(office.book, guide).entries())
      office.hand.type(guide, index + 2, columnOf(office.book, guide, header), "");
  expect(changes(whole, picture(office))).not.toEqual([]);
  setUp(office.clerk(MINH, { now: () => START + 3_600_000 }));
  expect(changes(whole, picture(office))).toEqual([]);
});
