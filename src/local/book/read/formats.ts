import { parseBlocks } from "../model/a1.ts";
import type { ConditionalFormat, RuleLook } from "../model/conditional-format.ts";
import { childrenOf, textOf, type XmlElement } from "../parts/element.ts";
import { attributesOf, decodeFormula, inFormulas } from "../parts/xml-value.ts";

/** The look of a rule that says nothing but a formula and a look; undefined for any other. */
function plainLook(
  attributes: ReadonlyMap<string, string>,
  ruleLooks: readonly (RuleLook | undefined)[],
): RuleLook | undefined {
  return attributes.size === 3 && attributes.has("priority")
    ? ruleLooks[Number(attributes.get("dxfId") ?? -1)]
    : undefined;
}

/** The file's differential formats, and what gives a formula the book's names of tabs. */
export interface FormatReading {
  readonly ruleLooks: readonly (RuleLook | undefined)[];
  readonly inBook: (formula: string) => string;
}

/**
 * Conditional formats of a sheet in order of priority.
 * @param asSet formulas as a script set them, by the form the file has; its "=" and ";" would be lost otherwise
 */
export function readFormats(
  xml: string,
  groups: readonly XmlElement[],
  asSet: Readonly<Record<string, string>>,
  { ruleLooks, inBook }: FormatReading,
): ConditionalFormat[] {
  const rules = groups.flatMap((group) => {
    const rects = parseBlocks(attributesOf(group.tag).get("sqref") ?? "");
    return childrenOf(xml, group)
      .filter(({ name }) => name === "cfRule")
      .map((rule) => ({ rects, rule, attributes: attributesOf(rule.tag) }));
  });
  const priority = (attributes: ReadonlyMap<string, string>): number =>
    Number(attributes.get("priority") ?? 0);
  return rules
    .sort((a, b) => priority(a.attributes) - priority(b.attributes))
    .map(({ rects, rule, attributes }) => {
      const formulas = childrenOf(xml, rule)
        .filter(({ name }) => name === "formula")
        .map(({ from, to }) => inBook(decodeFormula(xml.slice(from, to))));
      const kind = attributes.get("type") ?? "";
      const [text] = formulas;
      const formula = kind === "expression" && text !== undefined ? (asSet[text] ?? `=${text}`) : undefined;
      const plain = formula === undefined ? undefined : plainLook(attributes, ruleLooks);
      const look = plain ?? { kind, xml: inFormulas(textOf(xml, rule), inBook), formula, formulas };
      return { rects, formula, look };
    });
}
