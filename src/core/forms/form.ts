import type { ReturnTable } from "../returns/return.ts";

/** What stands in the hidden sheet of a workbook that goes out to a unit, by which it is known again when it comes back. */
export interface FormHead {
  /** The form of the file; another one is of another version of the product. */
  readonly format: 1;
  /** A unit's own part to be filled in, or what a lower office with a book of its own reports. */
  readonly purpose: "unit" | "up";
  /** Name of the office that sent it. */
  readonly office: string;
  /** Key and name of the unit it was made for. */
  readonly unit: string;
  readonly unitName: string;
  /** Keys of the campaigns it is about. */
  readonly campaigns: readonly string[];
  /** Moment and address, as the log writes them. */
  readonly sentAt: string;
  readonly sentBy: string;
  /** Over all of the above and the rows as sent, with the book's own secret: an edited id does not fit it. */
  readonly seal: string;
}

/** One row: the hidden mark by which it is known wherever it is moved, "" for one that the unit added. */
export interface FormRow {
  readonly mark: string;
  /** Texts by column key, days as dd/mm/yyyy, references by the name that people read. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface FormSheet {
  readonly table: ReturnTable;
  readonly rows: readonly FormRow[];
}

/** The workbook of one unit, as it goes out or as it came back. */
export interface UnitForm {
  readonly head: FormHead;
  readonly sheets: readonly FormSheet[];
}
