import { foldKey } from "../text/fold.ts";
import { consecutiveRun, recordedYears, shownYears } from "./consecutive-years.ts";
import type { Requirement, Standard } from "./standard.ts";
import { proposed, type TitleYears } from "./titles.ts";

/** What a book tells of one nomination, for judging it by a standard. */
export interface Candidate {
  readonly year: number;
  readonly titles: (award: string) => TitleYears;
  readonly nameOf: (award: string) => string;
  /** Kinds of merit (folded) whose awards are no basis. */
  readonly uncounted: ReadonlySet<string>;
  /** Place of the rating among the ratings, the best 0; undefined when it is blank or unknown. */
  readonly rating: (written: string) => number | undefined;
  readonly rated: string;
  readonly initiatives: string;
  readonly campaignYears: number | null;
}

export interface Unmet {
  readonly requirement: Requirement;
  /** What is lacking, in words that follow “chưa thấy”. */
  readonly lacking: string;
  /** It would be there if awards of kinds that do not count were counted. */
  readonly onlyUncounted: boolean;
}

/** The years that count: given by then, or proposed for the very year. */
function years(candidate: Candidate, award: string, countAll: boolean): ReadonlySet<number> {
  const counted = [...candidate.titles(award)].filter(([year, kinds]) =>
    [...kinds].some((kind) =>
      kind === proposed ? year === candidate.year : countAll || !candidate.uncounted.has(kind),
    ),
  );
  return new Set(counted.map(([year]) => year));
}

/** The award year from which the years after it are counted: the latest that lies far enough back. */
function basisYear(
  candidate: Candidate,
  award: string,
  after: number,
  countAll: boolean,
): number | undefined {
  const fit = [...years(candidate, award, countAll)].filter((year) => year + after <= candidate.year);
  return fit.length === 0 ? undefined : Math.max(...fit);
}

type Test = (candidate: Candidate, countAll: boolean) => string | undefined;

/** How many initiatives a cell tells of: the figure it begins with, else one for each part of the list. */
function initiativeCount(cell: string): number {
  if (/^(?:khong|chua)/u.test(foldKey(cell.slice(0, 20)))) return 0;
  const figure = /^\s*(\d{1,2})(?!\d)/u.exec(cell)?.[1];
  return figure === undefined
    ? cell.split(/[;\n]/u).filter((part) => part.trim() !== "").length
    : Number(figure);
}

function test(requirement: Requirement, basis: Requirement | undefined): Test {
  switch (requirement.kind) {
    case "title-in-year":
      return (candidate, countAll) =>
        years(candidate, requirement.award, countAll).has(candidate.year)
          ? undefined
          : `${candidate.nameOf(requirement.award)} năm ${candidate.year}`;
    case "run":
      return (candidate, countAll) => {
        const held = years(candidate, requirement.award, countAll);
        const run = consecutiveRun(held, candidate.year, requirement.years);
        return run.missing.length === 0
          ? undefined
          : `${candidate.nameOf(requirement.award)} ${requirement.years} năm liên tục (${recordedYears(held)}; thiếu: ${shownYears(run.missing)})`;
      };
    case "times":
      return (candidate, countAll) => {
        const held = [...years(candidate, requirement.award, countAll)].filter(
          (year) => year <= candidate.year,
        );
        return held.length >= requirement.times
          ? undefined
          : `${requirement.times} lần ${candidate.nameOf(requirement.award)} (${recordedYears(held)})`;
      };
    case "earlier":
      return (candidate, countAll) =>
        basisYear(candidate, requirement.award, requirement.years, countAll) !== undefined
          ? undefined
          : `${candidate.nameOf(requirement.award)} từ năm ${candidate.year - requirement.years} trở về trước, để đủ ${requirement.years} năm tiếp theo (${recordedYears(years(candidate, requirement.award, countAll))})`;
    case "since-then":
      return (candidate, countAll) => {
        const from =
          basis?.kind === "earlier" ? basisYear(candidate, basis.award, basis.years, countAll) : undefined;
        const held = [...years(candidate, requirement.award, countAll)].filter(
          (year) => year > (from ?? candidate.year - 6) && year <= candidate.year,
        );
        return held.length >= requirement.times
          ? undefined
          : `${requirement.times} lần ${candidate.nameOf(requirement.award)} trong thời gian đó (${recordedYears(held)})`;
      };
    case "rating":
      return (candidate) => {
        const got = candidate.rating(candidate.rated);
        const least = candidate.rating(requirement.least);
        return least === undefined || (got !== undefined && got <= least)
          ? undefined
          : `xếp loại ${requirement.least}`;
      };
    case "initiatives":
      return (candidate) =>
        initiativeCount(candidate.initiatives) >= requirement.count
          ? undefined
          : `${requirement.count} sáng kiến, đề tài`;
    case "campaign-years":
      return (candidate) =>
        candidate.campaignYears === null || candidate.campaignYears >= requirement.years
          ? undefined
          : `phong trào từ ${requirement.years} năm trở lên`;
  }
}

/** The requirements of the standard that the candidate does not meet. An alternative that is met stands for the last one. */
export function unmetOf(standard: Standard, candidate: Candidate): readonly Unmet[] {
  const basis = standard.needed.find(({ kind }) => kind === "earlier");
  const lacking = (requirement: Requirement): readonly Unmet[] => {
    const judge = test(requirement, basis);
    const words = judge(candidate, false);
    if (words === undefined) return [];
    return [{ requirement, lacking: words, onlyUncounted: judge(candidate, true) === undefined }];
  };
  const met = standard.instead.length > 0 && standard.instead.every((one) => lacking(one).length === 0);
  return (met ? standard.needed.slice(0, -1) : standard.needed).flatMap(lacking);
}
