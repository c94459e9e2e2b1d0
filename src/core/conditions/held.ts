import type { LawRow } from "../award/law-rows.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { foldKey } from "../text/fold.ts";
import { awardFacts, type Nominated } from "./award-facts.ts";
import type { AskedBesides } from "./condition-row.ts";

/** What it is known by in *Điều kiện*. */
export const holdId = (law: LawRow): string => `${law.key} hold`;

const held = foldKey("tạm dừng");

/** The row of law by which nobody is considered while he is looked into, on the day the dossier was handed in. */
export function barringLaw(facts: BookFacts): (nominated: Nominated) => LawRow | undefined {
  const { law } = awardFacts(facts);
  return ({ row, kind, handedIn }) => {
    const { award, subject } = row.values;
    if (handedIn === null) return undefined;
    return law({ award, subject, meritKind: kind, day: handedIn }).find(({ parameters }) =>
      [...parameters.values()].some((value) => foldKey(value) === held),
    );
  };
}

/** The hold as a condition, where *Tạm dừng* says anything: a blank cell proves nothing. */
export function holdCondition(facts: BookFacts): AskedBesides {
  const barring = barringLaw(facts);
  return (nominated) => {
    const { onHold, reason } = nominated.row.values;
    const law = onHold === "" ? undefined : barring(nominated);
    if (law === undefined) return undefined;
    return {
      requirement: holdId(law),
      asked: "Không đang bị xem xét kỷ luật, thanh tra, khiếu nại, báo nêu đang xác minh",
      facts: `Đề nghị, cột Tạm dừng: ${onHold}${onHold === "có" && reason.trim() !== "" ? ` (${reason.trim()})` : ""}`,
      state: onHold === "có" ? "chưa đạt" : "đạt",
      source: law.source,
      confidence: law.confidence,
    };
  };
}
