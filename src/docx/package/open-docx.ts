import { type OpcPackage, openPackage } from "../../opc/opc-package.ts";
import { attributeOf, isWellNested, tagsOf } from "../../opc/walk-xml.ts";
import { BROKEN_FILE, whyNotPlain, whyNotRelations, whyNotWord, whyNotXml, whyNotZip } from "./guard-docx.ts";

/** A Word file's package, or one sentence on why there is none, with its cure. */
export type OpenedDocx =
  | { readonly ok: true; readonly file: OpcPackage }
  | { readonly ok: false; readonly why: string };

/**
 * Opens a file that came from outside and may become a paper of ours: nothing in it is unpacked before its size is known, and a
 * file that carries macros, entities or contents of other places is refused. Never throws.
 */
export const openDocx = (bytes: Uint8Array): OpenedDocx =>
  opened(bytes, (file) => whyNotWhole(file) || whyNotTemplate(file));

/**
 * Opens a file of which only the text is read: its macros are not run and its links not followed, so it may have them; many an
 * office's papers name a template on somebody's disk. Never throws.
 */
export const openDocxText = (bytes: Uint8Array): OpenedDocx => opened(bytes, whyNotWhole);

function opened(bytes: Uint8Array, whyNot: (file: OpcPackage) => string): OpenedDocx {
  const why = whyNotZip(bytes);
  if (why !== "") return { ok: false, why };
  try {
    const file = openPackage(bytes);
    const unsafe = whyNot(file);
    return unsafe === "" ? { ok: true, file } : { ok: false, why: unsafe };
  } catch {
    // Which error it was does not matter to a reader: a part's data are not what the directory says.
    return { ok: false, why: BROKEN_FILE };
  }
}

/** Parts of a package that somebody reads; what an office hangs on as data of its own stays unread. */
const READ = /^(?:\[Content_Types\]\.xml$|_rels\/|word\/|docProps\/).*/;

const textsOf = (file: OpcPackage): readonly (readonly [path: string, xml: string])[] =>
  file.paths.filter((path) => /\.(?:xml|rels)$/i.test(path)).map((path) => [path, file.text(path)] as const);

const firstOf = (reasons: readonly string[]): string => reasons.find((each) => each !== "") ?? "";

function whyNotWhole(file: OpcPackage): string {
  const texts = textsOf(file);
  const whole = texts.filter(([path]) => READ.test(path)).every(([, xml]) => isWellNested(xml));
  return firstOf([
    ...texts.map(([, xml]) => whyNotXml(xml)),
    whyNotWord(file.text("[Content_Types].xml")),
    whole && file.text(mainPart(file)).includes("<w:document") ? "" : BROKEN_FILE,
  ]);
}

const whyNotTemplate = (file: OpcPackage): string =>
  firstOf([
    whyNotPlain(file.paths, file.text("[Content_Types].xml")),
    ...textsOf(file)
      .filter(([path]) => path.endsWith(".rels"))
      .map(([, xml]) => whyNotRelations(xml)),
  ]);

/** Path of the part that holds the body; ECMA-376 part 2 leaves it to the package's relations. */
export function mainPart(file: OpcPackage): string {
  const relation = tagsOf(file.text("_rels/.rels"), "Relationship").find((tag) =>
    attributeOf(tag, "Type").endsWith("/officeDocument"),
  );
  const target = attributeOf(relation ?? "", "Target").replace(/^\//, "");
  return target === "" ? "word/document.xml" : target;
}

const BESIDE_THE_BODY = /^word\/(?:header|footer|footnotes|endnotes|comments)[^/]*\.xml$/;

/** Paths of the parts that hold printed text: the body first, then headers, footers and notes. */
export function printedPaths(file: OpcPackage): readonly string[] {
  return [mainPart(file), ...file.paths.filter((path) => BESIDE_THE_BODY.test(path))];
}
