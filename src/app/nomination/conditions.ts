import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { awardFacts } from "../../core/conditions/award-facts.ts";
import { type ConditionRow, isLive } from "../../core/conditions/condition-row.ts";
import { conditionRows, conditionTables } from "../../core/conditions/condition-rows.ts";
import { type BookFacts, bookFacts } from "../../core/facts/book-facts.ts";
import { setUpFirst } from "../../core/office/next-step.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { conditions } from "../../core/tables/award/conditions.ts";
import { shortened } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import type { NewRow } from "../book/write/sheet-change.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { type LogEntry, logged, momentText } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";

/** What has to be read to judge every nomination. */
const wanted: ReadonlySet<TableName> = new Set([...conditionTables, "meetings", "submissions"]);

/** A clerk's word that one requirement is passed over, and why. */
interface Word {
  readonly nomination: string;
  readonly requirement: string;
  readonly reason: string;
}

type Standing = ParsedBook["conditions"]["rows"][number];

const idOf = ({ nomination, requirement }: Pick<Word, "nomination" | "requirement">): string =>
  `${nomination}\n${requirement}`;

/** Rows of nominations that are decided, dropped or gone their way: how they stood when they were judged stays. */
function kept(facts: BookFacts): readonly NewRow[] {
  const live = new Set(
    awardFacts(facts)
      .nominations.filter(isLive)
      .map(({ row }) => row.values.key),
  );
  const there = new Set(facts.book.nominations.rows.map(({ values }) => values.key));
  return facts.book.conditions.rows.flatMap(({ values }): readonly NewRow[] => {
    const { nomination, asked, facts: seen, state, source, confidence, by, at, requirement } = values;
    if (!there.has(nomination) || live.has(nomination)) return [];
    return [{ nomination, asked, facts: seen, state, source, confidence, by, at, requirement }];
  });
}

/** What becomes of the rows, and what is to be logged of overrides that are new. */
interface Worked {
  readonly rows: readonly NewRow[];
  readonly entries: readonly LogEntry[];
  readonly shown: readonly ConditionRow[];
}

/** The rows anew; whoever overrides is entered beside each override that has a reason and no name yet. */
function work(ports: Pick<Ports, "clock" | "user">, facts: BookFacts, word: Word | undefined): Worked {
  const standing = new Map(
    facts.book.conditions.rows.map((row): readonly [string, Standing] => [idOf(row.values), row]),
  );
  const signed = { by: ports.user.email(), at: momentText(ports.clock.now()) };
  const entries: LogEntry[] = [];
  const found = conditionRows(facts);
  const shown = found.map((row): ConditionRow => {
    const isWord = word !== undefined && idOf(word) === idOf(row) && row.state !== "đạt";
    return isWord ? { ...row, state: "vẫn xét" } : row;
  });
  const rows = found.map((row, index): NewRow => {
    const was = standing.get(idOf(row))?.values;
    const isWord = word !== undefined && idOf(word) === idOf(row);
    const reason = isWord ? word.reason : (was?.reason.trim() ?? "");
    const overridden = isWord || (was?.override === "có" && reason !== "");
    const cells = { ...(shown[index] ?? row) };
    if (!overridden) return { ...cells, by: "", at: "" };
    if (!isWord && was !== undefined && was.by !== "") return { ...cells, by: was.by, at: was.at };
    const before = `${shortened(row.asked)}: ${row.state === "vẫn xét" ? "chưa đạt" : row.state}`;
    entries.push({ what: "Vẫn xét", place: conditions.sheet, before, after: reason });
    return { ...cells, ...signed, ...(isWord ? { override: "có", reason } : {}) };
  });
  return { rows: [...rows, ...kept(facts)], entries, shown };
}

function countText(shown: readonly ConditionRow[]): string {
  const count = (state: ConditionRow["state"]): number => shown.filter((row) => row.state === state).length;
  const people = new Set(shown.map(({ nomination }) => nomination)).size;
  return `${people} đề nghị, ${count("đạt")} điều kiện đạt, ${count("chưa đạt")} chưa đạt, ${count("chưa rõ")} chưa rõ, ${count("vẫn xét")} vẫn xét`;
}

/** Called by whoever holds the book alone. */
function broughtUpToDate(ports: Ports, word?: Word): Answer<string> {
  const { book, unkeyed } = fillKeys(ports, openBook(ports, wanted));
  if (book.nominations.header.length === 0) return { ok: false, message: setUpFirst };
  const facts = bookFacts(book, ports.clock.now().day);
  const { rows, entries, shown } = work(ports, facts, word);
  if (word !== undefined && !shown.some((row) => idOf(row) === idOf(word)))
    return {
      ok: false,
      message:
        "Đề nghị này không còn điều kiện đó, hoặc không còn đang xét. Chạy Thi đua › Khen thưởng › Điều kiện xét khen rồi xem lại.",
    };
  if (rows.length === 0 && book.conditions.rows.length === 0)
    return {
      ok: true,
      value: "Chưa có đề nghị nào đang xét mà Quy tắc, Hồ sơ luật đặt điều kiện. Xem trang Đề nghị.",
    };
  const counts = countText(shown);
  const done = { what: "Điều kiện xét khen", place: conditions.sheet, before: "", after: counts };
  const [written] = writeSheets(ports, [
    // The sheet is made when the first rows come into it.
    book.conditions.header.length === 0
      ? { table: book.conditions, added: rows }
      : { table: book.conditions, replaced: rows },
    logged(ports, [...entries, done]),
  ]);
  const left = conflictText([...unkeyed, ...(written?.conflicts ?? [])]);
  return { ok: true, value: `Đã xét điều kiện: ${counts}. Xem trang ${conditions.sheet}. ${left}`.trim() };
}

/**
 * *Điều kiện xét khen*: every nomination under way against everything that is asked of it, written into *Điều kiện*. What
 * clerks chose in *Vẫn xét* stays, and who chose it is entered. Service calls: a constant, however many nominations.
 */
export function updateConditions(ports: Ports): void {
  alone(ports, () => {
    const answer = broughtUpToDate(ports);
    ports.screen.toast(answer.ok ? answer.value : answer.message);
  });
}

export const conditionsUpdate = verb({
  name: "conditions.update",
  fields: {},
  locked: true,
  run: (ports) => broughtUpToDate(ports),
});

export const conditionsOverride = verb({
  name: "conditions.override",
  fields: { nomination: upTo(600), requirement: upTo(600), reason: upTo(2000) },
  locked: true,
  run: (ports, { nomination, requirement, reason }) =>
    reason.trim() === ""
      ? { ok: false, message: "Ghi lý do vẫn xét: vì sao, văn bản hay phiên họp nào cho phép." }
      : broughtUpToDate(ports, { nomination, requirement, reason: reason.trim() }),
});
