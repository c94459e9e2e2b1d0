import fc from "fast-check";
import { writeXlsx } from "hucre";
import { expect, test } from "vitest";
import { doubtLine } from "../../../src/core/forms/back/form-doubt.ts";
import { formLayouts } from "../../../src/core/forms/back/form-layout.ts";
import type { FormColumn } from "../../../src/core/forms/form-columns.ts";
import { originCells } from "../../../src/core/forms/seal-form.ts";
import { readReturned } from "../../../src/reading/returned/read-returned.ts";
import { AWARDS, sampleForm } from "./sample-form.ts";

/** A row as the clerk has it before him: which row it was is known to us alone. */
interface ModelRow {
  readonly origin: string;
  /** What stands in the hidden column beside it. */
  mark: string;
  readonly cells: Record<string, string>;
}

interface ModelSheet {
  readonly table: string;
  name: string;
  readonly columns: { readonly key: string; header: string; readonly own: readonly string[] }[];
  rows: ModelRow[];
  titles: number;
}

type Typed = string | number | Date;

const serialOf = (text: string): Date => {
  const [day = "1", month = "1", year = "2026"] = text.split("/");
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
};

const modelOf = (): ModelSheet[] =>
  formLayouts.map(({ table, sheet, columns }) => ({
    table,
    name: sheet,
    titles: 2,
    columns: columns.map(({ key, header }) => ({ key, header, own: [] })),
    rows: (sampleForm.sheets.find((each) => each.table === table)?.rows ?? []).map(({ mark, cells }, at) => ({
      origin: mark === "" ? `new ${at}` : mark,
      mark,
      cells: { ...cells },
    })),
  }));

const days = ["05/02/2026", "25/12/2026", "01/01/2026"];
const texts = [
  "12/BC-PTP",
  "  đã gửi  bản giấy ",
  "Nguyễn Thị Đào".normalize("NFD"),
  "007",
  "3.5",
  "Số hóa sổ hộ tịch\nnăm 2026",
  "x",
];

/** What a clerk types into a column, and what the form then says. */
function valueFor(column: FormColumn, pick: number): string {
  const of = (list: readonly string[]): string => list[pick % list.length] ?? "";
  if (column.kind === "day") return of(days);
  if (column.kind === "award") return of(AWARDS);
  return column.open ? of(texts) : of(column.words);
}

type Edit = (sheets: ModelSheet[], a: number, b: number, c: number) => void;

const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];

const edits: readonly Edit[] = [
  // Retypes a cell that is the unit's.
  (sheets, a, b, c) => {
    const sheet = at(sheets, a);
    const layout = formLayouts.find(({ table }) => table === sheet?.table);
    const column = at(layout?.columns.filter(({ fill }) => fill) ?? [], c);
    const row = at(sheet?.rows ?? [], b);
    if (row !== undefined && column !== undefined) row.cells[column.key] = valueFor(column, b + c);
  },
  // Blanks one.
  (sheets, a, b, c) => {
    const sheet = at(sheets, a);
    const layout = formLayouts.find(({ table }) => table === sheet?.table);
    const column = at(layout?.columns.filter(({ fill }) => fill) ?? [], c);
    const row = at(sheet?.rows ?? [], b);
    if (row !== undefined && column !== undefined) row.cells[column.key] = "";
  },
  // Sorts whole rows.
  (sheets, a, b) => {
    const sheet = at(sheets, a);
    const key = at(sheet?.columns ?? [], b)?.key ?? "";
    sheet?.rows.sort((x, y) => ((x.cells[key] ?? "") < (y.cells[key] ?? "") ? -1 : 1));
  },
  // Sorts what is seen; the hidden column stays.
  (sheets, a, b) => {
    const sheet = at(sheets, a);
    const key = at(sheet?.columns ?? [], b)?.key ?? "";
    const marks = (sheet?.rows ?? []).map(({ mark }) => mark);
    sheet?.rows.sort((x, y) => ((x.cells[key] ?? "") > (y.cells[key] ?? "") ? -1 : 1));
    sheet?.rows.forEach((row, index) => {
      row.mark = marks[index] ?? "";
    });
  },
  // Adds a row, in the middle too.
  (sheets, a, b, c) => {
    const sheet = at(sheets, a);
    const layout = formLayouts.find(({ table }) => table === sheet?.table);
    if (sheet === undefined || layout === undefined) return;
    const cells = Object.fromEntries(
      layout.columns
        .filter(({ fill }) => fill)
        .map((column, index) => [column.key, valueFor(column, b + c + index)]),
    );
    sheet.rows.splice(b % (sheet.rows.length + 1), 0, { origin: `added ${a} ${b} ${c}`, mark: "", cells });
  },
  // Leaves an empty row between.
  (sheets, a, b) => {
    const sheet = at(sheets, a);
    sheet?.rows.splice(b % (sheet.rows.length + 1), 0, { origin: "an empty row", mark: "", cells: {} });
  },
  // Deletes one.
  (sheets, a, b) => {
    const sheet = at(sheets, a);
    sheet?.rows.splice(b % Math.max(1, sheet.rows.length), 1);
  },
  // Copies one, mark and all.
  (sheets, a, b, c) => {
    const sheet = at(sheets, a);
    const row = at(sheet?.rows ?? [], b);
    if (sheet !== undefined && row !== undefined)
      sheet.rows.splice(c % (sheet.rows.length + 1), 0, {
        origin: row.origin,
        mark: row.mark,
        cells: { ...row.cells },
      });
  },
  // Moves a column.
  (sheets, a, b, c) => {
    const columns = at(sheets, a)?.columns ?? [];
    const [moved] = columns.splice(b % columns.length, 1);
    if (moved !== undefined) columns.splice(c % (columns.length + 1), 0, moved);
  },
  // Adds a column of the unit's own.
  (sheets, a, b, c) => {
    const sheet = at(sheets, a);
    const notes = (sheet?.rows ?? []).map((_, index) => (index === c % 3 ? "ghi riêng của đơn vị" : ""));
    sheet?.columns.splice(b % (sheet.columns.length + 1), 0, {
      key: "",
      header: at(["Riêng", ""], c) ?? "",
      own: notes,
    });
  },
  // Writes a header otherwise.
  (sheets, a, b, c) => {
    const column = at(at(sheets, a)?.columns ?? [], b);
    if (column !== undefined)
      column.header =
        at([column.header.toUpperCase(), column.header.normalize("NFD"), `  ${column.header} (ghi rõ)`], c) ??
        "";
  },
  // Renames the sheet, and puts titles above.
  (sheets, a, b) => {
    const sheet = at(sheets, a);
    if (sheet === undefined) return;
    sheet.name = at([`Trang ${a % 4}`, sheet.name.toLowerCase(), sheet.name.normalize("NFD")], b) ?? "";
    sheet.titles = b % 5;
  },
];

/** A day may come as a day, a number as a number. */
function typed(key: string, text: string, layoutColumns: readonly FormColumn[], asValue: boolean): Typed {
  const kind = layoutColumns.find((column) => column.key === key)?.kind;
  if (asValue && kind === "day" && /^\d\d\/\d\d\/\d{4}$/u.test(text)) return serialOf(text);
  if (asValue && key === "result" && /^[1-9]\d*(?:,\d*[1-9])?$/u.test(text))
    return Number(text.replace(",", "."));
  return text;
}

async function bytesOf(sheets: readonly ModelSheet[], asValues: boolean): Promise<Uint8Array> {
  const dates = new Map<string, { style: { numFmt: string } }>();
  return writeXlsx({
    sheets: [
      ...sheets.map(({ name, table, columns, rows, titles }) => {
        const layout = formLayouts.find((each) => each.table === table);
        return {
          name,
          rows: [
            ...Array.from({ length: titles }, (_, index) => [null, `Đầu trang ${index}`]),
            ["⚙Dòng", ...columns.map(({ header }) => header)],
            ...rows.map(({ mark, cells }, index) => [
              mark,
              ...columns.map(({ key, own }) =>
                key === ""
                  ? (own[index] ?? "")
                  : typed(key, cells[key] ?? "", layout?.columns ?? [], asValues),
              ),
            ]),
          ],
          columns: [{ hidden: true }],
          cells: dates,
        };
      }),
      {
        name: "⚙Gốc",
        hidden: true,
        rows: [
          [JSON.stringify(sampleForm.head)],
          [],
          ...originCells(sampleForm.sheets).map((cell) => [...cell]),
        ],
      },
    ],
  });
}

const even = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[ \t]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .trim();

test("whatever a clerk does to a workbook, each cell that he changed is said by its own row or named in a doubt", async () => {
  const step = fc.tuple(fc.nat(edits.length - 1), fc.nat(60), fc.nat(60), fc.nat(60));
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 9 }),
      fc.boolean(),
      async (steps, asValues) => {
        const sheets = modelOf();
        for (const [edit, a, b, c] of steps) edits[edit]?.(sheets, a, b, c);
        const read = readReturned("mau.xlsx", await bytesOf(sheets, asValues));
        if (read.kind !== "form") throw new Error(JSON.stringify(read));
        const { form } = read;
        const told = form.doubts.map(doubtLine);
        for (const sheet of sheets) {
          const layout = formLayouts.find(({ table }) => table === sheet.table);
          const sent = sampleForm.sheets.find(({ table }) => table === sheet.table)?.rows ?? [];
          const back = form.sheets.find(({ table }) => table === sheet.table)?.rows ?? [];
          const isTold = (row: number, header: string): boolean =>
            told.some(
              (line) =>
                line.includes(`${sheet.name.normalize("NFC")} dòng ${row}`) ||
                line.includes(`${sheet.name} dòng ${row}`),
            ) || told.some((line) => line.startsWith(`trang ${sheet.name}`) && line.includes(header));
          sheet.rows.forEach(({ origin, cells }, index) => {
            const place = sheet.titles + 2 + index;
            const row = back.find((each) => each.at === place);
            const before = sent.find(({ mark }) => mark === origin)?.cells ?? {};
            for (const { key, fill, header } of layout?.columns ?? []) {
              const text = even(cells[key] ?? "");
              if (!fill || text === (before[key] ?? "")) continue;
              const said =
                row?.cells[key] === text && (row.mark === origin || row.mark === "" || isTold(place, header));
              expect(
                said || isTold(place, header),
                `${sheet.name} ${place} ${header}: ${text}\n${told.join("\n")}`,
              ).toBe(true);
            }
            // And no row says anything of another.
            if (row !== undefined && row.mark !== "" && row.mark !== origin) {
              const now = sent.find(({ mark }) => mark === row.mark)?.cells ?? {};
              const differs = Object.entries(row.cells).some(([key, text]) => text !== even(now[key] ?? ""));
              expect(
                !differs || isTold(place, ""),
                `${sheet.name} ${place} is taken for ${row.mark}\n${told.join("\n")}`,
              ).toBe(true);
            }
          });
        }
      },
    ),
    { numRuns: Number(process.env["FORM_EDITS"] ?? 300), seed: 20_261_130 },
  );
}, 120_000);
