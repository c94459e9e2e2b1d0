import type { NamedRange, Sheet } from "hucre";
import { quoteSheet } from "../model/formula-text.ts";

/** Names in the file after tabs were renamed: `names` gives, for a tab's name in the opened file, its name now. */
export function renameTargets(
  ranges: readonly NamedRange[],
  names: ReadonlyMap<string, string>,
): readonly NamedRange[] {
  return ranges.map((named) => {
    const scope = named.scope === undefined ? undefined : (names.get(named.scope) ?? named.scope);
    return {
      ...named,
      range: renameSheets(named.range, names),
      ...(scope === undefined ? {} : { scope }),
    };
  });
}

function renameSheets(range: string, names: ReadonlyMap<string, string>): string {
  return range.replace(/'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!/gu, (whole, quoted?: string, bare?: string) => {
    const name = names.get(quoted?.replaceAll("''", "'") ?? bare ?? "");
    return name === undefined ? whole : `${quoteSheet(name)}!`;
  });
}

/**
 * Print areas and repeated rows of a sheet as names. hucre would write them itself but leaves the tab's name without
 * apostrophes, and Excel then repairs any file whose tab has a space in its name.
 */
export function printNames(sheet: Sheet): readonly NamedRange[] {
  const { printArea, printTitlesRow, printTitlesColumn } = sheet.pageSetup ?? {};
  const own = (range: string) => `${quoteSheet(sheet.name)}!${range}`;
  const titles = [printTitlesColumn, printTitlesRow].flatMap((range) =>
    range === undefined ? [] : [own(range)],
  );
  return [
    ...(printArea === undefined
      ? []
      : [{ name: "_xlnm.Print_Area", range: own(printArea), scope: sheet.name }]),
    ...(titles.length === 0
      ? []
      : [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope: sheet.name }]),
  ];
}

/** The sheet without what printNames has taken over. */
export function withoutPrintNames(sheet: Sheet): Sheet {
  if (sheet.pageSetup === undefined) return sheet;
  const {
    printArea: _area,
    printTitlesRow: _row,
    printTitlesColumn: _column,
    ...pageSetup
  } = sheet.pageSetup;
  return { ...sheet, pageSetup };
}
