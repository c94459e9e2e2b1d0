import { outsideQuotes, toFileFormula } from "../model/formula-text.ts";

/** A whole column of another tab. */
const COLUMN = /((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)\$?([A-Z]{1,3}):\$?\2(?![\p{L}\p{N}_(])/gu;
/** The first so many cells of one; LibreOffice writes its last row out. */
const BOUNDED =
  /OFFSET\(((?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)\$?([A-Z]{1,3})(?:\$?1)?:\$?\2(?:\$?\d+)?,0,0,\d+,1\)/gu;

/**
 * The formula as a file has it. An array formula of Excel fills a block that it names, and would go through a million rows
 * of a whole column; OFFSET bounds it, and is not moved by rows that are put in or taken out.
 * @param height how many rows the block has
 */
export const boundedArray = (inner: string, height: number): string =>
  outsideQuotes(toFileFormula(inner), (part) =>
    part.replace(
      COLUMN,
      (_, tab: string, letters: string) => `OFFSET(${tab}$${letters}:$${letters},0,0,${height},1)`,
    ),
  );

/** The ARRAYFORMULA that boundedArray was made from; undefined for every other array formula, which stays what it is. */
export function unboundedArray(formula: string): string | undefined {
  let found = false;
  const inner = outsideQuotes(formula, (part) =>
    part.replace(BOUNDED, (_, tab: string, letters: string) => {
      found = true;
      return `${tab}${letters}:${letters}`;
    }),
  );
  return found ? `ARRAYFORMULA(${inner})` : undefined;
}
