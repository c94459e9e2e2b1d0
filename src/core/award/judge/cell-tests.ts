import { foldKey } from "../../text/fold.ts";
import { remembered } from "../../text/remembered.ts";
import type { Requirement } from "../standard.ts";
import { type Candidate, met, type Outcome, unclear, unmet } from "./candidate.ts";
import { countedYears } from "./title-years.ts";

type Of<Kind extends Requirement["kind"]> = Extract<Requirement, { readonly kind: Kind }>;

/** How many initiatives a cell tells of: the figure it begins with, else one for each part of the list. */
const initiativeCount = remembered((cell: string): number => {
  if (/^(?:khong|chua)/u.test(foldKey(cell.slice(0, 20)))) return 0;
  const figure = /^\s*(\d{1,2})(?!\d)/u.exec(cell)?.[1];
  return figure === undefined
    ? cell.split(/[;\n]/u).filter((part) => part.trim() !== "").length
    : Number(figure);
});

/** How far an initiative reaches, the narrowest first; a wider one does for a narrower. */
const scopes: readonly RegExp[] = [/\bco so\b/u, /\b(?:bo|nganh|tinh)\b/u, /\b(?:toan quoc|ca nuoc)\b/u];

const reachOf = (text: string): number => {
  const folded = foldKey(text);
  return scopes.reduce((widest, scope, rank) => (scope.test(folded) ? rank : widest), -1);
};

export function initiatives({ count, scope }: Of<"initiatives">, { initiatives: cell }: Candidate): Outcome {
  if (initiativeCount(cell) < count) return unmet(`${count} sáng kiến, đề tài`);
  return scope === "" || reachOf(cell) >= reachOf(scope) ? met : unclear;
}

/** Whether a year was rated well enough; undefined where the book does not say. */
function ratedWell({ least, proof }: Of<"rating">, candidate: Candidate, year: number): boolean | undefined {
  const wanted = candidate.rating(least);
  if (wanted === undefined) return true;
  const own = year === candidate.year ? candidate.rating(candidate.rated) : undefined;
  const got = own ?? candidate.ratedIn(year);
  if (got !== undefined && got <= wanted) return true;
  const shown = proof
    .split(",")
    .map((award) => award.trim())
    .some((award) => award !== "" && countedYears(candidate, award, true).has(year));
  return shown ? true : got === undefined ? undefined : false;
}

/**
 * The rating of the year, and of the years before it where the standard asks for several: those stand in no sheet of
 * their own, so a year of which nothing is known is told as that and is no fault.
 */
export function rating(requirement: Of<"rating">, candidate: Candidate): Outcome {
  const { least, years, within } = requirement;
  if (within === 0) {
    const own = ratedWell({ ...requirement, proof: "" }, candidate, candidate.year);
    // What the clerk types into the row itself is asked for at once, blank or too low.
    if (own !== true)
      return { state: own === undefined ? "chưa rõ" : "chưa đạt", lacking: `xếp loại ${least}` };
  }
  const span = Array.from(
    { length: Math.min(within === 0 ? years : within, 60) },
    (_, ago) => candidate.year - ago,
  );
  const judged = span.map((year) => ratedWell(requirement, candidate, year));
  if (judged.filter((well) => well === true).length >= years) return met;
  return within === 0 && judged.includes(false)
    ? unmet(`xếp loại ${least} năm ${span[judged.indexOf(false)] ?? candidate.year}`)
    : unclear;
}

export function campaignYears({ years }: Of<"campaign-years">, { campaignYears: has }: Candidate): Outcome {
  if (has === null) return unclear;
  return has >= years ? met : unmet(`phong trào từ ${years} năm trở lên`);
}

const serviceYears = /\b(\d{1,2}) nam (?:cong tac|cong hien|trong nganh|lam viec|phuc vu)\b/u;

/** Years of service are told in *Thành tích* alone. */
export function service({ years }: Of<"service">, { merit }: Candidate): Outcome {
  const told = serviceYears.exec(foldKey(merit.slice(0, 2000)))?.[1];
  if (told === undefined) return unclear;
  return Number(told) >= years
    ? met
    : unmet(`${years} năm công tác (cột Thành tích ghi ${Number(told)} năm)`);
}
