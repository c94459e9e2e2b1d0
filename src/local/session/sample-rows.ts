import { readdirSync, readFileSync } from "node:fs";
import { bookEditor } from "../book/edit/book-editor.ts";
import type { Book } from "../book/model/book-model.ts";
import { lastColumn, lastRow, storedAt } from "../book/model/cells.ts";
import { newSheet } from "../book/model/sheet-model.ts";
import { plainOf } from "../book/model/stored.ts";

/** The sheet that each file of a sample folder fills. */
const sheets: Readonly<Record<string, string>> = {
  "phong-trao": "Phong trào",
  dot: "Đợt",
  "noi-dung": "Nội dung",
  "can-cu": "Căn cứ",
  "noi-nhan": "Nơi nhận",
  moc: "Mốc",
  "chi-tieu": "Chỉ tiêu",
  "dang-ky": "Đăng ký",
  "de-nghi": "Đề nghị",
  "don-vi": "Đơn vị",
  "nguoi-ky": "Người ký",
  "lich-su-khen": "Lịch sử khen",
  "hoi-dong": "Hội đồng",
  "theo-doi": "Theo dõi",
  "han-rieng": "Hạn riêng",
  "cuoc-hop": "Cuộc họp",
  "ho-so-trinh": "Hồ sơ trình",
  "du-hop": "Dự họp",
};

/** Of those, what a new book has only once something stands there. */
const LATE = ["Dự họp"] as const;

type SampleRow = Readonly<Record<string, string | number>>;

/** Which sample a book is to hold: five plans, or besides them 120 nominations on their way to a certificate. */
export type SampleKind = "plans" | "awards";

/** The folder of what the sample of awards has besides: by campaign, as the folders around it. */
const AWARDS = "khen-thuong";

/**
 * The rows of a sample office by sheet, folder after folder, each keyed by header.
 * @param folder of the samples
 */
export function readSamples(
  folder: string,
  kind: SampleKind = "plans",
): ReadonlyMap<string, readonly SampleRow[]> {
  const rows = new Map<string, SampleRow[]>();
  readFolders(folder, rows);
  if (kind === "awards") readFolders(`${folder}/${AWARDS}`, rows);
  return rows;
}

function readFolders(folder: string, rows: Map<string, SampleRow[]>): void {
  for (const campaign of readdirSync(folder, { withFileTypes: true })) {
    if (!campaign.isDirectory() || campaign.name === AWARDS) continue;
    for (const file of readdirSync(`${folder}/${campaign.name}`).sort()) {
      const sheet = sheets[file.replace(/\.json$/u, "")];
      if (sheet === undefined) throw new Error(`samples/${campaign.name}/${file}: no sheet for this file`);
      // Reviewed rows of this project; tests hold each file to its sheet's headers.
      const read = JSON.parse(readFileSync(`${folder}/${campaign.name}/${file}`, "utf8")) as SampleRow[];
      rows.set(sheet, [...(rows.get(sheet) ?? []), ...read]);
    }
  }
}

/**
 * Gives a book that is not set up yet the bare tabs of sample rows which set-up leaves out until the first row comes: it
 * lays a tab that it finds as it lays its own.
 */
export function addLateTabs(book: Book, samples: ReadonlyMap<string, readonly SampleRow[]>): void {
  for (const name of LATE)
    if (samples.has(name) && book.sheetByName(name) === undefined)
      book.sheets.push(newSheet(book.nextSheetId++, name));
}

/** A value as a clerk types it: decimals with a comma. */
function typedText(value: string | number): string {
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}

/** Types rows into a set-up book as a clerk would, each value under its header, below what stands there. */
export function typeSamples(
  book: Book,
  samples: ReadonlyMap<string, readonly SampleRow[]>,
  now: number,
): number {
  const editor = bookEditor(book, () => now);
  let typed = 0;
  for (const [name, rows] of samples) {
    const sheet = book.sheetByName(name);
    if (sheet === undefined) throw new Error(`the book has no sheet ${name}`);
    const columns = new Map<string, number>();
    for (let column = 1; column <= lastColumn(sheet); column += 1) {
      columns.set(String(plainOf(storedAt(sheet, 1, column)) ?? ""), column);
    }
    let at = lastRow(sheet) + 1;
    for (const row of rows) {
      for (const [header, value] of Object.entries(row)) {
        const column = columns.get(header);
        if (column === undefined) throw new Error(`sheet ${name} has no column ${header}`);
        editor.type(name, at, column, typedText(value));
      }
      at += 1;
      typed += 1;
    }
  }
  return typed;
}
