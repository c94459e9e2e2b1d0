import { nominationStage } from "../award/nomination-state.ts";
import { holderName } from "../award/titles.ts";
import { unitLineage } from "../award/unit-lineage.ts";
import type { ParsedBook, RowOf } from "../book/parsed-book.ts";
import { rowNamed } from "../book/row-by-key.ts";
import { foldKey, foldText } from "../text/fold.ts";

export type StatisticsBook = Pick<
  ParsedBook,
  "nominations" | "awardHistory" | "awards" | "units" | "clusterMembers"
>;

/** One award that was given and still stands. What the book does not tell is "". */
export interface GivenAward {
  readonly award: string;
  /** Award year; null where no day is told. */
  readonly year: number | null;
  /** Key of the unit at that time. */
  readonly unit: string;
  readonly subject: "tập thể" | "cá nhân" | "hộ gia đình" | "";
  readonly post: "trực tiếp" | "lãnh đạo, quản lý" | "";
  readonly sex: "nữ" | "nam" | "";
  /** The campaign of the nomination that it came from; "" where no nomination of this book did. */
  readonly campaign: string;
}

/** What one row tells of an award, standing or taken away. */
interface Told extends GivenAward {
  readonly holder: string;
  readonly annulled: boolean;
  /** Folded number of the decision. */
  readonly number: string;
}

const yearOf = ({ to, decisionDate }: RowOf<"nominations">["values"]): number | null => {
  const day = to ?? decisionDate;
  return day === null ? null : Number(day.slice(0, 4));
};

/** “Bà” is a woman and “Ông” a man; any other word says nothing. */
function sexOf(title: string): GivenAward["sex"] {
  const folded = foldText(title).trim();
  if (/^(?:bà|cô|chị)(?!\p{L})/u.test(folded)) return "nữ";
  return /^(?:ông|anh)(?!\p{L})/u.test(folded) ? "nam" : "";
}

/** Whom an award can go to, where that is one alone. */
function onlySubject(told: string): GivenAward["subject"] {
  const folded = foldText(told);
  const [collective, person] = [folded.includes("tập thể"), folded.includes("cá nhân")];
  if (collective === person) return "";
  return collective ? "tập thể" : "cá nhân";
}

/** Of several rows that tell the same award: the word that one of them says, the least where they differ, whatever their order. */
function oneOf<T extends string>(words: readonly T[]): T | "" {
  return words.reduce<T | "">(
    (least, word) => (word !== "" && (least === "" || word < least) ? word : least),
    "",
  );
}

/** The award that these rows tell of; the earlier list is believed first. */
function merged(history: readonly Told[], nominations: readonly Told[]): GivenAward | undefined {
  const all = [...history, ...nominations];
  const [first] = all;
  if (first === undefined) return undefined;
  const pick = <K extends "subject" | "post" | "sex" | "unit" | "campaign" | "award">(key: K): Told[K] | "" =>
    oneOf(history.map((row) => row[key])) || oneOf(nominations.map((row) => row[key]));
  const subject = pick("subject");
  const person = subject === "cá nhân";
  return {
    award: pick("award"),
    // Rows of one award have one year, but for a nomination whose history row says another.
    year: (history[0] ?? first).year,
    unit: pick("unit"),
    subject,
    post: person ? pick("post") : "",
    sex: person ? pick("sex") : "",
    campaign: pick("campaign"),
  };
}

/** Of the rows that tell one award, those that still stand: an annulled decision is so in whichever sheet it is marked. */
function standing(rows: readonly Told[], annulled: ReadonlySet<string>): readonly Told[] {
  return rows.filter((row) => !row.annulled && !annulled.has(row.number));
}

/**
 * Every award that was given, each once: the rows of *Lịch sử khen*, and the decided nominations that none of these rows is
 * of: by the link, else by holder, unit (or its heir), award and year. The order of rows does not matter.
 */
export function givenAwards(book: StatisticsBook): readonly GivenAward[] {
  const lineage = unitLineage((key) => rowNamed(book.units, key));
  const unitNames = new Set(book.units.rows.map(({ values }) => foldText(values.name)));
  const gift = ({ holder, unit, award, year }: Told): string =>
    [holderName(holder), lineage.heirOf(unit), award, year ?? ""].join("|");
  const told = book.awardHistory.rows
    .map(({ values }) => values)
    .filter(({ award, holder }) => award !== "" || holder !== "")
    .map((row) => {
      const only = onlySubject(rowNamed(book.awards, row.award)?.values.subject ?? "");
      const record: Told = {
        ...{ award: row.award, year: row.year, unit: row.unit, holder: row.holder, campaign: "" },
        subject: row.subject || only || (unitNames.has(foldText(row.holder)) ? "tập thể" : ""),
        ...{ post: row.post, sex: sexOf(row.title) },
        ...{ annulled: row.annulled !== "", number: foldKey(row.decisionNumber) },
      };
      return { record, nomination: row.nomination };
    });
  /** A nomination stands with the history row that leads to it, though that may write the name otherwise. */
  const linked = new Map<string, string>();
  for (const { record, nomination } of told) {
    const [key, before] = [gift(record), linked.get(nomination)];
    if (nomination !== "" && (before === undefined || key < before)) linked.set(nomination, key);
  }
  const groups = new Map<string, { readonly history: Told[]; readonly nominations: Told[] }>();
  const groupOf = (key: string) => {
    const group = groups.get(key) ?? { history: [], nominations: [] };
    groups.set(key, group);
    return group;
  };
  for (const { record } of told) groupOf(gift(record)).history.push(record);
  for (const { values: row } of book.nominations.rows) {
    const annulled = row.annulled !== "" || foldText(row.state).includes("hủy");
    if (!annulled && nominationStage(row.state) !== "decided") continue;
    const record: Told = {
      ...{ award: row.award, year: yearOf(row), unit: row.unit, holder: row.name, campaign: row.campaign },
      ...{ subject: row.subject, post: row.post, sex: sexOf(row.title) },
      ...{ annulled, number: foldKey(row.decisionNumber) },
    };
    groupOf((row.key === "" ? undefined : linked.get(row.key)) ?? gift(record)).nominations.push(record);
  }
  return [...groups.values()].flatMap(({ history, nominations }) => {
    const gone = new Set(
      [...history, ...nominations].filter((row) => row.annulled).map(({ number }) => number),
    );
    return merged(standing(history, gone), standing(nominations, gone)) ?? [];
  });
}
