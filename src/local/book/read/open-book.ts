import { openPackage } from "../../../opc/opc-package.ts";
import { type BookState, headerOf, parseBookState } from "../kept/book-state.ts";
import { followHeaders } from "../kept/mark-following.ts";
import { matchSheets } from "../kept/sheet-matching.ts";
import { readStateJson, readStateList, readStateLists, STATE_SHEET } from "../kept/state-sheet.ts";
import { layTail } from "../kept/tail-styles.ts";
import type { Book } from "../model/book-model.ts";
import { internStyle, showsDate } from "../model/cell-style.ts";
import type { FileSheet } from "../model/file-sheet.ts";
import { bareBook, newBook } from "../model/new-book.ts";
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS, type SheetModel } from "../model/sheet-model.ts";
import type { SheetState } from "../model/sheet-state.ts";
import { withTabNames } from "../model/tab-names.ts";
import { inflate } from "../parts/inflate.ts";
import { partHead } from "../parts/part-head.ts";
import { partText } from "../parts/part-text.ts";
import { valueReader } from "./cell-value.ts";
import { fileSheet, type KnownSheet, type SheetReading } from "./file-sheets.ts";
import { type FileText, readSharedStrings } from "./shared-strings.ts";
import { readStyles } from "./styles.ts";
import { type FileTab, readWorkbookPart, type WorkbookPart } from "./workbook-part.ts";

/**
 * Opens an .xlsx file, or with undefined makes a new book. Sheets are read when they are first asked for.
 * @throws when the bytes are no workbook, or a part that is read declares entities of its own
 */
export async function openBook(bytes: Uint8Array | undefined): Promise<Book> {
  if (bytes === undefined) return newBook();
  const file = openPackage(bytes, inflate);
  const workbook = readWorkbookPart(file);
  if (workbook === undefined) throw new Error("this package is no workbook");
  // Read late, and refused early.
  if (workbook.strings !== undefined) partHead(file, workbook.strings);
  const styles = readStyles(workbook.styles === undefined ? "" : partText(file, workbook.styles));
  const book = bareBook(styles.defaultFont);
  const styleIds = styles.looks.map((look) => internStyle(book.styles, look));
  /** What the book calls tabs that have another name in the file; sheets are read after it is full. */
  const names = new Map<string, string>();
  const reading = sheetReading(book, workbook, {
    file,
    inBook: (formula) => withTabNames(formula, names),
    ruleLooks: styles.ruleLooks,
    styleOf: (xf) => styleIds[xf] ?? 0,
  });
  const stateSheet = stateOf(workbook, reading);
  const json = stateSheet === undefined ? undefined : readStateJson(stateSheet);
  const state = json === undefined ? undefined : parseBookState(json, book.styles);
  const states = new Map(state?.sheets.map((sheet) => [sheet.id, sheet]));
  const lists = stateSheet === undefined ? [] : readStateLists(stateSheet);
  book.file = { package: file, styleIds, states, lists, names, log: [] };
  if (state !== undefined) layState(book, state);
  const withLists: SheetReading = {
    ...reading,
    sources: { ...reading.sources, stateList: (formula) => readStateList(stateSheet, formula) },
  };
  laySheets(book, workbook, state, withLists, names);
  return book;
}

function sheetReading(
  book: Book,
  { strings, is1904 }: WorkbookPart,
  {
    file,
    inBook,
    ruleLooks,
    styleOf,
  }: Pick<SheetReading, "file" | "inBook" | "ruleLooks"> & { readonly styleOf: (xf: number) => number },
): SheetReading {
  let texts: readonly FileText[] | undefined;
  const stringsRead = (): readonly FileText[] => {
    texts ??= readSharedStrings(strings === undefined ? "" : partText(file, strings));
    return texts;
  };
  const isDate = (xf: number): boolean => showsDate(book.styles, styleOf(xf));
  return {
    file,
    inBook,
    ruleLooks,
    rowReading: (prefix) => ({
      prefix,
      valueIn: valueReader(prefix, stringsRead, is1904, isDate, inBook),
      styleOf,
    }),
    sources: {
      stateList: () => undefined,
      sheetNamed: (name) => book.sheets.find((sheet) => (sheet.file?.name ?? sheet.name) === name),
    },
  };
}

const fileOf = ({ name, path }: FileTab, tab: number, called: string): FileSheet => ({
  tab,
  name,
  called,
  path,
  read: undefined,
});

const UNKNOWN: Omit<KnownSheet, "id" | "name" | "visibility"> = {
  maxRows: NEW_SHEET_ROWS,
  maxColumns: NEW_SHEET_COLUMNS,
  formulas: {},
  finish: () => undefined,
};

function stateOf({ tabs }: WorkbookPart, reading: SheetReading): SheetModel | undefined {
  const place = tabs.findIndex(({ name }) => name === STATE_SHEET);
  const tab = tabs[place];
  if (tab === undefined) return undefined;
  return fileSheet(
    fileOf(tab, place, tab.name),
    { ...UNKNOWN, id: 0, name: tab.name, visibility: tab.state },
    reading,
  );
}

function layState(book: Book, state: BookState): void {
  const { id, timeZone, locale, nextSheetId, marks, protections, properties, files } = state;
  Object.assign(book, { id, timeZone, locale, nextSheetId });
  book.marks.push(...marks);
  book.protections.push(...protections);
  for (const [name, value] of Object.entries(properties)) book.properties.set(name, value);
  book.files.push(...files);
  book.triggers.push(...(state.triggers ?? []));
  for (const [user, use] of Object.entries(state.mailUse ?? {})) book.mailUse.set(user, use);
}

function laySheets(
  book: Book,
  { tabs }: WorkbookPart,
  state: BookState | undefined,
  reading: SheetReading,
  names: Map<string, string>,
): void {
  const shown = tabs.flatMap((tab, place) =>
    tab.isWorksheet && tab.name !== STATE_SHEET ? [{ tab, place }] : [],
  );
  const finish =
    ({ tail }: SheetState) =>
    (sheet: SheetModel) => {
      if (tail !== undefined) layTail(sheet, tail);
    };
  /** A look at a sheet nobody has matched yet. */
  const headerAt = (tab: FileTab, place: number) => (): readonly string[] =>
    headerOf(
      fileSheet(
        fileOf(tab, place, tab.name),
        { ...UNKNOWN, id: 0, name: tab.name, visibility: tab.state },
        reading,
      ),
    );
  const known = matchSheets(
    shown.map(({ tab, place }) => ({ name: tab.name, header: headerAt(tab, place) })),
    state?.sheets ?? [],
  );
  book.sheets = shown.map(({ tab, place }, index) => {
    const of = known[index];
    const name = of?.fileName === tab.name ? of.name : tab.name;
    if (name !== tab.name) names.set(tab.name, name);
    return fileSheet(
      fileOf(tab, place, name),
      of === undefined
        ? { ...UNKNOWN, id: book.nextSheetId++, name: tab.name, visibility: tab.state }
        : {
            id: of.id,
            name,
            visibility: tab.state,
            maxRows: of.maxRows,
            maxColumns: of.maxColumns,
            formulas: of.formulas,
            finish: finish(of),
          },
      reading,
    );
  });
  followHeaders(book, state?.sheets ?? []);
}
