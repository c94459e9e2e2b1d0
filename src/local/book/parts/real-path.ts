import type { OpcPackage } from "../../../opc/opc-package.ts";

/**
 * The name by which the package has a part. Names of parts compare without case (ECMA-376 part 2, 6.2.2.3), and some
 * programs write "\\" into their zips. Everywhere else a part is called by the path that relations give.
 */
export function realPath(file: OpcPackage, path: string): string {
  if (file.packed(path) !== undefined) return path;
  const wanted = path.toLowerCase();
  return file.paths.find((other) => asPath(other).toLowerCase() === wanted) ?? path;
}

/** A name of the zip as a path. */
export const asPath = (name: string): string => name.replaceAll("\\", "/");
