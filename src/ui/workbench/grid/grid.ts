import type { Answered, Calls, Told } from "../../../local/workbench/protocol.ts";

/** What the grid needs from the window around it. */
export interface GridDeps {
  /** Asks the server; a refusal comes back as a sentence, and so does a server that cannot be reached. */
  call<Name extends keyof Calls>(
    name: Name,
    asks: Calls[Name]["asks"],
  ): Promise<Answered<Calls[Name]["gives"]>>;
  /** Tells the clerk a sentence: a refused entry, what was taken back, what cannot be done here. */
  say(message: string): void;
  /** Asks for a line of text; undefined: the clerk turned back. @param done words of the button that takes it */
  askText(title: string, label: string, value: string, done: string): Promise<string | undefined>;
  /** Shows which keys there are. */
  showKeys(): void;
  /** Follows the link of a cell: an address, or a file of the papers. */
  openLink(link: string): void;
}

/** A cell of the shown tab; rows and columns count from 1. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The cells of one tab, with the line of the cell above them. It fills the place it was mounted in. */
export interface Grid {
  /** The tab shown now, by its id; undefined before the first. */
  readonly sheet: number | undefined;
  /**
   * Shows a tab, at this cell or where the clerk stood in it last; done once its first rows stand there. The answer is
   * what of the tab cannot be shown: “1 biểu đồ”, “2 hình”.
   */
  show(sheet: number, at?: GridPlace): Promise<readonly string[]>;
  /** Takes in what the server told: rows and layouts of the shown tab, a place to go to. Anything else is left alone. */
  told(event: Told): void;
  /** Gives the keyboard to the grid, after a menu or a dialog. */
  focus(): void;
  /** Selects a cell of the shown tab and brings it into sight. */
  goTo(row: number, column: number): Promise<void>;
  /** Where the clerk stands. */
  place(): GridPlace | undefined;
  /** Types what is being typed still, so that a command sees it; done once the server has it. Also tells where the clerk stands. */
  settle(): Promise<void>;
  /** What a menu can ask for, each as its key does it. */
  does(deed: GridDeed): void;
  /** Lets go of everything. */
  close(): void;
}

/** Things that a menu beside the grid may offer. */
export type GridDeed =
  | "undo"
  | "redo"
  | "copy"
  | "cut"
  | "paste"
  | "find"
  | "askPlace"
  | "fillDown"
  | "insertRow"
  | "deleteRow"
  | "insertColumn"
  | "deleteColumn"
  | "sortUp"
  | "sortDown"
  | "filter"
  | "columnWidth"
  | "keys";
