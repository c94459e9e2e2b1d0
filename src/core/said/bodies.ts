import { placeOf, type SaidPlace } from "./place.ts";

/** A body that stood only up to a day, or stands only since, by its name in a text. */
export interface SaidBody extends SaidPlace {
  /** How it is called: “UBND cấp huyện”. */
  readonly body: string;
  /** The last day of those that are gone; undefined for those that are new. */
  readonly until?: "2025-06-30";
  readonly since?: "2025-07-01";
}

/**
 * District level and old enforcement of judgments: gone with 01/7/2025 (Luật Tổ chức chính quyền địa phương 2025: two levels; Quyết
 * định 1898/QĐ-BTP, 25/6/2025). A city or town under a province is told from one under the centre by “thuộc tỉnh” or a list of kinds.
 */
const GONE =
  /(?<![A-Za-zÀ-ỹĐđ])(?:(?:[Cc]hủ tịch |[Tt]rưởng |[Cc]ác )?(?:(?:UBND|[Ủủ]y ban nhân dân|HĐND|[Hh]ội đồng nhân dân|[Pp]hòng Tư pháp|[Pp]hòng Nội vụ|[Hh]uyện ủy|[Cc]ông an) (?:các )?(?:cấp huyện|huyện|quận|thị xã|thành phố thuộc tỉnh)|[Hh]uyện ủy)|(?:Tổng cục|Chi cục) (?:Thi hành án dân sự|THADS)|Cục (?:Thi hành án dân sự|THADS) (?:tỉnh|thành phố|các tỉnh)|cấp huyện)(?![A-Za-zÀ-ỹĐđ])/gu;
const NEW =
  /(?<![A-Za-zÀ-ỹĐđ])(?:Cục Quản lý (?:Thi hành án dân sự|THADS)|Phòng (?:Thi hành án dân sự|THADS) khu vực|(?:UBND|[Ủủ]y ban nhân dân) (?:cấp xã, )?đặc khu)(?![A-Za-zÀ-ỹĐđ])/gu;

/** Every body of a text that the reorganisation of 01/7/2025 ended or began. */
export function reorganisedBodiesIn(text: string): readonly SaidBody[] {
  return [
    ...[...text.matchAll(GONE)].map((match) => ({
      ...placeOf(match),
      body: match[0],
      until: "2025-06-30" as const,
    })),
    ...[...text.matchAll(NEW)].map((match) => ({
      ...placeOf(match),
      body: match[0],
      since: "2025-07-01" as const,
    })),
  ];
}
