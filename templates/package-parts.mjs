import * as names from "./names.mjs";
import { firstHeaderPart, headerPart } from "./page-header.mjs";
import { stylesPart } from "./styles.mjs";
import { element, xmlPart } from "./xml.mjs";

/** A justified line that ends in a line break must not be stretched to the margin (compatibility setting). */
const settingsPart = xmlPart(
  element(
    "w:settings",
    names.WORD_NAMES,
    element("w:defaultTabStop", { "w:val": 720 }),
    element("w:characterSpacingControl", { "w:val": "doNotCompress" }),
    element(
      "w:compat",
      {},
      element("w:doNotExpandShiftReturn", {}),
      element("w:compatSetting", {
        "w:name": "compatibilityMode",
        "w:uri": "http://schemas.microsoft.com/office/word",
        "w:val": 15,
      }),
    ),
    element("w:themeFontLang", { "w:val": "vi-VN" }),
    element("w:decimalSymbol", { "w:val": "," }),
    element("w:listSeparator", { "w:val": ";" }),
  ),
);

const CORE_NAMES = {
  "xmlns:cp": names.CORE_PROPERTIES,
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
};

/** @param {string} title */
const corePart = (title) =>
  xmlPart(
    element(
      "cp:coreProperties",
      CORE_NAMES,
      element("dc:title", {}, title),
      element("dc:creator", {}, ""),
      element("dc:language", {}, "vi-VN"),
    ),
  );

const appPart = xmlPart(
  element(
    "Properties",
    { xmlns: names.EXTENDED_PROPERTIES },
    element("Application", {}, "Microsoft Office Word"),
  ),
);

/** Path, content type, XML of every part that all forms share. */
const SHARED = /** @type {const} */ ([
  ["word/styles.xml", names.wordType("styles"), stylesPart()],
  ["word/settings.xml", names.wordType("settings"), settingsPart],
  ["word/header1.xml", names.wordType("header"), headerPart],
  ["word/header2.xml", names.wordType("header"), firstHeaderPart],
]);

/** @param {readonly (readonly [id: string, type: string, target: string])[]} list */
const relations = (list) =>
  xmlPart(
    element(
      "Relationships",
      { xmlns: names.PACKAGE_RELATIONS },
      ...list.map(([id, type, target]) => element("Relationship", { Id: id, Type: type, Target: target })),
    ),
  );

const PACKAGE = relations([
  ["rIdDocument", names.officeRelation("officeDocument"), "word/document.xml"],
  ["rIdCore", names.CORE_PROPERTIES_RELATION, "docProps/core.xml"],
  ["rIdApp", names.officeRelation("extended-properties"), "docProps/app.xml"],
]);

const DOCUMENT = relations([
  ["rIdStyles", names.officeRelation("styles"), "styles.xml"],
  ["rIdSettings", names.officeRelation("settings"), "settings.xml"],
  ["rIdHeader", names.officeRelation("header"), "header1.xml"],
  ["rIdFirstHeader", names.officeRelation("header"), "header2.xml"],
]);

/**
 * Every part of a form's package, in the order of the zip ([Content_Types].xml first, as the format asks).
 * @param {string} title document property, plain words
 * @param {readonly string[]} body children of w:body
 * @returns {readonly (readonly [path: string, xml: string])[]}
 */
export function packageParts(title, body) {
  const typed = [
    [
      "word/document.xml",
      names.wordType("document.main"),
      xmlPart(element("w:document", names.WORD_NAMES, element("w:body", {}, ...body))),
    ],
    ...SHARED,
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", corePart(title)],
    ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", appPart],
  ];
  const types = xmlPart(
    element(
      "Types",
      { xmlns: names.CONTENT_TYPES },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
      ...typed.map(([path, type]) => element("Override", { PartName: `/${path}`, ContentType: type ?? "" })),
    ),
  );
  const written = typed.map(([path, , xml]) => /** @type {const} */ ([path ?? "", xml ?? ""]));
  return [
    ["[Content_Types].xml", types],
    ["_rels/.rels", PACKAGE],
    ["word/_rels/document.xml.rels", DOCUMENT],
    ...written,
  ];
}
