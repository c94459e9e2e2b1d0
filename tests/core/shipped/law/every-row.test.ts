import { describe, expect, test } from "vitest";
import { cellDay } from "../../../../src/core/calendar/date-style.ts";
import { addDays, type Day } from "../../../../src/core/calendar/day.ts";
import { checkBy } from "../../../../src/core/checks/check-book.ts";
import { nominationRules } from "../../../../src/core/checks/nomination/rules.ts";
import { conditionRows } from "../../../../src/core/conditions/condition-rows.ts";
import { bookFacts } from "../../../../src/core/facts/book-facts.ts";
import { lawRows } from "../../../../src/core/shipped/law/law-rows.ts";
import type { Cell } from "../../../../src/core/table/cell.ts";
import type { RowByHeader } from "../../book-of.ts";
import { checkedOn } from "../../checked-on.ts";
import { awardOffice, history, nominations } from "../../checks/nomination/award-office.ts";
import { shippedBySheet } from "../../sample-book.ts";
import { campaignRow } from "../../small-office.ts";
import { lawCases } from "./law-cases.ts";
import type { LawCase, SceneOn } from "./law-scenes.ts";
import { otherLawCases } from "./other-law-cases.ts";

type Law = (typeof lawRows.standards)[number];

const textOf = (cell: Cell | undefined): string => (typeof cell === "string" ? cell : "");
const dayOf = (cell: Cell | undefined): Day | undefined =>
  typeof cell === "object" && "day" in cell ? cell.day : undefined;
const keyOf = (law: Law): string => textOf(law["key"]);

const cases = [...lawCases, ...otherLawCases];
const rules = Object.values(nominationRules).flat();

/**
 * What words alone can show: that they are not there proves nothing, so a book never says that it is missed. Rows of nothing
 * else have no scene that misses them.
 */
const wordsAlone =
  /^(?:dẫn đầu cụm, khối|cụm, khối suy tôn|kỷ luật từ cảnh cáo|bình xét trong phong trào|thành tích đột xuất|quá trình công tác): /u;
const onlyWords = (law: Law): boolean =>
  textOf(law["parameters"])
    .split("; ")
    .every((part) => wordsAlone.test(part));

/** The whole law and one nomination of a day in a scene. */
function bookOn(law: Law, day: Day, scene: SceneOn) {
  const shown = cellDay(day);
  const {
    row = {},
    others = [],
    history: past = [],
    campaign,
    sheets = {},
  } = scene(Number(day.slice(0, 4)), shown);
  const isCollective = law["subject"] === "tập thể";
  const nominee: RowByHeader = {
    "Đối tượng": isCollective ? "tập thể" : "cá nhân",
    "Họ tên / Tên tập thể": isCollective ? "Văn phòng Sở" : "Nguyễn Văn Hòa",
    "Ông/Bà": isCollective ? "" : "Ông",
    "Ngày sinh": "",
    "Hình thức": textOf(law["award"]) || "GK",
    "Loại hình khen": textOf(law["meritKind"]) || "công trạng",
    "Thành tích": "có thành tích",
    "Từ ngày": shown,
    "Đến ngày": shown,
    "Ngày nộp": shown,
    "Trạng thái": "đã nộp",
  };
  const own = { ...nominee, ...row };
  const long = { "Từ ngày": "01/01/2000", "Đến ngày": "31/12/2031" };
  const name = own["Họ tên / Tên tập thể"] ?? "";
  return awardOffice(
    {
      "Danh mục khen": shippedBySheet["Danh mục khen"] ?? [],
      "Quy tắc": shippedBySheet["Quy tắc"] ?? [],
      "Phong trào": [{ ...campaignRow, "Đơn vị ban hành": "STP-QT", ...(campaign ?? long) }],
    },
    nominations(own, ...others.map((cells) => ({ ...nominee, ...cells }))),
    history(...past.map((cells) => ({ "Người / tập thể": name, ...cells }))),
    sheets,
  );
}

/** How a row of law stands in a scene of a day: by its conditions, or by the rule that tells of it. */
function standing(law: Law, { rule }: LawCase, day: Day, scene: SceneOn): string {
  const read = bookOn(law, day, scene);
  if (rule !== undefined) {
    const told = checkBy(rules, read, checkedOn).some(
      (finding) => finding.rule === rule && finding.source === law["source"],
    );
    return told ? "missed" : "met or silent";
  }
  const states = conditionRows(bookFacts(read.book, checkedOn))
    .filter(
      ({ nomination, requirement }) => nomination === "DN-1" && requirement.startsWith(`${keyOf(law)} `),
    )
    .map(({ state }) => state);
  if (states.length === 0) return "silent";
  if (states.includes("chưa đạt")) return "missed";
  return states.includes("chưa rõ") ? "unclear" : "met";
}

const lastOf = (law: Law): Day => dayOf(law["to"]) ?? addDays(dayOf(law["from"]) ?? "2026-05-21", 40);
const firstOf = (law: Law): Day => dayOf(law["from"]) ?? addDays(lastOf(law), -900);

test("every row of law has one case, and a scene that misses it unless only words can show it", () => {
  const lacking = lawRows.standards.flatMap((law): readonly string[] => {
    const own = cases.filter(({ rows }) => rows.test(keyOf(law)));
    const [one] = own;
    if (own.length !== 1 || one === undefined) return [`${keyOf(law)}: ${own.length} cases`];
    if (one.met.length === 0) return [`${keyOf(law)}: nothing meets it`];
    const needed = onlyWords(law) ? (one.unclear ?? []) : one.missed;
    return needed.length === 0 ? [`${keyOf(law)}: nothing misses it`] : [];
  });
  expect(lacking).toEqual([]);
});

test("no case is of a row that is gone", () => {
  const idle = cases.filter(({ rows }) => !lawRows.standards.some((law) => rows.test(keyOf(law))));
  expect(idle.map(({ rows }) => String(rows))).toEqual([]);
});

describe.each(lawRows.standards.map((law) => [keyOf(law), law] as const))("%s", (_key, law) => {
  const one = cases.find(({ rows }) => rows.test(keyOf(law)));
  const silent = one?.rule === undefined ? "silent" : "met or silent";
  const met = one?.rule === undefined ? "met" : silent;
  test("is met, missed or unclear on its first and its last day", () => {
    for (const day of [firstOf(law), lastOf(law)]) {
      const of = (scenes: readonly SceneOn[] = []) =>
        one === undefined ? [] : scenes.map((scene) => standing(law, one, day, scene));
      expect([day, of(one?.met), of(one?.missed), of(one?.unclear)]).toEqual([
        day,
        one?.met.map(() => met),
        one?.missed.map(() => "missed"),
        (one?.unclear ?? []).map(() => "unclear"),
      ]);
    }
  });
  test("says nothing the day before it begins and the day after it ends", () => {
    const [from, to] = [dayOf(law["from"]), dayOf(law["to"])];
    const around = [
      from === undefined ? [] : [addDays(from, -1)],
      to === undefined ? [] : [addDays(to, 1)],
    ].flat();
    if (one === undefined) return;
    for (const day of around)
      for (const scene of [...one.met, ...one.missed])
        expect([day, standing(law, one, day, scene)]).toEqual([day, silent]);
  });
});
