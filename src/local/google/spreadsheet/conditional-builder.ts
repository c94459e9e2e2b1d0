import type {
  GoogleConditionalFormatRule,
  GoogleConditionalFormatRuleBuilder,
  GoogleRange,
} from "../../../apps-script/surface.ts";
import { type ConditionalFormat, formulaFormat } from "../../book/model/conditional-format.ts";
import { splitQuoted } from "../../book/model/formula-text.ts";
import type { SheetModel } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { flag, objects, text } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { builderStep } from "./builder-step.ts";
import { placeFor } from "./place.ts";
import { knownColour } from "./range-style.ts";

const formats = new WeakMap<object, ConditionalFormat & { readonly sheet?: SheetModel }>();

/** The format behind a rule object; one built for another sheet is refused with Google's sentence. */
export function formatOf(run: Run, rule: GoogleConditionalFormatRule, sheet: SheetModel): ConditionalFormat {
  const format = formats.get(rule);
  if (format === undefined) {
    throw exception(
      run,
      "The parameters (Object[]) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
    );
  }
  if (format.sheet !== undefined && format.sheet !== sheet) throw otherSheet(run);
  return { rects: format.rects, formula: format.formula, look: format.look };
}

function otherSheet(run: Run): Error {
  return exception(run, "Conditional format rule cannot reference a different sheet.");
}

/** A builder of one formula rule: its background, the colour of its text, and whether that is bold. */
export function conditionalBuilder(run: Run): GoogleConditionalFormatRuleBuilder {
  let formula: string | undefined;
  const look: { background?: string; colour?: string; bold?: boolean } = {};
  let ranges: readonly GoogleRange[] = [];
  const step = builderStep(
    run,
    "ConditionalFormatRuleBuilder",
    (): GoogleConditionalFormatRuleBuilder => self,
  );
  const build = (): GoogleConditionalFormatRule => {
    const places = ranges.map((range) => placeFor(run, range, "ConditionalFormatRuleBuilder.setRanges"));
    const sheet = places[0]?.sheet;
    if (formula === undefined || sheet === undefined)
      throw exception(run, "A conditional format rule must have a condition and a range.");
    if (places.some((place) => place.sheet !== sheet) || namesSheet(formula)) throw otherSheet(run);
    const made = formulaFormat(
      formula,
      look,
      places.map(({ rect }) => rect),
    );
    return makeRule(run, { ...made, sheet });
  };
  const self: GoogleConditionalFormatRuleBuilder = strict<GoogleConditionalFormatRuleBuilder>(
    run.realm,
    "ConditionalFormatRuleBuilder",
    {
      whenFormulaSatisfied: step("whenFormulaSatisfied", [text], (wanted: string) => {
        formula = wanted;
      }),
      setBackground: step("setBackground", [text], (colour: string) => {
        look.background = knownColour(run, colour);
      }),
      setFontColor: step("setFontColor", [text], (colour: string) => {
        look.colour = knownColour(run, colour);
      }),
      setBold: step("setBold", [flag], (bold: boolean) => {
        look.bold = bold;
      }),
      setRanges: step("setRanges", [objects], (wanted: GoogleRange[]) => {
        ranges = [...wanted];
      }),
      build: method(run, "ConditionalFormatRuleBuilder.build", [], build, { free: true }),
    },
  );
  return self;
}

/** A sheet's name before "!" outside quoted text. */
function namesSheet(formula: string): boolean {
  return splitQuoted(formula).some((part, index) => index % 2 === 0 && part.includes("!"));
}

/** Criteria of formula rules are the formula; colour scales and other graphic rules have no boolean condition. */
export function makeRule(
  run: Run,
  format: ConditionalFormat & { readonly sheet?: SheetModel },
): GoogleConditionalFormatRule {
  const { formula, look } = format;
  const [kind, others] = "kind" in look ? [look.kind, look.formulas] : ["expression", []];
  const graphic = kind === "colorScale" || kind === "dataBar" || kind === "iconSet";
  const criteria = run.realm.array();
  criteria.push(...(formula === undefined ? others : [formula]));
  const condition = strict(run.realm, "BooleanCondition", {
    getCriteriaValues: method(run, "BooleanCondition.getCriteriaValues", [], () => criteria, { free: true }),
  });
  const self = strict<GoogleConditionalFormatRule>(run.realm, "ConditionalFormatRule", {
    getBooleanCondition: method(
      run,
      "ConditionalFormatRule.getBooleanCondition",
      [],
      () => (graphic ? null : condition),
      {
        free: true,
      },
    ),
  });
  formats.set(self, format);
  return self;
}
