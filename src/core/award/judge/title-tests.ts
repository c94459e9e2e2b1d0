import { consecutiveRun, recordedYears, shownYears } from "../consecutive-years.ts";
import type { Requirement } from "../standard.ts";
import { type Candidate, met, type Outcome, unmet } from "./candidate.ts";
import { basisYear, countedYears } from "./title-years.ts";

type Of<Kind extends Requirement["kind"]> = Extract<Requirement, { readonly kind: Kind }>;

/** A title of the very year: LĐTT for CSTĐCS. */
export function titleInYear(
  { award }: Of<"title-in-year">,
  candidate: Candidate,
  countAll: boolean,
): Outcome {
  return countedYears(candidate, award, countAll).has(candidate.year)
    ? met
    : unmet(`${candidate.nameOf(award)} năm ${candidate.year}`);
}

/** So many award years without a gap. */
export function titleRun({ award, years }: Of<"run">, candidate: Candidate, countAll: boolean): Outcome {
  const held = countedYears(candidate, award, countAll);
  const run = consecutiveRun(held, candidate.year, years);
  return run.missing.length === 0
    ? met
    : unmet(
        `${candidate.nameOf(award)} ${years} năm liên tục (${recordedYears(held)}; thiếu: ${shownYears(run.missing)})`,
      );
}

/** So many times, ever or within the last years. */
export function titleTimes(
  { award, times, within }: Of<"times">,
  candidate: Candidate,
  countAll: boolean,
): Outcome {
  const since = within === 0 ? -Infinity : candidate.year - within;
  const held = [...countedYears(candidate, award, countAll)].filter(
    (year) => year <= candidate.year && year > since,
  );
  const window =
    within === 0 ? "" : ` trong ${within} năm (${candidate.year - within + 1} - ${candidate.year})`;
  return held.length >= times
    ? met
    : unmet(`${times} lần ${candidate.nameOf(award)}${window} (${recordedYears(held)})`);
}

/** Given long enough ago, for the years after it to have passed. */
export function titleEarlier(
  { award, years }: Of<"earlier">,
  candidate: Candidate,
  countAll: boolean,
): Outcome {
  if (basisYear(candidate, award, years, countAll) !== undefined) return met;
  const held = recordedYears(countedYears(candidate, award, countAll));
  return unmet(
    `${candidate.nameOf(award)} từ năm ${candidate.year - years} trở về trước, để đủ ${years} năm tiếp theo (${held})`,
  );
}

/**
 * So many times in the years after the award that is the basis.
 * @param basis the requirement that names that award, where the standard has one
 */
export function titleSince(
  { award, times }: Of<"since-then">,
  basis: Requirement | undefined,
  candidate: Candidate,
  countAll: boolean,
): Outcome {
  const from =
    basis?.kind === "earlier" ? basisYear(candidate, basis.award, basis.years, countAll) : undefined;
  const held = [...countedYears(candidate, award, countAll)].filter(
    (year) => year > (from ?? candidate.year - 6) && year <= candidate.year,
  );
  return held.length >= times
    ? met
    : unmet(`${times} lần ${candidate.nameOf(award)} trong thời gian đó (${recordedYears(held)})`);
}

/** So many years since it was last given; never given is no hindrance. Rewards of other kinds do not begin the wait anew. */
export function titleInterval(
  { award, years }: Of<"interval">,
  candidate: Candidate,
  countAll: boolean,
): Outcome {
  const of = award === "" ? candidate.award : award;
  const held = [...countedYears(candidate, of, countAll)].filter((year) => year < candidate.year);
  const last = Math.max(...held);
  return held.length === 0 || candidate.year - last >= years
    ? met
    : unmet(`đủ ${years} năm kể từ lần được tặng ${candidate.nameOf(of)} gần nhất, năm ${last}`);
}
