import { foldKey } from "../text/fold.ts";
import type { KnownNames } from "./known-names.ts";

/** The units that a sentence may name, folded, each as the book writes it; the longest first. A name of two units is nobody's. */
export type NamedUnits = readonly (readonly [folded: string, name: string])[];

/** Names and short names of a book's units. */
export function namedUnits({ units }: Pick<KnownNames, "units">): NamedUnits {
  const owners = new Map<string, Set<string>>();
  for (const { key, name, shortName } of units)
    for (const word of new Set([foldKey(name), foldKey(shortName)]))
      if (word !== "") owners.set(word, new Set([...(owners.get(word) ?? []), key]));
  return units
    .flatMap(({ name, shortName }) => [name, shortName].map((word) => [foldKey(word), name] as const))
    .filter(([folded, name]) => owners.get(folded)?.size === 1 && name !== "")
    .sort(([a], [b]) => b.length - a.length);
}

/** Between two units of a list, and at its ends. “Văn phòng UBND tỉnh” is not the unit “Văn phòng”. */
const BEFORE = /(?:^|[,;:#]|(?:^|\s)(?:va|cung|voi|giao|do))\s*$/u;
const BEHIND = /^\s*(?:$|[,;.#]|(?:va|cung|voi)(?![a-z]))/u;

/** The units that a list of bodies names and the book knows, in their order, as *Chủ trì* and *Phối hợp* have them. */
export function unitsIn(list: string, known: NamedUnits): string {
  let rest = foldKey(list);
  const found: { readonly at: number; readonly name: string }[] = [];
  for (const [folded, name] of known) {
    const at = rest.indexOf(folded);
    const end = at + folded.length;
    if (at < 0 || !BEFORE.test(rest.slice(0, at)) || !BEHIND.test(rest.slice(end))) continue;
    found.push({ at, name });
    rest = `${rest.slice(0, at)}${"#".repeat(folded.length)}${rest.slice(end)}`;
  }
  const names = found.sort((a, b) => a.at - b.at).map(({ name }) => name);
  return [...new Set(names)].join("; ");
}

/** “Đơn vị chủ trì: …”, “Giao … chủ trì”, “do … chủ trì”. */
const LEADS: readonly RegExp[] = [
  /(?:chủ trì|(?:đơn vị|cơ quan)(?: được giao)? (?:thực hiện|phụ trách))(?: thực hiện)?\s*:\s*(?<units>[^.;:]{3,300}?)(?=,?\s+chủ trì|[.;]|,?\s*(?:đơn vị |cơ quan )?phối hợp|$)/iu,
  /(?:^|[.;:]\s*|(?:giao|do|đề nghị|yêu cầu)\s+)(?:(?:giao|do|đề nghị|yêu cầu)\s+)?(?<units>[^.;:]{3,300}?),?\s+(?:là (?:đơn vị|cơ quan) )?chủ trì(?!\s*:)(?!\p{L})/iu,
];
/** Where a list of those who help ends: at what they do, or when. */
const DOES =
  "tham mưu|tổ chức|triển khai|thực hiện|xây dựng|hướng dẫn|kiểm tra|theo dõi|tổng hợp|đôn đốc|rà soát|thẩm định|lập|trình|báo cáo|gửi|hoàn thành|tiến hành|để|trong|trước|chậm";
const SUPPORTS: readonly RegExp[] = [
  new RegExp(
    `phối hợp(?:\\s*:|\\s+(?:cùng với|với|cùng))\\s*(?<units>[^.;:(]{3,300}?)(?=\\s+(?:${DOES})(?!\\p{L})|[.;:(]|$)`,
    "iu",
  ),
  /chủ trì,\s*(?<units>[^.;:]{3,200}?)\s+phối hợp(?!\p{L})/iu,
];

const first = (patterns: readonly RegExp[], text: string): string | undefined => {
  for (const pattern of patterns) {
    const units = pattern.exec(text)?.groups?.["units"];
    if (units !== undefined) return units;
  }
  return undefined;
};

/** No sentence that names who leads is longer. */
const REACH = 1500;

/** Who leads and who helps, where a paragraph says so and the book knows them; "" else. */
export function saidTaskUnits(
  text: string,
  known: NamedUnits,
): { readonly lead: string; readonly support: string } {
  const said = text.slice(0, REACH);
  if (known.length === 0 || !/chủ trì|thực hiện\s*:|phụ trách\s*:/iu.test(said))
    return { lead: "", support: "" };
  return {
    lead: unitsIn(first(LEADS, said) ?? "", known),
    support: unitsIn(first(SUPPORTS, said) ?? "", known),
  };
}
