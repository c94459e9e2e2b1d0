import { instantOf, wallTime } from "./zone.ts";

/** Day 0 of Sheets: https://developers.google.com/workspace/sheets/api/guides/formats#about_date_time_values */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Serial of a wall-clock reading (milliseconds counted as if UTC). */
export function serialOfWall(wall: number): number {
  return Math.round(((wall - DAY_ZERO) / DAY) * 1e10) / 1e10;
}

/** Serial of the wall-clock reading in `zone` at the instant `ms`. */
export function serialOfInstant(ms: number, zone: string): number {
  return serialOfWall(wallTime(ms, zone));
}

/** Wall-clock reading of a serial, rounded to milliseconds. */
export function wallOfSerial(serial: number): number {
  return DAY_ZERO + Math.round(serial * DAY);
}

/** A converter from serials to instants that works out each distinct serial once: Intl is slow, columns repeat days. */
export function serialReader(zone: string): (serial: number) => number {
  const done = new Map<number, number>();
  return (serial) => {
    const known = done.get(serial);
    if (known !== undefined) return known;
    const instant = instantOf(wallOfSerial(serial), zone);
    done.set(serial, instant);
    return instant;
  };
}
