import type { OpcPackage } from "../../opc/opc-package.ts";
import { BROKEN_FILE } from "./guard.ts";
import { textMeant, walkPart } from "./part-xml.ts";

/** The texts of a workbook's table of strings, in order; how words are pronounced (`rPh`) is no part of them. @throws UnreadSheet */
export function sharedStrings(file: OpcPackage, path: string): readonly string[] {
  const texts: string[] = [];
  let [text, inText, spoken] = ["", false, 0];
  walkPart(file, path, BROKEN_FILE, {
    open: (name) => {
      if (name === "si") text = "";
      if (name === "rPh") spoken += 1;
      if (name === "t") inText = spoken === 0;
    },
    close: (name) => {
      if (name === "si") texts.push(textMeant(text));
      if (name === "rPh") spoken -= 1;
      if (name === "t") inText = false;
    },
    text: (written) => {
      if (inText) text += written;
    },
  });
  return texts;
}
