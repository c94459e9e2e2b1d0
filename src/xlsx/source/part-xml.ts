import type { OpcPackage } from "../../opc/opc-package.ts";
import { walkXml, type XmlVisitor } from "../../opc/walk-xml.ts";
import { decodeEntities } from "../../opc/xml-entities.ts";

/** A part that is not read: its XML is broken, or declares entities of its own. */
export class UnreadSheet extends Error {
  override readonly name = "UnreadSheet";
}

const UNSAFE_XML =
  "Tệp có khai báo DOCTYPE hoặc ENTITY trong mã XML, không an toàn. Hãy mở bằng Excel, lưu lại rồi gửi lại.";

const CDATA = /<!\[CDATA\[([\s\S]*?)\]\]>/g;
const PREFIX = /^[^:]*:/;

/** The name by which the package has a part: names compare without case (ECMA-376 part 2, 6.2.2.3), some zips write "\". */
function partPath(file: OpcPackage, path: string): string | undefined {
  const wanted = path.toLowerCase();
  return file.paths.find((other) => other.replace(/\\/gu, "/").toLowerCase() === wanted);
}

/**
 * Walks over a part's XML, names without their prefixes; a part that is not there is empty.
 * @throws UnreadSheet with the sentence for a clerk
 */
export function walkPart(
  file: OpcPackage,
  path: string,
  broken: string,
  visitor: Partial<{
    open(name: string, tag: string): void;
    close(name: string): void;
    text(text: string): void;
  }>,
): void {
  const real = partPath(file, path);
  if (real === undefined) return;
  const written = file.text(real);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(written)) throw new UnreadSheet(UNSAFE_XML);
  const xml = written.includes("<![CDATA[")
    ? written.replace(CDATA, (_, text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;"))
    : written;
  const bare = (name: string): string => name.replace(PREFIX, "");
  const walked: XmlVisitor = {
    open: (name, tag, empty) => {
      visitor.open?.(bare(name), tag);
      if (empty) visitor.close?.(bare(name));
    },
    close: (name) => visitor.close?.(bare(name)),
    text: (text) => visitor.text?.(text),
  };
  if (!walkXml(xml, walked)) throw new UnreadSheet(broken);
}

const ATTRIBUTE = /([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes of a start tag without their prefixes, entities decoded. */
export function attributesIn(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(ATTRIBUTE))
    found.set(name.replace(PREFIX, ""), decodeEntities(double ?? single ?? ""));
  return found;
}

/** Characters XML cannot hold are written _x0001_ (ECMA-376 part 1, 22.4.2.4 “bstr”). */
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text between two tags as it is meant. */
export const textMeant = (written: string): string =>
  decodeEntities(written.replace(/\r\n?/g, "\n")).replace(ESCAPED, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
