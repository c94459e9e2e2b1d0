/**
 * What a window of the workbench and its server say to each other. Types alone: the server and the page in the browser are
 * both held to them. Rows and columns count from 1. A text for the clerk is a whole Vietnamese sentence with place and cure.
 */

/** An answer to a call; a refusal is a sentence for the clerk. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

/** A tab, as the strip at the foot of the window shows it. */
export interface TabHead {
  /** Stable within the book; not the position. */
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Six hexadecimal digits. */
  readonly colour?: string;
}

/** How a tab is laid out beside its cells. */
export interface TabLayout {
  readonly id: number;
  /** How many there are, empty ones too. */
  readonly rows: number;
  readonly columns: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Pixels, a column each; 0 for a hidden one. */
  readonly widths: readonly number[];
  /** Rows of another height than the grid's own, each with its pixels; 0 for a hidden one. */
  readonly heights?: readonly (readonly [row: number, pixels: number])[];
  readonly merges: readonly Block[];
  /** Lists of choices that cells point to by `CellShown.list`. */
  readonly lists: readonly ChoiceList[];
  /** Looks that cells point to by `CellShown.look`. */
  readonly looks: readonly Look[];
  /** What the grid cannot show and the file keeps: “1 biểu đồ”, “2 hình”. */
  readonly unshown: readonly string[];
}

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ChoiceList {
  readonly values: readonly string[];
  /** Whether a word outside the list is refused. */
  readonly strict: boolean;
  /** What the cell says to whoever stands in it. */
  readonly help: string;
}

/** A look as CSS can say it; what is absent is as the sheet's own. */
export interface Look {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  /** Six hexadecimal digits. */
  readonly colour?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: true;
  /** Lines around the cell; a side without one is as the sheet's own. */
  readonly edges?: Edges;
  /** Lines through the cell. */
  readonly diagonal?: Diagonal;
}

export type Edges = { readonly [Side in "top" | "right" | "bottom" | "left"]?: Edge };

export interface Edge {
  readonly pixels: 1 | 2 | 3;
  readonly line: "solid" | "dashed" | "dotted" | "double";
  /** Six hexadecimal digits; absent for the usual black. */
  readonly colour?: string;
}

export interface Diagonal extends Edge {
  /** From the lower left to the upper right, and from the upper left to the lower right. */
  readonly up: boolean;
  readonly down: boolean;
}

export interface CellShown {
  /** What is read in the cell. */
  readonly text: string;
  /** What is typed to get it, where that is another text: a formula, a number in full. */
  readonly typed?: string;
  readonly look?: number;
  readonly list?: number;
  readonly note?: string;
  /** Where the text leads: an address, or a file of the papers. */
  readonly link?: string;
  /** This person may not type here. */
  readonly locked?: true;
}

/** A row that has something in it; an empty cell is null, cells after the last are left out. */
export interface RowShown {
  readonly row: number;
  /** Stable while the row lives, wherever it stands; a row that was never written to has none. */
  readonly id?: number;
  readonly hidden?: true;
  /** Pixels, where it is not the default. */
  readonly height?: number;
  readonly cells: readonly (CellShown | null)[];
}

/** Where somebody types: the row by what it is, so that another one's insertion in between moves nothing under his hands. */
export interface TypedBlock {
  readonly sheet: number;
  readonly row: number;
  /** Ids of the rows typed into, as they were shown, from `row` on; null for an empty one. */
  readonly rowIds: readonly (number | null)[];
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** What changes rows and columns as such. */
export type Reshape =
  | {
      readonly does: "insertRows" | "deleteRows";
      readonly sheet: number;
      readonly row: number;
      readonly rowId: number | null;
      readonly count: number;
    }
  | {
      readonly does: "insertColumns" | "deleteColumns";
      readonly sheet: number;
      readonly column: number;
      readonly count: number;
    }
  | { readonly does: "sort"; readonly sheet: number; readonly column: number; readonly descending: boolean }
  | { readonly does: "width"; readonly sheet: number; readonly column: number; readonly pixels: number }
  | { readonly does: "addTab"; readonly name: string }
  | { readonly does: "renameTab"; readonly sheet: number; readonly name: string }
  | { readonly does: "showTab" | "hideTab" | "deleteTab"; readonly sheet: number };

export interface MenuEntry {
  readonly caption: string;
  /** The public function; absent where it opens further entries. */
  readonly function?: string;
  readonly entries?: readonly MenuEntry[];
}

/** A made paper or another file in the folder of papers. */
export interface PaperShown {
  /** By which the server finds it again. */
  readonly id: string;
  readonly name: string;
  readonly kind: "docx" | "xlsx" | "ics" | "pdf" | "other";
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

export interface LetterShown {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
  readonly madeAt: number;
}

/** The book as a window that opens sees it. */
export interface BookShown {
  /** By which this window is known from now on. */
  readonly window: string;
  /** Who acts in it. */
  readonly person: string;
  /** Name of the file, and its whole path. */
  readonly name: string;
  readonly path: string;
  readonly tabs: readonly TabHead[];
  /** The tab to show first. */
  readonly tab: number;
  readonly menu: readonly { readonly caption: string; readonly entries: readonly MenuEntry[] }[];
  /** Whether LibreOffice is there to make PDF. */
  readonly pdf: boolean;
}

/** Calls: `POST /api/<name>`, JSON both ways, the token in the header `X-Token`, the window in `X-Window` (but for those of the start: `start`, `choose`, `folder`, `open`). */
export interface Calls {
  /** What there is before a book is open. */
  readonly start: { readonly asks: Record<never, never>; readonly gives: StartShown };
  /** Opens or makes a book: all windows of this server come to it. */
  readonly choose: { readonly asks: Choice; readonly gives: { readonly path: string } };
  readonly open: { readonly asks: { readonly person: string }; readonly gives: BookShown };
  readonly layout: { readonly asks: { readonly sheet: number }; readonly gives: TabLayout };
  readonly rows: {
    readonly asks: { readonly sheet: number; readonly from: number; readonly to: number };
    readonly gives: { readonly rows: readonly RowShown[] };
  };
  /** Answers once it is kept for good (journal) and onEdit has run; what it changed comes as an event to every window. */
  readonly type: {
    readonly asks: { readonly blocks: readonly TypedBlock[] };
    readonly gives: { readonly row: number };
  };
  readonly reshape: { readonly asks: Reshape; readonly gives: Record<never, never> };
  /** Takes back, or does again, this person's last change where nobody wrote since; says what it was. */
  readonly undo: { readonly asks: Record<never, never>; readonly gives: { readonly said: string } };
  readonly redo: { readonly asks: Record<never, never>; readonly gives: { readonly said: string } };
  /** Where the clerk stands, for the script's getActiveRange. */
  readonly select: {
    readonly asks: { readonly sheet: number; readonly row: number; readonly column: number };
    readonly gives: Record<never, never>;
  };
  /** Runs an item of the menu; what it shows comes as events. */
  readonly menu: { readonly asks: { readonly function: string }; readonly gives: Record<never, never> };
  /** google.script.run of a shown page: JSON of its arguments, JSON of the answer. */
  readonly call: {
    readonly asks: { readonly function: string; readonly args: readonly unknown[] };
    readonly gives: { readonly result: unknown };
  };
  /** The clerk's answer to an alert event. */
  readonly answer: {
    readonly asks: { readonly alert: number; readonly yes: boolean };
    readonly gives: Record<never, never>;
  };
  readonly papers: {
    readonly asks: Record<never, never>;
    readonly gives: { readonly folder: string; readonly papers: readonly PaperShown[] };
  };
  /** Opens a paper, or the folder, in the program of this machine. */
  readonly openPaper: {
    readonly asks: { readonly id: string } | { readonly folder: true };
    readonly gives: Record<never, never>;
  };
  readonly letters: {
    readonly asks: Record<never, never>;
    readonly gives: { readonly letters: readonly LetterShown[] };
  };
  /** Opens a letter as a draft in the mail program of this machine. */
  readonly openLetter: { readonly asks: { readonly id: string }; readonly gives: Record<never, never> };
  /** Saves the book and lets go of its file; all windows are told `closed` and come back to the start. */
  readonly close: { readonly asks: Record<never, never>; readonly gives: Record<never, never> };
  /** What a folder of this machine holds, for a clerk who looks for a book; without a path the folder of new books. */
  readonly folder: { readonly asks: { readonly path?: string }; readonly gives: FolderShown };
}

/**
 * Bytes: `GET /file/book` (the book as saved), `/file/paper/<id>`, `/file/pdf/<id>`, `/file/letter/<id>` (.eml),
 * `/file/letters` (a zip of .eml), `/page/<id>` (a shown page).
 */

export interface FolderShown {
  readonly path: string;
  /** The folder around it; absent at the top. */
  readonly above?: string;
  /** Folders and books (.xlsx) in it, by name; what is hidden is left out. */
  readonly folders: readonly { readonly name: string; readonly path: string }[];
  readonly books: readonly { readonly name: string; readonly path: string; readonly changedAt: number }[];
}

export interface StartShown {
  /** The open book's path; absent while none is. */
  readonly open?: string;
  readonly recent: readonly {
    readonly path: string;
    readonly name: string;
    readonly openedAt: number;
    readonly there: boolean;
  }[];
  /** Where new books go unless the clerk says otherwise. */
  readonly folder: string;
  /** Who this machine says the clerk is. */
  readonly person: string;
}

export type Choice =
  | { readonly choose: "sample" | "awards" | "new"; readonly path: string }
  | { readonly choose: "open"; readonly path: string };

/** What the server tells a window of its own accord: `GET /events?token=…&window=…`, server-sent, the JSON of one of these each. */
export type Told =
  /** Rows that look otherwise now; `layout` when the tab itself does, then all rows are to be asked for anew. */
  | { readonly tells: "rows"; readonly sheet: number; readonly rows: readonly RowShown[] }
  | { readonly tells: "layout"; readonly sheet: number }
  /** Rows that were not told of may look otherwise as well: those in sight are to be asked for anew, others when they come into sight. */
  | { readonly tells: "stale"; readonly sheet: number }
  | { readonly tells: "tabs"; readonly tabs: readonly TabHead[] }
  | { readonly tells: "toast"; readonly title: string; readonly message: string; readonly seconds: number }
  | {
      readonly tells: "alert";
      readonly alert: number;
      readonly title: string;
      readonly message: string;
      readonly question: boolean;
    }
  /** A sidebar, or a window over the grid with its size in pixels; its content is at /page/<page>. */
  | {
      readonly tells: "page";
      readonly page: string;
      readonly title: string;
      readonly dialog?: { readonly width: number; readonly height: number };
    }
  | { readonly tells: "goTo"; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly tells: "papers" }
  /** Whether a command is running, for whom: the name of its menu item. */
  | { readonly tells: "busy"; readonly busy: boolean; readonly what: string }
  /** Whether all that was acknowledged is in the file; a sentence where it cannot be written. */
  | { readonly tells: "saved"; readonly at: number }
  | { readonly tells: "unsaved"; readonly message: string }
  /** The book was closed, or another one opened: start again. */
  | { readonly tells: "closed"; readonly message: string };
