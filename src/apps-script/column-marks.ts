import type { ColumnMark } from "../core/table/find-columns.ts";
import type { Workbook } from "../ports/workbook.ts";
import { core } from "./core.ts";
import type {
  GoogleDeveloperMetadata,
  GoogleDeveloperMetadataFinder,
  GoogleSheet,
  GoogleSpreadsheet,
} from "./surface.ts";

/** The tabs as the workbook knows them. */
export interface Tabs {
  readonly find: (name: string) => GoogleSheet | undefined;
  /** Throws where there is none of this name. */
  readonly named: (name: string) => GoogleSheet;
  readonly know: (name: string, sheet: GoogleSheet) => void;
}

/** How many rows Google gives a new sheet. */
const newRows = 1000;

/** Key of the developer metadata by which older forms of set-up marked a column; set-up puts a formula in its place. */
const columnKey = "thi-dua.cot";

/** From so many sheets on one search of the whole book costs less than one in each. */
const MANY = 4;

/** What a mark tells; nothing where it stands on no column. */
function columnMark(metadata: GoogleDeveloperMetadata, sheet: string): readonly ColumnMark[] {
  const column = metadata.getLocation().getColumn();
  const value = metadata.getValue();
  return column === null || value === null
    ? []
    : [{ sheet, column: column.getColumn(), value, former: true }];
}

/**
 * The marked columns of these sheets. A few are searched each by itself, which tells the sheet; in a search of the whole
 * book sheets are told apart by id: a name would be a round trip per column (getSheetId 2 ms, getSheetName 150 ms:
 * https://tanaikech.github.io/2022/08/31/).
 */
function readFormerMarks(
  book: GoogleSpreadsheet,
  sheets: readonly (readonly [name: string, sheet: GoogleSheet])[],
): readonly ColumnMark[] {
  const found = (finder: GoogleDeveloperMetadataFinder): readonly GoogleDeveloperMetadata[] =>
    finder.withKey(columnKey).find();
  if (sheets.length < MANY)
    return sheets.flatMap(([name, sheet]) =>
      found(sheet.createDeveloperMetadataFinder()).flatMap((metadata) => columnMark(metadata, name)),
    );
  const names = new Map(sheets.map(([name, sheet]) => [sheet.getSheetId(), name]));
  return found(book.createDeveloperMetadataFinder()).flatMap((metadata) => {
    const sheet = names.get(metadata.getLocation().getColumn()?.getSheet().getSheetId() ?? -1);
    return sheet === undefined ? [] : columnMark(metadata, sheet);
  });
}

/** How many columns of the book bear such a mark: one call, none of the marks is asked. */
function countFormerMarks(book: GoogleSpreadsheet): number {
  return book.createDeveloperMetadataFinder().withKey(columnKey).find().length;
}

/**
 * The marks of columns, kept as formulas in a hidden sheet (core/table/mark-formula.ts). A book that an older form of
 * set-up marked has them as developer metadata, which is asked for where a sheet has no formula.
 */
export function columnMarksOf(
  book: GoogleSpreadsheet,
  tabs: Tabs,
): Pick<Workbook, "columnMarks" | "markCount" | "setMarks" | "takeMarks"> {
  /** The last filled row, once it was seen; only whoever holds the book alone adds to it. */
  let height: number | undefined;
  /** Rows of its grid, once they were asked for: a clerk may have deleted the empty ones. */
  let room: number | undefined;
  /** How many marks there are, by what this run has seen and done. */
  let count: number | undefined;

  /** What each row keeps; undefined where there is no such sheet. */
  const rows = (): readonly (ColumnMark | undefined)[] | undefined => {
    const formulas = tabs.find(core().marksSheet)?.getDataRange().getFormulas();
    const kept = formulas?.map(([formula = ""]) => core().readMarkFormula(formula));
    // Of an empty sheet the data range is one cell.
    height = kept === undefined || kept.length === 1 ? 0 : kept.length;
    count = kept?.filter((mark) => mark !== undefined).length;
    return kept;
  };

  const make = (): GoogleSheet => {
    const made = book.insertSheet(core().marksSheet, book.getSheets().length);
    tabs.know(core().marksSheet, made);
    room = newRows;
    return made;
  };

  return {
    columnMarks: (names) => {
      const marks = (rows() ?? []).filter((mark) => mark !== undefined);
      const found = names.map((name) => {
        const mine = marks.filter(({ sheet }) => sheet === name);
        if (mine.length > 0) return mine;
        // Its tab may have been renamed since this run had it in hand; the formulas say its new name.
        const now = marks.length === 0 ? name : tabs.find(name)?.getName();
        return marks.filter(({ sheet }) => sheet === now).map((mark) => ({ ...mark, sheet: name }));
      });
      const without = names.flatMap((name, index) => {
        const sheet = found[index]?.length === 0 ? tabs.find(name) : undefined;
        return sheet === undefined ? [] : [[name, sheet] as const];
      });
      return [...found.flat(), ...(without.length === 0 ? [] : readFormerMarks(book, without))];
    },
    markCount: () => {
      if (count === undefined) rows();
      return count ?? countFormerMarks(book);
    },
    setMarks: (marks) => {
      if (marks.length === 0) return;
      if (height === undefined) rows();
      const filled = height ?? 0;
      const sheet = tabs.find(core().marksSheet) ?? make();
      const isNew = filled === 0;
      const texts = [...(isNew ? [core().marksSheetNote] : []), ...marks.map(core().markFormula)];
      const [first, last] = [filled + 1, filled + texts.length];
      room ??= sheet.getMaxRows();
      if (last > room) {
        sheet.insertRowsAfter(room, last - room);
        room = last;
      }
      // Before its first rows, by which the next run takes it for made.
      if (isNew) sheet.hideSheet();
      sheet.getRange(first, 1, texts.length, 1).setValues(texts.map((text) => [text]));
      height = last;
      count = (count ?? 0) + marks.length;
    },
    takeMarks: (name, values) => {
      const wanted = new Set(values);
      (rows() ?? []).forEach((mark, index) => {
        if (mark?.sheet !== name || !wanted.has(mark.value)) return;
        tabs
          .named(core().marksSheet)
          .getRange(index + 1, 1, 1, 1)
          .setValues([[""]]);
        count = (count ?? 1) - 1;
      });
    },
  };
}
