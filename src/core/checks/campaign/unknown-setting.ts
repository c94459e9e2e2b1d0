import { type Figure, officeFigures } from "../../book/office-figures.ts";
import { officeSettings, type Setting } from "../../book/office-settings.ts";
import type { Spot } from "../../facts/spot.ts";
import { foldKey } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** How a value should have been written, and what the setting is called. */
interface Amiss {
  readonly name: string;
  readonly fix: string;
}

function amissChoice({ name, choices }: Setting, value: string): Amiss | undefined {
  const known = choices.some((one) => foldKey(one) === foldKey(value));
  return known ? undefined : { name, fix: `Chọn một trong: ${choices.join(" · ")}.` };
}

function amissFigure({ name, form, read }: Figure<unknown>, value: string): Amiss | undefined {
  return read(value) === undefined ? { name, fix: `Ghi như ${quoted(form)}.` } : undefined;
}

/** Undefined where the value is well, or the setting is none of ours. */
function amiss(name: string, value: string): Amiss | undefined {
  const same = (declared: { readonly name: string }): boolean => foldKey(declared.name) === foldKey(name);
  const choice: Setting | undefined = Object.values(officeSettings).find(same);
  if (choice !== undefined) return amissChoice(choice, value);
  const figure: Figure<unknown> | undefined = Object.values(officeFigures).find(same);
  return figure === undefined ? undefined : amissFigure(figure, value);
}

/** A setting with a value the code does not know would quietly fall back to its default. */
export const unknownSetting: Rule = {
  id: "cau-hinh.gia-tri-la",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.settings.rows.flatMap((row): readonly Spot[] => {
      const { value } = row.values;
      const found = value.trim() === "" ? undefined : amiss(row.values.name, value);
      if (found === undefined) return [];
      const message = `${quoted(value)} không phải là giá trị của “${found.name}”.`;
      return [{ in: book.settings, row, column: "value", message, fix: found.fix }];
    }),
};
