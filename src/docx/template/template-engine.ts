import Docxtemplater from "docxtemplater";
import type PizZip from "pizzip";
import type { Filters } from "../../core/paper/template/filters.ts";
import type { RichText } from "../../core/text/rich-text.ts";
import { textOf } from "../package/open-docx.ts";
import { cleanTag, splitFilters } from "./clean-tag.ts";
import { markedText } from "./rich-runs.ts";
import type { TemplateData } from "./template-data.ts";

/** A tag in the template, as docxtemplater hands it on; `offset` counts characters of text within its part. */
export interface EnginePart {
  readonly value: string;
  readonly module?: string;
  readonly offset: number;
}

export interface Engine {
  /**
   * Fills the zip's parts; may be called again, with other data, for the template is compiled once.
   * @throws docxtemplater's errors, which `problemsOf` puts into words
   */
  render(data: TemplateData): void;
  /** XML of a part as it was filled last. */
  textOf(path: string): string;
}

/**
 * Docxtemplater as we use it; compiles the template at once.
 * @param missing told of each tag without a value and of its part's path; nothing is printed for it
 * @throws docxtemplater's errors, which `problemsOf` puts into words
 */
export function templateEngine(
  zip: PizZip,
  filters: Filters,
  missing: (part: EnginePart, path: string) => void,
): Engine {
  const engine = new Docxtemplater(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    syntax: { changeDelimiterPrefix: null },
    parser: (tag: string) => parser(tag, filters),
    modules: [
      {
        name: "Tags",
        matchers: sections,
        nullGetter: (part: EnginePart, _scopes: unknown, file?: { readonly filePath: string }): string => {
          missing(part, file?.filePath ?? "");
          return "";
        },
      },
    ],
  });
  return {
    render(data) {
      // Docxtemplater keeps what it compiled, but the last run's data too, in these fields (js/docxtemplater.js, render).
      Object.assign(engine, { rendered: false, mapper: undefined, scopeManagers: {} });
      engine.render(data);
    },
    textOf: (path) => textOf(zip, path),
  };
}

/**
 * Beginning and end of a section as the inspection reads them: docxtemplater itself takes “{# can_cu}” and “{/can_cu}”
 * for two different names. Asked anew for each tag, since it writes into what it is given; a pattern is as good as
 * a prefix (js/prefix-matcher.js), though its types know only the latter.
 */
const sections = () => {
  const onMatch = (found: { value: string }): void => {
    found.value = cleanTag(found.value);
  };
  const loop = { expandTo: "auto", location: "start", onMatch };
  return [
    [/^\s*#([\s\S]*)$/, "loop", { ...loop, inverted: false, priority: 1 }],
    [/^\s*\^([\s\S]*)$/, "loop", { ...loop, inverted: true, priority: 1 }],
    [/^\s*\/([\s\S]*)$/, "loop", { location: "end", onMatch, priority: 1 }],
  ] as unknown as [string, string, object][];
};

const isRich = (value: unknown): value is RichText =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "runs" in value;

/** Own fields of the data only, so that {constructor} has no value; then the tag's filters, left to right. */
function parser(tag: string, filters: Filters) {
  const { name, filters: wanted } = splitFilters(cleanTag(tag));
  const get = (scope: object): unknown => {
    const value: unknown = Object.getOwnPropertyDescriptor(scope, name)?.value;
    if (isRich(value))
      return wanted.length === 0 ? markedText(value) : filtered(plainText(value), name, wanted, filters);
    return typeof value === "string" ? filtered(value, name, wanted, filters) : value;
  };
  return { get };
}

const plainText = ({ runs }: RichText): string => runs.map(({ text }) => text).join("");

/** @throws when a filter cannot take the text; its message is for the clerk */
function filtered(value: string, tag: string, wanted: readonly string[], filters: Filters): string {
  return wanted.reduce((text, name) => {
    const filter = filters[name];
    if (text === "" || filter === undefined) return text;
    const made = filter.apply(text);
    if (made !== undefined) return made;
    throw new Error(
      `Bộ lọc “${name}” của thẻ {${tag}} cần ${filter.takes}, nhưng giá trị là “${text.slice(0, 60)}”. Hãy sửa ô dữ liệu, hoặc bỏ bộ lọc.`,
    );
  }, value);
}
