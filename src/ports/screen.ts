/** Where the clerk stands and what the clerk is told. In a trigger there is no screen: messages are dropped. */
export interface Screen {
  /** A passing message of a few seconds. */
  toast(message: string): void;
  /** A message that stays until it is read. */
  alert(title: string, message: string): void;
  /** Asks a question answered by yes or no; no where nobody can answer. */
  confirm(title: string, question: string): boolean;
  /** Sheet and row of the cell the clerk stands on. */
  selection(): { readonly sheet: string; readonly row: number } | undefined;
  /** Takes the clerk to a cell. */
  goTo(sheet: string, row: number, column: number): void;
  /** Opens a page of the add-on beside the sheet. */
  showPage(page: string, title: string): void;
  /** Opens a page of the add-on in a window over the sheet, for what a sidebar is too narrow for; the sheet stays in reach. */
  showWindow(page: string, title: string): void;
}
