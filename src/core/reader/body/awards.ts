/** A form of award that a paper names, and who decides on it; null where it does not tell. */
export interface ReadAward {
  readonly form: string;
  readonly decider: string | null;
}

const FORM =
  /(?<!\p{L})(Huân chương (?:Sao vàng|Hồ Chí Minh|Độc lập|Lao động|Chiến công)|Cờ thi đua(?: của (?:Chính phủ|Bộ|UBND tỉnh|ngành)| ngành Tư pháp)?|Bằng khen|Giấy khen|Kỷ niệm chương|Chiến sĩ thi đua (?:toàn quốc|cơ sở|ngành|cấp tỉnh|cấp bộ)|Tập thể lao động xuất sắc|Lao động tiên tiến|Thư khen|Giấy chứng nhận)/giu;
const DECIDER =
  /(?<!\p{L})((?:Chủ tịch nước|Thủ tướng(?: Chính phủ)?|Chính phủ|Bộ trưởng(?: Bộ [\p{L} ]{2,30}?)?|Giám đốc(?: (?:Sở|Công an|Trung tâm|Học viện|Đại học) [\p{L} ]{2,30}?|Sở)?|Chủ tịch (?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)(?: (?:tỉnh|huyện|xã|thành phố|quận|phường|cấp huyện|cấp xã|cấp tỉnh|thị xã))?|UBND (?:tỉnh|huyện|xã|thành phố)|Hiệu trưởng|Tổng cục trưởng|Cục trưởng|Chủ tịch Hội|Thủ trưởng (?:cơ quan|đơn vị)))(?=\s+(?:sẽ |quyết định |xét |xem xét |và |hoặc |để )?(?:tặng|quyết định|khen thưởng|xét|xem xét|trao|công nhận|ban hành|hoặc|,))/giu;
const OF =
  /^\s+của\s+((?:Thủ tướng|Bộ trưởng|Chủ tịch|Giám đốc|Hiệu trưởng|UBND|Ủy ban nhân dân|Bộ|Chính phủ|Trung ương)[\p{L} ]{0,50}?)(?=[,;.()]|\s(?:cho|và|hoặc|đối|theo|vì)|$)/iu;

/** The awards of a paragraph, each pair of form and decider once. */
export function awardsIn(text: string): readonly ReadAward[] {
  const deciders = [...text.matchAll(DECIDER)].map((match) => ({
    at: match.index ?? 0,
    name: match[1] ?? "",
  }));
  const awards: ReadAward[] = [];
  for (const match of text.matchAll(FORM)) {
    const [at, form] = [match.index ?? 0, match[1] ?? ""];
    const own = OF.exec(text.slice(at + form.length, at + form.length + 90))?.[1];
    const before = deciders.filter((decider) => decider.at < at && at - decider.at < 160).pop()?.name;
    const decider = own?.trim() ?? before ?? null;
    if (!awards.some((known) => known.form === form && known.decider === decider))
      awards.push({ form, decider });
  }
  return awards;
}
