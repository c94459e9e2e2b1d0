import { type Day, makeDay } from "../../calendar/day.ts";

/** Where and when a paper was made, as far as its head tells. */
export interface PlaceDate {
  readonly place: string | null;
  /** yyyy-mm-dd, yyyy-mm where the day is left open, null where the month is too. */
  readonly date: string | null;
  /** A day that no calendar has, as written. */
  readonly impossible?: string;
}

const ROOM = "[\\d.…_ ]{0,24}?";
const LONG = new RegExp(
  `^(.{0,60}?)[,.;]?\\s*ng(?:à|á|ả|a)y\\s*(${ROOM})\\s*th(?:á|à|ả|a)ng\\s*(${ROOM})\\s*n(?:ă|ã|a|â)m\\s*(\\d{0,4})[\\d.…_ ]{0,8}\\.?$`,
  "iu",
);
const SHORT = /^(\p{Lu}[\p{L}. -]{1,40}),\s*(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\.?$/u;

const figures = (words: string): number => Number(words.replace(/\D/gu, ""));

/** “Quảng Bình, ngày 28 tháng 4 năm 2017”, with room for the day or the month; undefined where a line is none. */
export function placeDateOf(line: string): PlaceDate | undefined {
  if (line.length > 110) return undefined;
  const [, place, day = "", month = "", year = ""] = LONG.exec(line) ?? SHORT.exec(line) ?? [];
  if (
    place === undefined ||
    /\d|[("“]|(?:^|\s)(?:số|theo|căn cứ|của|từ|đến|trước|và|ban hành)\s/iu.test(place)
  )
    return undefined;
  const [y, m, d] = [figures(year), figures(month), figures(day)];
  const where = place.replace(/^[\s(*-]+|[\s,.-]+$/gu, "");
  const named = { place: /\p{L}/u.test(where) ? where : null };
  if (y < 1900 || m < 1 || m > 12) return { ...named, date: null };
  const inMonth = `${y}-${String(m).padStart(2, "0")}`;
  if (d === 0) return { ...named, date: inMonth };
  const found: Day | undefined = makeDay(y, m, d);
  return found === undefined ? { ...named, date: inMonth, impossible: line } : { ...named, date: found };
}
