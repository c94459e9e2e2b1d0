import type { Screen } from "../ports/screen.ts";
import { errorText } from "./service-error.ts";
import type { GoogleGlobals, GoogleSpreadsheet, GoogleUi } from "./surface.ts";

const title = "Sổ Thi đua";

/** The clerk's browser, with this book in it. */
export function sheetsScreen(
  { SpreadsheetApp: app, HtmlService }: Pick<GoogleGlobals, "SpreadsheetApp" | "HtmlService">,
  book: GoogleSpreadsheet,
): Screen {
  /** undefined in a timed run, where Google refuses the screen by naming this very method, in any language. */
  const screen = (): GoogleUi | undefined => {
    try {
      return app.getUi();
    } catch (thrown) {
      if (!errorText(thrown).includes("getUi")) throw thrown;
      return undefined;
    }
  };

  return {
    toast: (message) => book.toast(message, title, 8),
    alert: (heading, message) => {
      const ui = screen();
      ui?.alert(heading, message, ui.ButtonSet.OK);
    },
    confirm: (heading, question) => {
      const ui = screen();
      return ui !== undefined && ui.alert(heading, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
    selection: () => {
      const range = book.getActiveRange();
      return range === null ? undefined : { sheet: range.getSheet().getName(), row: range.getRow() };
    },
    goTo: (name, row, column) => {
      const sheet = book.getSheetByName(name);
      // Whoever follows a finding or a link into a tab that is out of sight wants to see it.
      if (sheet?.isSheetHidden() === true) sheet.showSheet();
      sheet?.getRange(row, column, 1, 1).activate();
    },
    showPage: (page, heading) =>
      screen()?.showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(heading)),
    // Google takes the size as the most: a smaller browser window gets a smaller one.
    showWindow: (page, heading) =>
      screen()?.showModelessDialog(
        HtmlService.createHtmlOutputFromFile(page).setWidth(1200).setHeight(760),
        heading,
      ),
  };
}
