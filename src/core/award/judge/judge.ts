import type { Requirement, Standard } from "../standard.ts";
import type { Candidate, Outcome, Verdict } from "./candidate.ts";
import { campaignYears, initiatives, rating, service } from "./cell-tests.ts";
import { holders, share } from "./collective-tests.ts";
import { shownInText } from "./shown-texts.ts";
import { titleEarlier, titleInterval, titleInYear, titleRun, titleSince, titleTimes } from "./title-tests.ts";

function outcome(
  requirement: Requirement,
  basis: Requirement | undefined,
  candidate: Candidate,
  countAll: boolean,
): Outcome {
  switch (requirement.kind) {
    case "title-in-year":
      return titleInYear(requirement, candidate, countAll);
    case "run":
      return titleRun(requirement, candidate, countAll);
    case "times":
      return titleTimes(requirement, candidate, countAll);
    case "earlier":
      return titleEarlier(requirement, candidate, countAll);
    case "since-then":
      return titleSince(requirement, basis, candidate, countAll);
    case "interval":
      return titleInterval(requirement, candidate, countAll);
    case "rating":
      return rating(requirement, candidate);
    case "initiatives":
      return initiatives(requirement, candidate);
    case "campaign-years":
      return campaignYears(requirement, candidate);
    case "service":
      return service(requirement, candidate);
    case "holders":
      return holders(requirement, candidate);
    case "share":
      return share(requirement, candidate);
    case "shown":
      return shownInText(requirement.what, candidate);
  }
}

/** One group of requirements, all of them needed, as one state: the worst of them. */
function together(verdicts: readonly Verdict[]): Verdict["state"] {
  if (verdicts.every(({ state }) => state === "đạt")) return "đạt";
  return verdicts.some(({ state }) => state === "chưa đạt") ? "chưa đạt" : "chưa rõ";
}

/**
 * How a candidate stands to every requirement of a standard, in their order. Another way that is met stands for the last
 * one; another way that nobody can tell from the book leaves it unclear, and then the check has nothing to tell.
 */
export function judge(standard: Standard, candidate: Candidate): readonly Verdict[] {
  const basis = standard.needed.find(({ kind }) => kind === "earlier");
  const verdictOn = (requirement: Requirement): Verdict => {
    const found = outcome(requirement, basis, candidate, false);
    return {
      requirement,
      ...found,
      onlyUncounted:
        found.state === "chưa đạt" && outcome(requirement, basis, candidate, true).state === "đạt",
    };
  };
  const verdicts = standard.needed.map(verdictOn);
  const last = verdicts[verdicts.length - 1];
  if (last === undefined || last.state === "đạt" || standard.instead.length === 0) return verdicts;
  const ways = standard.instead.map((group) => group.map(verdictOn));
  const states = ways.map(together);
  const before = verdicts.slice(0, -1);
  if (states.includes("đạt")) return [...before, { ...last, state: "đạt", lacking: undefined }];
  const untold = ways.some((way) => way.every(({ lacking }) => lacking === undefined));
  return [
    ...before,
    {
      ...last,
      state: states.includes("chưa rõ") || last.state === "chưa rõ" ? "chưa rõ" : "chưa đạt",
      lacking: untold ? undefined : last.lacking,
    },
  ];
}
