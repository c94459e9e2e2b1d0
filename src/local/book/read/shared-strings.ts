import type { RichTextRun } from "hucre";
import { childrenOf, childrenOfRoot, type XmlElement } from "../parts/element.ts";
import { attributesOf, decodeText, isTrue } from "../parts/xml-value.ts";

/** A text as a cell holds it; runs only where parts of it look different. */
export interface FileText {
  readonly text: string;
  readonly runs: readonly RichTextRun[] | undefined;
}

/** The texts of a workbook's table of strings, in order. */
export function readSharedStrings(xml: string): readonly FileText[] {
  if (xml === "") return [];
  return childrenOfRoot(xml)
    .filter(({ name }) => name === "si")
    .map((element) => readText(xml, element));
}

/** Text within `<si>` or `<is>`; how words are pronounced (`rPh`, `phoneticPr`) is no part of it. */
export function readText(xml: string, element: XmlElement): FileText {
  const parts = childrenOf(xml, element);
  const written = parts
    .filter(({ name }) => name === "t")
    .map(({ from, to }) => decodeText(xml.slice(from, to)))
    .join("");
  const runs = parts.filter(({ name }) => name === "r").map((run) => readRun(xml, run));
  if (runs.length === 0) return { text: written, runs: undefined };
  return { text: written + runs.map(({ text }) => text).join(""), runs };
}

/** Only what the host shows of a run's look is read; the run stays in the file as it is written. */
function readRun(xml: string, run: XmlElement): RichTextRun {
  const children = childrenOf(xml, run);
  const text = children
    .filter(({ name }) => name === "t")
    .map(({ from, to }) => decodeText(xml.slice(from, to)))
    .join("");
  const look = children.find(({ name }) => name === "rPr");
  if (look === undefined) return { text };
  const flags = new Map(
    childrenOf(xml, look).map(({ name, tag }) => [name, isTrue(attributesOf(tag).get("val") ?? "1")]),
  );
  return { text, font: { bold: flags.get("b") === true, italic: flags.get("i") === true } };
}
