import type { Templates } from "../ports/templates.ts";
import { core } from "./core.ts";
import type { GoogleGlobals } from "./surface.ts";

/** The shipped templates: pages of base64 text, read only when a paper is made. */
export function pageTemplates({ HtmlService }: Pick<GoogleGlobals, "HtmlService">): Templates {
  return {
    read: (name) => core().bytesOfBase64(HtmlService.createHtmlOutputFromFile(`mau-${name}`).getContent()),
  };
}
