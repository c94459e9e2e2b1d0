/** Sweeps long enough to be sampled, by the room they stand in (scripts/guarded-sweeps.mjs says what each guards). */
export type Sweep =
  | "book"
  | "campaign"
  | "check"
  | "deadline"
  | "laws"
  | "nomination"
  | "paper"
  | "reader"
  | "reminder"
  | "council"
  | "returns"
  | "rights"
  | "template"
  | "tracking";

/** Names with commas between, or "all": swept whole. `npm run test:long` says all. */
const whole = (process.env["SWEEPS"] ?? "").split(",");
const asked = process.env["SWEEP_SEED"];
/**
 * Which places the short run visits: others with every commit (vitest.config.ts), so that together they come to all, the
 * same ones in every run of one commit.
 */
const rotation = Number(asked ?? process.env["COMMIT_SEED"] ?? 1);
/** Names with commas between: sweeps that guard what changed (.ci/run), of which the short run visits twice as many places. */
const closer = (process.env["CLOSER_SWEEPS"] ?? "").split(",");
/** Of so many neighbours the short run visits one. */
const strideOf = (sweep: Sweep): number => (closer.includes(sweep) ? 24 : 48);

/** Whether this run sweeps it whole. */
export const isWhole = (sweep: Sweep): boolean => whole.includes("all") || whole.includes(sweep);

/** A number below `below` that the rotation and the place give (a step of mulberry32). */
function pick(place: number, below: number): number {
  let mixed = (rotation * 0x9e3779b1 + place * 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}

/**
 * The places of a sweep that this run visits: all of them, or the first, the last and one of any forty-eight neighbours, or twenty-four.
 * @param turn tells sweeps over the same places apart, so that each visits others
 */
export function sampled<T>(sweep: Sweep, places: readonly T[], turn = 0): readonly T[] {
  if (isWhole(sweep)) return places;
  const stride = strideOf(sweep);
  return places.filter(
    (_, index) =>
      index === 0 ||
      index === places.length - 1 ||
      index % stride === pick(Math.floor(index / stride) + turn * places.length, stride),
  );
}

/**
 * How often a law is tried over made-up inputs that are dear to judge: in the short run an eighth of `many`. fast-check takes
 * other inputs in every run.
 */
export const runs = (many: number): number => (whole.includes("all") ? many : Math.ceil(many / 8));

/**
 * How many histories of disturbed writes a run tries of each command: the short one, that of a change to what the room's commands go
 * through, and the whole one. HISTORIES asks for another number.
 */
const [FEW, CLOSER, MANY] = [6, 25, 3000];
/** The first so many are known well; of these a run that is not whole takes its own, so that a few commits try all of them together. */
const KNOWN = 100;

const historiesIn = (room: Sweep): number => {
  if (isWhole("laws")) return MANY;
  return closer.includes(room) ? CLOSER : FEW;
};

interface Few {
  /** Of so many seeds one is tried, where a run is dear. */
  readonly each?: number;
  /** How many the gate (.ci/run) tries at least, whatever changed. */
  readonly inCi?: number;
}

/**
 * Seeds of histories (tests/app/laws): of a run that is not whole other ones with every commit, the same in every run of one commit.
 * SWEEP_SEED asks for the first ones of others; HISTORY asks for one alone, by the number that a failing run tells.
 * @param room where the commands stand that are tried
 */
export function histories(room: Sweep, { each = 1, inCi = 0 }: Few): readonly number[] {
  const one = process.env["HISTORY"];
  if (one !== undefined) return [Number(one)];
  const least = process.env["CLOSER_SWEEPS"] === undefined ? 0 : inCi;
  const wanted = Number(process.env["HISTORIES"] ?? Math.max(least, historiesIn(room)));
  const count = Math.ceil(wanted / each);
  const stretches = Math.floor(Math.max(KNOWN, inCi * 4) / each / count);
  const first = asked === undefined && stretches > 1 ? pick(wanted, stretches) * count : 0;
  return Array.from({ length: count }, (_, index) => Number(asked ?? 1) * 100_000 + (first + index) * each);
}

/** What a failing sweep says of itself, so that it can be run again. */
export function sweepNote(sweep: Sweep): string {
  return isWhole(sweep)
    ? `the whole sweep “${sweep}”`
    : `a sample of the sweep “${sweep}” (SWEEP_SEED=${rotation}; whole with SWEEPS=${sweep})`;
}
