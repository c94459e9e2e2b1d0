/** A clock on a wall: the reading, with no zone. `ms` counts as if the reading were UTC. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, made);
  return made;
}

const READING = /(\d+)\/(\d+)\/(\d+) (\w)\w*, (\d+):(\d+):(\d+)/;

/** What clocks showed, by zone: Intl is slow, and a sheet asks for the same days over and over. */
const readings = new Map<string, Map<number, number>>();
const MOST_KEPT = 20_000;

/**
 * The reading of a wall clock in `zone` at the instant `ms`, itself as milliseconds counted as if it were UTC.
 * Intl knows the zone's history (Asia/Ho_Chi_Minh was +07:06:30, then +08 until 1975); adding seven hours does not.
 */
export function wallTime(ms: number, zone: string): number {
  let known = readings.get(zone);
  if (known === undefined || known.size >= MOST_KEPT) {
    known = new Map();
    readings.set(zone, known);
  }
  const before = known.get(ms);
  if (before !== undefined) return before;
  const reading = readWall(ms, zone);
  known.set(ms, reading);
  return reading;
}

/** wallTime, worked out anew. */
function readWall(ms: number, zone: string): number {
  const match = READING.exec(formatFor(zone).format(ms));
  if (match === null) throw new Error(`Intl gave no readable time for ${zone}`);
  const [month, day, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const signedYear = match[4] === "B" ? 1 - year : year;
  const date = new Date(0);
  // Date.UTC would read the years 0–99 as 1900–1999.
  date.setUTCFullYear(signedYear, month - 1, day);
  date.setUTCHours(Number(match[5]), Number(match[6]), Number(match[7]));
  return date.getTime() + (((ms % 1000) + 1000) % 1000);
}

/** The instant at which a wall clock in `zone` shows `wall`. In a gap the clock has already jumped; in a fold the earlier instant wins. */
export function instantOf(wall: number, zone: string): number {
  const offset = (at: number) => wallTime(at, zone) - at;
  const early = wall - offset(wall - 86_400_000);
  if (early + offset(early) === wall) return early;
  const late = wall - offset(wall + 86_400_000);
  if (late + offset(late) === wall) return late;
  return wall - offset(wall);
}

/** Whether Intl knows the zone by this name. */
export function isZone(zone: string): boolean {
  try {
    return formatFor(zone) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
