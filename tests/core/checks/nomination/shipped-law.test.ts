import { describe, expect, test } from "vitest";
import type { ReadBook } from "../../../../src/core/book/parsed-book.ts";
import { cellDay } from "../../../../src/core/calendar/date-style.ts";
import { addDays, type Day } from "../../../../src/core/calendar/day.ts";
import { checkBy } from "../../../../src/core/checks/check-book.ts";
import { nominationRules } from "../../../../src/core/checks/nomination/rules.ts";
import { standardConditions } from "../../../../src/core/conditions/standard-conditions.ts";
import { bookFacts } from "../../../../src/core/facts/book-facts.ts";
import { lawRows } from "../../../../src/core/shipped/law/law-rows.ts";
import type { Cell } from "../../../../src/core/table/cell.ts";
import type { Finding } from "../../../../src/core/table/finding.ts";
import type { RowByHeader } from "../../book-of.ts";
import { checkedOn } from "../../checked-on.ts";
import { shippedBySheet } from "../../sample-book.ts";
import { campaignRow } from "../../small-office.ts";
import { awardOffice, history, nominations } from "./award-office.ts";

type Law = (typeof lawRows.standards)[number];

const dayOf = (cell: Cell | undefined): Day | undefined =>
  typeof cell === "object" && "day" in cell ? cell.day : undefined;
const textOf = (cell: Cell | undefined): string => (typeof cell === "string" ? cell : "");

/** What a book holds besides, for a rule that needs more than one nomination that lacks everything. */
interface Case {
  readonly cells?: (day: Day) => RowByHeader;
  readonly others?: readonly RowByHeader[];
  readonly campaign?: (day: Day) => RowByHeader;
  readonly history?: (day: Day) => readonly RowByHeader[];
  /** Key of the row of law that it needs beside it. */
  readonly beside?: string;
}

const person = (award: string, name: string): RowByHeader => ({
  "Hình thức": award,
  "Họ tên / Tên tập thể": name,
});
const members = ["Nguyễn Văn Nam", "Trần Thị Bình", "Lê Văn Cường"].map((name) => person("LĐTT", name));
const flag: RowByHeader = { "Hình thức": "CỜ-B/T", "Họ tên / Tên tập thể": "Văn phòng Sở", "Đơn vị": "VP" };

const short: Case = {
  campaign: (day) => ({ "Từ ngày": cellDay(addDays(day, -300)), "Đến ngày": cellDay(addDays(day, 30)) }),
};

/** By the beginning of a row's key; a row that is not named here is broken by one nomination that lacks everything. */
const cases: Readonly<Record<string, Case>> = {
  "QT-CSTDCS-TYLE": { others: members },
  "QT-CO-CP": { others: [flag] },
  "QT-TTLDTT": { cells: () => ({ "Thành tích": "98% hoàn thành nhiệm vụ, 40% đạt LĐTT" }) },
  "QT-TTLDXS": { cells: () => ({ "Thành tích": "98% hoàn thành nhiệm vụ, 40% đạt LĐTT" }) },
  "QT-BK-TTG-TT-CD": short,
  "QT-BK-TTG-CN-CD": short,
  "QT-HCLD-3-CD": short,
  "QT-DANG-KY": { cells: () => ({ "Đơn vị": "VP" }) },
  "QT-KHONG-TINH-CD": {
    cells: () => ({ "Hình thức": "BK-B/T" }),
    beside: "QT-BK-BT-CN",
    history: (day) =>
      [0, 1].map((ago) => ({
        "Hình thức": "CSTĐCS",
        Năm: Number(day.slice(0, 4)) - ago,
        "Đơn vị": "PTP-BA-DON",
        "Loại hình": "chuyên đề",
      })),
  },
  "QT-MOT-NAM-MOT-LAN": {
    cells: () => ({ "Hình thức": "HCLĐ" }),
    history: (day) => [{ "Hình thức": "BK-TTg", Năm: Number(day.slice(0, 4)), "Đơn vị": "PTP-BA-DON" }],
  },
  "QT-DON-VI-GIAI-THE": {
    cells: (day) => ({
      "Hình thức": "GK",
      "Từ ngày": "01/01/2025",
      "Đến ngày": "31/05/2025",
      "Ngày nộp": "01/06/2025",
      "Số QĐ": "12/QĐ-STP",
      "Ngày QĐ": cellDay(day),
      "Trạng thái": "quyết định",
      "Tạm dừng": "",
    }),
  },
  "QT-PHIEU-KHAC": { cells: () => ({ "Hình thức": "GK" }) },
};

/** Rows of which no nomination is told by itself: the attendance at a meeting. */
const readByPeople = ["QT-SO-NGUOI-HOP"];

/** Rows that ask only what words can show: their absence is unclear and no fault, so *Điều kiện* alone tells it. */
const onlyShown = (law: Law): boolean =>
  textOf(law["parameters"])
    .split("; ")
    .every((part) => /^(?:dẫn đầu|cụm, khối|bình xét|thành tích đột xuất|quá trình công tác)/u.test(part));

/** A book with a nomination of a day that breaks a rule of law. */
function bookOn(law: Law, day: Day): ReadBook {
  const key = textOf(law["key"]);
  const [, special = {}] = Object.entries(cases).find(([start]) => key.startsWith(start)) ?? [];
  const collective = law["subject"] === "tập thể";
  const row = {
    "Đơn vị": "PTP-BA-DON",
    "Đối tượng": collective ? "tập thể" : "cá nhân",
    "Họ tên / Tên tập thể": collective ? "Phòng Tư pháp Ba Đồn" : "Nguyễn Văn Hòa",
    "Ông/Bà": collective ? "" : "Ông",
    "Ngày sinh": collective ? "" : "05/05/1985",
    "Hình thức": textOf(law["award"]) || "CSTĐCS",
    "Loại hình khen": textOf(law["meritKind"]) || "công trạng",
    "Từ ngày": cellDay(day),
    "Đến ngày": cellDay(day),
    "Ngày nộp": cellDay(day),
    "Xếp loại": "Hoàn thành nhiệm vụ",
    "Phiếu đồng ý": 1,
    "Tổng thành viên": 9,
    "Tạm dừng": "có",
    "Trạng thái": "đủ hồ sơ",
    ...special.cells?.(day),
  };
  const long = { "Từ ngày": "01/01/2000", "Đến ngày": "31/12/2030" };
  return awardOffice(
    {
      "Danh mục khen": shippedBySheet["Danh mục khen"] ?? [],
      "Quy tắc": (shippedBySheet["Quy tắc"] ?? []).filter(
        ({ Mã }) => Mã === key || (special.beside !== undefined && String(Mã).startsWith(special.beside)),
      ),
      "Phong trào": [{ ...campaignRow, "Đơn vị ban hành": "STP-QT", ...(special.campaign?.(day) ?? long) }],
    },
    nominations(row, row, ...(special.others ?? []).map((cells) => ({ ...row, ...cells }))),
    history(...(special.history?.(day) ?? [])),
  );
}

/** What the check says of it. */
const brokenOn = (law: Law, day: Day): readonly Finding[] =>
  checkBy(Object.values(nominationRules).flat(), bookOn(law, day), checkedOn);

/** Which rules speak of a nomination of the day by this row. */
const toldOn = (law: Law, day: Day): readonly string[] => [
  ...new Set(
    brokenOn(law, day)
      .filter(({ sheet, source }) => sheet === "Đề nghị" && source === law["source"])
      .map(
        ({ rule, severity, message }) =>
          `${rule}${message.includes("chưa kiểm chứng") ? " (chưa kiểm chứng)" : ""}: ${severity}`,
      ),
  ),
];

const measured = lawRows.standards.filter(
  (law) => !readByPeople.includes(textOf(law["key"])) && !onlyShown(law),
);
const lastOf = (law: Law): Day => dayOf(law["to"]) ?? addDays(dayOf(law["from"]) ?? "2026-11-01", 40);

describe("every shipped rule of law is told of on its days, and says whether it was confirmed", () => {
  test.each(measured.map((law) => [textOf(law["key"]), law] as const))("%s", (_key, law) => {
    const told = toldOn(law, lastOf(law));
    expect(told).not.toEqual([]);
    const unconfirmed = law["confidence"] === "chưa kiểm chứng";
    expect(told.filter((line) => line.includes("(chưa kiểm chứng)") !== unconfirmed)).toEqual([]);
    expect(told.filter((line) => unconfirmed && line.endsWith(": lỗi"))).toEqual([]);
    const [from, to] = [dayOf(law["from"]), dayOf(law["to"])];
    if (from !== undefined) expect(toldOn(law, addDays(from, -1)), "before").toEqual([]);
    if (to !== undefined) expect(toldOn(law, addDays(to, 1)), "after").toEqual([]);
  });
});

/** How the conditions by a row of law stand on a day. */
const statesOn = (law: Law, day: Day): readonly string[] => [
  ...new Set(
    standardConditions(bookFacts(bookOn(law, day).book, checkedOn))
      .filter((condition) => condition.law.key === law["key"])
      .map(({ state }) => state),
  ),
];

describe("what only words can show stands among the conditions on its days", () => {
  test.each(lawRows.standards.filter(onlyShown).map((law) => [textOf(law["key"]), law] as const))(
    "%s",
    (_key, law) => {
      const any = textOf(law["parameters"]).match(/^(?:bình xét|thành tích)/u) !== null;
      expect(statesOn(law, lastOf(law))).toEqual([any ? "đạt" : "chưa rõ"]);
      const [from, to] = [dayOf(law["from"]), dayOf(law["to"])];
      if (from !== undefined) expect(statesOn(law, addDays(from, -1)), "before").toEqual([]);
      if (to !== undefined) expect(statesOn(law, addDays(to, 1)), "after").toEqual([]);
    },
  );
});

test("what the rules say by each row of law", async () => {
  const lines = measured.map((law) => `${textOf(law["key"])}: ${toldOn(law, lastOf(law)).join("; ")}`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../../../golden/said/dong-luat.txt");
});
