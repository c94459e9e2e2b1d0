import { rowNamed } from "../../core/book/row-by-key.ts";
import type { Day } from "../../core/calendar/day.ts";
import { conditionRowsOf, conditionTables } from "../../core/conditions/condition-rows.ts";
import { overridesOf } from "../../core/conditions/overrides.ts";
import { bookFacts } from "../../core/facts/book-facts.ts";
import { type NominationShown, nominationShown } from "../../core/nomination/shown.ts";
import type { Nomination, Way } from "../../core/nomination/way.ts";
import { nextStep } from "../../core/office/next-step.ts";
import { nominations } from "../../core/tables/award/nominations.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { openWay } from "./open-way.ts";

/** One thing that the law asks of a nominee, and how it stands. */
export interface ConditionShown {
  readonly asked: string;
  readonly facts: string;
  /** “đạt”, “chưa đạt”, “chưa rõ”, “vẫn xét”. */
  readonly state: string;
  readonly source: string;
  readonly reason: string;
}

export interface NominationOpened extends NominationShown {
  readonly conditions: readonly ConditionShown[];
  readonly today: string;
}

/** *Đề nghị đang chọn*: opens the sidebar of the nomination on whose row the clerk stands. */
export function showNominationPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage("de-nghi", "Đề nghị");
}

const elsewhere = `Đứng ở dòng của một đề nghị tại trang ${nominations.sheet} rồi bấm Đọc lại dòng đang chọn, hoặc tìm ở Thi đua › Khen thưởng › Tìm, chuyển đề nghị.`;

function wanted(ports: Ports, way: Way, key: string): Nomination | undefined {
  if (key !== "") return rowNamed(way.book.nominations, key);
  const at = ports.screen.selection();
  if (at?.sheet !== nominations.sheet) return undefined;
  return way.book.nominations.rows.find((row) => row.at === at.row && row.values.key !== "");
}

/**
 * What is asked of the nomination, as its rows stand now; of one that is decided or dropped, as *Điều kiện* keeps how it was
 * judged.
 */
function conditionsOf({ book }: Way, key: string, today: Day): readonly ConditionShown[] {
  const facts = bookFacts(book, today);
  const overrides = overridesOf(facts);
  const live = conditionRowsOf(facts, key);
  if (live !== undefined)
    return live.map(({ asked, facts: seen, state, source, requirement }) => ({
      asked,
      facts: seen,
      state,
      source,
      reason: overrides.get(`${key}\n${requirement}`)?.reason ?? "",
    }));
  return book.conditions.rows
    .filter(({ values }) => values.nomination === key)
    .map(({ values: { asked, facts: seen, state, source, reason, override } }) => ({
      asked,
      facts: seen,
      state: state !== "đạt" && override === "có" && reason !== "" ? "vẫn xét" : state,
      source,
      reason,
    }));
}

/** The nomination with this key, or that on whose row the clerk stands. */
function openNomination(ports: Ports, key: string): Answer<NominationOpened> {
  const way = openWay(ports, conditionTables);
  const row = wanted(ports, way, key);
  const lacking = row === undefined ? nextStep(way.book, ["campaign"]) : "";
  if (lacking !== "") return { ok: false, message: lacking };
  if (row === undefined)
    return {
      ok: false,
      message: key === "" ? elsewhere : `Trang ${nominations.sheet} không còn đề nghị này. ${elsewhere}`,
    };
  const today = ports.clock.now().day;
  return {
    ok: true,
    value: {
      ...nominationShown(way, row, today),
      conditions: conditionsOf(way, row.values.key, today),
      today,
    },
  };
}

export const nominationOpen = verb({
  name: "nomination.open",
  fields: { key: upTo(200) },
  locked: true,
  run: (ports, { key }) => openNomination(ports, key),
});

/** The same from another page that lists the nomination: its row is gone to, and the sidebar opens on it. */
function goToNomination(ports: Ports, key: string): Answer<null> {
  const { nominations: parsed } = openBook(ports, new Set(["nominations"])).book;
  const row = rowNamed(parsed, key);
  if (row === undefined || key === "")
    return { ok: false, message: `Trang ${nominations.sheet} không còn đề nghị này. Tìm lại.` };
  ports.screen.goTo(nominations.sheet, row.at, parsed.columns.at.get("name") ?? 1);
  showNominationPage(ports);
  return { ok: true, value: null };
}

export const nominationShow = verb({
  name: "nomination.show",
  fields: { key: upTo(200) },
  locked: false,
  run: (ports, { key }) => goToNomination(ports, key),
});
