import { decimal } from "../exact-share.ts";
import type { Requirement } from "../standard.ts";
import { type Candidate, met, type Outcome, unclear, unmet } from "./candidate.ts";

type Of<Kind extends Requirement["kind"]> = Extract<Requirement, { readonly kind: Kind }>;

/** So many of the collective with a title of the year, counted in the book. */
export function holders({ award, count }: Of<"holders">, candidate: Candidate): Outcome {
  const have = candidate.holders(award);
  if (have === undefined) return unclear;
  return have >= count
    ? met
    : unmet(`${count} ${candidate.sharedName(award)} trong năm ${candidate.year} (sổ có ${have})`);
}

/** Such a share of the collective, as its own words give it: no sheet tells how many it has. */
export function share({ of, percent, above }: Of<"share">, candidate: Candidate): Outcome {
  const have = candidate.shareOf(of);
  if (have === undefined) return unclear;
  return (above ? have > percent * 10 : have >= percent * 10)
    ? met
    : unmet(
        `${above ? "trên" : "ít nhất"} ${decimal(percent)}% ${candidate.sharedName(of)} (cột Thành tích ghi ${decimal(have / 10)}%)`,
      );
}
