import PizZip from "pizzip";
import { BROKEN_FILE, whyNotRelations, whyNotType, whyNotXml, whyNotZip } from "./guard-docx.ts";
import { attributeOf, isWellNested, tagsOf } from "./walk-xml.ts";

/** The zip of a Word file, or one sentence on why there is none, with its cure. */
export type OpenedDocx =
  | { readonly ok: true; readonly zip: PizZip }
  | { readonly ok: false; readonly why: string };

/**
 * Opens a file that came from outside: nothing in it is unpacked before its size is known, and a file that carries
 * macros, entities or contents of other places is refused. Never throws.
 */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  // A copy, because pizzip tells a Uint8Array by `instanceof`, which fails for one from another realm.
  const own = Uint8Array.from(bytes);
  const why = whyNotZip(own);
  if (why !== "") return { ok: false, why };
  try {
    const zip = new PizZip(own);
    const unsafe = whyNotPackage(zip);
    return unsafe === "" ? { ok: true, zip } : { ok: false, why: unsafe };
  } catch {
    // Which of pizzip's errors it was does not matter to a reader: a part's data are not what the directory says.
    return { ok: false, why: BROKEN_FILE };
  }
}

/** Opens a file that this program made itself a moment ago. */
export const openOwn = (bytes: Uint8Array): PizZip => new PizZip(Uint8Array.from(bytes));

/** Parts of a package that somebody reads; what an office hangs on as data of its own stays unread. */
const READ = /^(?:\[Content_Types\]\.xml$|_rels\/|word\/|docProps\/).*/;

function whyNotPackage(zip: PizZip): string {
  const texts = Object.keys(zip.files)
    .filter((path) => /\.(?:xml|rels)$/i.test(path))
    .map((path) => ({ path, xml: textOf(zip, path) }));
  const whole = texts.filter(({ path }) => READ.test(path)).every(({ xml }) => isWellNested(xml));
  const reasons = [
    ...texts.map(({ xml }) => whyNotXml(xml)),
    whyNotType(textOf(zip, "[Content_Types].xml")),
    whole && textOf(zip, mainPart(zip)).includes("<w:document") ? "" : BROKEN_FILE,
    ...texts.filter(({ path }) => path.endsWith(".rels")).map(({ xml }) => whyNotRelations(xml)),
  ];
  return reasons.find((each) => each !== "") ?? "";
}

export const textOf = (zip: PizZip, path: string): string => zip.file(path)?.asText() ?? "";

/** Path of the part that holds the body; ECMA-376 part 2 leaves it to the package's relations. */
export function mainPart(zip: PizZip): string {
  const relation = tagsOf(textOf(zip, "_rels/.rels"), "Relationship").find((tag) =>
    attributeOf(tag, "Type").endsWith("/officeDocument"),
  );
  const target = attributeOf(relation ?? "", "Target").replace(/^\//, "");
  return target === "" ? "word/document.xml" : target;
}

const BESIDE_THE_BODY = /^word\/(?:header|footer|footnotes|endnotes|comments)[^/]*\.xml$/;

/** Paths of the parts that hold printed text: the body first, then headers, footers and notes. */
export function printedPaths(zip: PizZip): readonly string[] {
  return [mainPart(zip), ...Object.keys(zip.files).filter((path) => BESIDE_THE_BODY.test(path))];
}
