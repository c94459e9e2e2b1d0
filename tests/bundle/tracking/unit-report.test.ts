import { describe, expect, test } from "vitest";
import type { Answers } from "../../../src/app/all-verbs.ts";
import type { Answer } from "../../../src/app/door/answer.ts";
import type { Plain } from "../../../src/local/book/model/stored.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { anew } from "../disturb.ts";
import { columnOf, rowsOf } from "../grid.ts";
import { ask, asked, LAN, MINH, type Office, START } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";
import { faultsOf } from "../struck-calls.ts";

/** The unit's own clerk, by the address in Đơn vị of the sample. */
const QB = "stp.quangbinh@example.gov.vn";
const DAY_14 = 42780; // 14/02/2017

type Entered = Answer<Answers["report.enter"]>;

interface Typed {
  readonly milestone: string;
  readonly unit: string;
  readonly period: string;
  readonly received: string;
  readonly paper: string;
  readonly remark: string;
}

/** A row that the sample's Theo dõi does not have yet, and one that it has, filled. */
const fresh: Typed = {
  milestone: "BTP-TK",
  unit: "STP-QB",
  period: "",
  received: "14/02/2017",
  paper: '=HYPERLINK("http://example.test")',
  remark: "- bản giấy",
};
const filled: Typed = { ...fresh, milestone: "BTP-DK-DV", paper: "999/STP-VP" };

const enter = (host: Host, typed: Typed, confirmed: string): Entered =>
  ask(host, { verb: "report.enter", ...typed, confirmed });

/** Enters and says yes to every question, as often as the page would ask. */
function insist(host: Host, typed: Typed): Entered {
  const answer = enter(host, typed, "");
  return answer.ok && !answer.value.entered ? enter(host, typed, answer.value.confirm) : answer;
}

/** The rows of Theo dõi, without the apostrophe that keeps a text from being a formula. */
const rowsNow = ({ book }: Office): readonly Readonly<Record<string, Plain>>[] =>
  rowsOf(book, "Theo dõi").map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([header, value]) => [
        header,
        typeof value === "string" ? value.replace(/^'/u, "") : value,
      ]),
    ),
  );
const mine = (office: Office, { milestone, unit }: Typed): readonly Readonly<Record<string, Plain>>[] =>
  rowsNow(office).filter((row) => row["Mốc"] === milestone && row["Đơn vị"] === unit);
const logged = ({ book }: Office): readonly Readonly<Record<string, Plain>>[] =>
  rowsOf(book, "Nhật ký").filter((row) => String(row["Việc"]).startsWith("Báo cáo của đơn vị"));

const written = {
  "Ngày nhận": DAY_14,
  "⚙Người ghi": QB,
  "⚙Ghi lúc": expect.stringMatching(/^05\/03\/2026 08:00:\d\d$/u) as unknown,
};

test("a unit's clerk enters a report: one new row, who and when, a line in the log, nothing else", () => {
  const office = anew();
  const lan = office.clerk(QB, {});
  const before = pictureOf(office.book, ["Theo dõi", "Nhật ký"]);
  const rows = rowsNow(office);
  expect(asked(lan, { verb: "report.open", unit: "" }).unit).toBe("STP-QB");
  expect(enter(lan, fresh, "")).toEqual({
    ok: true,
    value: { entered: true, message: expect.stringContaining("ngày nhận “14/02/2017”") as unknown },
  });
  const after = rowsNow(office);
  expect(after.slice(0, -1)).toEqual(rows);
  expect(after.at(-1)).toEqual({
    Mốc: "BTP-TK",
    "Đơn vị": "STP-QB",
    "Số văn bản / liên kết": fresh.paper,
    "Ghi chú": fresh.remark,
    // It came, and the milestone has no day to be late for.
    "⚙Trạng thái": "đúng hạn",
    ...written,
  });
  expect(changes(before, pictureOf(office.book, ["Theo dõi", "Nhật ký"]))).toEqual([]);
  expect(logged(office)).toEqual([
    {
      Lúc: written["⚙Ghi lúc"],
      Ai: QB,
      Việc: "Báo cáo của đơn vị",
      "Ở đâu": expect.stringMatching(
        /^Theo dõi: báo cáo tổng kết – .* · Sở Tư pháp tỉnh Quảng Bình$/u,
      ) as unknown,
      Sau: 'ngày nhận “14/02/2017”; số văn bản/liên kết “=HYPERLINK("http://example.test")”; ghi chú “- bản giấy”',
    },
  ]);
});

test("another's unit is asked about first, and the log says that it was done for it", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  const before = pictureOf(office.book, []);
  const answer = enter(lan, fresh, "");
  expect(answer).toMatchObject({
    ok: true,
    value: {
      entered: false,
      questions: [`Đơn vị này có địa chỉ ${QB}; anh/chị đang dùng ${LAN}. Vẫn ghi thay?`],
    },
  });
  expect(enter(lan, fresh, "0".repeat(14))).toEqual(answer);
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  expect(insist(lan, fresh)).toMatchObject({ ok: true, value: { entered: true } });
  expect(logged(office).map((row) => [row["Ai"], row["Việc"]])).toEqual([
    [LAN, "Báo cáo của đơn vị (ghi thay)"],
  ]);
});

test("a row somebody filled is shown and asked about; it keeps its place, and what the clerk does not own", () => {
  const office = anew();
  const { book, hand, types } = office;
  const at =
    rowsOf(book, "Theo dõi").findIndex((row) => row["Mốc"] === "BTP-DK-DV" && row["Đơn vị"] === "STP-QB") + 2;
  types("Theo dõi", at, "⚙Trạng thái", "đúng hạn");
  hand.insertColumns("Theo dõi", 3, 1);
  hand.type("Theo dõi", 1, 3, "Người theo dõi");
  hand.type("Theo dõi", at, 3, "chị Minh");
  const clerk = office.clerk(QB, {});
  const answer = enter(clerk, filled, "");
  expect(answer).toMatchObject({
    ok: true,
    value: {
      entered: false,
      questions: ["Trong sổ đang ghi: ngày nhận “10/02/2017”; số văn bản/liên kết “118/STP-VP”. Ghi đè?"],
    },
  });
  hand.insertRows("Theo dõi", 2, 2);
  expect(insist(clerk, filled)).toMatchObject({ ok: true, value: { entered: true } });
  expect(mine(office, filled)).toEqual([
    expect.objectContaining({ ...written, "Người theo dõi": "chị Minh", "⚙Trạng thái": "đúng hạn" }),
  ]);
  expect(logged(office).at(-1)).toMatchObject({
    Trước: "ngày nhận “10/02/2017”; số văn bản/liên kết “118/STP-VP”",
  });
});

describe("two clerks", () => {
  test("the second waits, then sees what the first wrote and is asked", () => {
    const office = anew();
    const second = office.clerk(MINH, {});
    let meanwhile: Entered | undefined;
    const first = office.clerk(QB, {
      faults: [
        {
          method: "Range.setValues",
          nth: 1,
          edit: () => {
            meanwhile = insist(second, { ...fresh, received: "13/02/2017" });
          },
        },
      ],
    });
    expect(insist(first, fresh)).toMatchObject({ ok: true, value: { entered: true } });
    expect(meanwhile).toMatchObject({
      ok: false,
      message: expect.stringContaining("một lệnh khác") as unknown,
    });
    const later = enter(second, { ...fresh, received: "13/02/2017" }, "");
    expect(later).toMatchObject({
      value: {
        questions: [
          expect.stringContaining(QB) as unknown,
          expect.stringContaining(`(${QB} ghi lúc `) as unknown,
        ],
      },
    });
    expect(mine(office, fresh)).toEqual([expect.objectContaining(written)]);
  });

  test("an answer given before somebody else wrote there does not count", () => {
    const office = anew();
    const [lan, minh] = [office.clerk(LAN, {}), office.clerk(MINH, {})];
    const answer = enter(lan, fresh, "");
    if (!answer.ok || answer.value.entered) throw new Error("nothing was asked");
    insist(minh, { ...fresh, received: "13/02/2017" });
    expect(enter(lan, fresh, answer.value.confirm)).toMatchObject({ ok: true, value: { entered: false } });
    expect(mine(office, fresh)).toEqual([expect.objectContaining({ "Ngày nhận": DAY_14 - 1 })]);
  });

  test.each(Array.from({ length: 12 }, (_, index) => index + 1))(
    "typed in the grid just before read %i: what was typed there is kept, or asked about",
    (nth) => {
      const office = anew();
      const column = columnOf(office.book, "Theo dõi", "Ghi chú");
      const at =
        rowsOf(office.book, "Theo dõi").findIndex(
          (row) => row["Mốc"] === "BTP-DK-DV" && row["Đơn vị"] === "STP-QB",
        ) + 2;
      const confirm = enter(office.clerk(QB, {}), filled, "");
      if (!confirm.ok || confirm.value.entered) throw new Error("nothing was asked");
      const clerk = office.clerk(QB, {
        faults: [
          {
            method: "Range.getValues",
            nth,
            edit: (hand) => hand.type("Theo dõi", at, column, "đã gọi điện"),
          },
        ],
      });
      const answer = enter(clerk, filled, confirm.value.confirm);
      const [row] = mine(office, filled);
      const typedBehindUs = answer.ok && answer.value.entered;
      // Typed behind our last look it stands over ours, as typing does; before it, nothing was written.
      if (!typedBehindUs) expect(row).toMatchObject({ "Ngày nhận": 42776, "Ghi chú": "đã gọi điện" });
      else expect(["đã gọi điện", fresh.remark]).toContain(row?.["Ghi chú"]);
    },
  );
});

/** What can go wrong while this report is entered. */
function faultsWhile(typed: Typed): readonly Fault[] {
  const clerk = anew().clerk(QB, {});
  insist(clerk, typed);
  return faultsOf(clerk.meter().calls);
}

test.each([
  ["a new row", fresh],
  ["a filled row", filled],
])(
  "%s: broken off or killed anywhere and entered again, it stands there once and is logged",
  (_name, typed) => {
    const faults = faultsWhile(typed);
    expect(faults.length).toBeGreaterThan(20);
    const rows = rowsOf(anew().book, "Theo dõi").length + (typed === fresh ? 1 : 0);
    for (const fault of sampled("tracking", faults)) {
      const office = anew();
      try {
        insist(office.clerk(QB, { faults: [fault] }), typed);
      } catch (thrown) {
        if (!(thrown instanceof HostKilled)) throw thrown;
      }
      const again = insist(office.clerk(QB, { now: () => START + 3_600_000 }), typed);
      const name = `${JSON.stringify(fault)} in ${sweepNote("tracking")}`;
      expect([name, again]).toEqual([name, expect.objectContaining({ ok: true })]);
      expect([name, rowsOf(office.book, "Theo dõi").length, mine(office, typed)]).toEqual([
        name,
        rows,
        [
          expect.objectContaining({
            "Ngày nhận": DAY_14,
            "Số văn bản / liên kết": typed.paper,
            "Ghi chú": typed.remark,
            "⚙Người ghi": QB,
            "⚙Ghi lúc": expect.stringMatching(/^05\/03\/2026 09:00:\d\d$/u) as unknown,
          }),
        ],
      ]);
      expect(logged(office).length).toBeGreaterThan(0);
    }
  },
);

test("a deleted column is named, and nothing is written", () => {
  const office = anew();
  office.hand.deleteColumns("Theo dõi", columnOf(office.book, "Theo dõi", "Ngày nhận"), 1);
  const before = pictureOf(office.book, []);
  expect(enter(office.clerk(QB, {}), fresh, "")).toEqual({
    ok: false,
    message: "Trang Theo dõi thiếu cột “Ngày nhận”. Chạy Thi đua › Thiết lập sổ rồi ghi lại.",
  });
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
});

test("the service calls of opening and entering do not grow with tracked rows", () => {
  const calls = [0, 300].map((more) => {
    const office = anew();
    const { book, hand, types } = office;
    const from = rowsOf(book, "Theo dõi").length + 2;
    if (more > 0) hand.insertRows("Theo dõi", from, more);
    for (let row = from; row < from + more; row += 1) {
      types("Theo dõi", row, "Mốc", `M-${row}`);
      types("Theo dõi", row, "Đơn vị", "STP-QB");
    }
    const clerk = office.clerk(QB, {});
    asked(clerk, { verb: "report.open", unit: "STP-QB" });
    expect(insist(clerk, fresh)).toMatchObject({ ok: true });
    return clerk.meter().calls;
  });
  expect(calls[1]).toEqual(calls[0]);
});
