const HEADING = /^\s{0,3}#{1,6}\s+/u;
const QUOTED = /^\s{0,3}(?:>\s?)+/u;
const WHOLE = /^\s*(?:\*{2,3}|__)(?=\S)(.*\S)(?:\*{2,3}|__)\s*$/u;
/** “\-”, “1\.”: a mark that Markdown should not read. */
const ESCAPED = /\\([\\`*_{}[\]()#+\-.!|>~])/gu;
const TAG =
  /<\/?(?:b|i|u|em|strong|br|p|sup|sub|span|div|center|table|tr|td|th|tbody|thead)(?:\s[^<>]{0,200})?\/?>/giu;
/** A break inside a cell parts what stands in it below one another. */
const BREAK = /<br\s*\/?>/giu;
export const BROKEN = "\u001f";
const PICTURE = /!\[[^\][]{0,200}\]\([^()]{0,500}\)/gu;
const LINK = /\[([^\][]{1,300})\]\((?:https?:|mailto:|#)[^()\s]{0,500}\)/gu;
const STARS = /(?<!\\)\*{1,3}/gu;
/** Underlines at the edge of words only: “ky_ten” is a name. */
const UNDERLINES = /(?<![\p{L}\d_])_{1,3}(?=[\p{L}“"(])|(?<=[\p{L}.,;:”")!?])_{1,3}(?![\p{L}\d_])/gu;
const ENTITIES: readonly (readonly [string, string])[] = [
  ["&nbsp;", " "],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&amp;", "&"],
];

/** A star before words is a bullet; “*Nơi nhận:*” is italic. */
const STAR_BULLET = /^(\s*)\*\s+(?=\S)/u;

/** Whether the line is a heading or bold from end to end. */
export const isStrong = (line: string): boolean => HEADING.test(line) || WHOLE.test(line.replace(QUOTED, ""));

/** The line without the marks of Markdown and HTML; what it says stays. */
export function withoutMarkdown(line: string): string {
  let text = line.replace(QUOTED, "").replace(HEADING, "").replace(STAR_BULLET, "$1- ");
  if (text.includes("<")) text = text.replace(BREAK, BROKEN).replace(TAG, " ");
  if (text.includes("](")) text = text.replace(PICTURE, "").replace(LINK, "$1");
  text = text.replace(STARS, "");
  if (text.includes("_")) text = text.replace(UNDERLINES, "");
  if (text.includes("\\")) text = text.replace(ESCAPED, "$1");
  if (text.includes("&")) for (const [entity, sign] of ENTITIES) text = text.split(entity).join(sign);
  return text;
}

/** “|---|:--:|”: the rule under the head of a table. */
export const isTableRule = (line: string): boolean =>
  /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/u.test(line);
