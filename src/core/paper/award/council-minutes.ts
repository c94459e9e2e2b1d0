import { longDate } from "../../calendar/date-style.ts";
import { foldText } from "../../text/fold.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { ownRows } from "../kind/rows.ts";
import { councilName } from "./bases.ts";

/** The council's meeting on awards, as a ground: of the last one that *Cuộc họp* tells; an unknown day is “…”. */
export function minutesLine(context: PaperContext): string {
  const days = ownRows(context, context.book.meetings).flatMap(({ values: { content, date } }) => {
    const said = foldText(content);
    return date !== null && said.includes("hội đồng") && /xét|bình/u.test(said) ? [date] : [];
  });
  const last = [...days].sort().pop();
  const day = last === undefined ? "ngày … tháng … năm …" : longDate(last);
  return `Căn cứ Biên bản họp ${day} của ${councilName(context)}.`;
}

/** What lies with a submission beside itself: the parts that nominations name, each once. */
export function dossierParts(cells: readonly string[]): readonly string[] {
  const parts = cells
    .flatMap((cell) => cell.split(/[;\n]/u))
    .map((part) => part.replace(/^\s*[-–+]?\s*|[\s.,]+$/gu, ""));
  const kept = parts.filter((part) => part !== "" && !/^tờ trình(?!\p{L})/iu.test(part));
  return [
    ...new Map(
      kept.map((part) => [foldText(part), `${part.charAt(0).toLowerCase()}${part.slice(1)}`]),
    ).values(),
  ];
}
