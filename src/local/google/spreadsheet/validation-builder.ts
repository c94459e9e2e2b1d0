import type {
  GoogleDataValidation,
  GoogleDataValidationBuilder,
  GoogleRange,
} from "../../../apps-script/surface.ts";
import type { ValidationRule } from "../../book/model/sheet-model.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { flag, object, text, texts } from "../run/signature.ts";
import { strict } from "../run/strict.ts";
import { builderStep } from "./builder-step.ts";
import { placeFor } from "./place.ts";

type Source =
  | { readonly kind: "list"; readonly values: readonly string[] }
  | Pick<Extract<ValidationRule, { kind: "range" }>, "kind" | "sheet" | "rect">;

interface Draft {
  source: Source | undefined;
  showDropdown: boolean;
  /** Google's default lets invalid values in, with a warning. */
  allowInvalid: boolean;
  help: string;
}

const rules = new WeakMap<object, ValidationRule>();

/** The rule behind an object the script got from build(). */
export function ruleOf(run: Run, rule: GoogleDataValidation): ValidationRule {
  const known = rules.get(rule);
  if (known !== undefined) return known;
  throw exception(
    run,
    "The parameters (Object) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
  );
}

/** Most values a list may have: https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
const MOST_VALUES = 500;

/** A builder that starts from `start`: NEW_DRAFT, or the rule being copied. */
export function validationBuilder(run: Run, start: Draft): GoogleDataValidationBuilder {
  const draft = { ...start };
  const step = builderStep(run, "DataValidationBuilder", (): GoogleDataValidationBuilder => self);
  const self: GoogleDataValidationBuilder = strict<GoogleDataValidationBuilder>(
    run.realm,
    "DataValidationBuilder",
    {
      requireValueInList: step(
        "requireValueInList",
        [texts, flag],
        (values: string[], showDropdown: boolean) => {
          if (values.length > MOST_VALUES)
            throw exception(run, `The list of values may have at most ${MOST_VALUES} items.`);
          Object.assign(draft, { source: { kind: "list", values: [...values] }, showDropdown });
        },
      ),
      requireValueInRange: step(
        "requireValueInRange",
        [object, flag],
        (range: GoogleRange, showDropdown: boolean) => {
          const { sheet, rect } = placeFor(run, range, "DataValidationBuilder.requireValueInRange");
          Object.assign(draft, { source: { kind: "range", sheet: sheet.id, rect }, showDropdown });
        },
      ),
      setAllowInvalid: step("setAllowInvalid", [flag], (allowInvalid: boolean) => {
        draft.allowInvalid = allowInvalid;
      }),
      setHelpText: step("setHelpText", [text], (help: string) => {
        draft.help = help;
      }),
      build: method(run, "DataValidationBuilder.build", [], () => makeValidation(run, draft), { free: true }),
    },
  );
  return self;
}

export const NEW_DRAFT: Draft = { source: undefined, showDropdown: true, allowInvalid: true, help: "" };

function makeValidation(run: Run, draft: Draft): GoogleDataValidation {
  const { source, ...choice } = draft;
  if (source === undefined) throw exception(run, "Data validation rule has no criteria.");
  const rule: ValidationRule = { ...source, ...choice };
  const self: GoogleDataValidation = strict<GoogleDataValidation>(run.realm, "DataValidation", {
    copy: method(run, "DataValidation.copy", [], () => validationBuilder(run, draft), { free: true }),
  });
  rules.set(self, rule);
  return self;
}
