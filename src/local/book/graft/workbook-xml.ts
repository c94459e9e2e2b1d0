import { columnLetters } from "../model/a1.ts";
import { quoteSheet } from "../model/formula-text.ts";
import type { SheetLayout } from "../model/sheet-model.ts";
import { childrenOf, childrenOfRoot, rootOf, rootPrefix, textOf } from "../parts/element.ts";
import { attributesOf, encodeXml } from "../parts/xml-value.ts";
import { tagMaker } from "./style-parts.ts";
import type { TabNow } from "./tabs.ts";
import { elementWithAttribute, xmlPieces } from "./xml-pieces.ts";

/** ECMA-376 part 1, 18.2.27. */
const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** A name that a new sheet brings along: rows that every printed page repeats. */
export interface NewName {
  /** Place of its sheet in the new order. */
  readonly tab: number;
  readonly name: string;
  readonly refers: string;
  /** What else is said of it, by attribute. */
  readonly rest?: Readonly<Record<string, string>>;
}

/** What becomes of the workbook part. */
export interface WorkbookChange {
  readonly tabs: readonly TabNow[];
  /** The id of the relation to the part of a new tab. */
  readonly relationOf: (path: string) => string;
  readonly names: readonly NewName[];
  /** What a defined name refers to after rows, columns and tabs moved. */
  readonly refersNow: (refers: string) => string;
  /** Whether something that formulas read has changed. */
  readonly recalculate: boolean;
}

const RELATIONS = /xmlns:([\w.-]+)\s*=\s*["'][^"']*officeDocument\/(?:2006\/)?relationships["']/;

/** The workbook part with its tabs in their new order; all that is not about them stays as it is written. */
export function workbookXml(xml: string, change: WorkbookChange): string {
  const tag = tagMaker(rootPrefix(xml));
  const pieces = xmlPieces(xml, ORDER);
  const section = childrenOfRoot(xml).find(({ name }) => name === "sheets");
  const old = section === undefined ? [] : childrenOf(xml, section).map((sheet) => textOf(xml, sheet));
  const own = RELATIONS.exec(rootOf(xml)?.tag ?? "")?.[1];
  let lastId = Math.max(0, ...old.map((sheet) => Number(attributesOf(sheet).get("sheetId") ?? 0)));
  const sheets = change.tabs.map(({ before, name, state, path }) => {
    const written = before === undefined ? undefined : old[before];
    if (written !== undefined) return sheetNow(written, name, state);
    lastId += 1;
    const id = ` ${own ?? "r"}:id="${change.relationOf(path)}"`;
    const declared =
      own === undefined
        ? ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        : "";
    const hidden = state === "visible" ? "" : ` state="${state}"`;
    return tag("sheet", `${declared} name="${encodeXml(name)}" sheetId="${lastId}"${hidden}${id}`, "");
  });
  pieces.replace("sheets", [tag("sheets", "", sheets.join(""))]);
  placesNow(pieces, change, tag);
  if (change.recalculate) {
    const [calculation = tag("calcPr", "", "")] = pieces.texts("calcPr");
    pieces.replace("calcPr", [elementWithAttribute(calculation, "fullCalcOnLoad", "1")]);
  }
  return pieces.text();
}

function sheetNow(written: string, name: string, state: TabNow["state"]): string {
  const attributes = attributesOf(written);
  const named =
    attributes.get("name") === name ? written : elementWithAttribute(written, "name", encodeXml(name));
  const before = attributes.get("state") ?? "visible";
  return before === state
    ? named
    : elementWithAttribute(named, "state", state === "visible" ? undefined : state);
}

/** Defined names and views point at tabs by their place. */
function placesNow(
  pieces: ReturnType<typeof xmlPieces>,
  { tabs, names, refersNow }: WorkbookChange,
  tag: ReturnType<typeof tagMaker>,
): void {
  const placeNow = new Map(
    tabs.flatMap(({ before }, place) => (before === undefined ? [] : [[before, place]])),
  );
  const [section] = pieces.texts("definedNames");
  const root = section === undefined ? undefined : rootOf(section);
  const kept =
    section === undefined || root === undefined
      ? []
      : childrenOf(section, root).flatMap((element) => {
          const written = textOf(section, element);
          const local = attributesOf(element.tag).get("localSheetId");
          const place = local === undefined ? undefined : placeNow.get(Number(local));
          if (local !== undefined && place === undefined) return [];
          const placed =
            place === undefined || String(place) === local
              ? written
              : elementWithAttribute(written, "localSheetId", String(place));
          return [placed.replace(/>([^<]*)</, (_, refers: string) => `>${refersNow(refers)}<`)];
        });
  const added = names.map(({ tab, name, refers, rest = {} }) => {
    const more = Object.entries(rest).map(([attribute, value]) => ` ${attribute}="${encodeXml(value)}"`);
    return tag("definedName", ` name="${name}" localSheetId="${tab}"${more.join("")}`, encodeXml(refers));
  });
  const all = [...kept, ...added].join("");
  if (
    all !== "" &&
    (section === undefined || added.length > 0 || all !== section.slice(root?.from, root?.to))
  )
    pieces.replace("definedNames", [tag("definedNames", "", all)]);
  else if (all === "" && section !== undefined) pieces.replace("definedNames", []);

  const [views] = pieces.texts("bookViews");
  if (views === undefined) {
    const visible = tabs.findIndex(({ state }) => state === "visible");
    // Excel repairs a file whose opening tab is hidden.
    if (visible > 0)
      pieces.replace("bookViews", [tag("bookViews", "", tag("workbookView", ` activeTab="${visible}"`, ""))]);
    return;
  }
  pieces.replace("bookViews", [viewsNow(views, tabs, placeNow)]);
}

function viewsNow(views: string, tabs: readonly TabNow[], placeNow: ReadonlyMap<number, number>): string {
  const root = rootOf(views);
  if (root === undefined) return views;
  const visible = Math.max(
    0,
    tabs.findIndex(({ state }) => state === "visible"),
  );
  let text = views;
  for (const view of [...childrenOf(views, root)].reverse()) {
    const attributes = attributesOf(view.tag);
    const now = (name: string): string | undefined => {
      const said = attributes.get(name);
      const place = placeNow.get(Number(said ?? 0));
      const shown = place !== undefined && tabs[place]?.state === "visible" ? place : visible;
      return said === undefined && shown === 0 ? undefined : String(shown);
    };
    let written = textOf(views, view);
    for (const name of ["activeTab", ...(attributes.has("firstSheet") ? ["firstSheet"] : [])])
      if (now(name) !== attributes.get(name)) written = elementWithAttribute(written, name, now(name));
    text = text.slice(0, view.start) + written + text.slice(view.end);
  }
  return text;
}

/** The rows that a sheet freezes, and the columns that tell whose row it is, are printed on each page. */
export const printTitles = (
  tab: number,
  sheet: string,
  { rows = 0, columns = 0 }: NonNullable<SheetLayout["freezePane"]>,
): NewName => {
  const name = quoteSheet(sheet);
  const parts = [
    ...(columns === 0 ? [] : [`${name}!$A:$${columnLetters(columns)}`]),
    ...(rows === 0 ? [] : [`${name}!$1:$${rows}`]),
  ];
  return { tab, name: "_xlnm.Print_Titles", refers: parts.join(",") };
};
