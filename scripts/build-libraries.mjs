import { writeFile } from "node:fs/promises";

/** The packages whose code stands in what was built, each by its folder below the root. */
export const librariesFile = "build/libraries.json";

/** @param {import("esbuild").Metafile} metafile @returns {string[]} folders of packages that a build took something from */
export function librariesIn({ outputs }) {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([input]) => input.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u) ?? []);
}

/** Notes whose licences go along with the product. @param {readonly import("esbuild").Metafile[]} metafiles of all builds */
export async function writeLibraries(metafiles) {
  const folders = [...new Set(metafiles.flatMap(librariesIn))].sort();
  await writeFile(librariesFile, JSON.stringify(folders, null, 1));
}
