import { readDossier } from "../../award/dossier-cell.ts";
import { longDate } from "../../calendar/date-style.ts";
import { councilOfMeeting } from "../../council/sessions.ts";
import { foldText } from "../../text/fold.ts";
import { councilNames } from "../form/council-name.ts";
import { numberAndSymbol } from "../form/number-line.ts";
import { latestEdition } from "../kind/editions.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { ownRows } from "../kind/rows.ts";
import type { Nomination } from "./nominees.ts";

/** Name of the kind of minutes, by which a paper finds their number in *Sổ văn bản*. */
export const minutesName = "bien-ban-hop-hoi-dong";

/** The sessions that nominations name, else the campaign's last meeting that tells of a council on awards. */
function sessionsOf(context: PaperContext, nominations: readonly Nomination[]) {
  const own = ownRows(context, context.book.meetings).filter(({ values }) => values.date !== null);
  const named = new Set(nominations.map(({ values }) => values.meeting).filter((key) => key !== ""));
  const mine = own.filter(({ values }) => named.has(values.key));
  if (mine.length > 0) return mine;
  const councils = own.filter(({ values: { content, council } }) => {
    const said = foldText(content);
    return council !== "" || (said.includes("hội đồng") && /xét|bình/u.test(said));
  });
  return [...councils].sort((a, b) => ((a.values.date ?? "") < (b.values.date ?? "") ? -1 : 1)).slice(-1);
}

/** “Biên bản họp số 05/BB-HĐTĐKT ngày 12 tháng 11 năm 2026”, of every session; an unknown day is “…”. */
export function minutesCited(context: PaperContext, nominations: readonly Nomination[]): string {
  const cited = sessionsOf(context, nominations).map(({ values: { key, date } }) => {
    const entry = latestEdition(context.book, `${minutesName}-${context.campaign.values.key}-${key}`);
    const number = numberAndSymbol(entry?.values.number ?? "", entry?.values.symbol ?? "");
    return `Biên bản họp${number === "" ? "" : ` số ${number}`} ${date === null ? "" : longDate(date)}`;
  });
  return cited.length === 0 ? "Biên bản họp ngày … tháng … năm …" : cited.join(", ");
}

/** The council that judged them, as prose names it: that of their last session, else the office's own. */
export function judgedBy(context: PaperContext, nominations: readonly Nomination[]): string {
  const [meeting] = sessionsOf(context, nominations).slice(-1);
  return councilNames(context, meeting === undefined ? "" : councilOfMeeting(context.book, meeting)).name;
}

/** The council's meeting on awards, as a ground. */
export const minutesLine = (context: PaperContext, nominations: readonly Nomination[]): string =>
  `Căn cứ ${minutesCited(context, nominations)} của ${judgedBy(context, nominations)}.`;

/** What lies with a submission beside itself: the parts that nominations name, each once; without the days they came. */
export function dossierParts(cells: readonly string[]): readonly string[] {
  const parts = cells
    .flatMap(readDossier)
    .filter(({ back }) => back === null)
    .map(({ name }) => name.replace(/^\s*[-–+]?\s*|[\s.,]+$/gu, ""));
  const kept = parts.filter((part) => part !== "" && !/^tờ trình(?!\p{L})/iu.test(part));
  return [
    ...new Map(
      kept.map((part) => [foldText(part), `${part.charAt(0).toLowerCase()}${part.slice(1)}`]),
    ).values(),
  ];
}
