import type { ParsedBook } from "../book/parsed-book.ts";
import { readParameters } from "../book/rule-parameters.ts";
import { foldKey } from "../text/fold.ts";
import { readDossier } from "./dossier-cell.ts";

/** The check of dossiers, whose row in *Quy tắc* says which words mean one paper. */
export const dossierCheck = "de-nghi.thieu-ho-so";
/** The name of that parameter. */
export const samePapersName = "cùng một loại giấy";

/** Words that offices use for one paper, as a parameter of the check is written. */
export const samePapers = "văn bản đề nghị = tờ trình, biên bản bình xét = biên bản xét = biên bản họp";

/** Words that say a listed part is not there after all. */
const notThere = /^(?:chua|thieu|khong|tra lai|cho bo sung)\b|\((?:chua co|thieu|tra lai)[^)]*\)/u;

/** What a clerk listed as being in the dossier, folded; parts named as lacking or sent back are left out. */
export function listedParts(cell: string): readonly string[] {
  return readDossier(cell)
    .filter(({ back }) => back === null)
    .map(({ name }) => foldKey(name))
    .filter((part) => part !== "" && !notThere.test(part));
}

/**
 * “văn bản đề nghị = tờ trình; …” as groups of folded words that offices use for one paper.
 * @param text groups separated by commas, the words of a group by “=”
 */
function readSynonyms(text: string): Synonyms {
  return text
    .split(",")
    .map((group) =>
      group
        .split("=")
        .map(foldKey)
        .filter((word) => word !== ""),
    )
    .filter((group) => group.length > 1);
}

/** Groups of folded words that mean one paper. */
export type Synonyms = readonly (readonly string[])[];

/** The words for one paper as the office has them in *Quy tắc*, else as they ship. */
export function samePapersOf({ rules }: Pick<ParsedBook, "rules">): Synonyms {
  const row = rules.rows.find(({ values }) => values.key === dossierCheck);
  const chosen = row === undefined ? undefined : readParameters(row.values.parameters)[samePapersName];
  return readSynonyms(chosen ?? samePapers);
}

function oneName(part: string, synonyms: Synonyms): string {
  for (const group of synonyms) {
    const used = group.find((word) => part.includes(word));
    if (used !== undefined) return part.replace(used, group[0] ?? used);
  }
  return part;
}

/**
 * The required parts that the list does not hold. A shorter or a longer name of the same paper counts, for nobody
 * copies the names of the law in full; what decides is the paper itself.
 */
export function missingParts(
  required: readonly string[],
  cell: string,
  synonyms: Synonyms,
): readonly string[] {
  const listed = listedParts(cell).map((part) => oneName(part, synonyms));
  return required.filter((name) => {
    const wanted = oneName(foldKey(name), synonyms);
    return !listed.some((part) => part.includes(wanted) || (part.includes(" ") && wanted.includes(part)));
  });
}
