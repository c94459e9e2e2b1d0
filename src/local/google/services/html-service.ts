import type { GoogleHtmlOutput } from "../../../apps-script/surface.ts";
import type { Run, ShownPage } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { number, text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";

interface Page {
  readonly shown: { readonly name: string; readonly content: string; title: string };
  readonly size: { width: number; height: number };
}

const pages = new WeakMap<object, Page>();

/** A window whose size nobody said, in pixels: what Google gives it is not documented. */
const SIZE = { width: 600, height: 400 };

/** What a page object shows, and how large it is as a window. */
export function pageOf(run: Run, page: object): { readonly shown: ShownPage; readonly size: Page["size"] } {
  const known = pages.get(page);
  if (known === undefined)
    throw exception(run, "The parameters (Object) don't match the method signature for Ui.");
  return { shown: { ...known.shown }, size: { ...known.size } };
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
  const page: Page = { shown: { name, content, title: "" }, size: { ...SIZE } };
  const sized = (what: string, side: "width" | "height") =>
    method(
      run,
      what,
      [number],
      (pixels: number) => {
        page.size[side] = pixels;
        return self;
      },
      { free: true },
    );
  const self: GoogleHtmlOutput = strict<GoogleHtmlOutput>(run.realm, "HtmlOutput", {
    getContent: method(run, "HtmlOutput.getContent", [], () => content, { free: true }),
    setTitle: method(
      run,
      "HtmlOutput.setTitle",
      [text],
      (title: string) => {
        page.shown.title = title;
        return self;
      },
      { free: true },
    ),
    setWidth: sized("HtmlOutput.setWidth", "width"),
    setHeight: sized("HtmlOutput.setHeight", "height"),
  });
  pages.set(self, page);
  return self;
}
