/** A form of award that a paper names, and who decides on it; null where it does not tell. */
export interface ReadAward {
  readonly form: string;
  readonly decider: string | null;
}

const FORM =
  /(?<!\p{L})(Huân chương (?:Sao vàng|Hồ Chí Minh|Độc lập|Lao động|Chiến công)|Cờ thi đua(?: của (?:Chính phủ|Bộ|UBND tỉnh|ngành)| ngành Tư pháp)?|Bằng khen|Giấy khen|Kỷ niệm chương|Chiến sĩ thi đua (?:toàn quốc|cơ sở|ngành|cấp tỉnh|cấp bộ)|Tập thể lao động xuất sắc|Lao động tiên tiến|Thư khen|Giấy chứng nhận)/giu;
const DECIDER =
  /(?<!\p{L})((?:Chủ tịch nước|Thủ tướng(?: Chính phủ)?|Chính phủ|Bộ trưởng(?: Bộ [\p{L} ]{2,30}?)?|Giám đốc(?: (?:Sở|Công an|Trung tâm|Học viện|Đại học) [\p{L} ]{2,30}?|Sở)?|Chủ tịch (?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)(?: (?:tỉnh|huyện|xã|thành phố|quận|phường|cấp huyện|cấp xã|cấp tỉnh|thị xã))?|UBND (?:tỉnh|huyện|xã|thành phố)|Hiệu trưởng|Tổng cục trưởng|Cục trưởng|Chủ tịch Hội|Thủ trưởng (?:cơ quan|đơn vị)))(?=\s*,|\s+(?:sẽ |quyết định |xét |xem xét |và |hoặc |để )?(?:tặng|quyết định|khen thưởng|xét|xem xét|trao|công nhận|ban hành|hoặc)(?!\p{L}))/giu;
const OF =
  /^\s+của\s+((?:Thủ tướng|Bộ trưởng|Chủ tịch|Giám đốc|Hiệu trưởng|UBND|Ủy ban nhân dân|Bộ|Chính phủ|Trung ương)[\p{L} ]{0,50}?)(?=[,;.()]|\s(?:cho|và|hoặc|đối|theo|vì)|$)/iu;

/** So near before an award stands who decides on it. */
const REACH = 160;

/** Between deciders of one list: “trình Bộ trưởng …, Chủ tịch … tặng”. */
const LISTED = /^(?:\s|,|hoặc|và|trình|đề nghị)*$/iu;

interface Decider {
  readonly at: number;
  readonly name: string;
}

/** The deciders that stand right before an award: the nearest, and those listed with it. */
function decidersBefore(text: string, at: number, deciders: readonly Decider[]): readonly string[] {
  const names: string[] = [];
  let next: Decider | undefined;
  for (const decider of [...deciders].reverse()) {
    if (decider.at >= at || at - decider.at > REACH) continue;
    const between = next === undefined ? "" : text.slice(decider.at + decider.name.length, next.at);
    if (!LISTED.test(between)) break;
    names.unshift(decider.name);
    next = decider;
  }
  return names;
}

/** The awards of a paragraph, each pair of form and decider once. */
export function awardsIn(text: string): readonly ReadAward[] {
  const forms = [...text.matchAll(FORM)];
  if (forms.length === 0) return [];
  const deciders = [...text.matchAll(DECIDER)].map((match) => ({
    at: match.index ?? 0,
    name: match[1] ?? "",
  }));
  const awards: ReadAward[] = [];
  for (const match of forms) {
    const [at, form] = [match.index ?? 0, match[1] ?? ""];
    const own = OF.exec(text.slice(at + form.length, at + form.length + 90))?.[1]?.trim();
    const before = own === undefined ? decidersBefore(text, at, deciders) : [own];
    for (const decider of before.length === 0 ? [null] : before)
      if (!awards.some((known) => known.form === form && known.decider === decider))
        awards.push({ form, decider });
  }
  return awards;
}
