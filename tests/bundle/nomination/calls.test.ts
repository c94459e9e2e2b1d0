// Service calls of the commands of the award half: the same, one by one, for four hundred nominations and for a thousand. A total
// that changes here is a decision: what a command costs on Google is its calls (docs/costs.md).
import { expect, test } from "vitest";
import type { Request, VerbName } from "../../../src/app/all-verbs.ts";
import type { RowByHeader } from "../../core/book-of.ts";
import { councilName, nominee } from "../../core/council/council-office.ts";
import { ask, LAN } from "../office.ts";
import { officeOf } from "./walk-office.ts";

// A small sheet is looked at whole, of a large one only what is needed: both of these are large.
const [FEW, MANY] = [400, 1000];
const keysOf = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `N${index + 1}` }));

const meeting: RowByHeader = {
  ...{ Mã: "H1", "Phong trào": "QB-2026", "Nội dung": "Họp xét khen thưởng" },
  ...{ Ngày: "27/02/2026", "Hội đồng": councilName },
};
const dossier: RowByHeader = {
  ...{ Mã: "HST-1", "Phong trào": "QB-2026", "Tên hồ sơ": "Đợt 1", "Nơi nhận": "Chủ tịch UBND tỉnh" },
  "Trạng thái": "đã gửi",
};

const officeWith = (count: number, cells: RowByHeader) =>
  officeOf(
    keysOf(count).map(({ key }) =>
      nominee(key, `Nguyễn Văn ${key}`, {
        ...{ "Ông/Bà": "Ông", "Loại hình khen": "chuyên đề", "Thành tích": `Có thành tích ${key}` },
        ...{ "Từ ngày": "01/01/2026", "Đến ngày": "28/02/2026" },
        ...{ "Ngày nộp": "01/02/2026", "Ngày đủ hồ sơ": "05/02/2026" },
        ...cells,
      }),
    ),
    { "Cuộc họp": [meeting], "Hồ sơ trình": [dossier] },
  );

const move = (to: string, count: number, day: string): Request<"nomination.move"> => ({
  verb: "nomination.move",
  ...{ keys: keysOf(count), to, day, reason: "theo biên bản", number: "", decided: "", preview: false },
});

/** What is counted, of nominations with these cells, by how many there are, and the calls it makes. */
type Case = readonly [
  name: string,
  cells: RowByHeader,
  request: (count: number) => Request<VerbName>,
  calls: number,
];

const decided: RowByHeader = { "Trạng thái": "quyết định", "Số QĐ": "41/QĐ-STP", "Ngày QĐ": "03/03/2026" };

const cases: readonly Case[] = [
  [
    "nomination.search",
    {},
    () => ({ verb: "nomination.search", ...{ text: "van", campaign: "", state: "", late: false, from: 0 } }),
    12,
  ],
  ["nomination.open", {}, () => ({ verb: "nomination.open", key: "N1" }), 36],
  [
    "nomination.move, all at once for the first time",
    { "Trạng thái": "dự kiến", "Ngày nộp": "", "Ngày đủ hồ sơ": "" },
    (count) => move("đã nộp", count, "02/02/2026"),
    148,
  ],
  ["conditions.update", {}, () => ({ verb: "conditions.update" }), 121],
  ["council.open", {}, () => ({ verb: "council.open", meeting: "" }), 32],
  [
    "council.add",
    {},
    () => ({ verb: "council.add", ...{ campaign: "QB-2026", council: councilName, day: "03/03/2026" } }),
    114,
  ],
  [
    "council.record, a vote for each",
    {},
    (count) => ({
      verb: "council.record",
      ...{ meeting: "H1", day: "27/02/2026", method: "bỏ phiếu kín", issued: "9", returned: "9" },
      ...{ invalid: "0", counters: "", opinions: "", closing: "", attendance: [], confirmed: "" },
      votes: keysOf(count).map(({ key }) => ({ key, votesFor: "9" })),
    }),
    239,
  ],
  [
    "decision.enter, all in one decision",
    { "Trạng thái": "Hội đồng thông qua" },
    (count) => ({
      verb: "decision.enter",
      ...{ key: "quyet-dinh-khen-thuong-QB-2026-du-thao", number: "41", day: "04/03/2026" },
      ...{ signer: "", nominees: keysOf(count), confirmed: "" },
    }),
    173,
  ],
  [
    "decision.annul, all of them",
    decided,
    (count) => ({
      verb: "decision.annul",
      ...{
        keys: keysOf(count),
        number: "50/QĐ-STP",
        day: "05/03/2026",
        reason: "sai thủ tục",
        preview: false,
      },
    }),
    151,
  ],
  ["submission.open", {}, () => ({ verb: "submission.open" }), 54],
  [
    "submission.answer, all decided",
    { "Trạng thái": "trình", "Hồ sơ trình": "HST-1" },
    () => ({
      verb: "submission.answer",
      ...{ key: "HST-1", result: "đã có kết quả" as const, number: "1250/QĐ-UBND", day: "04/03/2026" },
      ...{ remark: "", refused: [] },
    }),
    188,
  ],
  ["statistics.read", decided, () => ({ verb: "statistics.read", campaign: "" }), 15],
];

/** Without what a grid costs that has to grow, once for each sheet that is full. */
function apartFromGrowth(calls: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const {
    "Sheet.insertRowsAfter": grown = 0,
    "Sheet.getMaxRows": _rows,
    "Sheet.getMaxColumns": _columns,
    "Sheet.getLastRow": _last,
    "Sheet.getRange": ranges = 0,
    ...others
  } = calls;
  return { ...others, "Sheet.getRange": ranges - grown };
}

test.each(cases)("%s: calls do not grow with the nominations", async (name, cells, request, total) => {
  const calls: Readonly<Record<string, number>>[] = [];
  for (const count of [FEW, MANY]) {
    const office = await officeWith(count, cells);
    const lan = office.clerk(LAN, {});
    const answer = ask(lan, request(count));
    if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
    const left = answer.value as { readonly entered?: boolean; readonly recorded?: boolean } | string | null;
    if (typeof left === "object" && (left?.entered === false || left?.recorded === false))
      throw new Error(`${name}: ${JSON.stringify(left)}`);
    calls.push(apartFromGrowth(lan.meter().calls));
  }
  expect(calls[1]).toEqual(calls[0]);
  expect(Object.values(calls[0] ?? {}).reduce((sum, one) => sum + one, 0)).toBe(total);
});
