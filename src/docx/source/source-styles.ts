import { attributeOf, walkXml } from "../../opc/walk-xml.ts";

/** What a style says of its paragraphs' list and weight, with what it takes over from those it is based on. */
export interface SourceStyle {
  /** The list its paragraphs are in, and at which level; "" where it says nothing. */
  readonly list: string;
  readonly level: string;
  readonly bold: boolean | undefined;
}

export const NO_STYLE: SourceStyle = { list: "", level: "", bold: undefined };

/** No chain of styles is longer, and one that bites its own tail must end too. */
const LONGEST_CHAIN = 20;

/** “<w:b/>” and “<w:b w:val="true"/>”, but not “<w:b w:val="0"/>”; undefined for a look that does not say. */
export function boldIn(look: string): boolean | undefined {
  const [tag] = /<w:b(?:\s[^>]*)?\/?>/u.exec(look) ?? [];
  return tag === undefined ? undefined : !/^(?:0|false|off)$/u.test(attributeOf(tag, "w:val"));
}

/** The styles of `word/styles.xml` by their ids; under "" the one that holds for paragraphs that name none. */
export function sourceStyles(xml: string): ReadonlyMap<string, SourceStyle> {
  const own = new Map<string, { list: string; level: string; bold: boolean | undefined; basedOn: string }>();
  let id: string | undefined;
  let byDefault = "";
  walkXml(xml, {
    open(name, tag) {
      const value = attributeOf(tag, "w:val");
      if (name === "w:style") {
        id = attributeOf(tag, "w:styleId");
        own.set(id, { ...NO_STYLE, basedOn: "" });
        const isDefault = /^(?:1|true|on)$/u.test(attributeOf(tag, "w:default"));
        if (isDefault && attributeOf(tag, "w:type") === "paragraph") byDefault = id;
      }
      const style = id === undefined ? undefined : own.get(id);
      if (style === undefined) return;
      if (name === "w:basedOn") style.basedOn = value;
      else if (name === "w:numId") style.list = value;
      else if (name === "w:ilvl") style.level = value;
      else if (name === "w:b") style.bold = boldIn(tag);
    },
    close(name) {
      if (name === "w:style") id = undefined;
    },
    text: () => undefined,
  });
  const whole = (name: string, depth: number): SourceStyle => {
    const style = own.get(name);
    if (style === undefined || depth > LONGEST_CHAIN) return NO_STYLE;
    const base = whole(style.basedOn, depth + 1);
    return {
      list: style.list || base.list,
      level: style.level || base.level,
      bold: style.bold ?? base.bold,
    };
  };
  const styles = new Map([...own.keys()].map((name) => [name, whole(name, 0)] as const));
  return styles.set("", whole(byDefault, 0));
}
