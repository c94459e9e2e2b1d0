/** Where the last element of this name begins before `before`; -1 if there is none. */
export const lastStart = (xml: string, name: string, before: number): number =>
  Math.max(xml.lastIndexOf(`<${name}>`, before - 1), xml.lastIndexOf(`<${name} `, before - 1));

/** The number in an attribute of a start tag, such as `w:w` of `<w:tcW w:w="4677" w:type="dxa"/>`. */
export function numberAttribute(tag: string | undefined, name: string): number | undefined {
  const value = tag?.match(new RegExp(`\\s${name}="(-?\\d+)`))?.[1];
  return value === undefined ? undefined : Number(value);
}
