import { remembered } from "../../text/remembered.ts";
import { addDays, type Day, daysBetween } from "../day.ts";

const EPOCH: Day = "2000-01-01";
/** Julian day number of the civil day EPOCH. */
const EPOCH_NUMBER = 2451545;
const MEAN_MONTH = 29.530588861;
/** Since 1968 the calendar is reckoned at UTC+7 (Quyết định 121-CP, 08/8/1967); Beijing's at UTC+8 differs in 1985, 2030. */
const ZONE = 7 / 24;

const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180);

/**
 * Periodic terms of a new moon in days: amplitude, then multiples of the sun's anomaly, the moon's anomaly, the moon's
 * argument of latitude, and the power of the eccentricity factor. J. Meeus, Astronomical Algorithms, 2nd ed., ch. 49.
 */
const MOON_TERMS: readonly (readonly [number, number, number, number, number])[] = [
  [-0.4072, 0, 1, 0, 0],
  [0.17241, 1, 0, 0, 1],
  [0.01608, 0, 2, 0, 0],
  [0.01039, 0, 0, 2, 0],
  [0.00739, -1, 1, 0, 1],
  [-0.00514, 1, 1, 0, 1],
  [0.00208, 2, 0, 0, 2],
  [-0.00111, 0, 1, -2, 0],
  [-0.00057, 0, 1, 2, 0],
  [0.00056, 1, 2, 0, 1],
  [-0.00042, 0, 3, 0, 0],
  [0.00042, 1, 0, 2, 1],
  [0.00038, 1, 0, -2, 1],
  [-0.00024, -1, 2, 0, 1],
];

/** Planets and the node: amplitude in days, phase and degrees a month. The same chapter; smaller ones stay below 6 s. */
const SLOW_TERMS: readonly (readonly [number, number, number])[] = [
  [-0.00017, 124.7746, -1.56375588],
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
];

/** Civil day number at UTC+7 of the k-th new moon, 0 being that of 06/01/2000; every calendar asks for the same few. */
const newMoonDay = remembered((k: number): number => {
  const t = k / 1236.85;
  const mean = 2451550.09766 + MEAN_MONTH * k + t * t * (0.00015437 - 0.00000015 * t);
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + t * t * (0.0107582 + 0.00001238 * t);
  const latitude = 160.7108 + 390.67050284 * k - t * t * (0.0016118 + 0.00000227 * t);
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  let instant = mean;
  for (const [size, m, n, f, power] of MOON_TERMS)
    instant += size * eccentricity ** power * sine(m * sun + n * moon + f * latitude);
  for (const [size, phase, speed] of SLOW_TERMS) instant += size * sine(phase + speed * k);
  // Terrestrial to universal time: 38 s in 1968, 69 s in 2020; a line is near enough.
  const lag = (63 + 32 * t) / 86400;
  return Math.floor(instant - lag + 0.5 + ZONE);
});

/** Which twelfth of the ecliptic (0–11) the sun stands in as the day begins at UTC+7. Meeus, ch. 25, to 0.01°. */
function sunSector(day: number): number {
  const t = (day - 0.5 - ZONE - 2451545) / 36525;
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
  const longitude = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

/** The new moon that opens month 11, the month in which the winter solstice of this solar year falls. */
function eleventhMonth(year: number): number {
  const lastDay = EPOCH_NUMBER + daysBetween(EPOCH, `${year}-12-31`);
  let k = Math.ceil((lastDay - 2451550) / MEAN_MONTH);
  while (newMoonDay(k) > lastDay) k -= 1;
  return sunSector(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** How many months after month 11 the leap month stands between two solstices: the first without a principal term. */
function leapAfter(first: number, next: number): number {
  if (next - first === 12) return Number.POSITIVE_INFINITY;
  let at = 1;
  while (sunSector(newMoonDay(first + at)) !== sunSector(newMoonDay(first + at + 1))) at += 1;
  return at;
}

/**
 * The solar day of a day of the Vietnamese lunar calendar, months 1–12 that are not leap months; from 1968 on.
 * Day 1–30 is not checked against the month's length: day 30 of a short month is the next month's first.
 */
export function lunarDay(year: number, month: number, day: number): Day {
  const solstice = month < 11 ? year : year + 1;
  const first = eleventhMonth(solstice - 1);
  const after = (month + 1) % 12;
  const leap = leapAfter(first, eleventhMonth(solstice));
  const start = newMoonDay(first + after + (leap <= after ? 1 : 0));
  return addDays(EPOCH, start - EPOCH_NUMBER + day - 1);
}

/** Mùng 1 Tết of the lunar year that begins in this solar year. */
export function tetDay(year: number): Day {
  return lunarDay(year, 1, 1);
}

/** Giỗ Tổ Hùng Vương, mùng 10 tháng Ba. */
export function hungKingsDay(year: number): Day {
  return lunarDay(year, 3, 10);
}
