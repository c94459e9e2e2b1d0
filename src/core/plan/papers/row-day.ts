import { dayParts } from "../../calendar/day.ts";
import type { IssueDay } from "../issue-day.ts";
import type { PaperContext } from "./paper-kind.ts";

/** The day of a paper that the registry has not dated is open but for its year. */
export function rowDay({ today }: PaperContext, issued: IssueDay): IssueDay {
  return issued.kind === "blank" ? { kind: "year", year: dayParts(today).year } : issued;
}
