import type { GoogleHtmlOutput, GoogleMenu, GoogleUi } from "../../../apps-script/surface.ts";
import type { Alert, MenuLine, Run, ShownPage } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import { object, oneOf, text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { pageOf } from "./html-service.ts";

/** The screen of the book. Enums are their names, which is also what JSON.stringify gives on Google. */
export function makeUi(run: Run): GoogleUi {
  const { realm, screen } = run;
  const showPage = (page: ShownPage): void => {
    screen.pages.push(page);
    run.show({ kind: "page", page });
  };
  return strict<GoogleUi>(realm, "Ui", {
    createMenu: method(run, "Ui.createMenu", [text], (caption: string) => makeMenu(run, caption), {}),
    alert: method(
      run,
      "Ui.alert",
      [text, text, oneOf("OK", "YES_NO")],
      (title: string, message: string, buttons: unknown): unknown => {
        const answer = buttons === "OK" ? undefined : run.confirm({ title, message }) ? "YES" : "NO";
        const alert: Alert = answer === undefined ? { title, message } : { title, message, answer };
        screen.alerts.push(alert);
        run.show({ kind: "alert", alert });
        return answer ?? "OK";
      },
      {},
    ),
    showSidebar: method(
      run,
      "Ui.showSidebar",
      [object],
      (page: GoogleHtmlOutput) => {
        showPage(pageOf(run, page).shown);
      },
      {},
    ),
    showModelessDialog: method(
      run,
      "Ui.showModelessDialog",
      [object, text],
      (page: GoogleHtmlOutput, title: string) => {
        const { shown, size } = pageOf(run, page);
        showPage({ ...shown, title, dialog: size });
      },
      {},
    ),
    ButtonSet: strict(realm, "ButtonSet", { OK: "OK", YES_NO: "YES_NO" }),
    Button: strict(realm, "Button", { YES: "YES" }),
  });
}

/** What each menu holds, for the menu that takes it in. */
const linesOf = new WeakMap<object, { readonly caption: string; readonly lines: readonly MenuLine[] }>();

/** Items are shown at addToUi; a menu of the same name is replaced (platform.md §5.1). */
function makeMenu(run: Run, menu: string): GoogleMenu {
  const lines: MenuLine[] = [];
  const self: GoogleMenu = strict<GoogleMenu>(run.realm, "Menu", {
    addItem: method(
      run,
      "Menu.addItem",
      [text, text],
      (caption: string, functionName: string) => {
        lines.push({ kind: "item", caption, functionName });
        return self;
      },
      {},
    ),
    addSeparator: method(
      run,
      "Menu.addSeparator",
      [],
      () => {
        lines.push({ kind: "separator" });
        return self;
      },
      {},
    ),
    addSubMenu: method(
      run,
      "Menu.addSubMenu",
      [object],
      (inner: object) => {
        const within = linesOf.get(inner);
        if (within !== undefined) lines.push({ kind: "menu", ...within });
        return self;
      },
      {},
    ),
    addToUi: method(
      run,
      "Menu.addToUi",
      [],
      () => {
        run.screen.menus.set(menu, [...lines]);
      },
      {},
    ),
  });
  linesOf.set(self, { caption: menu, lines });
  return self;
}
