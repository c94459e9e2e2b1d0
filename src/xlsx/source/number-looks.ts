import type { OpcPackage } from "../../opc/opc-package.ts";
import { BROKEN_FILE } from "./guard.ts";
import { attributesIn, walkPart } from "./part-xml.ts";

/** How a look of the file shows a number. */
export type NumberLook = "plain" | "date" | "percent";

/** Formats that a file names by number alone (ECMA-376 part 1, 18.8.30), those of East Asian editions among them. */
function builtIn(id: number): NumberLook {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return "date";
  return id === 9 || id === 10 ? "percent" : "plain";
}

/** What a written format shows; what stands in quotation marks, in brackets or behind "\" is no code. */
function lookOfFormat(code: string): NumberLook {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, "").toLowerCase();
  if (/general|standard/.test(bare)) return "plain";
  // A clock alone is no day.
  if (/[dy]/.test(bare) || (bare.includes("m") && !/[hs]/.test(bare))) return "date";
  return bare.includes("%") ? "percent" : "plain";
}

/** How numbers are shown, by the index that cells bear. @throws UnreadSheet */
export function numberLooks(file: OpcPackage, path: string): readonly NumberLook[] {
  const written = new Map<number, NumberLook>();
  const looks: NumberLook[] = [];
  let inCells = false;
  walkPart(file, path, BROKEN_FILE, {
    open: (name, tag) => {
      if (name === "cellXfs") inCells = true;
      if (name === "numFmt") {
        const attributes = attributesIn(tag);
        written.set(Number(attributes.get("numFmtId")), lookOfFormat(attributes.get("formatCode") ?? ""));
      }
      if (name !== "xf" || !inCells) return;
      const id = Number(attributesIn(tag).get("numFmtId") ?? 0);
      looks.push(written.get(id) ?? builtIn(id));
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
  });
  return looks;
}
