import { isFormula, type Stored } from "../../book/model/stored.ts";

const FORMULA = /^=?HYPERLINK\("((?:[^"]|"")+)"(?:\s*[;,]|\))/iu;
/** An address, or a paper beside the book, as the whole of a cell. */
const ADDRESS = /^(?:https?:\/\/|mailto:)\S+$/iu;
const BESIDE = /^(?:\.\/|(?:\.\.\/)+)[^"\r\n]+\.(?:docx|xlsx|pdf|ics)$/iu;

/**
 * Where a cell leads: an address, a file beside the book, or with “#'Đợt'!F3” another cell of it. Undefined for a cell
 * that leads nowhere.
 */
export function cellLink(value: Stored): string | undefined {
  if (isFormula(value)) return FORMULA.exec(value.formula)?.[1]?.replaceAll('""', '"');
  if (typeof value !== "string") return undefined;
  return ADDRESS.test(value) || BESIDE.test(value) ? value : undefined;
}
