import type { Shipped } from "../core/shipped/shipped.ts";
import type { ShippedData } from "../ports/shipped-data.ts";
import type { Templates } from "../ports/templates.ts";
import { core } from "./core.ts";
import type { GoogleGlobals } from "./surface.ts";

type Pages = Pick<GoogleGlobals, "HtmlService">;

/** The shipped templates: pages of base64 text, read only when a paper is made. */
export function pageTemplates({ HtmlService }: Pages): Templates {
  return {
    read: (name) => core().bytesOfBase64(HtmlService.createHtmlOutputFromFile(`mau-${name}`).getContent()),
  };
}

/** The shipped rows: a page of JSON as the build wrote it. */
export function pageShippedData({ HtmlService }: Pages): ShippedData {
  return {
    read: () => JSON.parse(HtmlService.createHtmlOutputFromFile("dong-kem-theo").getContent()) as Shipped,
  };
}
