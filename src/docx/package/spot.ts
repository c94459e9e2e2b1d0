/** An element around a text, told from all others by where it begins in the part's XML. */
export interface Holder {
  readonly name: string;
  readonly from: number;
  /** Behind its end. */
  readonly until: number;
  /** The element around it. */
  readonly outer: Holder | undefined;
}

/** A stretch of a paragraph's text that stands in one place of the file: a text, or an element that prints as a character. */
export interface Stretch {
  /** Where in the paragraph's text it begins. */
  readonly from: number;
  /** Where in the part's XML it begins. */
  readonly at: number;
  /** As it is written in the XML. */
  readonly written: string;
  /** Start tag of the element that holds a text, and where in the XML it begins; undefined when it is an element itself. */
  readonly element: { readonly tag: string; readonly at: number } | undefined;
  /** XML of the properties of its run, “<w:rPr>…</w:rPr>”; "" when it has none. */
  readonly look: string;
  /** What holds it, but for paragraph, run and text. */
  readonly holder: Holder | undefined;
}

/** Row and column of a table's cell, and which table of the part it is, each counted from 1. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A paragraph and where it stands. */
export interface Spot {
  readonly part: string;
  /** Counted from 1 within the part. */
  readonly paragraph: number;
  readonly cell: CellPlace | undefined;
  /** Its cell in the outermost table around it, which is `cell` where no table stands in another. */
  readonly outerCell: CellPlace | undefined;
  readonly inBox: boolean;
  /** Whether it belongs to a second copy of a drawing's text. */
  readonly inCopy: boolean;
  readonly text: string;
  /** Code of its fields, which is not printed. */
  readonly fieldCode: string;
  /** Whether a picture, a shape or a formula stands in it. */
  readonly holdsObject: boolean;
  /** Where in the part's XML it begins, and behind its end. */
  readonly from: number;
  readonly until: number;
  readonly stretches: readonly Stretch[];
}
