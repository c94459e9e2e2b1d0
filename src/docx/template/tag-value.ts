import type { Filters } from "../../core/paper/template/filters.ts";
import type { RichText } from "../../core/text/rich-text.ts";
import type { TemplateTag } from "./read-tags.ts";
import type { TemplateData } from "./template-data.ts";

/** The data that a tag may be about, the innermost item's first. */
export type Scopes = readonly TemplateData[];

type Value = TemplateData[string];

/** What a name stands for: own fields of the data only, so that {constructor} has no value. */
export function lookUpValue(scopes: Scopes, name: string): Value | undefined {
  for (const scope of scopes) {
    const value: Value | null | undefined = Object.getOwnPropertyDescriptor(scope, name)?.value;
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** What no XML can hold, and half a letter beyond the basic plane (XML 1.0, 2.2). */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A tag's text behind its filters, left to right; or what keeps it from being printed, with the cure. */
export function filteredValue(
  tag: TemplateTag,
  value: Value | undefined,
  filters: Filters,
): { readonly text: string | RichText } | { readonly wrong: string } {
  const { name, filters: wanted } = tag;
  if (typeof value !== "string" && !isRich(value)) return { wrong: noValue(tag) };
  let plain = typeof value === "string" ? value : value.runs.map(({ text }) => text).join("");
  if (UNPRINTABLE.test(plain))
    return {
      wrong: `Nội dung thay vào {${name}} có ký tự điều khiển không in được. Hãy gõ lại nội dung đó trong bảng tính.`,
    };
  if (wanted.length === 0) return { text: value };
  for (const each of wanted) {
    const filter = filters[each];
    if (plain === "" || filter === undefined) continue;
    const made = filter.apply(plain);
    if (made === undefined)
      return {
        wrong: `Bộ lọc “${each}” của thẻ {${name}} cần ${filter.takes}, nhưng giá trị là “${plain.slice(0, 60)}”. Hãy sửa ô dữ liệu, hoặc bỏ bộ lọc.`,
      };
    plain = made;
  }
  return { text: plain };
}

/** What is said of a tag that the data do not know. */
export const noValue = ({ name, filters }: TemplateTag): string =>
  `Chưa có dữ liệu cho thẻ {${[name, ...filters].join(" | ")}}. Hãy điền dữ liệu, hoặc xóa thẻ khỏi mẫu.`;

const isRich = (value: Value | undefined): value is RichText =>
  typeof value === "object" && !Array.isArray(value) && "runs" in value;
