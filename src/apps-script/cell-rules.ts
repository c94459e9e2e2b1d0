import type { Dropdown, LaidColumn, SheetLayout } from "../core/table/layout.ts";
import { core } from "./core.ts";
import type { RangeStep } from "./range-steps.ts";
import type {
  GoogleConditionalFormatRule,
  GoogleDataValidation,
  GoogleRange,
  GoogleSheet,
  GoogleSpreadsheetApp,
} from "./surface.ts";

const sources = new WeakMap<GoogleSheet, Map<number, GoogleRange>>();

/** The cells that a dropdown offers, named once for all that offer them: most sheets offer the campaigns. */
function sourceOf(sheet: GoogleSheet, column: number): GoogleRange {
  const mine = sources.get(sheet) ?? new Map<number, GoogleRange>();
  const letters = core().columnLetters(column);
  const source = mine.get(column) ?? sheet.getRange(`${letters}2:${letters}`);
  sources.set(sheet, mine.set(column, source));
  return source;
}

/** A dropdown warns and does not refuse: a refusing one fails the whole setValues of a command, and the check explains better. */
function ruleOf(
  app: GoogleSpreadsheetApp,
  dropdown: Dropdown,
  sheetNamed: (name: string) => GoogleSheet,
): GoogleDataValidation {
  const builder = app.newDataValidation();
  if (dropdown.kind === "list") builder.requireValueInList([...dropdown.values], true);
  else builder.requireValueInRange(sourceOf(sheetNamed(core().labelsSheet), dropdown.column), true);
  return builder.setAllowInvalid(true).build();
}

/** One call for each run of neighbours that offer the same. */
export function dropdownSteps(
  app: GoogleSpreadsheetApp,
  columns: readonly LaidColumn[],
  sheetNamed: (name: string) => GoogleSheet,
): readonly RangeStep[] {
  const offering = columns.filter(({ dropdown }) => dropdown !== null);
  const same = (a: LaidColumn, b: LaidColumn): boolean =>
    JSON.stringify(a.dropdown) === JSON.stringify(b.dropdown);
  return core()
    .columnRuns(offering, same)
    .flatMap((run): readonly RangeStep[] => {
      const [{ column, dropdown }] = run;
      if (dropdown === null) return [];
      return [
        {
          address: `${core().columnLetters(column)}2:${core().columnLetters(column + run.length - 1)}`,
          act: (range) => range.setDataValidation(ruleOf(app, dropdown, sheetNamed)),
        },
      ];
    });
}

function isOurs(rule: GoogleConditionalFormatRule): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === "string" && core().isOurColour(formula);
}

/**
 * Sets our colour rules anew and keeps every rule a clerk made, in its place before ours; a sheet just made has none.
 * @param width number of columns of the grid
 */
export function colourSteps(
  app: GoogleSpreadsheetApp,
  sheet: GoogleSheet,
  layout: SheetLayout,
  width: number,
): readonly RangeStep[] {
  if (layout.colourRules.length === 0) return [];
  // The ranges of single columns come with all others of the sheet, not by a call each.
  const columns = new Map<number, GoogleRange>();
  const named = new Set(layout.colourRules.flatMap(({ column }) => (column === undefined ? [] : [column])));
  const act = (range: GoogleRange): void => {
    const own = layout.fresh ? [] : sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
    const ours = layout.colourRules.map(({ formula, colour, text, column }) => {
      const rule = app.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(colour);
      if (text !== undefined) rule.setFontColor(text);
      return rule.setRanges([columns.get(column ?? 0) ?? range]).build();
    });
    sheet.setConditionalFormatRules([...own, ...ours]);
  };
  return [
    ...[...named].map((column): RangeStep => {
      const letters = core().columnLetters(column);
      return { address: `${letters}2:${letters}`, act: (range) => columns.set(column, range) };
    }),
    { address: `A2:${core().columnLetters(width)}`, act },
  ];
}
