import { describe, expect, test } from "vitest";
import { nominations } from "../../src/core/tables/award/nominations.ts";
import { awardBook, awardRows } from "./award-samples.ts";

const { book, errors } = (() => {
  const read = awardBook();
  return { book: read.book, errors: read.findings.filter(({ severity }) => severity === "lỗi") };
})();
const rows = book.nominations.rows.map(({ values }) => values);
const byKey = (key: string) => {
  const found = rows.find((row) => row.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};
const some = (what: (row: (typeof rows)[number]) => boolean): readonly string[] =>
  rows.filter(what).map(({ key }) => key);

test("every cell reads as its column means it", () => {
  expect(errors.map(({ sheet, row, column, message }) => [sheet, row, column, message])).toEqual([]);
});

test("120 nominations stand in five campaigns, 24 in each, none twice", () => {
  expect(rows).toHaveLength(120);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(120);
  const campaigns = new Map<string, number>();
  for (const { campaign } of rows) campaigns.set(campaign, (campaigns.get(campaign) ?? 0) + 1);
  expect(Object.fromEntries(campaigns)).toEqual({
    "AG-2023": 24,
    "BTP-2017": 24,
    "HLG-2017": 24,
    "QB-2017": 24,
    "TV-2021": 24,
  });
});

test("every state has its nominations", () => {
  const known = nominations.columns.state.known?.words ?? [];
  expect(known.length).toBeGreaterThan(10);
  expect(known.filter((state) => some((row) => row.state === state).length === 0)).toEqual([]);
});

describe("the traps", () => {
  test.each<readonly [trap: string, found: readonly string[]]>([
    [
      "an empty dossier called complete",
      some(({ state, dossier }) => state === "đủ hồ sơ" && dossier === ""),
    ],
    ["on hold", some(({ onHold }) => onHold === "có")],
    ["withdrawn with its reason", some(({ state, reason }) => state === "rút" && reason !== "")],
    [
      "sent back with its reason",
      some(({ state, dossier }) => state === "trả lại" && dossier.includes("trả lại")),
    ],
    ["a decision annulled", some(({ annulled, decisionNumber }) => annulled !== "" && decisionNumber !== "")],
    ["eight of nine", some(({ votesFor, members }) => votesFor === 8 && members === 9)],
    ["nine of ten", some(({ votesFor, members }) => votesFor === 9 && members === 10)],
    ["opinions in writing", some(({ writtenOpinions }) => (writtenOpinions ?? 0) > 0)],
    ["money", some(({ money }) => money !== null)],
    [
      "a unit that ended before the dossier came",
      some(({ unit, submitted }) => {
        const ended = book.units.rows.find(({ values }) => values.key === unit)?.values.validTo ?? null;
        return ended !== null && submitted !== null && submitted > ended;
      }),
    ],
    [
      "a province's award that a Sở decided",
      some(({ award, decisionNumber }) => award === "BK-B/T" && decisionNumber.endsWith("QĐ-STP")),
    ],
    [
      "a candidate in the council that votes",
      some(({ name, meeting }) => {
        const council = book.meetings.rows.find(({ values }) => values.key === meeting)?.values.council ?? "";
        return book.council.rows.some(({ values }) => values.council === council && values.member === name);
      }),
    ],
    [
      "post unknown",
      some(({ subject, post, state }) => subject === "cá nhân" && post === "" && state === "quyết định"),
    ],
  ])("%s", (_, found) => {
    expect(found).not.toEqual([]);
  });

  test("one person is nominated by two units for one achievement", () => {
    expect(byKey("QB-DN-21")).toMatchObject({ name: byKey("QB-DN-22").name, merit: byKey("QB-DN-22").merit });
    expect(byKey("QB-DN-21").unit).not.toBe(byKey("QB-DN-22").unit);
  });

  test("a name comes in decomposed letters and is read composed", () => {
    const typed = awardRows.get("Đề nghị")?.find((row) => row["Mã"] === "QB-DN-23")?.["Họ tên / Tên tập thể"];
    expect(typed).not.toBe("Đặng Thị Diệu Hiền");
    expect(byKey("QB-DN-23").name).toBe("Đặng Thị Diệu Hiền");
  });

  test("one decision gives several forms, to collectives and to persons", () => {
    const given = rows.filter(({ decisionNumber }) => decisionNumber === "12/QĐ-STP");
    expect(new Set(given.map(({ award }) => award)).size).toBeGreaterThan(2);
    expect(new Set(given.map(({ subject }) => subject)).size).toBe(2);
  });

  test("a year is missing between three titles", () => {
    const years = book.awardHistory.rows
      .filter(({ values }) => values.holder === "Khuất Duy Mạnh")
      .map(({ values }) => values.year);
    expect(years).toEqual([2013, 2015, 2016]);
  });
});

test("those present and those who wrote make up the council of each session", () => {
  const told = new Set(book.attendance.rows.map(({ values }) => values.meeting));
  // Of a session of which Dự họp says nothing everybody was there.
  const sessions = book.meetings.rows.filter(({ values }) => told.has(values.key));
  expect(sessions.length).toBeGreaterThan(2);
  for (const { values: meeting } of sessions) {
    const members = book.council.rows.filter(({ values }) => values.council === meeting.council);
    const came = book.attendance.rows.filter(({ values }) => values.meeting === meeting.key);
    expect(new Set(came.map(({ values }) => values.member)), meeting.key).toEqual(
      new Set(members.map(({ values }) => values.member)),
    );
    expect(came.filter(({ values }) => values.attended === "có mặt").length).toBe(meeting.issued);
  }
});
