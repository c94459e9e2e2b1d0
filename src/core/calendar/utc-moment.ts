import { addDays, type Day, daysBetween } from "./day.ts";

/** A day and the time “HH:mm:ss” in one zone. */
export interface DayTime {
  readonly day: Day;
  readonly time: string;
}

/** The same instant in UTC, from a zone so many whole hours ahead of it. */
export function toUtc({ day, time }: DayTime, hoursAhead: number): DayTime {
  const hour = Number(time.slice(0, 2)) - hoursAhead;
  const turned = ((hour % 24) + 24) % 24;
  return {
    day: addDays(day, Math.floor(hour / 24)),
    time: `${turned < 10 ? "0" : ""}${turned}${time.slice(2)}`,
  };
}

/** Whole minutes since the beginning of 2000. */
export function minutesSince2000({ day, time }: DayTime): number {
  return daysBetween("2000-01-01", day) * 1440 + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
