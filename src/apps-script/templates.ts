import { bytesOfBase64 } from "../docx/package/base64.ts";
import type { Templates } from "../ports/templates.ts";
import type { GoogleGlobals } from "./surface.ts";

/** The shipped templates: pages of base64 text, read only when a paper is made. */
export function pageTemplates({ HtmlService }: Pick<GoogleGlobals, "HtmlService">): Templates {
  return { read: (name) => bytesOfBase64(HtmlService.createHtmlOutputFromFile(`mau-${name}`).getContent()) };
}
