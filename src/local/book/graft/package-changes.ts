import type { OpcPackage } from "../../../opc/opc-package.ts";
import { addContentTypes, CONTENT_TYPES, contentType, withoutContentType } from "../parts/content-types.ts";
import { asUtf8, partText } from "../parts/part-text.ts";
import { asPath, realPath } from "../parts/real-path.ts";
import {
  addRelations,
  freeRelationId,
  type Relation,
  readRelations,
  relationsPath,
} from "../parts/relations.ts";

/** A package on its way to be written: what was put in, changed or taken out, while all else stays as it is. */
export interface PackageChanges {
  /** Text of a part as it is now; "" when there is none. */
  text(path: string): string;
  /** Puts a text in a part's place; the same text changes nothing. */
  set(path: string, text: string): void;
  setBytes(path: string, bytes: Uint8Array): void;
  /** Takes a part out, with its relations and its type. */
  remove(path: string): void;
  /** A path that no part has, of a pattern with # for a number. */
  freePath(pattern: string): string;
  /** Gives a part its content type. */
  type(path: string, type: string): void;
  /** The content type that a part of the file has by name; "" for one typed by its ending. */
  typeOf(path: string): string;
  relations(part: string): readonly Relation[];
  /** Leads from one part to another. @returns the id of the relation */
  relate(part: string, kind: string, target: string): string;
  /** Takes a relation away. */
  unrelate(part: string, id: string): void;
  /** The bytes of the package with all changes. */
  bytes(): Uint8Array;
}

/** Begins to change a package. */
export function packageChanges(file: OpcPackage): PackageChanges {
  const changed = new Map<string, string | Uint8Array | undefined>();
  const types: [string, string][] = [];
  const gone: string[] = [];
  const taken = new Set(file.paths.map((path) => asPath(path).toLowerCase()));
  const text = (path: string): string => {
    const name = realPath(file, path);
    const own = changed.get(name);
    if (typeof own === "string") return own;
    return changed.has(name) ? "" : partText(file, path);
  };
  const set = (path: string, next: string): void => {
    const name = realPath(file, path);
    if (!changed.has(name) && next === partText(file, path)) return;
    taken.add(path.toLowerCase());
    changed.set(name, asUtf8(next));
  };
  return {
    text,
    set,
    setBytes: (path, bytes) => {
      taken.add(path.toLowerCase());
      changed.set(realPath(file, path), bytes);
    },
    remove: (path) => {
      gone.push(path);
      for (const each of [path, relationsPath(path)]) changed.set(realPath(file, each), undefined);
    },
    freePath: (pattern) => {
      let number = 1;
      const path = (): string => pattern.replace("#", String(number));
      while (taken.has(path().toLowerCase())) number += 1;
      taken.add(path().toLowerCase());
      return path();
    },
    type: (path, type) => {
      if (type !== "") types.push([path, type]);
    },
    typeOf: (path) => contentType(text(CONTENT_TYPES), path),
    relations: (part) => readRelations(part, text(relationsPath(part))),
    relate: (part, kind, target) => {
      const rels = text(relationsPath(part));
      const id = freeRelationId(new Set(readRelations(part, rels).map((relation) => relation.id)));
      set(relationsPath(part), addRelations(rels, [{ id, kind, target }]));
      return id;
    },
    unrelate: (part, id) => {
      const rels = text(relationsPath(part));
      set(
        relationsPath(part),
        rels.replace(
          new RegExp(
            `<(?:[\\w.-]+:)?Relationship\\s[^>]*\\bId\\s*=\\s*["']${id}["'][^>]*>(?:</(?:[\\w.-]+:)?Relationship>)?`,
          ),
          "",
        ),
      );
    },
    bytes: () => {
      const listed = gone.reduce(withoutContentType, text(CONTENT_TYPES));
      set(CONTENT_TYPES, addContentTypes(listed, types));
      return file.withParts(changed);
    },
  };
}
