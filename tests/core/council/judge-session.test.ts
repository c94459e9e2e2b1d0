import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day } from "../../../src/core/calendar/day.ts";
import { candidatesOf } from "../../../src/core/council/candidates.ts";
import { judgeSession, type TypedSession } from "../../../src/core/council/judge-session.ts";
import type { RowByHeader } from "../book-of.ts";
import { councilBook, councilOfSize, nominee, typedSession } from "./council-office.ts";

const today = "2026-11-30" as Day;

const ready = (size: number, rows: readonly RowByHeader[], cells: Partial<TypedSession>) => {
  const judged = judgeSession(councilBook(size, rows).book, typedSession(cells), today);
  if (!judged.ok) throw new Error(judged.message);
  return judged;
};
const refusal = (size: number, rows: readonly RowByHeader[], cells: Partial<TypedSession>): string => {
  const judged = judgeSession(councilBook(size, rows).book, typedSession(cells), today);
  return judged.ok ? "" : judged.message;
};
const name = (index: number): string => String(councilOfSize(20)[index]?.["Họ tên"]);

describe("a vote, on all members (domain facts, §2.6)", () => {
  const high = [nominee("D1", "Trần Thị Hoa", { "Hình thức": "CSTĐ-B/T" })];
  test.each<[number, number, boolean, string]>([
    [9, 10, true, "9/10 phiếu đồng ý (90%), cần ít nhất 9 phiếu"],
    [8, 9, false, "8/9 phiếu đồng ý (88,9%), cần ít nhất 9 phiếu"],
    [18, 20, true, "18/20 phiếu đồng ý (90%), cần ít nhất 18 phiếu"],
    [17, 19, false, "17/19 phiếu đồng ý (89,5%), cần ít nhất 18 phiếu"],
    [0, 9, false, "0/9 phiếu đồng ý (0%), cần ít nhất 9 phiếu"],
  ])("%i of %i for a title that asks 90%%: %s", (votes, members, passes, words) => {
    const { voted } = ready(members, high, { votes: [{ key: "D1", votesFor: String(votes) }] });
    expect(voted.map((vote) => [vote.passes, vote.words])).toEqual([[passes, words]]);
  });

  test.each<[number, number, boolean]>([
    [5, 9, true],
    [4, 8, false],
    [5, 8, true],
  ])("%i of %i where no rule asks a share: %s, for more than half is needed", (votes, members, passes) => {
    const { voted } = ready(members, [nominee("D1", "Trần Thị Hoa")], {
      votes: [{ key: "D1", votesFor: String(votes) }],
    });
    expect(voted.map((vote) => vote.passes)).toEqual([passes]);
  });

  test("more votes never fail where fewer passed, and absent members count in the base", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(20), fc.nat(20), (members, one, other) => {
        const [fewer, more] = [Math.min(one, other, members), Math.min(Math.max(one, other), members)];
        const passes = (votes: number) =>
          ready(members, high, { votes: [{ key: "D1", votesFor: String(votes) }] }).voted[0]?.passes;
        expect(Number(passes(fewer))).toBeLessThanOrEqual(Number(passes(more)));
      }),
      { numRuns: 40 },
    );
  });
});

describe("who took part", () => {
  test("whoever is not named was there; one who is away and wrote counts among those who voted", () => {
    const { attendance, voted, doubts } = ready(5, [nominee("D1", "Trần Thị Hoa")], {
      attendance: [
        { member: name(3), attended: "vắng có lý do", reason: " đi công tác " },
        { member: name(4).normalize("NFD"), attended: "ý kiến bằng văn bản", reason: "" },
      ],
      issued: "3",
      returned: "3",
      invalid: "0",
      votes: [{ key: "D1", votesFor: "4" }],
    });
    expect(attendance.map(({ attended }) => attended)).toEqual([
      "có mặt",
      "có mặt",
      "có mặt",
      "vắng có lý do",
      "ý kiến bằng văn bản",
    ]);
    expect(attendance[3]?.reason).toBe("đi công tác");
    expect(voted).toMatchObject([{ votesFor: 4, members: 5, written: 1 }]);
    expect(doubts).toEqual(["Chỉ 3/5 thành viên dự họp, chưa đủ 2/3 (66,67%) (cần ít nhất 4 người)."]);
  });

  test("a dossier that was complete after the session is told", () => {
    const late = nominee("D1", "Trần Thị Hoa", { "Ngày đủ hồ sơ": "25/11/2026" });
    expect(ready(3, [late], { votes: [{ key: "D1", votesFor: "3" }] }).doubts).toEqual([
      "Trần Thị Hoa: hồ sơ nhận đủ sau ngày họp.",
    ]);
  });
});

describe("what is put to the vote", () => {
  test("high awards first; nothing on hold, decided, or of another session but its own", () => {
    const { book } = councilBook(3, [
      nominee("D1", "Trần Thị Hoa"),
      nominee("D2", "Lê Thị Lan", { "Hình thức": "CSTĐ-B/T" }),
      nominee("D3", "Lê Văn Tám", { "Phiên họp": "H1", "Trạng thái": "Hội đồng thông qua" }),
      nominee("D4", "Lê Văn Tư", { "Phiên họp": "H2" }),
      nominee("D5", "Lê Văn Sáu", { "Tạm dừng": "có" }),
      nominee("D6", "Lê Văn Bảy", { "Trạng thái": "quyết định" }),
    ]);
    const put = candidatesOf(book, { meeting: "H1", campaign: "QB-2026", day: "2026-11-20" as Day });
    expect(put.map(({ row }) => row.values.key)).toEqual(["D2", "D1", "D3"]);
  });
  test.each<[string, RowByHeader]>([
    ["on hold", { "Tạm dừng": "có" }],
    ["decided", { "Trạng thái": "quyết định" }],
    ["not complete", { "Trạng thái": "thiếu hồ sơ" }],
    ["of another session", { "Phiên họp": "H2" }],
  ])("one %s is refused by name", (_what, cells) => {
    expect(
      refusal(3, [nominee("D1", "Trần Thị Hoa", cells)], { votes: [{ key: "D1", votesFor: "3" }] }),
    ).toBe(
      "Trần Thị Hoa không còn trong danh sách xét: đã rút, tạm dừng, trả lại hoặc xét ở phiên khác. Mở lại khung này.",
    );
  });
});

describe("what cannot be is refused with place and cure", () => {
  const rows = [nominee("D1", "Trần Thị Hoa"), nominee("D2", name(1))];
  const vote = (key: string, votesFor: string) => ({ votes: [{ key, votesFor }] });
  test.each<[string, Partial<TypedSession>, string]>([
    ["a session that is gone", { meeting: "H9" }, "không còn phiên họp này"],
    ["no such day", { day: "31/11/2026" }, "Không có ngày 31/11/2026"],
    ["a day ahead", { day: "05/12/2026" }, "ở sau hôm nay"],
    ["a day out of every term", { day: "05/01/2025" }, "không có thành viên nào"],
    ["another method", { method: "rút thăm" }, "Không có cách biểu quyết “rút thăm”"],
    [
      "another way to take part",
      { attendance: [{ member: name(0), attended: "muộn", reason: "" }] },
      "không có cách dự họp “muộn”",
    ],
    ["ballots for more than were there", { issued: "4" }, "Phát ra 4 phiếu nhưng chỉ có 3 thành viên"],
    ["more back than went out", { issued: "3", returned: "4" }, "Thu về 4 phiếu"],
    ["more invalid than came back", { returned: "2", invalid: "3" }, "Có 3 phiếu không hợp lệ"],
    ["half a ballot", { issued: "2,5" }, "Phiếu phát ra phải là số nguyên"],
    ["half a vote", vote("D1", "1,5"), "Phiếu đồng ý cho Trần Thị Hoa phải là số nguyên"],
    [
      "more votes than valid ballots",
      { ...vote("D1", "3"), returned: "3", invalid: "1" },
      "chỉ có 2 phiếu hợp lệ",
    ],
    ["a member who voted on herself", vote("D2", "3"), "không bỏ phiếu cho chính mình: nhiều nhất 2 phiếu"],
  ])("%s", (_what, cells, said) => {
    expect(refusal(3, rows, cells)).toContain(said);
  });
  test("a member who stepped out is counted in the base all the same", () => {
    expect(ready(3, rows, vote("D2", "2")).voted).toMatchObject([{ votesFor: 2, members: 3, passes: true }]);
  });
});
