import { childrenOfRoot } from "./element.ts";
import { attributesOf, encodeXml } from "./xml-value.ts";

export const CONTENT_TYPES = "[Content_Types].xml";

/** Whether the part at this path has a type of its own or by its ending. */
function isTyped(types: string, path: string): boolean {
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return childrenOfRoot(types).some(({ name, tag }) => {
    const attributes = attributesOf(tag);
    if (name === "Override") return attributes.get("PartName")?.toLowerCase() === `/${path.toLowerCase()}`;
    return ending !== "xml" && attributes.get("Extension")?.toLowerCase() === ending;
  });
}

/** The type that a part has of its own; "" for one typed by its ending. */
export function contentType(types: string, path: string): string {
  const own = childrenOfRoot(types)
    .filter(({ name }) => name === "Override")
    .map(({ tag }) => attributesOf(tag))
    .find((attributes) => attributes.get("PartName")?.toLowerCase() === `/${path.toLowerCase()}`);
  return own?.get("ContentType") ?? "";
}

/** The text of [Content_Types].xml with types for these parts behind its own; those that have one keep it. */
export function addContentTypes(
  types: string,
  added: readonly (readonly [path: string, type: string])[],
): string {
  const missing = added.filter(([path]) => !isTyped(types, path));
  if (missing.length === 0) return types;
  const end = types.lastIndexOf("</");
  const prefix = /^<\/([\w.-]+:)/.exec(types.slice(end))?.[1] ?? "";
  const tags = missing.map(
    ([path, type]) => `<${prefix}Override PartName="/${encodeXml(path)}" ContentType="${type}"/>`,
  );
  return types.slice(0, end) + tags.join("") + types.slice(end);
}

/** The text of [Content_Types].xml without the part at this path. */
export function withoutContentType(types: string, path: string): string {
  const found = childrenOfRoot(types).find(
    ({ name, tag }) =>
      name === "Override" && attributesOf(tag).get("PartName")?.toLowerCase() === `/${path.toLowerCase()}`,
  );
  return found === undefined ? types : types.slice(0, found.start) + types.slice(found.end);
}
