import type { StructureLog } from "../edit/follow-structure.ts";
import { fileNames } from "../kept/sheet-file-name.ts";
import { STATE_SHEET, type StateSheetWriter, stateSheetWriter } from "../kept/state-sheet.ts";
import type { Book } from "../model/book-model.ts";
import { withTabNames } from "../model/tab-names.ts";
import { rootOf, rootPrefix } from "../parts/element.ts";
import { attributesOf } from "../parts/xml-value.ts";
import { readWorkbookPart, type WorkbookPart } from "../read/workbook-part.ts";
import { EMPTY_STYLES, emptyPackage } from "./empty-package.ts";
import { type PackageChanges, packageChanges } from "./package-changes.ts";
import type { SheetWriting } from "./sheet-part.ts";
import { type StyleWriter, styleWriter } from "./style-writer.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const SHEET_TYPE = `${TYPE}.worksheet+xml`;

/** A book on its way into its file: what all steps of a save need. */
export interface Saving {
  readonly book: Book;
  /** The workbook part as it was. */
  readonly workbook: WorkbookPart;
  readonly changes: PackageChanges;
  readonly styles: { readonly path: string; readonly writer: StyleWriter };
  readonly state: StateSheetWriter;
  /** What the tabs are called in the file, in order. */
  readonly names: readonly string[];
  /** Of a sheet by its id. */
  readonly nameOf: (sheet: number) => string;
  /** What became of the sheets, for parts that nobody read. */
  readonly log: StructureLog;
  readonly writing: SheetWriting;
  /** The main namespace, transitional or strict. */
  readonly namespace: string;
}

/** Begins a save: the file as it was, or one without a sheet, and nothing changed in it yet. */
export function beginSave(book: Book): Saving {
  const file = book.file?.package ?? emptyPackage();
  const workbook = readWorkbookPart(file);
  if (workbook === undefined) throw new Error("the package of the book is no workbook");
  const changes = packageChanges(file);
  const styles = stylesOf(book, workbook, changes);
  const state = stateSheetWriter(book.file?.lists ?? []);
  const names = namesIn(book, workbook);
  const nameOf = (id: number): string => names[book.sheets.findIndex((sheet) => sheet.id === id)] ?? "";
  const inFile = new Map(
    book.sheets.flatMap(({ name }, index) => {
      const now = names[index] ?? name;
      return now === name ? [] : [[name, now] as const];
    }),
  );
  const log = logOf(book, inFile);
  return {
    book,
    workbook,
    changes,
    styles,
    state,
    names,
    nameOf,
    log,
    writing: {
      styles: book.styles,
      styleIds: book.file?.styleIds ?? [0],
      writer: styles.writer,
      is1904: workbook.is1904,
      nameOf,
      log,
      inFile: (formula) => withTabNames(formula, inFile),
      keepList: (values) => state.addList(values),
    },
    namespace: namespaceOf(workbook.xml),
  };
}

/** The styles part on its way; a file without one gets one. */
function stylesOf(book: Book, workbook: WorkbookPart, changes: PackageChanges): Saving["styles"] {
  const path = workbook.styles ?? changes.freePath("xl/styles#.xml");
  if (workbook.styles === undefined) {
    changes.set(path, EMPTY_STYLES);
    changes.type(path, `${TYPE}.styles+xml`);
    changes.relate(workbook.path, "styles", path);
  }
  return { path, writer: styleWriter(changes.text(path), book.styles, book.file?.styleIds ?? [0]) };
}

function namesIn({ sheets }: Book, { tabs }: WorkbookPart): readonly string[] {
  const others = tabs.flatMap(({ name, isWorksheet }) => (isWorksheet ? [] : [name]));
  return fileNames(
    sheets.map(({ name, file }) => ({ name, before: file?.called === name ? file.name : undefined })),
    [STATE_SHEET, ...others],
  );
}

/** Parts that nobody read know the file's names of tabs, those before and those after. */
function logOf({ file }: Book, inFile: ReadonlyMap<string, string>): StructureLog {
  if (file === undefined || file.log.length === 0) return [];
  const names = (each: ReadonlyMap<string, string>): StructureLog =>
    each.size === 0 ? [] : [{ kind: "names", sheet: undefined, names: each }];
  return [...names(file.names), ...file.log, ...names(inFile)];
}

function namespaceOf(xml: string): string {
  const prefix = rootPrefix(xml).replace(":", "");
  return attributesOf(rootOf(xml)?.tag ?? "").get(prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
}
