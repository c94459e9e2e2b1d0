import type { Stored } from "./stored.ts";

/** A row of a sheet's part as it was read. */
export interface RowOrigin {
  readonly file: FileSheet;
  /** From 1. */
  readonly row: number;
  /** What stands before its start tag, and that tag. */
  readonly gap: string;
  readonly tag: string;
  readonly attributes: string;
  /** Where its cells begin and end in the sheet's XML. */
  readonly from: number;
  readonly to: number;
  readonly values: readonly Stored[];
  /** Looks by the book's table, and by the file's. */
  readonly styles: readonly number[];
  readonly xfs: readonly number[];
}

/** What a sheet's part was found to hold besides its rows, written out, so that a change can be told. */
export interface AsRead {
  readonly columns: string;
  readonly merges: string;
  readonly view: string;
  readonly tabColour: string;
  readonly validations: string;
  readonly formats: string;
  readonly charts: string;
}

/** A sheet of the file. */
export interface FileSheet {
  /** Its place among all tabs of the file, from 0, those that are no worksheets counted. */
  readonly tab: number;
  readonly name: string;
  /** What the book called it when it was opened: a name that Excel cannot bear is a shorter one in the file. */
  readonly called: string;
  /** Path of its part in the package. */
  readonly path: string;
  /** The colour of its tab by the head of its part: the strip of tabs is drawn before anybody reads the cells. */
  saidColour?: string;
  /** What was read; undefined as long as nobody has asked for anything of the sheet. */
  read: { readonly xml: string; readonly asRead: AsRead } | undefined;
  /** Told once the sheet has been read, before anybody can change it. */
  whenRead?: () => void;
  /** Why it could not be read when somebody asked. */
  unreadable?: Error;
}

/** Whether anything of the sheet can have changed. */
export const wasRead = ({ file }: { readonly file: FileSheet | undefined }): boolean =>
  file === undefined || file.read !== undefined;
