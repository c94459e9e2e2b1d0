import type { ReturnTable } from "../../returns/return.ts";
import type { FormHead, FormRow } from "../form.ts";
import type { OriginCell } from "../seal-form.ts";
import type { FormDoubt } from "./form-doubt.ts";

/** A row as it came back: the cells that a unit may say and that could be read; a column that is not there says nothing. */
export interface ReturnedRow extends FormRow {
  /** Row of the file's sheet, from 1. */
  readonly at: number;
  /** Its other cells, which show what it is about. */
  readonly shown: Readonly<Record<string, string>>;
}

export interface ReturnedSheet {
  readonly table: ReturnTable;
  /** What the file calls the sheet. */
  readonly sheet: string;
  readonly rows: readonly ReturnedRow[];
}

/** A unit's workbook as it came back: as it was sent, as it is now, and what in it is doubtful. */
export interface ReturnedForm {
  readonly head: FormHead;
  /** The cells as they were sent, by the file's own word. */
  readonly origin: readonly OriginCell[];
  readonly sheets: readonly ReturnedSheet[];
  readonly doubts: readonly FormDoubt[];
}

/** What a workbook from outside turned out to be: a unit's, one without our marks, or one that must be sent again. */
export type FormRead =
  | { readonly kind: "form"; readonly form: ReturnedForm }
  | { readonly kind: "foreign" }
  | { readonly kind: "refused"; readonly why: string };
