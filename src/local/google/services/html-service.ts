import type { GoogleHtmlOutput } from "../../../apps-script/surface.ts";
import type { Run, ShownPage } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { number, text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";

const pages = new WeakMap<object, { readonly name: string; readonly content: string; title: string }>();

/** What a page object shows. */
export function pageOf(run: Run, page: object): ShownPage {
  const known = pages.get(page);
  if (known === undefined)
    throw exception(run, "The parameters (Object) don't match the method signature for Ui.");
  return { ...known };
}

/** Pages by file name, from what the host was given. */
export function makeHtmlService(run: Run) {
  return strict(run.realm, "HtmlService", {
    createHtmlOutputFromFile: method(
      run,
      "HtmlService.createHtmlOutputFromFile",
      [text],
      (name: string) => makePage(run, name, run.pageContent(name)),
      {},
    ),
  });
}

function makePage(run: Run, name: string, content: string): GoogleHtmlOutput {
  const page = { name, content, title: "" };
  const sized = (what: string) => method(run, what, [number], (_pixels: number) => self, { free: true });
  const self: GoogleHtmlOutput = strict<GoogleHtmlOutput>(run.realm, "HtmlOutput", {
    getContent: method(run, "HtmlOutput.getContent", [], () => content, { free: true }),
    setTitle: method(
      run,
      "HtmlOutput.setTitle",
      [text],
      (title: string) => {
        page.title = title;
        return self;
      },
      { free: true },
    ),
    setWidth: sized("HtmlOutput.setWidth"),
    setHeight: sized("HtmlOutput.setHeight"),
  });
  pages.set(self, page);
  return self;
}
