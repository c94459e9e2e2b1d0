import type { Screen } from "../ports/screen.ts";
import type { GoogleGlobals } from "./surface.ts";

const title = "Sổ Thi đua";

/** The clerk's browser. */
export function sheetsScreen({ SpreadsheetApp: app, HtmlService }: GoogleGlobals): Screen {
  return {
    toast: (message) => app.getActive().toast(message, title, 8),
    alert: (heading, message) => {
      const ui = app.getUi();
      ui.alert(heading, message, ui.ButtonSet.OK);
    },
    confirm: (heading, question) => {
      const ui = app.getUi();
      return ui.alert(heading, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
    },
    selection: () => {
      const range = app.getActive().getActiveRange();
      return range === null ? undefined : { sheet: range.getSheet().getName(), row: range.getRow() };
    },
    goTo: (name, row, column) => {
      app.getActive().getSheetByName(name)?.getRange(row, column, 1, 1).activate();
    },
    showPage: (page, heading) =>
      app.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(page).setTitle(heading)),
  };
}
