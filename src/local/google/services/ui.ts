import type { GoogleHtmlOutput, GoogleMenu, GoogleUi } from "../../../apps-script/surface.ts";
import type { MenuItem, Run } from "../run/run.ts";
import { method } from "../run/service-call.ts";
import { object, oneOf, text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { pageOf } from "./html-service.ts";

/** The screen of the book. Enums are their names, which is also what JSON.stringify gives on Google. */
export function makeUi(run: Run): GoogleUi {
  const { realm, screen } = run;
  return strict<GoogleUi>(realm, "Ui", {
    createMenu: method(run, "Ui.createMenu", [text], (caption: string) => makeMenu(run, caption), {}),
    alert: method(
      run,
      "Ui.alert",
      [text, text, oneOf("OK", "YES_NO")],
      (title: string, message: string, buttons: unknown): unknown => {
        const answer = buttons === "OK" ? undefined : run.confirm({ title, message }) ? "YES" : "NO";
        screen.alerts.push(answer === undefined ? { title, message } : { title, message, answer });
        return answer ?? "OK";
      },
      {},
    ),
    showSidebar: method(
      run,
      "Ui.showSidebar",
      [object],
      (page: GoogleHtmlOutput) => {
        screen.pages.push(pageOf(run, page));
      },
      {},
    ),
    showModelessDialog: method(
      run,
      "Ui.showModelessDialog",
      [object, text],
      (page: GoogleHtmlOutput, title: string) => {
        screen.pages.push({ ...pageOf(run, page), title });
      },
      {},
    ),
    ButtonSet: strict(realm, "ButtonSet", { OK: "OK", YES_NO: "YES_NO" }),
    Button: strict(realm, "Button", { YES: "YES" }),
  });
}

/** What each menu holds, for the menu that takes it in. */
const itemsOf = new WeakMap<object, readonly MenuItem[]>();

/** Items are shown at addToUi; a menu of the same name is replaced (platform.md §5.1). */
function makeMenu(run: Run, menu: string): GoogleMenu {
  const items: MenuItem[] = [];
  const self: GoogleMenu = strict<GoogleMenu>(run.realm, "Menu", {
    addItem: method(
      run,
      "Menu.addItem",
      [text, text],
      (caption: string, functionName: string) => {
        items.push({ menu, caption, functionName });
        return self;
      },
      {},
    ),
    addSeparator: method(run, "Menu.addSeparator", [], () => self, {}),
    addSubMenu: method(
      run,
      "Menu.addSubMenu",
      [object],
      (inner: object) => {
        items.push(...(itemsOf.get(inner) ?? []));
        return self;
      },
      {},
    ),
    addToUi: method(
      run,
      "Menu.addToUi",
      [],
      () => {
        run.screen.menus.set(menu, [...items]);
      },
      {},
    ),
  });
  itemsOf.set(self, items);
  return self;
}
