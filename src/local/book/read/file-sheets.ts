import type { OpcPackage } from "../../../opc/opc-package.ts";
import type { RuleLook } from "../model/conditional-format.ts";
import type { FileSheet } from "../model/file-sheet.ts";
import type { SheetModel } from "../model/sheet-model.ts";
import { childrenOfRoot, rootOf, rootPrefix, type XmlElement } from "../parts/element.ts";
import { partText } from "../parts/part-text.ts";
import { UnreadablePart } from "../parts/unreadable.ts";
import { asRead } from "./as-read.ts";
import { hungOn, readCharts } from "./charts.ts";
import { readFormats } from "./formats.ts";
import { unreadableSentence } from "./guard-xlsx.ts";
import { layNotes } from "./notes.ts";
import { sheetHead } from "./sheet-head.ts";
import { readLayout } from "./sheet-layout.ts";
import { type RowReading, readRows } from "./sheet-rows.ts";
import { type ListSources, readValidations } from "./validations.ts";

/** What the sheets of a file are read with. */
export interface SheetReading {
  readonly file: OpcPackage;
  /** A formula of the file with the book's names of tabs. */
  readonly inBook: (formula: string) => string;
  /** A reader of cells for one sheet. */
  readonly rowReading: (prefix: string) => RowReading;
  readonly sources: ListSources;
  /** The file's differential formats. */
  readonly ruleLooks: readonly (RuleLook | undefined)[];
}

/** What is known of a sheet before its part is read. */
export interface KnownSheet {
  readonly id: number;
  readonly name: string;
  readonly visibility: SheetModel["visibility"];
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Formulas of conditional formats as they were set, by the file's form. */
  readonly formulas: Readonly<Record<string, string>>;
  /** What is laid on the sheet once it was read. */
  readonly finish: (sheet: SheetModel) => void;
}

/** What of a sheet is read only when somebody asks for it. */
const LATE = ["rows", "validations", "formats", "layout"] as const;

/**
 * A sheet of the file. Its part is read when it is first asked for more than its name: a book may hold sheets of a
 * million rows that nobody here looks at.
 */
export function fileSheet(file: FileSheet, known: KnownSheet, reading: SheetReading): SheetModel {
  const { size, tabColour } = sheetHead(reading.file, file.path);
  if (tabColour !== undefined) file.saidColour = tabColour;
  const empty = (): Pick<SheetModel, (typeof LATE)[number]> => ({
    rows: [],
    validations: [],
    formats: [],
    layout: {},
  });
  const sheet: SheetModel = {
    id: known.id,
    file,
    name: known.name,
    visibility: known.visibility,
    maxRows: Math.max(known.maxRows, size?.rows ?? 0),
    maxColumns: Math.max(known.maxColumns, size?.columns ?? 0),
    ...empty(),
  };
  const read = (): void => {
    for (const [member, value] of Object.entries(empty()))
      Object.defineProperty(sheet, member, { value, writable: true, enumerable: true, configurable: true });
    try {
      readSheet(sheet, file, known, reading);
    } catch (fault) {
      // Whoever asks again must not find an empty sheet.
      readLate(sheet, read);
      if (!(fault instanceof UnreadablePart)) throw fault;
      file.unreadable = ofSheet(fault, known.name);
      throw file.unreadable;
    }
  };
  readLate(sheet, read);
  return sheet;
}

/** Reads the sheet before the first of what is read late is told or set. */
function readLate(sheet: SheetModel, read: () => void): void {
  for (const member of LATE) {
    Object.defineProperty(sheet, member, {
      enumerable: true,
      configurable: true,
      get: () => {
        read();
        return sheet[member];
      },
      set: (value: SheetModel[typeof member]) => {
        read();
        Object.assign(sheet, { [member]: value });
      },
    });
  }
}

/** The fault in a clerk's words: a script that asked for the sheet shows them. */
function ofSheet({ why, cause, message }: UnreadablePart, sheet: string): UnreadablePart {
  return new UnreadablePart(why, unreadableSentence({ why, sheet }), { sheet, cause: cause ?? message });
}

function readSheet(sheet: SheetModel, file: FileSheet, known: KnownSheet, reading: SheetReading): void {
  const xml = partText(reading.file, file.path);
  if (rootOf(xml) === undefined) throw new UnreadablePart("broken", `${file.path} holds no sheet`);
  const children = new Map<string, XmlElement[]>();
  for (const child of childrenOfRoot(xml))
    children.set(child.name, [...(children.get(child.name) ?? []), child]);
  const [data] = children.get("sheetData") ?? [];
  sheet.rows = readRows(file, xml, data, reading.rowReading(rootPrefix(xml)));
  // What a part says of its size may be much more than it holds.
  Object.assign(sheet, { maxRows: known.maxRows, maxColumns: known.maxColumns });
  fitGrid(sheet);
  const charts = readCharts(reading.file, file.path);
  Object.assign(sheet.layout, readLayout(xml, children, charts));
  sheet.formats = readFormats(xml, children.get("conditionalFormatting") ?? [], known.formulas, reading);
  sheet.validations = readValidations(xml, children.get("dataValidations")?.[0], sheet, reading);
  const comments = hungOn(reading.file, file.path, "comments");
  if (comments !== undefined) layNotes(sheet, partText(reading.file, comments));
  file.read = { xml, asRead: asRead(sheet) };
  known.finish(sheet);
  file.whenRead?.();
}

/** A file of another program may reach further than the grid we know of. */
function fitGrid(sheet: SheetModel): void {
  sheet.maxRows = Math.max(sheet.maxRows, sheet.rows.length);
  sheet.maxColumns = sheet.rows.reduce(
    (most, row) => Math.max(most, row?.values.length ?? 0),
    sheet.maxColumns,
  );
}
