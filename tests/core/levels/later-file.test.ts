import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aligned } from "../../../src/core/levels/align.ts";
import { type LevelChanges, levelChanges, linkWithHanded } from "../../../src/core/levels/changes.ts";
import type { Handed } from "../../../src/core/levels/handed.ts";
import { followedLink, type LevelLink } from "../../../src/core/levels/level-link.ts";
import type { RowByHeader, RowsBySheet } from "../book-of.ts";
import { bookWithRows, handedDown, ministry, takenIn } from "./levels-offices.ts";

const text = (order: number, said: string): RowByHeader => ({
  ...{ "Phong trào": "BTP-2026", "Thứ tự": order, Cấp: "đoạn", "Nội dung": said },
  ...(said.startsWith("Hai") && { "Chủ trì": "VP" }),
});

const plan = (...said: readonly string[]): RowsBySheet => ({
  ...ministry,
  "Nội dung": said.map((each, at) => text((at + 1) * 10, each)),
});

const before = plan("Một.", "Hai.", "Ba.", "Bốn.");
const { rows, link } = takenIn(handedDown(before));

/** The department's book with the cells of one of its rows as its clerk left them; "" for a row that is taken out. */
function edited(
  sheet: string,
  header: string,
  was: string,
  now: Readonly<Record<string, string>> | "",
): RowsBySheet {
  const found = (rows[sheet] ?? []).filter((row) => row[header] === was && row["Phong trào"] !== link.own);
  if (found.length !== 1) throw new Error(`${found.length} rows ${was}`);
  return {
    ...rows,
    [sheet]: (rows[sheet] ?? []).flatMap((row) =>
      row !== found[0] ? [row] : now === "" ? [] : [{ ...row, ...now }],
    ),
  };
}

function changesIn(here: RowsBySheet, later: Handed, former: LevelLink = link): LevelChanges {
  const book = bookWithRows(here);
  const changes = levelChanges(book, later, followedLink(book, later, former), former);
  if (typeof changes === "string") throw new Error(changes);
  return changes;
}

const told = ({ cells }: LevelChanges) => cells.map((each) => [each.header, each.before, each.after]);

describe("the plan's text follows where nobody here changed it", () => {
  test("a paragraph that reads otherwise, one that is new between two, one that is gone", () => {
    const changes = changesIn(
      rows,
      handedDown(plan("Một.", "Một rưỡi.", "Hai.", "Ba, sửa.", "Năm.", "Sáu.")),
    );
    expect(told(changes)).toEqual([
      ["Nội dung", "Ba.", "Ba, sửa."],
      ["Nội dung", "Bốn.", "Năm."],
    ]);
    expect(changes.added.outline?.map(({ order, text: said }) => [order, said])).toEqual([
      [15, "Một rưỡi."],
      [50, "Sáu."],
    ]);
    expect([changes.conflicts, changes.gone]).toEqual([[], []]);
    expect(changesIn(rows, handedDown(plan("Một.", "Hai.", "Bốn."))).gone).toEqual(["Nội dung “Ba.”"]);
  });

  test("phases and legal bases, opening and closing words", () => {
    const later = handedDown({
      ...before,
      "Phong trào": [{ ...before["Phong trào"]?.[0], "Kết thúc": "Yêu cầu các đơn vị thực hiện." }],
      Đợt: [
        { ...before["Đợt"]?.[0], Đến: "31/7/2026" },
        { "Phong trào": "BTP-2026", "Đợt số": 2, Từ: "01/8/2026", Đến: "30/11/2026" },
      ],
      "Căn cứ": [
        { ...before["Căn cứ"]?.[0], "Trích yếu": "Thi đua, khen thưởng năm 2022" },
        {
          ...{ "Phong trào": "BTP-2026", "Thứ tự": 2, Loại: "Nghị định", "Số ký hiệu": "152/2025/NĐ-CP" },
          ...{ "Trích yếu": "quy định chi tiết", "Vai trò": "căn cứ" },
        },
      ],
    });
    const changes = changesIn(rows, later);
    expect(told(changes)).toEqual(
      expect.arrayContaining([
        ["Đến", "30/6/2026", "31/7/2026"],
        ["Trích yếu", "Thi đua, khen thưởng", "Thi đua, khen thưởng năm 2022"],
      ]),
    );
    expect(changes.added.phases).toMatchObject([{ number: 2 }]);
    expect(changes.added.legalBases).toMatchObject([{ number: "152/2025/NĐ-CP" }]);
    expect(changes.conflicts).toEqual([]);
  });
});

describe("what the office changed", () => {
  const here = edited("Nội dung", "Nội dung", "Ba.", { "Nội dung": "Ba, của sở." });

  test("stays where the higher office did not touch it", () => {
    const changes = changesIn(here, handedDown(plan("Một, sửa.", "Hai.", "Ba.", "Bốn.")));
    expect(told(changes)).toEqual([["Nội dung", "Một.", "Một, sửa."]]);
    expect(changes.conflicts).toEqual([]);
  });

  test("is told with both where the higher office changed it, too, and stays", () => {
    const changes = changesIn(here, handedDown(plan("Một.", "Hai.", "Ba, của bộ.", "Bốn.")));
    expect(changes.cells).toEqual([]);
    expect(changes.conflicts).toEqual([
      { place: "Nội dung “Ba, của sở.”", header: "Nội dung", before: "Ba, của sở.", after: "Ba, của bộ." },
    ]);
  });

  test("in one column does not hold back another of the same row", () => {
    const lead = edited("Nội dung", "Nội dung", "Hai.", { "Chủ trì": "Phòng Tư pháp phường Đồng Hới" });
    const later = handedDown({
      ...before,
      "Nội dung": plan("Một.", "Hai, sửa.", "Ba.", "Bốn.")["Nội dung"] ?? [],
    });
    const changes = changesIn(lead, later);
    expect([told(changes), changes.conflicts]).toEqual([[["Nội dung", "Hai.", "Hai, sửa."]], []]);
  });

  test("and is the same as what comes now is nothing", () => {
    const same = edited("Nội dung", "Nội dung", "Ba.", { "Nội dung": "Ba, của bộ." });
    const changes = changesIn(same, handedDown(plan("Một.", "Hai.", "Ba, của bộ.", "Bốn.")));
    expect([changes.cells, changes.conflicts]).toEqual([[], []]);
  });

  test("by taking a row out stays out; where the higher office changed that row it is told", () => {
    const out = edited("Nội dung", "Nội dung", "Ba.", "");
    const same = changesIn(out, handedDown(before));
    expect([same.cells, same.conflicts, same.added.outline, same.gone]).toEqual([[], [], [], []]);
    const changes = changesIn(out, handedDown(plan("Một.", "Hai.", "Ba, sửa.", "Bốn.")));
    expect(changes.added.outline).toEqual([]);
    expect(changes.conflicts).toMatchObject([{ before: "", after: "đoạn · Ba, sửa." }]);
  });

  test("a day, a figure, a paragraph moved to another place, one of its own between two", () => {
    const own = {
      ...rows,
      "Nội dung": [...(rows["Nội dung"] ?? []), { ...text(15, "Của sở."), "Phong trào": link.here }],
    };
    const inserted = changesIn(own, handedDown(plan("Một.", "Một rưỡi.", "Hai.", "Ba.", "Bốn.")));
    expect(inserted.added.outline?.map(({ order }) => order)).toEqual([13]);
    const moved = edited("Nội dung", "Nội dung", "Một.", { "Thứ tự": "99" });
    expect(told(changesIn(moved, handedDown(plan("Một, sửa.", "Hai.", "Ba.", "Bốn."))))).toEqual([
      ["Nội dung", "Một.", "Một, sửa."],
    ]);
    const day = edited("Mốc", "Mã", "BTP-DK", { "Thời hạn": "trước ngày 10/3/2026" });
    expect(changesIn(day, handedDown(before)).cells).toEqual([]);
    const [first, ...others] = before["Mốc"] ?? [];
    const later = handedDown({
      ...before,
      Mốc: [{ ...first, "Thời hạn": "trước ngày 20/3/2026" }, ...others],
    });
    expect(changesIn(day, later)).toMatchObject({
      cells: [],
      conflicts: [{ header: "Thời hạn", before: "trước ngày 10/3/2026", after: "trước ngày 20/3/2026" }],
    });
  });
});

test("of a plan too long to be remembered nothing is written over: what differs is told", () => {
  const long = plan(...Array.from({ length: 900 }, (_, at) => `Đoạn ${at}.`));
  const taken = takenIn(handedDown(long));
  expect(JSON.stringify(taken.link).length).toBeLessThan(45_000);
  expect(Object.keys(taken.link.handed ?? {})).toEqual(expect.arrayContaining(["milestones", "phases"]));
  expect(taken.link.handed?.["outline"]).toBeUndefined();
  const said = long["Nội dung"]?.map((row, at) => (at === 7 ? { ...row, "Nội dung": "Khác." } : row)) ?? [];
  const changes = changesIn(taken.rows, handedDown({ ...long, "Nội dung": said }), taken.link);
  expect(changes.cells).toEqual([]);
  expect(changes.conflicts).toMatchObject([{ before: "Đoạn 7.", after: "Khác." }]);
});

test("once noted, the same file again says nothing more, conflicts neither", () => {
  const here = edited("Nội dung", "Nội dung", "Ba.", { "Nội dung": "Ba, của sở." });
  const later = handedDown(plan("Một.", "Hai.", "Ba, của bộ.", "Bốn."));
  const noted = linkWithHanded(bookWithRows(here), later, link);
  if (typeof noted === "string") throw new Error(noted);
  expect(changesIn(here, later, noted)).toMatchObject({ cells: [], conflicts: [], gone: [] });
});

test("two versions of a list are paired in order, each line once", () => {
  const list = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
  fc.assert(
    fc.property(list, list, (old, now) => {
      const pairs = aligned(old, now);
      expect(pairs.flatMap(({ before: at }) => at ?? [])).toEqual(old.map((_, at) => at));
      expect(pairs.flatMap(({ now: at }) => at ?? [])).toEqual(now.map((_, at) => at));
      const same = aligned(old, old);
      expect(same.every(({ before: at, now: to }) => at === to)).toBe(true);
    }),
  );
});
