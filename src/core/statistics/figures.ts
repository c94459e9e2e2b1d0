import type { GivenAward } from "./given-awards.ts";

/**
 * How many awards of each sort. Collectives, persons, households and those of whom nothing is told are all of them; so are, of the
 * persons, direct workers, leaders and those without a post, and women, men and those of whom neither is told.
 */
export interface Figures {
  readonly all: number;
  readonly collectives: number;
  readonly persons: number;
  readonly households: number;
  readonly subjectUnknown: number;
  readonly direct: number;
  readonly leaders: number;
  readonly postUnknown: number;
  readonly women: number;
  readonly men: number;
  readonly sexUnknown: number;
}

/** The figures of these awards, whatever their order. */
export function figuresOf(given: readonly GivenAward[]): Figures {
  const some = (is: (one: GivenAward) => boolean): number => given.filter(is).length;
  const person = ({ subject }: GivenAward): boolean => subject === "cá nhân";
  return {
    all: given.length,
    collectives: some(({ subject }) => subject === "tập thể"),
    persons: some(person),
    households: some(({ subject }) => subject === "hộ gia đình"),
    subjectUnknown: some(({ subject }) => subject === ""),
    direct: some((one) => person(one) && one.post === "trực tiếp"),
    leaders: some((one) => person(one) && one.post === "lãnh đạo, quản lý"),
    postUnknown: some((one) => person(one) && one.post === ""),
    women: some((one) => person(one) && one.sex === "nữ"),
    men: some((one) => person(one) && one.sex === "nam"),
    sexUnknown: some((one) => person(one) && one.sex === ""),
  };
}

/**
 * A share of the persons in whole per cent, rounded to the nearest; those of whom nothing is told are persons, too. null
 * where there are none, and where nothing is told of any: that nobody wrote it down is no share of nought.
 */
const shareOf = (part: number, untold: number, persons: number): number | null =>
  untold === persons ? null : Math.round((part * 100) / persons);

/** Direct workers among the persons, in per cent. */
export const directShareOf = ({ direct, postUnknown, persons }: Figures): number | null =>
  shareOf(direct, postUnknown, persons);

/** Women among the persons, in per cent. */
export const womenShareOf = ({ women, sexUnknown, persons }: Figures): number | null =>
  shareOf(women, sexUnknown, persons);
